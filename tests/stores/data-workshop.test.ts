import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Part } from '#domain/project/project.ts';
import { textOfCopy } from '../formats/open-copy.ts';

const need = 'positioning/need';
const lesson = 'what-makes-a-community';
const files: { name: string; file: Blob }[] = [];

/** A tab of this browser: the stores as a page has them, sharing with the others only what is stored and said. */
async function openTab() {
  vi.resetModules();
  const { projects, openPart, openVersions } = await import('#stores/workshop.ts');
  const { progress } = await import('#stores/progress.ts');
  const data = await import('#stores/data.ts');
  await projects.start();
  await progress.start();

  async function open(project: string, part: Part = 'strategy') {
    const store = openPart(project, part);
    await store.start();
    return store;
  }
  async function write(project: string, path: string, value: string) {
    const store = await open(project);
    store.set([[path, value]]);
    await store.flush();
  }
  async function save(choice = {}) {
    files.length = 0;
    await data.saveBackup(choice);
    return textOfCopy(files[0]?.file);
  }
  async function make(name: string) {
    const made = await projects.create({ name, language: 'it' });
    if (!made.ok) throw new Error(made.code);
    return made.project.id;
  }
  const names = () => {
    const list = projects.$list.get();
    return list.type === 'loading' ? [] : list.projects.map(({ name }) => name);
  };
  return { data, projects, progress, openVersions, open, write, save, make, names };
}

/** A tab of another browser. */
function openElsewhere() {
  vi.stubGlobal('indexedDB', new IDBFactory());
  return openTab();
}

const fileOf = (text: string) => new Blob([text]);
const changed = (text: string, change: (workshop: Record<string, unknown[]>) => void) => {
  const file = JSON.parse(text);
  change(file.workshop);
  return JSON.stringify(file);
};

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.doMock('#stores/offer-file.ts', () => ({
    offerFile: (name: string, file: Blob) => void files.push({ name, file }),
  }));
});
afterEach(() => {
  vi.doUnmock('#stores/offer-file.ts');
  vi.unstubAllGlobals();
});

