import type { ProgressEvent } from '#domain/progress.ts';
import { currentSchema, isObject } from '#domain/progress-record.ts';
import { parseRecord } from '#domain/progress-schema.ts';
import type { AsideRecord } from '#domain/project/restore-workshop.ts';
import { countRecords, noRecords, type WorkshopRecords, workshopStores } from '#domain/project/workshop-records.ts';
import { gatherEvents } from '#domain/restore.ts';
import { parseSettings } from '#domain/settings.ts';
import { type Backup, backupFormat, largestBackup } from './write-backup.ts';

export { type Backup, largestBackup, writeBackup, writeBackups } from './write-backup.ts';

/** `foreign`: another program's file. `newer`: from a later version of the site. `damaged`: ours, but broken. */
export type BackupProblem = 'too-large' | 'not-json' | 'foreign' | 'newer' | 'damaged';
export type ReadBackup = { ok: true; backup: Backup } | { ok: false; code: BackupProblem };

function refuse(code: BackupProblem): ReadBackup {
  return { ok: false, code };
}

/**
 * Reads a file that may hold anything. An event that cannot be read does not sink the rest: it is kept among the
 * unreadable ones, wrapped as a stored record would be, so that a later version may still make sense of it. The records
 * of the workshop come as they are, with those that were put aside: whether they can be read is for who merges them.
 */
export function parseBackup(text: string): ReadBackup {
  if (text.length > largestBackup) return refuse('too-large');
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('not-json');
  }
  if (!isObject(file) || file['format'] !== backupFormat) return refuse('foreign');
  const { schema, savedAt, events: rawEvents, settings, unreadable: rawUnreadable = [], workshop: shelf = {} } = file;
  if (!Number.isInteger(schema) || Number(schema) < 1) return refuse('damaged');
  if (Number(schema) > currentSchema) return refuse('newer');
  if (!Array.isArray(rawEvents) || !Array.isArray(rawUnreadable) || !isShelf(shelf)) return refuse('damaged');

  const found: ProgressEvent[] = [];
  const unreadable: unknown[] = [];
  const workshop = noRecords();
  const read = (record: unknown) => {
    const parsed = parseRecord(record);
    if (parsed.ok && isPlain(record)) found.push(parsed.event);
    else unreadable.push(record);
  };
  for (const event of rawEvents) read({ schema, event });
  for (const [store, records] of Object.entries(shelf))
    for (const record of records) {
      const aside: AsideRecord = { workshop: store, record };
      // Not put back: a store that only a later version knows.
      if (!putBack(workshop, aside)) unreadable.push(aside);
    }
  // What could not be read, or had its place taken, where the copy was made, may be well here.
  for (const record of rawUnreadable) if (!putBack(workshop, record)) read(record);
  const { events, clashing } = gatherEvents(found);
  return {
    ok: true,
    backup: {
      savedAt: typeof savedAt === 'number' && Number.isFinite(savedAt) ? savedAt : undefined,
      events,
      settings: parseSettings(settings),
      unreadable: [...unreadable, ...clashing.map((event) => ({ schema: currentSchema, event }))],
      ...(countRecords(workshop) > 0 && { workshop }),
    },
  };
}

function isShelf(value: unknown): value is Record<string, unknown[]> {
  return isObject(value) && Object.values(value).every(Array.isArray);
}

/** Whether a record says nothing besides its event: what more it said would be lost with the wrapping. */
function isPlain(record: unknown): boolean {
  return isObject(record) && Object.keys(record).every((name) => ['id', 'schema', 'event'].includes(name));
}

/** Puts among the records of the workshop one that was put aside from there; not what says more than that. */
function putBack(workshop: WorkshopRecords, aside: unknown): boolean {
  const isAside = isObject(aside) && 'record' in aside && Object.keys(aside).length === 2;
  const store = isAside && workshopStores.find((name) => name === aside['workshop']);
  if (store) workshop[store].push((aside as { record: unknown }).record); // `record` is in it
  return Boolean(store);
}
