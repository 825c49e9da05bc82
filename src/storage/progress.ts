import type { ProgressEvent } from '#domain/progress.ts';
import { type Connection, createConnection, type Done, type Failure } from './database.ts';
import { readProgress, type StoredProgress } from './read-progress.ts';
import { writeProgress } from './write-progress.ts';

/** What every page asks of the store. What only the data page asks is in `upkeep.ts`. */
export interface ProgressStorage {
  read(): Promise<({ ok: true } & StoredProgress) | Failure>;
  write(events: ProgressEvent[]): Promise<Done>;
}

export function createProgressStorage(connection: Connection = createConnection()): ProgressStorage {
  return { read: () => readProgress(connection), write: (events) => writeProgress(connection, events) };
}
