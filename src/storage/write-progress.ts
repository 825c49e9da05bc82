import { isRevision } from '#domain/merge.ts';
import type { ProgressEvent } from '#domain/progress.ts';
import { currentSchema, type ProgressRecord, readRecord } from '#domain/progress-record.ts';
import { type Connection, type Done, strict } from './database.ts';
import { wrapKept } from './kept.ts';

/** Adds events, all or none. */
export function writeProgress(connection: Connection, events: ProgressEvent[]): Promise<Done> {
  return connection.use(async (database) => {
    const transaction = database.transaction('events', 'readwrite', strict);
    await Promise.all([...events.map((event) => putEvent(transaction.store, event)), transaction.done]);
  });
}

/**
 * Adds an event. One that is already here is replaced only by a later revision of the same text; a record under the same
 * id that cannot be read is put aside first.
 */
export async function putEvent(
  store: { get(id: string): Promise<unknown>; put(record: unknown): Promise<unknown> },
  event: ProgressEvent,
): Promise<void> {
  const known = await store.get(event.id);
  const read = known === undefined ? undefined : readRecord(known);
  if (read?.ok && !isRevision(event, read.event)) return;
  if (read && !read.ok) await store.put(wrapKept(known));
  await store.put({ id: event.id, schema: currentSchema, event } satisfies ProgressRecord);
}
