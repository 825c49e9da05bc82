import { describe, expect, it } from 'vitest';
import type { Project } from '#domain/project/project.ts';
import type { Values } from '#domain/project/values.ts';
import type { StorageProblem } from '#storage/database.ts';
import { createProjects } from '#stores/create-projects.ts';
import { createEars, createFakeClock, settle } from './tabs.ts';

/** A browser's projects, seen from as many tabs as wanted. */
function createShelf() {
  const clock = createFakeClock();
  const records = new Map<string, Project>();
  const parts = new Map<string, Values>();
  const seeded = new Map<string, Values>();
  const openChannel = createEars();
  const shelf = { clock, records, parts, seeded, opened: undefined as string | undefined, openTab };
  const broken: { problem?: StorageProblem } = {};
  let ids = 0;

  function openTab() {
    return createProjects({
      clock,
      random: () => {
        ids += 1;
        return `project${ids}`;
      },
      channel: openChannel(),
      open: {
        read: () => shelf.opened,
        write(id) {
          shelf.opened = id;
        },
      },
      seed: (project, part, values) => void seeded.set(`${project}/${part}`, values),
      storage: {
        async read() {
          if (broken.problem) return { ok: false, code: broken.problem };
          return { ok: true, projects: [...records.values()], unreadable: [] };
        },
        async change(id, change) {
          if (broken.problem) return { ok: false, code: broken.problem };
          const project = change(records.get(id));
          if (project) records.set(id, project);
          return { ok: true };
        },
        async delete(id) {
          records.delete(id);
          return { ok: true };
        },
        async create(project, documents) {
          if (broken.problem) return { ok: false, code: broken.problem };
          records.set(project.id, project);
          for (const [part, cells] of documents)
            parts.set(`${project.id}/${part}`, new Map([...cells].map(([path, { value }]) => [path, value])));
          return { ok: true };
        },
        async readValues(project, part) {
          if (broken.problem) return { ok: false, code: broken.problem };
          return { ok: true, values: parts.get(`${project}/${part}`) ?? new Map() };
        },
      },
    });
  }
  return { ...shelf, broken };
}

type Tab = ReturnType<ReturnType<typeof createShelf>['openTab']>;
function projectsOf(tab: Tab): Project[] {
  const list = tab.$list.get();
  return list.type === 'loading' ? [] : list.projects;
}
const namesOf = (tab: Tab) => projectsOf(tab).map(({ name }) => name);
const bakery = { name: ' Panificio di via Larga ', language: 'it' } as const;

