import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Value } from '#domain/project/cells.ts';
import type { Part } from '#domain/project/project.ts';
import { type Connection, createConnection } from '#storage/database.ts';
import { newId } from '#storage/new-id.ts';
import { readPart, writePart } from '#storage/parts.ts';
import { createProjectStorage, readProjects } from '#storage/projects.ts';
import { createProjects, type NewProject } from '#stores/create-projects.ts';
import { createEars, createFakeClock } from './tabs.ts';

/** The store of the page, on a database that is really written. */
function openPage(connection: Connection) {
  let opened: string | undefined;
  return createProjects({
    clock: createFakeClock(),
    random: newId,
    channel: createEars()(),
    seed: () => undefined,
    open: {
      read: () => opened,
      write(id) {
        opened = id;
      },
    },
    storage: createProjectStorage(connection),
  });
}

type Page = ReturnType<typeof openPage>;
const example: NewProject = {
  name: 'Bottega Tornio Lento',
  language: 'it',
  brand: 'tornio-lento',
  parts: {
    strategy: new Map([['context/brand', 'Tornio Lento']]),
    canvas: new Map<string, Value>([
      ['want/wants/w1', 1],
      ['want/wants/w1/want', 'una tavola che dura'],
    ]),
  },
};

async function make(page: Page, project: NewProject): Promise<string> {
  const made = await page.create(project);
  if (!made.ok) throw new Error(made.code);
  return made.project.id;
}

async function valuesOf(project: string, part: Part) {
  const read = await readPart(createConnection(), { project, part });
  return read.ok && new Map([...read.cells].map(([path, { value }]) => [path, value]));
}

/** The list as the next visit finds it. */
async function visit() {
  const page = openPage(createConnection());
  await page.start();
  const list = page.$list.get();
  if (list.type !== 'ready') throw new Error(list.type);
  return list.projects;
}

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => vi.unstubAllGlobals());

describe('projects in the browser’s database', () => {
  it('are there at the next visit as they were left: renamed, copied, put away, in the bin', async () => {
    const page = openPage(createConnection());
    await page.start();
    const first = await make(page, { name: 'Forno', language: 'en' });
    await page.rename(first, 'Panificio di via Larga');
    const second = await make(page, { name: 'Libreria', language: 'it' });
    await page.archive(second);
    const third = await make(page, { name: 'Merceria', language: 'it' });
    await page.throwAway(third);
    const found = new Map((await visit()).map((project) => [project.id, project]));
    expect(found.get(first)).toMatchObject({ name: 'Panificio di via Larga', language: 'en', archivedAt: null });
    expect(found.get(second)?.archivedAt).not.toBeNull();
    expect(found.get(third)?.deletedAt).not.toBeNull();
  });

  it('take an example’s documents with them, twice under two names, the copies apart', async () => {
    const page = openPage(createConnection());
    await page.start();
    const one = await make(page, example);
    const two = await make(page, example);
    expect((await visit()).map(({ name }) => name).sort()).toEqual(['Bottega Tornio Lento', 'Bottega Tornio Lento 2']);
    const change = { cells: new Map(), steps: [], given: [], at: 9 };
    const cell = { value: 'Tornio Svelto', at: 9, id: 'later', over: [], others: [] };
    await writePart(
      createConnection(),
      { project: two, part: 'strategy' },
      { ...change, cells: new Map([['context/brand', cell]]) },
    );
    expect(await valuesOf(one, 'strategy')).toEqual(example.parts?.strategy);
    expect(await valuesOf(two, 'canvas')).toEqual(example.parts?.canvas);
  });

  it('are never half made: who looks meanwhile finds none, or one with all its documents', async () => {
    const page = openPage(createConnection());
    await page.start();
    const connection = createConnection();
    const making = page.create(example);
    let isMade = false;
    void making.then(() => {
      isMade = true;
    });
    const seen: unknown[] = [];
    for (let looks = 0; looks < 200 && !isMade; looks += 1) {
      const read = await readProjects(connection);
      if (!read.ok) throw new Error(read.code);
      for (const { id } of read.projects) {
        const canvas = await readPart(connection, { project: id, part: 'canvas' });
        seen.push(canvas.ok && canvas.cells.size);
      }
    }
    const made = await making;
    expect(made.ok).toBe(true);
    expect(await visit()).toHaveLength(1);
    expect(seen.every((size) => size === example.parts?.canvas?.size)).toBe(true);
  });

  it('deleted for good leave nothing behind, of themselves only', async () => {
    const page = openPage(createConnection());
    await page.start();
    const gone = await make(page, example);
    const copy = await page.duplicate(gone, 'La copia');
    if (!copy.ok) throw new Error(copy.code);
    await page.throwAway(gone);
    await page.deleteForGood(gone);
    expect((await visit()).map(({ name }) => name)).toEqual(['La copia']);
    expect(await valuesOf(gone, 'canvas')).toEqual(new Map());
    expect(await valuesOf(copy.project.id, 'canvas')).toEqual(example.parts?.canvas);
  });

  it('tell how full they are, of documents written here or brought', async () => {
    const page = openPage(createConnection());
    await page.start();
    const id = await make(page, example);
    expect(await page.readFilled(id)).toMatchObject({ strategy: { done: 1 }, canvas: { done: 2 } });
  });

  it('that cannot be read are counted and left where they are', async () => {
    const connection = createConnection();
    const strange = { id: 'x9', schema: 99, project: { name: 'di domani' } };
    await connection.use((database) => database.put('projects', strange));
    const page = openPage(connection);
    await page.start();
    await make(page, { name: 'Forno', language: 'it' });
    expect(page.$list.get()).toMatchObject({ type: 'ready', unreadable: [strange], projects: [{ name: 'Forno' }] });
    const kept = await connection.use((database) => database.get('projects', 'x9'));
    expect(kept).toEqual({ ok: true, value: strange });
  });
});
