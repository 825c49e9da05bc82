import type { ProgressEvent } from '#domain/progress.ts';
import { currentSchema } from '#domain/progress-record.ts';
import { countRecords, noRecords, type WorkshopRecords, workshopStores } from '#domain/project/workshop-records.ts';
import type { Settings } from '#domain/settings.ts';

/**
 * A copy of everything somebody has here, in one JSON file:
 * `{format: 'bottega-backup', schema, savedAt, events, settings, unreadable, workshop: {projects, cells, snapshots, pictures, shifts}}`.
 * `schema` is the version of the events in it (as in a stored record); `unreadable` carries, as they are, the records
 * that could not be read where the copy was made. The records of the workshop are as stored, each with its own schema,
 * and left out when there are none. They came later without raising `schema`: a reader of before takes the rest as it
 * always did and leaves the workshop in the file, whole, for a later one. So it does with the pictures and the shifts,
 * which came later still.
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
  const records = workshop && countRecords(workshop) > 0 ? { workshop } : {};
  return `${JSON.stringify({ format: backupFormat, schema: currentSchema, ...rest, ...records }, null, 1)}\n`;
}

/** The same in as many files as it takes for each to be restorable: the order they are restored in does not matter. */
export function writeBackups(backup: Backup, largest = largestBackup): string[] {
  const { pictures } = backup.workshop ?? noRecords();
  // Many pictures are more than one text can be: they are shared out before anything is written.
  const shares = shareOut(pictures, largest * 0.9);
  if (shares.length < 2) return split(backup, largest);
  const rest = { ...backup, workshop: { ...(backup.workshop ?? noRecords()), pictures: [] } };
  return [...split(rest, largest), ...shares.map((share) => writeBackup(onlyRecords(backup, { pictures: share })))];
}

/** Records in lots that each make a text of about so many characters: no lot is empty, and none is cut. */
function shareOut(records: readonly unknown[], largest: number): unknown[][] {
  const shares: unknown[][] = [];
  let room = 0;
  for (const record of records) {
    const { length } = JSON.stringify(record);
    if (length > room || shares.length === 0) {
      shares.push([]);
      room = largest;
    }
    shares.at(-1)?.push(record);
    room -= length;
  }
  return shares;
}

/** A copy that holds some records of another, and nothing else. */
function onlyRecords(backup: Backup, records: Partial<WorkshopRecords>): Backup {
  return { ...backup, events: [], settings: {}, unreadable: [], workshop: { ...noRecords(), ...records } };
}

function split(backup: Backup, largest: number): string[] {
  const text = writeBackup(backup);
  const records = listRecords(backup.workshop ?? noRecords());
  if (records.length < 2 || new TextEncoder().encode(text).length <= largest) return [text];
  const middle = Math.ceil(records.length / 2);
  const first = { ...backup, workshop: gatherRecords(records.slice(0, middle)) };
  const second = onlyRecords(backup, gatherRecords(records.slice(middle)));
  return [...split(first, largest), ...split(second, largest)];
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
