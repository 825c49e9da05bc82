import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProgressEvent } from '#domain/progress.ts';
import { noRecords } from '#domain/project/workshop-records.ts';
import { noteBackup } from '#storage/backup-time.ts';
import { createConnection } from '#storage/database.ts';
import { createProgressStorage } from '#storage/progress.ts';
import { restoreCopy } from '#storage/restore-copy.ts';
import { clearEverything, removeEvents } from '#storage/upkeep.ts';

const opened: ProgressEvent = { id: 'e1', at: 1_790_000_000_011, kind: 'opened', lesson: 'what-makes-a-community' };
const finished: ProgressEvent = { id: 'e2', at: 1_790_000_000_022, kind: 'finished', lesson: 'the-platforms-today' };
const wrote = (at: number, text: string): ProgressEvent => ({
  id: 'w1',
  at,
  kind: 'wrote',
  lesson: 'what-makes-a-community',
  field: 'why',
  text,
  over: [],
});

const copyOf = (unreadable: unknown[]) => ({ events: [], unreadable, workshop: noRecords() });

/** Puts records in the store by another hand than ours. */
async function putRaw(...records: unknown[]) {
  const database = await openDB('bottega');
  for (const record of records) await database.put('events', record);
  database.close();
}

async function readRaw(): Promise<Record<string, unknown>> {
  const database = await openDB('bottega');
  const [keys, records] = await Promise.all([database.getAllKeys('events'), database.getAll('events')]);
  database.close();
  return Object.fromEntries(keys.map((key, place) => [String(key), records[place]]));
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the store of progress', () => {
  it('gives back in another connection what was written in one', async () => {
    expect(await createProgressStorage(createConnection()).write([opened, finished])).toMatchObject({ ok: true });
    expect(await createProgressStorage(createConnection()).read()).toEqual({
      ok: true,
      events: [opened, finished],
      unreadable: [],
      backupAt: undefined,
    });
  });

  it('answers only when the disk has it', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await createProgressStorage().write([opened]);
    expect(transaction).toHaveBeenCalledWith('events', 'readwrite', { durability: 'strict' });
  });

  it('replaces a text by its later revision, and by nothing else', async () => {
    const storage = createProgressStorage();
    await storage.write([wrote(30, 'dopo')]);
    await storage.write([wrote(20, 'prima'), { ...opened, id: 'w1', at: 44 }]);
    expect(await storage.read()).toMatchObject({ events: [{ text: 'dopo' }] });
    await storage.write([wrote(41, 'ancora dopo')]);
    expect(await storage.read()).toMatchObject({ events: [{ text: 'ancora dopo' }] });
  });

  it('lists what it cannot read and leaves it where it is', async () => {
    const storage = createProgressStorage();
    await storage.write([opened]);
    const newer = { id: 'n1', schema: 7, event: { id: 'n1', moment: 'tomorrow' } };
    const broken = { id: 'b1', schema: 1, event: { ...finished, at: 'ieri' } };
    await putRaw(newer, broken);
    const read = await storage.read();
    expect(read).toMatchObject({ ok: true, events: [opened] });
    expect(read.ok && read.unreadable).toEqual(expect.arrayContaining([newer, broken]));
    await storage.write([finished]);
    await removeEvents(createConnection(), () => true);
    expect(await readRaw()).toEqual({ b1: broken, n1: newer });
  });

  it('puts an unreadable record aside when a good one claims its id', async () => {
    const storage = createProgressStorage();
    await storage.read();
    const broken = { id: 'e1', schema: 1, event: { id: 'e1', what: '?' } };
    await putRaw(broken);
    await storage.write([opened]);
    expect(await storage.read()).toMatchObject({ events: [opened], unreadable: [broken] });
  });

  it('keeps what could not be read in a file, once', async () => {
    const connection = createConnection();
    const raw = { schema: 1, event: { id: 'e1', kind: 'sang' } };
    await createProgressStorage(connection).write([opened]);
    await restoreCopy(connection, copyOf([raw, 'not even a record']));
    await restoreCopy(connection, copyOf([raw]));
    const read = await createProgressStorage(connection).read();
    expect(read).toMatchObject({ events: [opened] });
    expect(read.ok && read.unreadable.map((record) => JSON.stringify(record)).sort()).toEqual(
      ['"not even a record"', JSON.stringify(raw)].sort(),
    );
  });

  it('reads what was put aside as soon as it can', async () => {
    const connection = createConnection();
    await restoreCopy(connection, copyOf([{ schema: 1, event: finished }]));
    expect(await createProgressStorage(connection).read()).toMatchObject({ events: [finished], unreadable: [] });
  });

  it('deletes the events that match and no others', async () => {
    const connection = createConnection();
    const storage = createProgressStorage(connection);
    await storage.write([opened, finished, wrote(30, 'resta')]);
    await removeEvents(connection, (event) => event.kind !== 'wrote');
    expect(await storage.read()).toMatchObject({ events: [wrote(30, 'resta')] });
  });

  it('notes when a copy was saved, and forgets it with all the rest', async () => {
    const connection = createConnection();
    const storage = createProgressStorage(connection);
    await storage.write([opened]);
    await noteBackup(connection, 1_790_000_555_000);
    expect(await storage.read()).toMatchObject({ events: [opened], backupAt: 1_790_000_555_000 });
    await clearEverything(connection);
    expect(await storage.read()).toEqual({ ok: true, events: [], unreadable: [], backupAt: undefined });
  });
});

