import { type Cell, mergeCell } from '#domain/project/cells.ts';
import type { Step } from '#domain/project/history.ts';
import type { Part, Project, Snapshot } from '#domain/project/project.ts';
import {
  type CellRecord,
  readRecords,
  type SnapshotRecord,
  type StepRecord,
  workshopSchema,
} from '#domain/project/record.ts';
import { type Connection, type Done, type Failure, strict } from './database.ts';

export interface PartPlace {
  project: string;
  part: Part;
}

export interface StoredPart {
  cells: Map<string, Cell>;
  steps: Step[];
  /** How many records of the part cannot be read. */
  unreadable: number;
}

/** What one saving writes: cells to merge with those stored, steps to add or revise, steps given up. */
export interface PartChange {
  cells: ReadonlyMap<string, Cell>;
  steps: readonly Step[];
  given: readonly string[];
  at: number;
}

/** `gone`: the project was deleted for good in another tab; nothing was written. */
export type PartFailure = Failure | { ok: false; code: 'gone' };

/** All keys of a part, or of a project: an array sorts after every text. */
export function rangeOf(project: string, part?: Part): IDBKeyRange {
  return part ? IDBKeyRange.bound([project, part], [project, part, []]) : IDBKeyRange.bound([project], [project, []]);
}

export async function readPart(
  connection: Connection,
  { project, part }: PartPlace,
): Promise<({ ok: true } & StoredPart) | Failure> {
  const result = await connection.use((database) => {
    const transaction = database.transaction(['cells', 'steps']);
    const range = rangeOf(project, part);
    return Promise.all([
      transaction.objectStore('cells').getAll(range),
      transaction.objectStore('steps').getAll(range),
    ] as const);
  });
  if (!result.ok) return result;
  const cells = readRecords('cell', result.value[0]);
  const steps = readRecords('step', result.value[1]);
  return {
    ok: true,
    cells: new Map(cells.readable.map(({ path, cell }) => [path, cell])),
    steps: steps.readable.map(({ step }) => step),
    unreadable: cells.unreadable.length + steps.unreadable.length,
  };
}

/** Merges what changed into the part, all or nothing. Gives the cells as they now stand. */
export async function writePart(
  connection: Connection,
  { project, part }: PartPlace,
  change: PartChange,
): Promise<{ ok: true; cells: Map<string, Cell> } | PartFailure> {
  const result = await connection.use(async (database) => {
    const transaction = database.transaction(['projects', 'cells', 'steps'], 'readwrite', strict);
    const projects = transaction.objectStore('projects');
    const [record] = readRecords('project', [await projects.get(project)]).readable;
    if (!record) {
      await transaction.done;
      return undefined;
    }
    const owner: Project = { ...record.project, changedAt: Math.max(record.project.changedAt, change.at) };
    const steps = transaction.objectStore('steps');
    const standing = new Map<string, Cell>();
    const put = [...change.cells].map(async ([path, cell]) => {
      standing.set(path, await mergeInto(transaction.objectStore('cells'), { project, part, path, cell }));
    });
    await Promise.all([
      projects.put({ ...record, project: owner }),
      ...put,
      ...change.given.map((id) => steps.delete([project, part, id])),
      ...change.steps.map((step) =>
        steps.put({ schema: workshopSchema, project, part, id: step.id, step } satisfies StepRecord),
      ),
      transaction.done,
    ]);
    return standing;
  });
  if (!result.ok) return result;
  return result.value ? { ok: true, cells: result.value } : { ok: false, code: 'gone' };
}

/** What stands after merging a cell into the store. One that is there and cannot be read is left alone. */
async function mergeInto(
  store: { get(key: [string, string, string]): Promise<unknown>; put(record: unknown): Promise<unknown> },
  { project, part, path, cell }: Omit<CellRecord, 'schema'>,
): Promise<Cell> {
  const known = await store.get([project, part, path]);
  const [stored] = readRecords('cell', [known]).readable;
  if (known !== undefined && !stored) return cell;
  const merged = stored ? mergeCell(stored.cell, cell) : cell;
  await store.put({ schema: workshopSchema, project, part, path, cell: merged } satisfies CellRecord);
  return merged;
}

/** The named versions of a part, the last first. */
export async function readSnapshots(
  connection: Connection,
  { project, part }: PartPlace,
): Promise<{ ok: true; snapshots: Snapshot[] } | Failure> {
  const result = await connection.use((database) => database.getAll('snapshots', rangeOf(project, part)));
  if (!result.ok) return result;
  const { readable } = readRecords('snapshot', result.value);
  return { ok: true, snapshots: readable.map(({ snapshot }) => snapshot).sort((a, b) => b.at - a.at) };
}

export function writeSnapshot(connection: Connection, snapshot: Snapshot): Promise<Done> {
  const { project, part, id } = snapshot;
  return connection.use(async (database) => {
    const transaction = database.transaction('snapshots', 'readwrite', strict);
    const record = { schema: workshopSchema, project, part, id, snapshot } satisfies SnapshotRecord;
    await Promise.all([transaction.store.put(record), transaction.done]);
  });
}

export function deleteSnapshot(connection: Connection, { project, part, id }: Snapshot): Promise<Done> {
  return connection.use(async (database) => {
    const transaction = database.transaction('snapshots', 'readwrite', strict);
    await Promise.all([transaction.store.delete([project, part, id]), transaction.done]);
  });
}
