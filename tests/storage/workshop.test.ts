import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Cell, writeOver } from '#domain/project/cells.ts';
import type { Project, Snapshot } from '#domain/project/project.ts';
import { readRecords } from '#domain/project/record.ts';
import { noRecords, type WorkshopRecords } from '#domain/project/workshop-records.ts';
import { createConnection } from '#storage/database.ts';
import { deleteSnapshot, readPart, readSnapshots, writePart, writeSnapshot } from '#storage/parts.ts';
import { createProgressStorage } from '#storage/progress.ts';
import { changeProject, deleteProject, readProjects } from '#storage/projects.ts';
import { readWorkshop } from '#storage/read-workshop.ts';
import { restoreCopy } from '#storage/restore-copy.ts';
import { clearWorkshop } from '#storage/upkeep.ts';

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
const place = { project: 'p1', part: 'strategy' } as const;
const path = 'positioning/need';
const cell = (id: string, at: number, value: string, standing?: Cell) => writeOver(standing, { id, at, value });
const copyOf = (workshop: Partial<WorkshopRecords>) => ({
  events: [],
  unreadable: [],
  workshop: { ...noRecords(), ...workshop },
});
const change = (written: Cell, at = 20) => ({ cells: new Map([[path, written]]), steps: [], given: [], at });

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  await changeProject(createConnection(), 'p1', () => project);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the store of the workshop', () => {
  it('opens where the site kept only lessons before, and keeps them', async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    const event = { id: 'e1', at: 77, kind: 'finished', lesson: 'the-platforms-today' } as const;
    const old = await openDB('bottega', 1, {
      upgrade(database) {
        database.createObjectStore('events', { keyPath: 'id' });
        database.createObjectStore('meta');
      },
    });
    await old.put('events', { id: 'e1', schema: 1, event });
    old.close();
    const connection = createConnection();
    expect(await changeProject(connection, 'p1', () => project)).toMatchObject({ ok: true });
    expect(await createProgressStorage(connection).read()).toMatchObject({ events: [event] });
  });

  it('merges what two pages write in one field, and tells both what stands', async () => {
    const connection = createConnection();
    const first = cell('first', 21, 'prima');
    await writePart(connection, place, change(first));
    await writePart(connection, place, change(cell('left', 32, 'sinistra', first)));
    const result = await writePart(connection, place, change(cell('right', 43, 'destra', first), 55));
    const standing = { value: 'destra', others: [{ value: 'sinistra' }] };
    expect(result.ok && result.cells.get(path)).toMatchObject(standing);
    const read = await readPart(createConnection(), place);
    expect(read.ok && read.cells.get(path)).toMatchObject(standing);
    expect(await readProjects(connection)).toMatchObject({ projects: [{ id: 'p1', changedAt: 55 }] });
  });

  it('keeps the parts of a project, and of other projects, apart', async () => {
    const connection = createConnection();
    await changeProject(connection, 'p10', () => ({ ...project, id: 'p10' }));
    await writePart(connection, place, change(cell('a', 21, 'strategia')));
    await writePart(connection, { project: 'p1', part: 'canvas' }, change(cell('b', 22, 'canvas')));
    await writePart(connection, { project: 'p10', part: 'strategy' }, change(cell('c', 23, 'altro cliente')));
    const read = await readPart(connection, place);
    expect(read.ok && [...read.cells.values()].map(({ value }) => value)).toEqual(['strategia']);
    await deleteProject(connection, 'p1');
    const other = await readPart(connection, { project: 'p10', part: 'strategy' });
    expect(other.ok && other.cells.get(path)?.value).toBe('altro cliente');
    expect(await readPart(connection, place)).toMatchObject({ cells: new Map() });
  });

  it('writes nothing into a project that is gone', async () => {
    const connection = createConnection();
    await deleteProject(connection, 'p1');
    expect(await writePart(connection, place, change(cell('a', 21, 'tardi')))).toEqual({ ok: false, code: 'gone' });
    expect(await readPart(connection, place)).toMatchObject({ ok: true, cells: new Map() });
  });

  it('leaves what it cannot read where it is', async () => {
    const connection = createConnection();
    const newer = { ...place, path, schema: 9, cell: { said: 'by a later version' } };
    const strange = { id: 'p2', schema: 9, project: 'later' };
    const database = await openDB('bottega');
    await database.put('cells', newer);
    await database.put('projects', strange);
    database.close();
    await writePart(connection, place, change(cell('a', 21, 'nuovo')));
    await changeProject(connection, 'p2', () => ({ ...project, id: 'p2' }));
    const readable = { schema: 1, id: 'p2', project: { ...project, id: 'p2', changedAt: 99 } };
    await restoreCopy(connection, copyOf({ projects: [readable] }));
    const workshop = await readWorkshop(connection);
    expect(workshop.ok && workshop.cells).toContainEqual(newer);
    expect(workshop.ok && workshop.projects).toContainEqual(strange);
    expect(await readPart(connection, place)).toMatchObject({ unreadable: 1 });
    const aside = { workshop: 'projects', record: readable };
    expect(await createProgressStorage(connection).read()).toMatchObject({ unreadable: [aside] });
    expect(await readProjects(connection)).toMatchObject({ projects: [{ id: 'p1' }], unreadable: [strange] });
  });

  it('keeps named versions, the last first, until one is deleted', async () => {
    const connection = createConnection();
    const snapshot = (id: string, at: number): Snapshot => ({
      ...place,
      id,
      at,
      name: `versione ${id}`,
      values: [[path, id]],
    });
    await writeSnapshot(connection, snapshot('s1', 31));
    await writeSnapshot(connection, snapshot('s2', 42));
    expect(await readSnapshots(connection, place)).toMatchObject({ snapshots: [{ id: 's2' }, { id: 's1' }] });
    await deleteSnapshot(connection, snapshot('s2', 42));
    expect(await readSnapshots(connection, place)).toEqual({ ok: true, snapshots: [snapshot('s1', 31)] });
  });

  it('merges a copy of another device field by field, and is emptied whole', async () => {
    const connection = createConnection();
    const first = cell('first', 21, 'prima');
    await writePart(connection, place, change(cell('here', 32, 'scritto qui', first)));
    const record = { ...place, schema: 1, path, cell: cell('there', 43, 'scritto là', first) };
    const renamed = { schema: 1, id: 'p1', project: { ...project, name: 'Rinominato', changedAt: 999 } };
    const copy = copyOf({ projects: [renamed], cells: [record] });
    expect(await restoreCopy(connection, copy)).toMatchObject({ ok: true });
    const read = await readPart(connection, place);
    expect(read.ok && read.cells.get(path)).toMatchObject({ value: 'scritto là', others: [{ value: 'scritto qui' }] });
    expect(await readProjects(connection)).toMatchObject({ projects: [{ name: 'Rinominato' }] });
    await clearWorkshop(connection);
    expect(await readWorkshop(connection)).toMatchObject({ projects: [], cells: [], snapshots: [] });
  });

  it('takes a copy whole or not at all, when the disk is full halfway', async () => {
    const connection = createConnection();
    const event = { id: 'e1', at: 77, kind: 'finished', lesson: 'the-platforms-today' } as const;
    const cells = [{ ...place, schema: 1, path, cell: cell('there', 43, 'scritto là') }];
    const copy = { ...copyOf({ cells }), events: [event] };
    const { put } = IDBObjectStore.prototype;
    const filling = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...record
    ) {
      if (this.name === 'cells') throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, record);
    });
    expect(await restoreCopy(connection, copy)).toEqual({ ok: false, code: 'full' });
    filling.mockRestore();
    expect(await createProgressStorage(connection).read()).toMatchObject({ events: [] });
    expect(await restoreCopy(connection, copy)).toMatchObject({ ok: true });
    expect(await createProgressStorage(connection).read()).toMatchObject({ events: [event] });
  });
});

it('parts records that can be read from those that cannot', () => {
  const good = { schema: 1, id: 'p1', project };
  const bad = [{ ...good, schema: 2 }, { ...good, project: { ...project, language: 'fr' } }, null, 'text'];
  expect(readRecords('project', [good, ...bad])).toEqual({ readable: [good], unreadable: bad });
});
