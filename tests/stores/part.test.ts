import { describe, expect, it } from 'vitest';
import { type Cell, mergeCell } from '#domain/project/cells.ts';
import type { Step } from '#domain/project/history.ts';
import type { StorageProblem } from '#storage/database.ts';
import { createPart } from '#stores/create-part.ts';
import { createEars, createFakeClock, settle } from './tabs.ts';

/** One document on a disk, open in as many tabs as wanted. */
function createDisk() {
  const clock = createFakeClock();
  const cells = new Map<string, Cell>();
  const steps = new Map<string, Step>();
  const openChannel = createEars();
  const disk = { clock, cells, steps, problem: undefined as StorageProblem | 'gone' | undefined, writes: 0, openTab };
  let ids = 0;
  let tabs = 0;

  function openTab() {
    tabs += 1;
    const tab = tabs;
    return createPart({
      clock,
      random: () => {
        ids += 1;
        return `id${ids}-${tab}`;
      },
      channel: openChannel(),
      storage: {
        async read() {
          if (disk.problem && disk.problem !== 'gone') return { ok: false, code: disk.problem };
          return { ok: true, cells: new Map(cells), steps: [...steps.values()], unreadable: 0 };
        },
        async write(change) {
          if (disk.problem) return { ok: false, code: disk.problem } as { ok: false; code: 'gone' };
          disk.writes += 1;
          for (const [path, cell] of change.cells) {
            const known = cells.get(path);
            cells.set(path, known ? mergeCell(known, cell) : cell);
          }
          for (const step of change.steps) steps.set(step.id, step);
          for (const id of change.given) steps.delete(id);
          return { ok: true, cells: new Map([...change.cells.keys()].map((path) => [path, cells.get(path) as Cell])) };
        },
      },
    });
  }
  return disk;
}

const need = 'positioning/need';
const valueOf = (tab: ReturnType<ReturnType<typeof createDisk>['openTab']>, path = need) =>
  tab.$cells.get().get(path)?.value ?? null;

async function keep(disk: ReturnType<typeof createDisk>) {
  disk.clock.pass(250);
  await settle();
}

describe('a document being written', () => {
  it('is on the disk a quarter of a second after a letter, also while one goes on typing', async () => {
    const disk = createDisk();
    const tab = disk.openTab();
    await tab.start();
    for (const text of ['t', 'te', 'tem']) {
      tab.type(need, text);
      disk.clock.pass(80);
    }
    expect(disk.writes).toBe(0);
    disk.clock.pass(10);
    await settle();
    expect(disk.cells.get(need)?.value).toBe('tem');
    expect(tab.$keeping.get()).toEqual({ type: 'stored' });
  });

  it('goes back a hundred steps and forth again, also after a reload', async () => {
    const disk = createDisk();
    const tab = disk.openTab();
    await tab.start();
    for (let step = 1; step <= 100; step += 1) {
      tab.set([[need, `passo ${step}`]]);
      disk.clock.pass(2000);
    }
    await keep(disk);
    const again = disk.openTab();
    await again.start();
    for (let step = 0; step < 99; step += 1) again.undo();
    expect(valueOf(again)).toBe('passo 1');
    expect(again.undo()).toBe(need);
    expect(valueOf(again)).toBeNull();
    expect(again.undo()).toBeUndefined();
    for (let step = 0; step < 100; step += 1) again.redo();
    expect(valueOf(again)).toBe('passo 100');
  });

  it('takes letters typed together back together, and a pause apart', async () => {
    const disk = createDisk();
    const tab = disk.openTab();
    await tab.start();
    for (const text of ['a', 'ad', 'add']) {
      tab.type(need, text);
      disk.clock.pass(200);
    }
    disk.clock.pass(3000);
    tab.type(need, 'adde');
    tab.undo();
    expect(valueOf(tab)).toBe('add');
    tab.undo();
    expect(valueOf(tab)).toBeNull();
  });

  it('takes back one by one what was chosen or moved, however quickly it was done', async () => {
    const tab = createDisk().openTab();
    await tab.start();
    const at = 'posts/posts/p/at';
    for (const moment of ['2027-03-10T09:00', '2027-03-11T09:00', '2027-03-18T09:00']) tab.set([[at, moment]]);
    tab.undo();
    expect(valueOf(tab, at)).toBe('2027-03-11T09:00');
    tab.undo();
    expect(valueOf(tab, at)).toBe('2027-03-10T09:00');
  });

  it('gives up what was undone once something else is done', async () => {
    const disk = createDisk();
    const tab = disk.openTab();
    await tab.start();
    tab.set([[need, 'uno']]);
    tab.undo();
    tab.set([[need, 'due']]);
    expect(tab.redo()).toBeUndefined();
    await keep(disk);
    expect([...disk.steps.values()].map(({ changes }) => changes[0]?.after)).toEqual(['due']);
  });

  it('brings an item back whole, in its place, when its removal is undone', async () => {
    const disk = createDisk();
    const tab = disk.openTab();
    await tab.start();
    const list = 'values/values';
    const cura = tab.addItem(list, { value: 'cura' });
    const tempo = tab.addItem(list, { value: 'tempo' });
    tab.removeItem(list, cura);
    tab.undo();
    expect(valueOf(tab, `${list}/${cura}`)).toBe(1);
    expect(valueOf(tab, `${list}/${cura}/value`)).toBe('cura');
    expect(tab.moveItem(list, tempo, -1)).toBe(0);
    expect(tab.moveItem(list, tempo, -1)).toBe(0);
    expect([valueOf(tab, `${list}/${tempo}`), valueOf(tab, `${list}/${cura}`)]).toEqual([1, 2]);
  });

  it('adds several items as one step, after those that are there', async () => {
    const tab = createDisk().openTab();
    await tab.start();
    const list = 'samples/texts';
    const first = tab.addItem(list, { text: 'primo' });
    const more = tab.addItems(list, [{ text: 'secondo' }, { text: 'terzo' }]);
    expect([first, ...more].map((id) => valueOf(tab, `${list}/${id}`))).toEqual([1, 2, 3]);
    expect(more.map((id) => valueOf(tab, `${list}/${id}/text`))).toEqual(['secondo', 'terzo']);
    tab.undo();
    expect([first, ...more].map((id) => valueOf(tab, `${list}/${id}`))).toEqual([1, null, null]);
  });
});

