import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { firstCells } from '#domain/project/cells.ts';
import type { PictureType } from '#domain/project/picture-record.ts';
import type { Project } from '#domain/project/project.ts';
import { type Connection, createConnection, type StorageProblem } from '#storage/database.ts';
import { addPicture, measurePictures, readPicture } from '#storage/pictures.ts';
import { changeProject, createProject, deleteProject, readProjects } from '#storage/projects.ts';
import { readWorkshop } from '#storage/read-workshop.ts';
import { restoreCopy } from '#storage/restore-copy.ts';
import { clearWorkshop } from '#storage/upkeep.ts';
import { createPictures, heaviestFile } from '#stores/create-pictures.ts';
import type { Drawing } from '#stores/picture-canvas.ts';

const project: Project = {
  id: 'p1',
  name: 'Forno Lisetta',
  language: 'it',
  createdAt: 11,
  changedAt: 12,
  archivedAt: null,
  deletedAt: null,
  brand: null,
};
const other = { ...project, id: 'p2' };

/** The beginning and the end of a JPEG of such a size. */
function jpegFile(width: number, height: number, name = 'pane.jpg', end = '\xff\xd9'): File {
  const size = [height >> 8, height & 255, width >> 8, width & 255];
  const bytes = [0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, ...size, 1, 1, 0x11, 0, 0xff, 0xda, 0, 3, 1, 77];
  return new File([Uint8Array.from([...bytes, ...Array.from(end, (letter) => letter.charCodeAt(0))])], name);
}
const pngFile = (width = 900) =>
  new File(
    [
      Uint8Array.from([
        ...Array.from('\x89PNG\r\n\x1a\n', (letter) => letter.charCodeAt(0)),
        ...[0, 0, 0, 13, 73, 72, 68, 82, 0, 0, width >> 8, width & 255, 0, 0, 2, 88, 8, 6, 0, 0, 0, 1, 2, 3, 4],
        ...[0, 0, 0, 0, 73, 69, 78, 68, 1, 2, 3, 4],
      ]),
    ],
    'logo.png',
  );

/** A picture whose file weighs as much as its pixels, its type and its quality make it. */
function drawingOf(
  width: number,
  height: number,
  change: { isClear?: boolean; perPixel?: number; cannot?: string } = {},
) {
  const { isClear = false, perPixel = 0.3, cannot } = change;
  const weights: Record<PictureType, number> = { 'image/jpeg': 1, 'image/webp': 0.8, 'image/png': 4 };
  return {
    width,
    height,
    isTransparent: () => isClear,
    async write(size, type, quality = 1) {
      const written = type === cannot ? 'image/png' : type;
      const bytes = Math.ceil(size.width * size.height * perPixel * weights[written] * quality ** 2);
      return new Blob([new Uint8Array(bytes).fill(7)], { type: written });
    },
    pixels: (size) => ({ ...size, data: new Uint8ClampedArray(size.width * size.height * 4) }),
    close: vi.fn(),
  } satisfies Drawing;
}

