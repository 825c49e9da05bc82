import type { WorkshopRecords } from '#domain/project/workshop-records.ts';
import type { Connection, Failure } from './database.ts';

/**
 * The whole workshop as it is stored, unread: small, because every page that saves copies loads it. Of the pictures,
 * which may be many times the rest, only the keys as records, unless they are asked for.
 */
export async function readWorkshop(
  connection: Connection,
  pictures: 'keys' | 'whole' = 'keys',
): Promise<({ ok: true } & WorkshopRecords) | Failure> {
  const result = await connection.use((database) => {
    const transaction = database.transaction(['projects', 'cells', 'snapshots', 'pictures', 'shifts']);
    const store = transaction.objectStore('pictures');
    const readKeys = async () => (await store.getAllKeys()).map(([project, id]) => ({ project, id }));
    return Promise.all([
      transaction.objectStore('projects').getAll(),
      transaction.objectStore('cells').getAll(),
      transaction.objectStore('snapshots').getAll(),
      pictures === 'whole' ? store.getAll() : readKeys(),
      transaction.objectStore('shifts').getAll(),
    ] as const);
  });
  if (!result.ok) return result;
  const [projects, cells, snapshots, found, shifts] = result.value;
  return { ok: true, projects, cells, snapshots, pictures: found, shifts };
}