describe('two tabs on one document', () => {
  it('change two fields without meeting', async () => {
    const disk = createDisk();
    const [left, right] = [disk.openTab(), disk.openTab()];
    await Promise.all([left.start(), right.start()]);
    left.type(need, 'un regalo');
    right.type('positioning/promise', 'fatto a mano');
    await keep(disk);
    for (const tab of [left, right])
      expect([valueOf(tab), valueOf(tab, 'positioning/promise')]).toEqual(['un regalo', 'fatto a mano']);
  });

  it('in the same field let the later hand stand and keep the other beside it, in both', async () => {
    const disk = createDisk();
    const [left, right] = [disk.openTab(), disk.openTab()];
    await Promise.all([left.start(), right.start()]);
    left.type(need, 'di sinistra');
    disk.clock.pass(60);
    right.type(need, 'di destra');
    await right.flush();
    await keep(disk);
    for (const tab of [left, right]) {
      expect(valueOf(tab)).toBe('di destra');
      expect(tab.$cells.get().get(need)?.others).toMatchObject([{ value: 'di sinistra' }]);
    }
    const [other] = left.$cells.get().get(need)?.others ?? [];
    left.choose(need, other?.id ?? '');
    await keep(disk);
    for (const tab of [left, right])
      expect(tab.$cells.get().get(need)).toMatchObject({ value: 'di sinistra', others: [] });
  });

  it('add an item each and keep both', async () => {
    const disk = createDisk();
    const [left, right] = [disk.openTab(), disk.openTab()];
    await Promise.all([left.start(), right.start()]);
    const ids = [left.addItem('values/values'), right.addItem('values/values')];
    await keep(disk);
    for (const tab of [left, right]) for (const id of ids) expect(valueOf(tab, `values/values/${id}`)).toBe(1);
  });
});

describe('a disk that fails', () => {
  for (const [problem, state] of [
    ['full', { type: 'failed', code: 'full' }],
    ['unavailable', { type: 'memory' }],
    ['gone', { type: 'failed', code: 'gone' }],
  ] as const) {
    it(`says «${problem}», keeps what is written in memory, and stores it when it can`, async () => {
      const disk = createDisk();
      const tab = disk.openTab();
      await tab.start();
      disk.problem = problem;
      tab.type(need, 'non perso');
      await keep(disk);
      expect(tab.$keeping.get()).toEqual(state);
      expect(valueOf(tab)).toBe('non perso');
      disk.problem = undefined;
      tab.type(need, 'non perso, mai');
      await keep(disk);
      expect(disk.cells.get(need)?.value).toBe('non perso, mai');
      expect(tab.$keeping.get()).toEqual({ type: 'stored' });
    });
  }
});
