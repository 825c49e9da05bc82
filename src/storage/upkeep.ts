import type { ProgressEvent } from '#domain/progress.ts';
import { isObject, readRecord } from '#domain/progress-record.ts';
import { type Connection, type Done, strict } from './database.ts';
import { unwrapKept } from './read-progress.ts';

/** Deletes the readable events that match. What cannot be read stays. */
export function removeEvents(connection: Connection, matches: (event: ProgressEvent) => boolean): Promise<Done> {
  return connection.use(async (database) => {
    const transaction = database.transaction('events', 'readwrite', strict);
    const isOut = (record: unknown) => {
      const read = readRecord(unwrapKept(record));
      return read.ok && matches(read.event);
    };
    await Promise.all([removeRecords(transaction.store, isOut), transaction.done]);
  });
}

/** Deletes the whole workshop, what cannot be read and what of it was put aside included. */
export function clearWorkshop(connection: Connection): Promise<Done> {
  return connection.use(async (database) => {
    const names = ['projects', 'cells', 'steps', 'snapshots', 'pictures', 'shifts'] as const;
    const transaction = database.transaction([...names, 'events'], 'readwrite', strict);
    const isOut = (record: unknown) => {
      const kept = unwrapKept(record);
      return kept !== record && isObject(kept) && 'workshop' in kept;
    };
    await Promise.all([
      ...names.map((name) => transaction.objectStore(name).clear()),
      removeRecords(transaction.objectStore('events'), isOut),
      transaction.done,
    ]);
  });
}

/** Deletes everything there is: lessons and workshop, what could not be read, the time of the last copy. */
export function clearEverything(connection: Connection): Promise<Done> {
  return connection.use(async (database) => {
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names, 'readwrite', strict);
    await Promise.all([...names.map((name) => transaction.objectStore(name).clear()), transaction.done]);
  });
}

interface Records {
  getAllKeys(): Promise<string[]>;
  getAll(): Promise<unknown[]>;
  delete(key: string): Promise<void>;
}

async function removeRecords(store: Records, isOut: (record: unknown) => boolean): Promise<void> {
  const [keys, records] = await Promise.all([store.getAllKeys(), store.getAll()]);
  await Promise.all(keys.filter((_, place) => isOut(records[place])).map((key) => store.delete(key)));
}
