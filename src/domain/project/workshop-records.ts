import { isObject } from '#domain/progress-record.ts';

/**
 * All the workshop but its history of steps, as stored: what a copy holds. What cannot be read is among it. Who only
 * counts and compares has of each picture its key, `{project, id}`.
 */
export interface WorkshopRecords {
  projects: unknown[];
  cells: unknown[];
  snapshots: unknown[];
  pictures: unknown[];
  /** What was done at the desk of a community: of no project. */
  shifts: unknown[];
}

export type WorkshopStore = keyof WorkshopRecords;

/** Each store with the parts of a record that are its key. Projects first, so that who reads on knows them. */
const keys: Record<WorkshopStore, readonly string[]> = {
  projects: ['id'],
  cells: ['project', 'part', 'path'],
  snapshots: ['project', 'part', 'id'],
  pictures: ['project', 'id'],
  shifts: ['id'],
};

export const workshopStores = Object.keys(keys) as WorkshopStore[]; // Object.keys forgets the key type.

export function noRecords(): WorkshopRecords {
  return { projects: [], cells: [], snapshots: [], pictures: [], shifts: [] };
}

export function countRecords(records: WorkshopRecords): number {
  return workshopStores.reduce((sum, store) => sum + records[store].length, 0);
}

/** The key a record is stored under, as one text; none where it has none that could be used. */
export function keyOf(store: WorkshopStore, record: unknown): string | undefined {
  if (!isObject(record)) return undefined;
  const parts = keys[store].map((name) => record[name]);
  return parts.every((part) => typeof part === 'string') ? JSON.stringify(parts) : undefined;
}

/** The projects that records belong to, whether these can be read or not. */
export function ownersOf(records: WorkshopRecords): string[] {
  const owners = workshopStores.flatMap((store) =>
    store === 'shifts'
      ? []
      : records[store].map((record) => isObject(record) && record[store === 'projects' ? 'id' : 'project']),
  );
  return [...new Set(owners.filter((owner) => typeof owner === 'string'))];
}
