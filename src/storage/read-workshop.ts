import type { WorkshopRecords } from '#domain/project/workshop-records.ts';
import type { Connection, Failure } from './database.ts';

/**
 * The whole workshop as it is stored, unread: small, because every page that saves copies loads it. Of the pictures,
 * which may be many times the rest, only the keys as records, unless they are asked for or are damaged.
 */
export async function readWorkshop(
  connection: Connection,
  pictures: 'keys' | 'whole' = 'keys',
): Promise<({ ok: true } & WorkshopRecords) | Failure> {
  const result = await connection.use((database) => {
    const transaction = database.transaction(['projects', 'cells', 'snapshots', 'pictures', 'shifts']);
    const store = transaction.objectStore('pictures');
    const readKeys = async () => {
      const [keys, weighed] = await Promise.all([store.getAllKeys(), store.index('bytes').getAllKeys()]);
      const sound = new Set(weighed.map((key) => key.join()));
      const read = async ([project, id]: [string, string]) => store.get([project, id]);
      // One whose weight is not known is not a picture of ours: it is read as it is.
      return Promise.all(keys.map((key) => (sound.has(key.join()) ? { project: key[0], id: key[1] } : read(key))));
    };
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
