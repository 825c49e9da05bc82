import * as v from 'valibot';
import type { Cell } from './cells.ts';
import type { Step } from './history.ts';
import { type Part, type Project, parts, projectSchema, type Snapshot, snapshotSchema } from './project.ts';

/**
 * How the workshop is stored, one record for each project, cell, step and named version, each with the version of its
 * shape. To change a shape: raise `workshopSchema`, add a migration from the old one where records are read, and a
 * sample of the new shape to `tests/archive/`. A record that cannot be read stays where it is, and goes with copies.
 */
export const workshopSchema = 1;

const value = v.nullable(v.union([v.string(), v.number(), v.boolean()]));
const version = { value, at: v.number(), id: v.string() };
const cellSchema = v.object({ ...version, over: v.array(v.string()), others: v.array(v.object(version)) });
const stepSchema = v.object({
  id: v.string(),
  at: v.number(),
  changes: v.array(v.object({ path: v.string(), before: value, after: value })),
  isUndone: v.boolean(),
});
const schema = v.literal(workshopSchema);
const place = { schema, project: v.string(), part: v.picklist(parts) };

const records = {
  project: v.object({ schema, id: v.string(), project: projectSchema }),
  cell: v.object({ ...place, path: v.string(), cell: cellSchema }),
  step: v.object({ ...place, id: v.string(), step: stepSchema }),
  snapshot: v.object({ ...place, id: v.string(), snapshot: snapshotSchema }),
};

export interface ProjectRecord {
  schema: number;
  id: string;
  project: Project;
}
interface Place {
  schema: number;
  project: string;
  part: Part;
}
export type CellRecord = Place & { path: string; cell: Cell };
export type StepRecord = Place & { id: string; step: Step };
export type SnapshotRecord = Place & { id: string; snapshot: Snapshot };

interface Records {
  project: ProjectRecord;
  cell: CellRecord;
  step: StepRecord;
  snapshot: SnapshotRecord;
}

/** Parts what can be read from what cannot, which is given back as it is. */
export function readRecords<K extends keyof Records>(
  kind: K,
  raw: readonly unknown[],
): { readable: Records[K][]; unreadable: unknown[] } {
  const found = { readable: [] as Records[K][], unreadable: [] as unknown[] };
  for (const record of raw) {
    if (v.is(records[kind], record))
      found.readable.push(record as Records[K]); // the schema of the same name says so
    else found.unreadable.push(record);
  }
  return found;
}
