import { type Connection, type Done, strict } from './database.ts';

/** Notes when a copy was last saved, in ms. */
export function noteBackup(connection: Connection, at: number): Promise<Done> {
  return connection.use(async (database) => {
    const transaction = database.transaction('meta', 'readwrite', strict);
    await Promise.all([transaction.store.put(at, 'backupAt'), transaction.done]);
  });
}