describe('the projects', () => {
  it('open the one just made, in every tab’s list', async () => {
    const shelf = createShelf();
    const [left, right] = [shelf.openTab(), shelf.openTab()];
    await Promise.all([left.start(), right.start()]);
    expect(left.$list.get()).toMatchObject({ type: 'ready', projects: [] });
    const made = await left.create(bakery);
    await settle();
    expect(made).toMatchObject({ ok: true, project: { name: 'Panificio di via Larga', archivedAt: null } });
    expect([namesOf(left), namesOf(right)]).toEqual([['Panificio di via Larga'], ['Panificio di via Larga']]);
    expect(left.$open.get()).toBe(made.ok && made.project.id);
  });

  it('remember the open one at the next visit, and open another when it is gone', async () => {
    const shelf = createShelf();
    const tab = shelf.openTab();
    await tab.start();
    const first = await tab.create(bakery);
    shelf.clock.pass(5);
    const second = await tab.create({ ...bakery, name: 'Libreria del Borgo' });
    if (!first.ok || !second.ok) throw new Error('not made');
    tab.openProject(first.project.id);
    const next = shelf.openTab();
    await next.start();
    expect(next.$open.get()).toBe(first.project.id);
    await next.throwAway(first.project.id);
    expect(next.$open.get()).toBe(second.project.id);
  });

  it('never have two of one name, and put what changed last first', async () => {
    const shelf = createShelf();
    const tab = shelf.openTab();
    await tab.start();
    for (let copy = 0; copy < 3; copy += 1) {
      await tab.create(bakery);
      shelf.clock.pass(10);
    }
    expect(namesOf(tab)).toEqual(['Panificio di via Larga 3', 'Panificio di via Larga 2', 'Panificio di via Larga']);
  });

  it('are thrown away and brought back, put away and taken out, whole', async () => {
    const shelf = createShelf();
    const tab = shelf.openTab();
    await tab.start();
    const made = await tab.create(bakery);
    const id = made.ok ? made.project.id : '';
    await tab.throwAway(id);
    expect(projectsOf(tab)[0]?.deletedAt).toBe(shelf.clock.now());
    await tab.bringBack(id);
    await tab.archive(id);
    expect(projectsOf(tab)[0]).toMatchObject({ deletedAt: null, archivedAt: shelf.clock.now() });
    await tab.unarchive(id);
    await tab.rename(id, ' Forno Larga ');
    expect(projectsOf(tab)[0]).toMatchObject({ archivedAt: null, name: 'Forno Larga' });
    await tab.deleteForGood(id);
    expect(projectsOf(tab)).toEqual([]);
  });

  it('are copied with their documents, the copy free to change', async () => {
    const shelf = createShelf();
    const tab = shelf.openTab();
    await tab.start();
    const strategy = new Map([['context/brand', 'Tornio Lento']]);
    const made = await tab.create({ ...bakery, brand: 'tornio-lento', parts: { strategy } });
    const copy = await tab.duplicate(made.ok ? made.project.id : '', 'La mia copia');
    if (!copy.ok) throw new Error(copy.code);
    expect(copy.project).toMatchObject({ name: 'La mia copia', brand: 'tornio-lento' });
    expect(shelf.parts.get(`${copy.project.id}/strategy`)).toEqual(strategy);
  });

  it('come back from the bin to where they were: the archived to the archive', async () => {
    const shelf = createShelf();
    const tab = shelf.openTab();
    await tab.start();
    const made = await tab.create(bakery);
    const id = made.ok ? made.project.id : '';
    const archivedAt = shelf.clock.now();
    await tab.archive(id);
    shelf.clock.pass(70);
    await tab.throwAway(id);
    await tab.undoThrowAway(id);
    expect(projectsOf(tab)[0]).toMatchObject({ archivedAt, deletedAt: null });
    await tab.throwAway(id);
    await tab.bringBack(id);
    expect(projectsOf(tab)[0]).toMatchObject({ archivedAt: null, deletedAt: null });
  });

  it('say how much of each document is there, one project at a time', async () => {
    const shelf = createShelf();
    const tab = shelf.openTab();
    await tab.start();
    const strategy = new Map([
      ['context/brand', 'Panificio'],
      ['context/sector', 'pane e dolci'],
    ]);
    const canvas = new Map([['hero/hero', 'chi fa la spesa a piedi']]);
    const full = await tab.create({ ...bakery, parts: { strategy, canvas } });
    const empty = await tab.create(bakery);
    if (!full.ok || !empty.ok) throw new Error('not made');
    const [first, second] = await Promise.all([tab.readFilled(full.project.id), tab.readFilled(empty.project.id)]);
    expect([first?.strategy.done, first?.canvas.done]).toEqual([2, 1]);
    expect([second?.strategy.done, second?.canvas.done]).toEqual([0, 0]);
    expect(first?.strategy.of).toBe(second?.strategy.of);
    shelf.broken.problem = 'failed';
    expect(await tab.readFilled(full.project.id)).toBeUndefined();
    delete shelf.broken.problem;
    expect(await tab.readFilled(full.project.id)).toEqual(first);
  });

  it('say so when the disk is full, and are as they were', async () => {
    const shelf = createShelf();
    const tab = shelf.openTab();
    await tab.start();
    shelf.broken.problem = 'full';
    const parts = { strategy: new Map([['a/b', 1]]), canvas: new Map([['c/d', 2]]) };
    expect(await tab.create({ ...bakery, parts })).toEqual({ ok: false, code: 'full' });
    delete shelf.broken.problem;
    await tab.reload();
    expect(tab.$list.get()).toMatchObject({ type: 'ready', projects: [] });
    expect(tab.$open.get()).toBeUndefined();
  });

  it('live in the page where the browser keeps nothing', async () => {
    const shelf = createShelf();
    shelf.broken.problem = 'unavailable';
    const tab = shelf.openTab();
    await tab.start();
    const canvas = new Map([['hero/hero', 'chi arreda la prima casa']]);
    const made = await tab.create({ ...bakery, parts: { canvas } });
    if (!made.ok) throw new Error(made.code);
    expect(tab.$list.get()).toMatchObject({ type: 'failed', code: 'unavailable', projects: [{ id: made.project.id }] });
    expect(tab.$open.get()).toBe(made.project.id);
    expect(shelf.seeded.get(`${made.project.id}/canvas`)).toEqual(canvas);
  });
});
