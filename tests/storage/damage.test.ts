import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { writeOver } from '#domain/project/cells.ts';
import { countWorkshop, unreadableOf } from '#domain/project/count-workshop.ts';
import type { Project } from '#domain/project/project.ts';
import { createConnection } from '#storage/database.ts';
import { writePart } from '#storage/parts.ts';
import { createProgressStorage } from '#storage/progress.ts';
import { readProjects } from '#storage/projects.ts';
import { readWorkshop } from '#storage/read-workshop.ts';

const project: Project = {
  id: 'p1',
  name: 'Panificio di via Larga',
  language: 'it',
  createdAt: 11,
  changedAt: 12,
  archivedAt: null,
  deletedAt: null,
  brand: null,
};
const written = writeOver(undefined, { id: 'v1', at: 20, value: 'Pane' });
const change = { cells: new Map([['positioning/need', written]]), steps: [], given: [], at: 20 };

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe('a damaged database', () => {
  const rebuild = async (version: number, without?: string) => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    const keys: Record<string, string | string[] | null> = {
      events: 'id',
      meta: null,
      projects: 'id',
      cells: ['project', 'part', 'path'],
      steps: ['project', 'part', 'id'],
      snapshots: ['project', 'part', 'id'],
      shifts: 'id',
      pictures: ['project', 'id'],
    };
    const made = await openDB('bottega', version, {
      upgrade(database) {
        for (const [name, keyPath] of Object.entries(keys)) {
          if (name === without) continue;
          const store = database.createObjectStore(name, { keyPath });
          if (name === 'pictures') store.createIndex('bytes', 'picture.bytes');
        }
      },
    });
    if (without !== 'projects') await made.put('projects', { schema: 1, id: 'p1', project });
    made.close();
  };

  for (const lost of ['events', 'meta', 'cells', 'steps', 'snapshots', 'pictures', 'shifts'])
    it(`that has lost its ${lost} is made whole, keeps the rest, and opens again`, async () => {
      await rebuild(4, lost);
      for (const connection of [createConnection(), createConnection()]) {
        expect(await writePart(connection, { project: 'p1', part: 'strategy' }, change)).toMatchObject({ ok: true });
        expect(await readProjects(connection)).toMatchObject({ projects: [{ id: 'p1', changedAt: 20 }] });
        expect(await readWorkshop(connection)).toMatchObject({ ok: true });
        expect(await createProgressStorage(connection).read()).toMatchObject({ ok: true, events: [] });
      }
    });

  it('of a later site is left as it is', async () => {
    for (const version of [5, 5001]) {
      await rebuild(version);
      expect(await readProjects(createConnection())).toEqual({ ok: false, code: 'newer' });
    }
  });

  it('with a picture that nobody wrote tells of it, and of the others the keys', async () => {
    const connection = createConnection();
    const sound = { schema: 1, project: 'p1', id: 'a', picture: { bytes: 31 } };
    const damaged = { project: 'p1', id: 'b', damaged: 'no picture' };
    await connection.use(async (database) => {
      await database.put('pictures', sound);
      await database.put('pictures', damaged);
    });
    const read = await readWorkshop(connection);
    if (!read.ok) throw new Error(read.code);
    expect(read.pictures).toEqual([{ project: 'p1', id: 'a' }, damaged]);
    expect(unreadableOf(read).pictures).toEqual([damaged]);
    expect(countWorkshop(read)).toMatchObject({ pictures: 1, unreadable: 1 });
  });
});