/** A browser: what it draws is given, its database may fail. */
function openBrowser(drawing: Drawing | undefined = drawingOf(1200, 900)) {
  const disk = createConnection();
  const browser = { problem: undefined as StorageProblem | undefined, drawn: 0, dropped: [] as string[] };
  const connection: Connection = {
    use: async (task) => (browser.problem ? { ok: false, code: browser.problem } : disk.use(task)),
  };
  let ids = 0;
  const pictures = createPictures({
    storage: { add: (own) => addPicture(connection, own), read: (owner, id) => readPicture(connection, owner, id) },
    async draw() {
      browser.drawn += 1;
      if (!drawing) throw new DOMException('cannot', 'InvalidStateError');
      return drawing;
    },
    random: () => `picture${++ids}`,
    addresses: { make: (file) => `blob:${file.type}/${file.size}`, drop: (own) => void browser.dropped.push(own) },
  });
  return Object.assign(browser, { pictures, connection });
}

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  await changeProject(createConnection(), 'p1', () => project);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a picked picture', () => {
  it('is kept small, and remembers what it was', async () => {
    const drawing = drawingOf(4000, 3000);
    const { pictures, connection } = openBrowser(drawing);
    const file = jpegFile(4000, 3000);
    expect(await pictures.add('p1', file)).toEqual({
      ok: true,
      isKept: true,
      cells: { picture: 'picture1', name: 'pane.jpg', width: 4000, height: 3000, bytes: file.size, kind: 'image' },
    });
    expect(drawing.close).toHaveBeenCalledTimes(1);
    const read = await readPicture(connection, 'p1', 'picture1');
    expect(read).toMatchObject({ picture: { type: 'image/jpeg', width: 1600, height: 1200 } });
    const shown = await pictures.show('p1', 'picture1');
    expect(shown).toMatchObject({
      type: 'here',
      address: expect.stringContaining('image/jpeg'),
      picture: { width: 1600 },
    });
    expect(await measurePictures(connection)).toMatchObject({
      count: 1,
      bytes: shown.type === 'here' ? shown.picture.bytes : 0,
    });
    expect(await pictures.readPixels('p1', 'picture1', 480)).toMatchObject({ width: 480, height: 360 });
  });

  it.each([
    ['a photo, never made larger', jpegFile(700, 500), drawingOf(700, 500), 'image/jpeg', [700, 500]],
    [
      'a heavy photo, made worse and then smaller',
      jpegFile(3200, 3200),
      drawingOf(3200, 3200, { perPixel: 3 }),
      'image/jpeg',
      [800, 800],
    ],
    ['a light drawing, as it is', pngFile(), drawingOf(400, 300), 'image/png', [400, 300]],
    ['a heavy drawing, as a photo', pngFile(), drawingOf(1600, 900), 'image/jpeg', [1600, 900]],
    ['a heavy drawing one sees through', pngFile(), drawingOf(1600, 900, { isClear: true }), 'image/webp', [1600, 900]],
    [
      'the same in a browser that writes no WebP, smaller',
      pngFile(),
      drawingOf(1600, 900, { isClear: true, cannot: 'image/webp' }),
      'image/png',
      [800, 450],
    ],
  ] as const)('is written as it best can be: %s', async (_name, file, drawing, type, [width, height]) => {
    const { pictures, connection } = openBrowser(drawing);
    expect(await pictures.add('p1', file)).toMatchObject({ ok: true });
    const read = await readPicture(connection, 'p1', 'picture1');
    expect(read).toMatchObject({ picture: { type, width, height } });
    expect(read.ok && read.picture?.bytes).toBeLessThanOrEqual(600_000);
  });
});

describe('a file that cannot be taken', () => {
  const heavy = Object.defineProperty(jpegFile(10, 10), 'size', { value: heaviestFile + 1 });
  const moved = Object.assign(jpegFile(10, 10), {
    slice: () => ({ arrayBuffer: () => Promise.reject(new Error('moved')) }),
  });
  it.each([
    ['too-heavy', heavy],
    ['not-a-picture', new File(['sono un testo'], 'foto.jpg', { type: 'image/jpeg' })],
    ['not-a-picture', new File([], 'vuoto.png')],
    ['svg', new File(['<svg xmlns="http://www.w3.org/2000/svg"></svg>'], 'logo.svg')],
    ['too-many-pixels', jpegFile(20_000, 20_000)],
    ['broken', jpegFile(640, 480, 'mezza.jpg', '')],
    ['unreadable', moved],
  ] as const)('is refused as %s before it is drawn, and nothing is kept', async (code, file) => {
    const { pictures, connection, ...browser } = openBrowser();
    expect(await pictures.add('p1', file as File)).toEqual({ ok: false, code });
    expect(browser.drawn).toBe(0);
    expect(await measurePictures(connection)).toEqual({ ok: true, count: 0, bytes: 0 });
  });

  it('is broken if it is of a kind that every browser draws, and else unread here', async () => {
    const browser = openBrowser();
    const blind = createPictures({
      storage: { add: async () => ({ ok: true }), read: async () => ({ ok: true, picture: undefined }) },
      draw: () => Promise.reject(new DOMException('cannot', 'InvalidStateError')),
      random: () => 'x',
      addresses: { make: () => '', drop: () => undefined },
    });
    expect(await blind.add('p1', jpegFile(9, 7))).toEqual({ ok: false, code: 'broken' });
    expect(await blind.add('p1', new File(['\x00\x00\x00\x10ftypheic\x00\x00\x00\x00'], 'IMG_1.HEIC'))).toEqual({
      ok: false,
      code: 'unread-here',
    });
    expect(browser.drawn).toBe(0);
  });

  it('is too large also where only drawing tells, and where the browser has no room for it', async () => {
    const vast = openBrowser(drawingOf(20_001, 20_000));
    expect(await vast.pictures.add('p1', jpegFile(8, 6))).toEqual({ ok: false, code: 'too-many-pixels' });
    const short = openBrowser({ ...drawingOf(80, 60), write: async () => undefined });
    expect(await short.pictures.add('p1', jpegFile(8, 6))).toEqual({ ok: false, code: 'too-many-pixels' });
  });

  it('stays outside a full disk and a project that is gone, with what is there untouched', async () => {
    const browser = openBrowser();
    await browser.pictures.add('p1', jpegFile(8, 6));
    browser.problem = 'full';
    expect(await browser.pictures.add('p1', jpegFile(8, 6))).toEqual({ ok: false, code: 'full' });
    browser.problem = undefined;
    expect(await browser.pictures.add('p9', jpegFile(8, 6))).toEqual({ ok: false, code: 'gone' });
    expect(await measurePictures(browser.connection)).toMatchObject({ count: 1 });
    expect(await browser.pictures.show('p1', 'picture1')).toMatchObject({ type: 'here' });
    expect(await browser.pictures.show('p1', 'picture9')).toEqual({ type: 'missing' });
  });

  it('lives in the page where the browser keeps nothing', async () => {
    const browser = openBrowser();
    browser.problem = 'unavailable';
    expect(await browser.pictures.add('p1', jpegFile(8, 6))).toMatchObject({ ok: true, isKept: false });
    expect(await browser.pictures.show('p1', 'picture1')).toMatchObject({ type: 'here' });
    expect(await browser.pictures.show('p1', 'picture9')).toEqual({ type: 'missing' });
  });
});

