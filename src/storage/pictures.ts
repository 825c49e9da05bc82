import { type Picture, type PictureRecord, readPictureRecord } from '#domain/project/picture-record.ts';
import { workshopSchema } from '#domain/project/record.ts';
import { type Connection, type Failure, strict } from './database.ts';
import { type PartFailure, rangeOf } from './parts.ts';

/** Keeps a picture, if its project is still there. */
export async function addPicture(
  connection: Connection,
  { project, id, picture }: Omit<PictureRecord, 'schema'>,
): Promise<{ ok: true } | PartFailure> {
  const result = await connection.use(async (database) => {
    const transaction = database.transaction(['projects', 'pictures'], 'readwrite', strict);
    const isThere = (await transaction.objectStore('projects').getKey(project)) !== undefined;
    const record: PictureRecord = { schema: workshopSchema, project, id, picture };
    await Promise.all([isThere && transaction.objectStore('pictures').add(record), transaction.done]);
    return isThere;
  });
  if (!result.ok) return result;
  return result.value ? { ok: true } : { ok: false, code: 'gone' };
}

/** A picture, or nothing where there is none that can be read: it may be in another browser. */
export async function readPicture(
  connection: Connection,
  project: string,
  id: string,
): Promise<{ ok: true; picture: Picture | undefined } | Failure> {
  const result = await connection.use((database) => database.get('pictures', [project, id]));
  return result.ok ? { ok: true, picture: readPictureRecord(result.value)?.picture } : result;
}

/** How many pictures there are, and how many bytes, without reading one of them. */
export async function measurePictures(
  connection: Connection,
): Promise<{ ok: true; count: number; bytes: number } | Failure> {
  const result = await connection.use(async (database) => {
    const { store } = database.transaction('pictures');
    let bytes = 0;
    let cursor = await store.index('bytes').openKeyCursor();
    while (cursor) {
      bytes += cursor.key;
      cursor = await cursor.continue();
    }
    return { count: await store.count(), bytes };
  });
  return result.ok ? { ok: true, ...result.value } : result;
}

interface PictureStore {
  getAllKeys(range: IDBKeyRange): Promise<[string, string][]>;
  get(key: [string, string]): Promise<unknown>;
  put(record: unknown): Promise<unknown>;
}

/** Copies the pictures of a project to another, one at a time: together they may be more than fits in memory. */
export async function copyPictures(store: PictureStore, from: string, to: string): Promise<void> {
  for (const key of await store.getAllKeys(rangeOf(from))) {
    const record = readPictureRecord(await store.get(key));
    if (record) await store.put({ ...record, project: to } satisfies PictureRecord);
  }
}
