import { type DBSchema, type IDBPDatabase, openDB, type StoreNames } from 'idb';

/**
 * Where everything a learner makes is kept. Stores:
 * - `events`: records `{id, schema, event}` (see `domain/progress-record.ts`), one per event, never renumbered.
 *   A record that cannot be read stays where it is.
 * - `meta`: what is known about the store itself, by name: `backupAt` (ms), when a copy was last saved.
 * - `projects`, `cells`, `steps`, `snapshots`: the workshop (see `domain/project/record.ts`). Every part of a project is
 *   in records of its own, one a field, so that two tabs meet only in the same field.
 * - `pictures`: what was picked for the posts of a project (see `domain/project/picture-record.ts`), since version 3. Its
 *   index `bytes` says how much they are without reading them.
 * - `shifts`: what was done at the desk of a community (see `domain/shift/shift-record.ts`), since version 4.
 */
interface Shape extends DBSchema {
  events: { key: string; value: unknown };
  meta: { key: string; value: unknown };
  projects: { key: string; value: unknown };
  cells: { key: [string, string, string]; value: unknown };
  steps: { key: [string, string, string]; value: unknown };
  snapshots: { key: [string, string, string]; value: unknown };
  pictures: { key: [string, string]; value: unknown; indexes: { bytes: number } };
  shifts: { key: string; value: unknown };
}

export type Database = IDBPDatabase<Shape>;

/** `unavailable`: this browser keeps nothing here. `newer`: a later version of the site has been here. */
export type StorageProblem = 'unavailable' | 'full' | 'newer' | 'failed';
export type Failure = { ok: false; code: StorageProblem };
export type Done = { ok: true } | Failure;

/** Survives the power going out: the browser answers when the disk has it, not before. */
export const strict = { durability: 'strict' } as const;

const databaseVersion = 4;

/**
 * A database that has lost a store is mended: made whole under a version of its own, which is the shape's times a
 * thousand and some. The stores that are there stay as they are.
 */
const mendedVersion = databaseVersion * 1000;

/** Each store with where its records keep their key. */
const stores: [StoreNames<Shape>, string | string[] | null][] = [
  ['events', 'id'],
  ['meta', null],
  ['projects', 'id'],
  ['cells', ['project', 'part', 'path']],
  ['steps', ['project', 'part', 'id']],
  ['snapshots', ['project', 'part', 'id']],
  ['shifts', 'id'],
];

export interface Connection {
  /** Runs a task on the open database and tells a failure by its code. Opens it, and once more if it was closed. */
  use<T>(task: (database: Database) => Promise<T>): Promise<{ ok: true; value: T } | Failure>;
}

/** One connection, opened at the first use and opened again after the browser, or a newer tab, has closed it. */
export function createConnection(name = 'bottega'): Connection {
  let opening: Promise<Database> | undefined;

  function forget() {
    opening = undefined;
  }

  function open(): Promise<Database> {
    opening ??= openWhole(name, forget).catch((problem: unknown) => {
      forget();
      throw problem;
    });
    return opening;
  }

  return {
    async use(task) {
      try {
        return { ok: true, value: await withRetry(open, forget, task) };
      } catch (problem) {
        return { ok: false, code: codeOf(problem) };
      }
    },
  };
}

async function withRetry<T>(
  open: () => Promise<Database>,
  forget: () => void,
  task: (database: Database) => Promise<T>,
) {
  try {
    return await task(await open());
  } catch (problem) {
    // The connection went away under us (a tab of a newer version, a browser short of memory): once more.
    if (!(problem instanceof DOMException) || problem.name !== 'InvalidStateError') throw problem;
    forget();
    return await task(await open());
  }
}

async function openWhole(name: string, forget: () => void): Promise<Database> {
  const database = await openOnce(name, forget, databaseVersion).catch((problem: unknown) => {
    if (problem instanceof DOMException && problem.name === 'VersionError') return openMended(name, forget, problem);
    throw problem;
  });
  const names = [...stores.map(([store]) => store), 'pictures' as const];
  if (names.every((store) => database.objectStoreNames.contains(store))) return database;
  database.close();
  return openOnce(name, forget, Math.max(database.version, mendedVersion) + 1);
}

/** Opens a database of a version above ours where it is a mended one; otherwise a later site has been here. */
async function openMended(name: string, forget: () => void, problem: DOMException): Promise<Database> {
  const database = await openOnce(name, forget);
  const { version } = database;
  if (version >= mendedVersion && version < mendedVersion + 1000) return database;
  database.close();
  if (version < 1000 || version > mendedVersion) throw problem;
  return openOnce(name, forget, mendedVersion);
}

/** @param version without it, the one there is. */
function openOnce(name: string, forget: () => void, version?: number): Promise<Database> {
  return new Promise((resolve, reject) => {
    if (!globalThis.indexedDB) throw new DOMException('none', 'SecurityError');
    let isGivenUp = false;
    openDB<Shape>(name, version, {
      upgrade(database) {
        for (const [store, keyPath] of stores)
          if (!database.objectStoreNames.contains(store)) database.createObjectStore(store, { keyPath });
        if (!database.objectStoreNames.contains('pictures'))
          database.createObjectStore('pictures', { keyPath: ['project', 'id'] }).createIndex('bytes', 'picture.bytes');
      },
      // Another tab holds an older version open and does not let go: say so now rather than wait for ever.
      blocked() {
        isGivenUp = true;
        reject(new DOMException('held', 'TimeoutError'));
      },
      // Another tab wants a newer version: make room for it.
      blocking(_current, _wanted, event) {
        forget();
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: forget,
    }).then((database) => {
      if (isGivenUp) database.close();
      else resolve(database);
    }, reject);
  });
}

function codeOf(problem: unknown): StorageProblem {
  if (!(problem instanceof DOMException)) return 'failed';
  if (problem.name === 'VersionError') return 'newer';
  if (problem.name === 'QuotaExceededError') return 'full';
  // Private windows of some browsers, and storage switched off in the settings.
  if (problem.name === 'SecurityError' || problem.name === 'InvalidStateError') return 'unavailable';
  return 'failed';
}