describe('kept pictures', () => {
  const picture = { type: 'image/png', width: 5, height: 7, bytes: 4, data: 'AAAAAA==' } as const;

  it('come to a browser of before, which keeps what it had', async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    const old = await openDB('bottega', 2, {
      upgrade(database) {
        database.createObjectStore('events', { keyPath: 'id' });
        database.createObjectStore('meta');
        database.createObjectStore('projects', { keyPath: 'id' });
        database.createObjectStore('cells', { keyPath: ['project', 'part', 'path'] });
        database.createObjectStore('steps', { keyPath: ['project', 'part', 'id'] });
        database.createObjectStore('snapshots', { keyPath: ['project', 'part', 'id'] });
      },
    });
    await old.put('projects', { schema: 1, id: 'p1', project });
    old.close();
    const connection = createConnection();
    expect(await readProjects(connection)).toMatchObject({ projects: [{ id: 'p1' }], unreadable: [] });
    expect(await addPicture(connection, { project: 'p1', id: 'i1', picture })).toEqual({ ok: true });
    expect(await readPicture(connection, 'p1', 'i1')).toEqual({ ok: true, picture });
  });

  it('go along when their project is copied, and go with it when it is deleted', async () => {
    const connection = createConnection();
    await addPicture(connection, { project: 'p1', id: 'i1', picture });
    await createProject(connection, other, [['plan', firstCells([['about/aim', 'x']], 21, 'v')]], 'p1');
    await deleteProject(connection, 'p1');
    expect(await readPicture(connection, 'p1', 'i1')).toEqual({ ok: true, picture: undefined });
    expect(await readPicture(connection, 'p2', 'i1')).toEqual({ ok: true, picture });
    await clearWorkshop(connection);
    expect(await measurePictures(connection)).toEqual({ ok: true, count: 0, bytes: 0 });
  });

  it('go out with a copy only when asked, and come back once', async () => {
    const connection = createConnection();
    await addPicture(connection, { project: 'p1', id: 'i1', picture });
    const keys = await readWorkshop(connection);
    expect(keys.ok && keys.pictures).toEqual([{ project: 'p1', id: 'i1' }]);
    const whole = await readWorkshop(connection, 'whole');
    if (!whole.ok) throw new Error(whole.code);
    const { ok: _ok, ...workshop } = whole;
    expect(workshop.pictures).toEqual([{ schema: 1, project: 'p1', id: 'i1', picture }]);
    vi.stubGlobal('indexedDB', new IDBFactory());
    const there = createConnection();
    const copy = { events: [], unreadable: [], workshop };
    expect(await restoreCopy(there, copy)).toMatchObject({ ok: true });
    expect(await restoreCopy(there, copy)).toMatchObject({ ok: true });
    expect(await readPicture(there, 'p1', 'i1')).toEqual({ ok: true, picture });
    expect(await measurePictures(there)).toEqual({ ok: true, count: 1, bytes: 4 });
  });
});
