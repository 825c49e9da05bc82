import type { ProgressEvent } from '#domain/progress.ts';
import { currentSchema } from '#domain/progress-record.ts';
import { noRecords, type WorkshopRecords, workshopStores } from '#domain/project/workshop-records.ts';
import type { Settings } from '#domain/settings.ts';

/**
 * A copy of everything somebody has here, in one JSON file:
 * `{format: 'bottega-backup', schema, savedAt, events, settings, unreadable, workshop: {projects, cells, snapshots}}`.
 * `schema` is the version of the events in it (as in a stored record); `unreadable` carries, as they are, the records
 * that could not be read where the copy was made. The records of the workshop are as stored, each with its own schema,
 * and left out when there are none. They came later without raising `schema`: a reader of before takes the rest as it
 * always did and leaves the workshop in the file, whole, for a later one.
 */
export interface Backup {
  /** In ms. */
  savedAt: number | undefined;
  events: ProgressEvent[];
  settings: Settings;
  unreadable: unknown[];
  workshop?: WorkshopRecords;
}

export const backupFormat = 'bottega-backup';

/** Bytes. A year of lessons is about one million; a project with a hundred named versions, five. */
export const largestBackup = 20_000_000;

export function writeBackup({ workshop, ...rest }: Backup): string {
  const records = workshop && listRecords(workshop).length > 0 ? { workshop } : {};
  return `${JSON.stringify({ format: backupFormat, schema: currentSchema, ...rest, ...records }, null, 1)}\n`;
}

/** The same in as many files as it takes for each to be restorable: the order they are restored in does not matter. */
export function writeBackups(backup: Backup, largest = largestBackup): string[] {
  const text = writeBackup(backup);
  const records = listRecords(backup.workshop ?? noRecords());
  if (records.length < 2 || new TextEncoder().encode(text).length <= largest) return [text];
  const middle = Math.ceil(records.length / 2);
  const first = { ...backup, workshop: gatherRecords(records.slice(0, middle)) };
  const second = {
    ...backup,
    events: [],
    settings: {},
    unreadable: [],
    workshop: gatherRecords(records.slice(middle)),
  };
  return [...writeBackups(first, largest), ...writeBackups(second, largest)];
}

type Placed = readonly [keyof WorkshopRecords, unknown];

function listRecords(workshop: WorkshopRecords): Placed[] {
  return workshopStores.flatMap((store) => workshop[store].map((record) => [store, record] as const));
}

function gatherRecords(records: Placed[]): WorkshopRecords {
  const workshop = noRecords();
  for (const [store, record] of records) workshop[store].push(record);
  return workshop;
}
