import { mergeEvents } from '#domain/merge.ts';
import type { ProgressEvent } from '#domain/progress.ts';
import { currentSchema, isObject } from '#domain/progress-record.ts';
import { parseRecord } from '#domain/progress-schema.ts';
import { parseSettings } from '#domain/settings.ts';
import { type Backup, backupFormat } from './write-backup.ts';

export { type Backup, writeBackup } from './write-backup.ts';

/** Bytes. A year of work is about one million. */
export const largestBackup = 20_000_000;

/** `foreign`: another program's file. `newer`: from a later version of the site. `damaged`: ours, but broken. */
export type BackupProblem = 'too-large' | 'not-json' | 'foreign' | 'newer' | 'damaged';
export type ReadBackup = { ok: true; backup: Backup } | { ok: false; code: BackupProblem };

function refuse(code: BackupProblem): ReadBackup {
  return { ok: false, code };
}

/**
 * Reads a file that may hold anything. An event that cannot be read does not sink the rest: it is kept among the
 * unreadable ones, wrapped as a stored record would be, so that a later version may still make sense of it.
 */
export function parseBackup(text: string): ReadBackup {
  if (text.length > largestBackup) return refuse('too-large');
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return refuse('not-json');
  }
  if (!isObject(file) || file['format'] !== backupFormat) return refuse('foreign');
  const { schema, savedAt, events: rawEvents, settings, unreadable: rawUnreadable = [] } = file;
  if (!Number.isInteger(schema) || Number(schema) < 1) return refuse('damaged');
  if (Number(schema) > currentSchema) return refuse('newer');
  if (!Array.isArray(rawEvents) || !Array.isArray(rawUnreadable)) return refuse('damaged');

  const events: ProgressEvent[] = [];
  const unreadable: unknown[] = [];
  const read = (record: unknown) => {
    const parsed = parseRecord(record);
    if (parsed.ok) events.push(parsed.event);
    else unreadable.push(record);
  };
  for (const event of rawEvents) read({ schema, event });
  // What could not be read there may be readable here.
  for (const record of rawUnreadable) read(record);
  return {
    ok: true,
    backup: {
      savedAt: typeof savedAt === 'number' && Number.isFinite(savedAt) ? savedAt : undefined,
      events: mergeEvents(events),
      settings: parseSettings(settings),
      unreadable,
    },
  };
}
