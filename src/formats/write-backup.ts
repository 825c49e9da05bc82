import type { ProgressEvent } from '#domain/progress.ts';
import { currentSchema } from '#domain/progress-record.ts';
import type { Settings } from '#domain/settings.ts';

/**
 * A copy of everything a learner has here, in one JSON file:
 * `{format: 'bottega-backup', schema, savedAt, events, settings, unreadable}`.
 * `schema` is the version of the events in it (as in a stored record); `unreadable` carries, as they are, the records
 * that could not be read where the copy was made.
 */
export interface Backup {
  /** In ms. */
  savedAt: number | undefined;
  events: ProgressEvent[];
  settings: Settings;
  unreadable: unknown[];
}

export const backupFormat = 'bottega-backup';

export function writeBackup(backup: Backup): string {
  return `${JSON.stringify({ format: backupFormat, schema: currentSchema, ...backup }, null, 1)}\n`;
}
