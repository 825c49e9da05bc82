import type { Project } from '#domain/project/project.ts';
import {
  type CellRecord,
  type ProjectRecord,
  readRecords,
  type SnapshotRecord,
  workshopSchema,
} from '#domain/project/record.ts';
import { type Connection, type Done, type Failure, strict } from './database.ts';
import { mergeInto, rangeOf } from './parts.ts';

/** Every project, whatever its state, and the records that cannot be read, as they are. */
export async function readProjects(
  connection: Connection,
): Promise<{ ok: true; projects: Project[]; unreadable: unknown[] } | Failure> {
  const result = await connection.use((database) => database.getAll('projects'));
  if (!result.ok) return result;
  const { readable, unreadable } = readRecords('project', result.value);
  return { ok: true, projects: readable.map(({ project }) => project), unreadable };
}

/**
 * Makes or changes a project: `change` gets what is stored, and gives what stands, or nothing to leave it. A record
 * that cannot be read is left as it is.
 */
export function changeProject(
  connection: Connection,
  id: string,
  change: (known: Project | undefined) => Project | undefined,
): Promise<Done> {
  return connection.use(async (database) => {
    const transaction = database.transaction('projects', 'readwrite', strict);
    const raw = await transaction.store.get(id);
    const known = readRecords('project', [raw]).readable[0];
    const project = raw !== undefined && !known ? undefined : change(known?.project);
    if (project) await transaction.store.put({ schema: workshopSchema, id, project } satisfies ProjectRecord);
    await transaction.done;
  });
}

/** Deletes a project with all its parts, for good. */
export function deleteProject(connection: Connection, id: string): Promise<Done> {
  return connection.use(async (database) => {
    const transaction = database.transaction(['projects', 'cells', 'steps', 'snapshots'], 'readwrite', strict);
    await Promise.all([
      transaction.objectStore('projects').delete(id),
      ...(['cells', 'steps', 'snapshots'] as const).map((name) => transaction.objectStore(name).delete(rangeOf(id))),
      transaction.done,
    ]);
  });
}

/** All the workshop but its history of steps, as records: what a copy holds. What cannot be read is among them. */
export interface WorkshopRecords {
  projects: unknown[];
  cells: unknown[];
  snapshots: unknown[];
}

export async function readWorkshop(connection: Connection): Promise<({ ok: true } & WorkshopRecords) | Failure> {
  const result = await connection.use((database) => {
    const transaction = database.transaction(['projects', 'cells', 'snapshots']);
    return Promise.all([
      transaction.objectStore('projects').getAll(),
      transaction.objectStore('cells').getAll(),
      transaction.objectStore('snapshots').getAll(),
    ] as const);
  });
  if (!result.ok) return result;
  const [projects, cells, snapshots] = result.value;
  return { ok: true, projects, cells, snapshots };
}

/** Merges records into the workshop, all or nothing: of a project what changed last, of a cell as two tabs would. */
export function mergeWorkshop(
  connection: Connection,
  records: { projects: ProjectRecord[]; cells: CellRecord[]; snapshots: SnapshotRecord[] },
): Promise<Done> {
  return connection.use(async (database) => {
    const transaction = database.transaction(['projects', 'cells', 'snapshots'], 'readwrite', strict);
    const projects = transaction.objectStore('projects');
    const put = async (record: ProjectRecord) => {
      const raw = await projects.get(record.id);
      const known = readRecords('project', [raw]).readable[0];
      const isLater = known && known.project.changedAt < record.project.changedAt;
      if (raw === undefined || isLater) await projects.put(record);
    };
    await Promise.all([
      ...records.projects.map(put),
      ...records.cells.map((record) => mergeInto(transaction.objectStore('cells'), record)),
      ...records.snapshots.map((record) => transaction.objectStore('snapshots').put(record)),
      transaction.done,
    ]);
  });
}

/** Deletes the whole workshop, what cannot be read included. */
export function clearWorkshop(connection: Connection): Promise<Done> {
  return connection.use(async (database) => {
    const names = ['projects', 'cells', 'steps', 'snapshots'] as const;
    const transaction = database.transaction(names, 'readwrite', strict);
    await Promise.all([...names.map((name) => transaction.objectStore(name).clear()), transaction.done]);
  });
}
