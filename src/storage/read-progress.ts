import type { ProgressEvent } from '#domain/progress.ts';
import { isObject, readRecord } from '#domain/progress-record.ts';
import type { Connection, Failure } from './database.ts';

export interface StoredProgress {
  events: ProgressEvent[];
  /** Records that cannot be read, as they are. */
  unreadable: unknown[];
  /** When a copy was last saved, in ms. */
  backupAt: number | undefined;
}

/** Takes what was put aside out of its wrapping (see `kept.ts`); any other record is left as it is. */
export function unwrapKept(record: unknown): unknown {
  return isObject(record) && 'kept' in record ? record['kept'] : record;
}

/** Reads everything there is. What cannot be read is listed and left where it is. */
export async function readProgress(connection: Connection): Promise<({ ok: true } & StoredProgress) | Failure> {
  const result = await connection.use((database) => {
    const transaction = database.transaction(['events', 'meta']);
    return Promise.all([
      transaction.objectStore('events').getAll(),
      transaction.objectStore('meta').get('backupAt'),
    ] as const);
  });
  if (!result.ok) return result;
  const [records, backupAt] = result.value;
  const events: ProgressEvent[] = [];
  const unreadable: unknown[] = [];
  for (const record of records.map(unwrapKept)) {
    const read = readRecord(record);
    if (read.ok) events.push(read.event);
    else unreadable.push(record);
  }
  return { ok: true, events, unreadable, backupAt: typeof backupAt === 'number' ? backupAt : undefined };
}
