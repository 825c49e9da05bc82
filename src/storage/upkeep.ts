import type { ProgressEvent } from '#domain/progress.ts';
import { readRecord } from '#domain/progress-record.ts';
import { type Connection, type Done, strict } from './database.ts';
import { wrapKept } from './kept.ts';
import { unwrapKept } from './read-progress.ts';

/** Puts aside what could not be read in a file, once each, without touching anything else. */
export function keepUnreadable(connection: Connection, unreadable: unknown[]): Promise<Done> {
  return connection.use(async (database) => {
    const transaction = database.transaction('events', 'readwrite', strict);
    const { store } = transaction;
    const put = async () => {
      const here = new Set((await store.getAll()).map((record) => JSON.stringify(unwrapKept(record))));
      const missing = unreadable.filter((raw) => !here.has(JSON.stringify(raw)));
      await Promise.all(missing.map((raw) => store.put(wrapKept(raw))));
    };
    await Promise.all([put(), transaction.done]);
  });
}

/** Deletes the readable events that match. What cannot be read stays. */
export function removeEvents(connection: Connection, matches: (event: ProgressEvent) => boolean): Promise<Done> {
  return connection.use(async (database) => {
    const transaction = database.transaction('events', 'readwrite', strict);
    const { store } = transaction;
    const remove = async () => {
      const [keys, records] = await Promise.all([store.getAllKeys(), store.getAll()]);
      const isOut = (record: unknown) => {
        const read = readRecord(unwrapKept(record));
        return read.ok && matches(read.event);
      };
      await Promise.all(keys.filter((_, place) => isOut(records[place])).map((key) => store.delete(key)));
    };
    await Promise.all([remove(), transaction.done]);
  });
}

/** Deletes everything: events, what could not be read, the time of the last copy. */
export function clearProgress(connection: Connection): Promise<Done> {
  return connection.use(async (database) => {
    const transaction = database.transaction(['events', 'meta'], 'readwrite', strict);
    const stores = [transaction.objectStore('events'), transaction.objectStore('meta')];
    await Promise.all([...stores.map((store) => store.clear()), transaction.done]);
  });
}