describe('a copy', () => {
  it('brings a project with its words and versions to another browser', async () => {
    const tab = await openTab();
    const id = await tab.make('Forno Lisetta');
    await tab.write(id, need, 'Pane che dura tre giorni');
    await tab.openVersions(id, 'strategy').take('Prima riunione');
    tab.progress.finishLesson(lesson);
    const text = await tab.save();

    const there = await openElsewhere();
    expect(await there.data.previewRestore(fileOf(text))).toMatchObject({
      newEvents: 1,
      unreadable: 0,
      workshop: { added: [{ name: 'Forno Lisetta', state: 'open' }], grown: [], orphans: 0 },
      tally: { answers: { new: 1 }, projects: { new: 1 }, cells: { new: 1 }, snapshots: { new: 1 } },
      homeless: 0,
    });
    await there.projects.reload();
    expect(there.names()).toEqual([]);
    expect(await there.data.applyRestore()).toEqual({ ok: true, newEvents: 1 });
    await there.projects.reload();
    expect(there.names()).toEqual(['Forno Lisetta']);
    expect((await there.open(id)).$cells.get().get(need)?.value).toBe('Pane che dura tre giorni');
    const versions = there.openVersions(id, 'strategy');
    await versions.reload();
    expect(versions.$versions.get()).toMatchObject({ versions: [{ name: 'Prima riunione', values: [[need, /./]] }] });
    expect(there.data.$stored.get()?.workshop).toEqual({
      projects: 1,
      thrownAway: 0,
      versions: 1,
      pictures: 0,
      shifts: 0,
      unreadable: 0,
    });
    expect(await there.data.previewRestore(fileOf(text))).toMatchObject({
      newEvents: 0,
      workshop: { added: [], grown: [] },
      tally: { answers: { new: 0, same: 1 }, snapshots: { new: 0, same: 1 } },
    });
  });

  it('has the pictures in it or not, as the person says, who knows first what they weigh', async () => {
    const tab = await openTab();
    const id = await tab.make('Forno Lisetta');
    expect(await tab.data.measureCopy()).toBeUndefined();
    const picture = { type: 'image/png', width: 5, height: 7, bytes: 3000, data: 'A'.repeat(4000) } as const;
    const { addPicture } = await import('#storage/pictures.ts');
    const { connection } = await import('#stores/world.ts');
    await addPicture(connection, { project: id, id: 'i1', picture });
    const bare = await tab.save({ withPictures: false });
    const size = files[0]?.file.size ?? 0;
    expect(await tab.data.measureCopy()).toMatchObject({ pictures: { count: 1, bytes: 3000 } });
    expect(Math.abs(((await tab.data.measureCopy())?.bare ?? 0) - size)).toBeLessThan(60);
    expect(JSON.parse(bare).workshop.pictures).toEqual([]);
    expect(await tab.data.saveBackup({ withPictures: false })).toMatchObject({ isWhole: true, isBare: true });
    const whole = await tab.save();
    expect(whole.length - bare.length).toBeGreaterThan(4000);

    const there = await openElsewhere();
    await there.data.previewRestore(fileOf(bare));
    await there.data.applyRestore();
    expect(there.data.$stored.get()?.workshop).toMatchObject({ projects: 1, pictures: 0 });
    expect(await there.data.previewRestore(fileOf(whole))).toMatchObject({
      unreadable: 0,
      workshop: { added: [], grown: [{ name: 'Forno Lisetta' }], orphans: 0 },
      tally: { pictures: { new: 1 } },
    });
    await there.data.applyRestore();
    expect(there.data.$stored.get()?.workshop).toMatchObject({ pictures: 1 });
    expect(await there.data.previewRestore(fileOf(whole))).toMatchObject({
      workshop: { grown: [] },
      tally: { pictures: { new: 0, same: 1 } },
    });
    expect(JSON.parse(await there.save()).workshop.pictures).toMatchObject([{ project: id, id: 'i1', picture }]);
  });

  it('is merged with what is here as two tabs would: both texts of a field stay', async () => {
    const tab = await openTab();
    const id = await tab.make('Forno Lisetta');
    await tab.write(id, need, 'prima');
    const text = await tab.save();
    const there = await openElsewhere();
    await there.data.previewRestore(fileOf(text));
    await there.data.applyRestore();
    await there.write(id, need, 'scritto là');
    await there.write(id, 'positioning/promise', 'solo là');
    const back = await there.save();

    const here = await openElsewhere();
    await here.data.previewRestore(fileOf(text));
    await here.data.applyRestore();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await here.write(id, need, 'scritto qui');
    expect(await here.data.previewRestore(fileOf(back))).toMatchObject({
      workshop: { added: [], grown: [{ name: 'Forno Lisetta' }] },
    });
    await here.data.applyRestore();
    const part = await here.open(id);
    await part.reload();
    const cells = part.$cells.get();
    expect(cells.get(need)).toMatchObject({ value: 'scritto qui', others: [{ value: 'scritto là' }] });
    expect(cells.get('positioning/promise')?.value).toBe('solo là');
  });

  it('keeps and carries on what cannot be read, and says how much it is', async () => {
    const tab = await openTab();
    const id = await tab.make('Forno Lisetta');
    const newer = { schema: 9, project: id, part: 'plan', path: 'posts/x', cell: 'of a later version' };
    const homeless = { schema: 9, cell: 'without a key' };
    const text = changed(await tab.save(), ({ cells }) => void cells?.push(newer, homeless));

    const there = await openElsewhere();
    expect(await there.data.previewRestore(fileOf(text))).toMatchObject({ unreadable: 2 });
    await there.data.applyRestore();
    expect(there.data.$stored.get()).toMatchObject({ unreadable: 2, workshop: { unreadable: 1 } });
    const again = JSON.parse(await there.save());
    expect(again.workshop.cells).toEqual([newer]);
    expect(again.unreadable).toEqual([{ workshop: 'cells', record: homeless }]);
    files.length = 0;
    await there.data.saveUnreadable();
    await vi.waitFor(() => expect(files).toHaveLength(1));
    expect(JSON.parse(await textOfCopy(files[0]?.file))).toMatchObject({
      events: [],
      workshop: { projects: [], cells: [newer] },
    });
  });

  it('leaves its projects in the file where nothing is kept, and says so before and after', async () => {
    const tab = await openTab();
    await tab.make('Forno Lisetta');
    tab.progress.finishLesson(lesson);
    const text = await tab.save();
    vi.stubGlobal('indexedDB', undefined);
    const secret = await openTab();
    expect(await secret.data.previewRestore(fileOf(text))).toMatchObject({ newEvents: 1, homeless: 1 });
    expect(await secret.data.applyRestore()).toEqual({ ok: false, code: 'unavailable' });
    expect([...secret.progress.$progress.get().finished.keys()]).toEqual([lesson]);
    expect(secret.data.$stored.get()?.workshop).toBeUndefined();
    expect(await secret.data.saveBackup()).toMatchObject({ isWhole: true });
  });
});

