import type { ProgressEvent } from '#domain/progress.ts';
import { planWorkshop } from '#domain/project/restore-workshop.ts';
import { type WorkshopRecords, workshopStores } from '#domain/project/workshop-records.ts';
import { type Connection, type Done, strict } from './database.ts';
import { wrapKept } from './kept.ts';
import { unwrapKept } from './read-progress.ts';
import { putEvent } from './write-progress.ts';

/** What a copy brings: events that may be added, records of the workshop to merge, and what cannot be read. */
export interface RestoredCopy {
  events: ProgressEvent[];
  unreadable: unknown[];
  workshop: WorkshopRecords;
}

/** Merges a copy into what is here: all of it, or nothing. */
export function restoreCopy(connection: Connection, { events, unreadable, workshop }: RestoredCopy): Promise<Done> {
  return connection.use(async (database) => {
    const transaction = database.transaction(['events', ...workshopStores], 'readwrite', strict);
    const store = transaction.objectStore('events');
    const restore = async () => {
      await Promise.all(events.map((event) => putEvent(store, event)));
      const [projects, cells, snapshots, keys, shifts] = await Promise.all([
        transaction.objectStore('projects').getAll(),
        transaction.objectStore('cells').getAll(),
        transaction.objectStore('snapshots').getAll(),
        transaction.objectStore('pictures').getAllKeys(),
        transaction.objectStore('shifts').getAll(),
      ]);
      const pictures = keys.map(([project, id]) => ({ project, id }));
      const { put, aside } = planWorkshop({ projects, cells, snapshots, pictures, shifts }, workshop);
      for (const name of workshopStores)
        await Promise.all(put[name].map((record) => transaction.objectStore(name).put(record)));
      await putAside(store, [...unreadable, ...aside]);
    };
    const restoring = restore().catch((problem: unknown) => {
      // What went wrong outside the database would otherwise leave half of it.
      transaction.abort();
      throw problem;
    });
    await Promise.all([restoring, transaction.done]);
  });
}

/** Puts what cannot be read beside the events, once each, without touching anything else. */
async function putAside(
  store: { getAll(): Promise<unknown[]>; put(record: unknown): Promise<unknown> },
  unreadable: unknown[],
): Promise<void> {
  if (unreadable.length === 0) return;
  const here = new Set((await store.getAll()).map((record) => JSON.stringify(unwrapKept(record))));
  for (const raw of unreadable) {
    const text = JSON.stringify(raw);
    if (!here.has(text)) await store.put(wrapKept(raw));
    here.add(text);
  }
}