describe('when the browser says no', () => {
  it('is unavailable where there is no IndexedDB, or the settings forbid it', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await createProgressStorage().read()).toEqual({ ok: false, code: 'unavailable' });
    const open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('indexedDB', { open });
    expect(await createProgressStorage().write([opened])).toEqual({ ok: false, code: 'unavailable' });
  });

  it('says when the disk is full, loses nothing of what was there, and writes again once there is room', async () => {
    const storage = createProgressStorage();
    await storage.write([opened]);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await storage.write([finished])).toEqual({ ok: false, code: 'full' });
    put.mockRestore();
    expect(await storage.read()).toMatchObject({ events: [opened] });
    expect(await storage.write([finished])).toMatchObject({ ok: true });
    expect(await storage.read()).toMatchObject({ events: [opened, finished] });
  });

  it('says when a later version of the site has been here, and destroys nothing of it', async () => {
    const later = await openDB('bottega', 9, { upgrade: (database) => void database.createObjectStore('projects') });
    await later.put('projects', 'mine', 'p1');
    expect(await createProgressStorage().read()).toEqual({ ok: false, code: 'newer' });
    expect(await createProgressStorage().write([opened])).toEqual({ ok: false, code: 'newer' });
    expect(await later.get('projects', 'p1')).toBe('mine');
    later.close();
  });

  it('makes room for a later version opened in another tab, and then says so', async () => {
    const storage = createProgressStorage();
    await storage.write([opened]);
    const later = await openDB('bottega', 5);
    expect(later.version).toBe(5);
    later.close();
    expect(await storage.write([finished])).toEqual({ ok: false, code: 'newer' });
  });

  it('does not wait for ever behind a tab that holds an older version open', async () => {
    const factory = new IDBFactory();
    vi.stubGlobal('indexedDB', factory);
    const held = await new Promise<IDBDatabase>((resolve) => {
      const request = factory.open('held', 1);
      request.onsuccess = () => resolve(request.result);
    });
    const realOpen = factory.open.bind(factory);
    vi.spyOn(factory, 'open').mockImplementation((name) => realOpen(name, 2));
    expect(await createProgressStorage(createConnection('held')).read()).toEqual({ ok: false, code: 'failed' });
    held.close();
  });

  it('opens the database again after the connection was closed under it', async () => {
    const connection = createConnection();
    const storage = createProgressStorage(connection);
    await storage.write([opened]);
    await connection.use(async (database) => database.close());
    expect(await storage.write([finished])).toMatchObject({ ok: true });
    expect(await storage.read()).toMatchObject({ events: [opened, finished] });
  });
});
