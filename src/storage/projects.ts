import type { Cells } from '#domain/project/cells.ts';
import type { Part, Project } from '#domain/project/project.ts';
import { type CellRecord, type ProjectRecord, readRecords, workshopSchema } from '#domain/project/record.ts';
import type { Values } from '#domain/project/values.ts';
import { type Connection, type Done, type Failure, strict } from './database.ts';
import { rangeOf, readPart } from './parts.ts';
import { copyPictures } from './pictures.ts';

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

/** What the store of projects asks. */
export function createProjectStorage(connection: Connection) {
  return {
    read: () => readProjects(connection),
    change: (id: string, change: (known: Project | undefined) => Project | undefined) =>
      changeProject(connection, id, change),
    delete: (id: string) => deleteProject(connection, id),
    create: (project: Project, documents: Iterable<readonly [Part, Cells]>, picturesOf?: string) =>
      createProject(connection, project, documents, picturesOf),
    /** A document as bare values. */
    async readValues(project: string, part: Part): Promise<{ ok: true; values: Values } | Failure> {
      const read = await readPart(connection, { project, part });
      if (!read.ok) return read;
      return { ok: true, values: new Map([...read.cells].map(([path, { value }]) => [path, value])) };
    },
  };
}

export type ProjectStorage = ReturnType<typeof createProjectStorage>;

/**
 * Makes a project with the documents it starts with, all or nothing: a page left in the middle leaves no half of it.
 * @param picturesOf the project whose pictures its documents name, if it is a copy of one.
 */
export function createProject(
  connection: Connection,
  project: Project,
  documents: Iterable<readonly [Part, Cells]>,
  picturesOf?: string,
): Promise<Done> {
  return connection.use(async (database) => {
    const transaction = database.transaction(['projects', 'cells', 'pictures'], 'readwrite', strict);
    const cells = transaction.objectStore('cells');
    const place = { schema: workshopSchema, project: project.id };
    const records = [...documents].flatMap(([part, own]) =>
      [...own].map(([path, cell]): CellRecord => ({ ...place, part, path, cell })),
    );
    await Promise.all([
      transaction
        .objectStore('projects')
        .put({ schema: workshopSchema, id: project.id, project } satisfies ProjectRecord),
      ...records.map((record) => cells.put(record)),
      ...(picturesOf === undefined ? [] : [copyPictures(transaction.objectStore('pictures'), picturesOf, project.id)]),
      transaction.done,
    ]);
  });
}

/** Deletes a project with all its parts and pictures, for good. */
export function deleteProject(connection: Connection, id: string): Promise<Done> {
  return connection.use(async (database) => {
    const parts = ['cells', 'steps', 'snapshots', 'pictures'] as const;
    const transaction = database.transaction(['projects', ...parts], 'readwrite', strict);
    await Promise.all([
      transaction.objectStore('projects').delete(id),
      ...parts.map((name) => transaction.objectStore(name).delete(rangeOf(id))),
      transaction.done,
    ]);
  });
}