describe('a reset', () => {
  async function createUsedTab() {
    const tab = await openTab();
    const id = await tab.make('Forno Lisetta');
    await tab.write(id, need, 'Pane');
    await tab.openVersions(id, 'strategy').take('Prima riunione');
    tab.progress.finishLesson(lesson);
    return { tab, id };
  }

  it('of a lesson or a course leaves the workshop alone', async () => {
    const { tab } = await createUsedTab();
    await tab.data.resetLesson(lesson);
    await tab.data.resetCourse([lesson]);
    expect(tab.data.$stored.get()).toMatchObject({ finished: 0, workshop: { projects: 1, versions: 1 } });
  });

  it('of the workshop leaves the lessons, and takes also what of it was put aside', async () => {
    const { tab } = await createUsedTab();
    const text = changed(await tab.save(), ({ cells }) => void cells?.push('not a record'));
    await tab.data.previewRestore(fileOf(text));
    await tab.data.applyRestore();
    expect(tab.data.$stored.get()?.unreadable).toBe(1);
    expect(await tab.data.resetWorkshop()).toEqual({ ok: true });
    const nothing = { projects: 0, thrownAway: 0, versions: 0, pictures: 0, shifts: 0, unreadable: 0 };
    expect(tab.data.$stored.get()).toMatchObject({ finished: 1, unreadable: 0, workshop: nothing });
    expect(JSON.parse(await tab.save())).not.toHaveProperty('workshop');
  });

  it('of everything takes lessons and workshop together', async () => {
    const { tab } = await createUsedTab();
    expect(await tab.data.resetAll()).toEqual({ ok: true });
    expect(tab.data.$stored.get()).toMatchObject({ finished: 0, events: 0, workshop: { projects: 0, versions: 0 } });
  });

  it('that the disk refuses deletes nothing', async () => {
    const { tab } = await createUsedTab();
    const failing = vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
      throw new DOMException('broken', 'UnknownError');
    });
    expect(await tab.data.resetAll()).toEqual({ ok: false, code: 'failed' });
    expect(await tab.data.resetWorkshop()).toEqual({ ok: false, code: 'failed' });
    failing.mockRestore();
    await tab.data.refresh();
    expect(tab.data.$stored.get()).toMatchObject({ finished: 1, workshop: { projects: 1, versions: 1 } });
  });
});

describe('the other tab', () => {
  it('sees a restored project and its words, and sees them go', async () => {
    const away = await openTab();
    const id = await away.make('Forno Lisetta');
    await away.write(id, need, 'prima');
    const first = await away.save();
    await away.write(id, need, 'seconda');
    const second = await away.save();

    const beside = await openElsewhere();
    const tab = await openTab();
    await tab.data.previewRestore(fileOf(first));
    await tab.data.applyRestore();
    await vi.waitFor(() => expect(beside.names()).toEqual(['Forno Lisetta']));
    const part = await beside.open(id);
    const value = () => part.$cells.get().get(need)?.value;
    expect(value()).toBe('prima');
    await tab.data.previewRestore(fileOf(second));
    await tab.data.applyRestore();
    await vi.waitFor(() => expect(value()).toBe('seconda'));
    await tab.data.resetWorkshop();
    await vi.waitFor(() => expect([beside.names(), value()]).toEqual([[], undefined]));
  });
});
