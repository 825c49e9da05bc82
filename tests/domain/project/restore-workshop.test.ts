import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '#domain/project/cells.ts';
import type { Project, Snapshot } from '#domain/project/project.ts';
import { planWorkshop } from '#domain/project/restore-workshop.ts';
import { keyOf, noRecords, ownersOf, type WorkshopRecords, workshopStores } from '#domain/project/workshop-records.ts';

function projectRecord(id: string, change: Partial<Project> = {}) {
  const known = {
    language: 'it',
    createdAt: 11,
    changedAt: 22,
    archivedAt: null,
    deletedAt: null,
    brand: null,
  } as const;
  return { schema: 1, id, project: { id, name: `Cliente ${id}`, ...known, ...change } };
}
function cellRecord(project: string, path: string, cell: Partial<Cell>) {
  const own = { value: 'testo', at: 33, id: 'v1', over: [], others: [], ...cell };
  return { schema: 1, project, part: 'strategy', path, cell: own };
}
function versionRecord(project: string, id: string, change: Partial<Snapshot> = {}) {
  const snapshot = { id, project, part: 'canvas', name: `versione ${id}`, at: 44, values: [], ...change };
  return { schema: 1, project, part: 'canvas', id, snapshot };
}
function pictureRecord(project: string, id: string) {
  // Five letters with their filling: three bytes and one more.
  return { schema: 1, project, id, picture: { type: 'image/png', width: 5, height: 7, bytes: 4, data: 'AAAAAA==' } };
}
const shiftRecord = (id: string, changedAt: number, goal = 'un giorno calmo') => ({
  schema: 1,
  id,
  shift: {
    case: 'pacchi',
    seed: 31,
    language: 'it',
    model: '1.1.0',
    isMild: true,
    startedAt: 3,
    changedAt,
    log: [],
    goal,
    change: '',
    review: [],
    rules: {},
  },
});
const shelf = (records: Partial<WorkshopRecords>): WorkshopRecords => ({ ...noRecords(), ...records });

describe('restoring a workshop', () => {
  it('tells what is new, what gains something and what is here already', () => {
    const same = cellRecord('p1', 'a', { id: 'same' });
    const here = shelf({ projects: [projectRecord('p1'), projectRecord('p2')], cells: [same] });
    const copy = shelf({
      projects: [projectRecord('p1'), projectRecord('p2'), projectRecord('p3', { deletedAt: 55 })],
      cells: [same, cellRecord('p2', 'a', {}), cellRecord('p3', 'a', {}), cellRecord('elsewhere', 'a', {})],
      snapshots: [versionRecord('p2', 's1'), versionRecord('p3', 's2')],
    });
    expect(planWorkshop(here, copy)).toMatchObject({
      added: [{ name: 'Cliente p3', state: 'deleted' }],
      grown: [{ name: 'Cliente p2', state: 'open' }],
      orphans: 1,
      tally: {
        projects: { new: 1, same: 2 },
        cells: { new: 3, same: 1, unreadable: 0 },
        snapshots: { new: 2 },
      },
      put: { projects: [{ id: 'p3' }], cells: [{ project: 'p2' }, { project: 'p3' }, { project: 'elsewhere' }] },
    });
  });

  it('keeps both texts of a field written in two places, and dismisses none that is here', () => {
    const here = shelf({ projects: [projectRecord('p1')], cells: [cellRecord('p1', 'a', { value: 'qui', id: 'x' })] });
    const copy = shelf({ cells: [cellRecord('p1', 'a', { value: 'là', at: 66, id: 'y' })] });
    expect(planWorkshop(here, copy).put.cells).toMatchObject([
      { cell: { value: 'là', others: [{ value: 'qui', id: 'x' }] } },
    ]);
  });

  it('takes the later name, and leaves a project where it was put here', () => {
    const here = shelf({ projects: [projectRecord('p1', { archivedAt: 77, more: { plan: { '': 1 } } })] });
    const later = projectRecord('p1', { name: 'Rinominato', changedAt: 88, deletedAt: 99 });
    expect(planWorkshop(here, shelf({ projects: [later] })).put.projects).toMatchObject([
      { project: { name: 'Rinominato', archivedAt: 77, deletedAt: null, more: { plan: { '': 1 } } } },
    ]);
    const earlier = projectRecord('p1', { name: 'Prima', changedAt: 12 });
    expect(planWorkshop(here, shelf({ projects: [earlier] }))).toMatchObject({ grown: [], put: { projects: [] } });
  });

  it('puts what it cannot read where it was, or apart where something else is there or nothing can be', () => {
    const later = { ...projectRecord('p1'), schema: 9 };
    const unknown = { schema: 9, id: 'p5', project: 'of a later version' };
    const changed = versionRecord('p1', 's1', { name: 'un’altra' });
    const endless = cellRecord('p1', 'b', { at: Number.POSITIVE_INFINITY });
    const twoNames = { ...projectRecord('p6'), id: 'p7' };
    const here = shelf({ projects: [projectRecord('p1')], snapshots: [versionRecord('p1', 's1')] });
    const copy = shelf({
      projects: [later, unknown, 'text', twoNames],
      cells: [endless, { project: 'p1' }],
      snapshots: [changed],
    });
    const plan = planWorkshop(here, copy);
    expect(plan.put).toEqual(shelf({ projects: [unknown] }));
    expect(plan.aside).toEqual([
      { workshop: 'projects', record: later },
      { workshop: 'projects', record: 'text' },
      { workshop: 'projects', record: twoNames },
      { workshop: 'cells', record: endless },
      { workshop: 'cells', record: { project: 'p1' } },
      { workshop: 'snapshots', record: changed },
    ]);
    expect(plan).toMatchObject({ added: [], grown: [] });
    expect([plan.tally.projects.unreadable, plan.tally.cells.unreadable, plan.tally.snapshots]).toEqual([
      4,
      2,
      { new: 0, newer: 0, beside: 0, older: 0, same: 0, unreadable: 1 },
    ]);
  });

  it('loses no record of either side, and changes nothing the second time', () => {
    const id = fc.constantFrom('p1', 'p2', 'p3');
    const at = fc.integer({ min: 1, max: 9 });
    // One version at one moment says one thing.
    const version = fc
      .tuple(fc.constantFrom('v', 'w'), at)
      .map(([name, when]) => ({ id: name, at: when, value: name + when }));
    const cell = fc
      .tuple(id, fc.constantFrom('a', 'b'), version)
      .map(([own, path, made]) => cellRecord(own, path, made));
    const project = fc.tuple(id, at).map(([own, changedAt]) => projectRecord(own, { changedAt }));
    const snapshot = fc.tuple(id, at).map(([own, number]) => versionRecord(own, 's', { at: number }));
    const picture = fc.tuple(id, fc.constantFrom('i', 'j')).map(([own, name]) => pictureRecord(own, name));
    const shift = fc
      .tuple(fc.constantFrom('t', 'u'), at, fc.constantFrom('calma', 'calma e ordine', 'fretta'))
      .map(([own, when, goal]) => shiftRecord(own, when, goal));
    const strange = fc.constantFrom(
      null,
      7,
      { schema: 9, id: 'p2' },
      { schema: 9, project: 'p1', part: 'x', path: 'a' },
    );
    const anyShelf = fc.record({
      projects: fc.array(fc.oneof(project, strange)),
      cells: fc.array(fc.oneof(cell, strange)),
      snapshots: fc.array(fc.oneof(snapshot, strange)),
      pictures: fc.array(fc.oneof(picture, strange)),
      shifts: fc.array(fc.oneof(shift, strange)),
    });
    fc.assert(
      fc.property(anyShelf, anyShelf, (first, second) => {
        const here = planWorkshop(noRecords(), first).put;
        const plan = planWorkshop(here, second);
        const after = apply(here, plan.put);
        expect(planWorkshop(after, second).put).toEqual(noRecords());
        for (const store of workshopStores) {
          const keys = after[store].map((record) => keyOf(store, record));
          const apart = plan.aside.filter(({ workshop }) => workshop === store).map(({ record }) => record);
          for (const record of here[store]) expect(keys).toContain(keyOf(store, record));
          for (const record of second[store])
            expect(keys.includes(keyOf(store, record)) || apart.includes(record)).toBe(true);
        }
      }),
    );
  });
});

function apply(here: WorkshopRecords, put: WorkshopRecords): WorkshopRecords {
  const after = noRecords();
  for (const store of workshopStores) {
    const records = [...here[store], ...put[store]].map((record) => [keyOf(store, record), record] as const);
    after[store] = [...new Map(records).values()];
  }
  return after;
}

describe('shifts', () => {
  it('are told when they are new or went on there, and what went on longer here stays', () => {
    const here = shelf({ shifts: [shiftRecord('t', 50), shiftRecord('u', 50)] });
    const copy = shelf({
      shifts: [shiftRecord('t', 61, 'un giorno calmo e poi'), shiftRecord('u', 40, 'un giorno'), shiftRecord('v', 9)],
    });
    const plan = planWorkshop(here, copy);
    expect(plan).toMatchObject({ orphans: 0, added: [], grown: [] });
    expect(plan.tally.shifts).toMatchObject({ new: 1, newer: 1, older: 1, beside: 0, unreadable: 0 });
    expect(plan.put.shifts).toEqual([shiftRecord('t', 61, 'un giorno calmo e poi'), shiftRecord('v', 9)]);
    expect(ownersOf(copy)).toEqual([]);
  });

  it('continued in two browsers stay two, whichever is merged into which, and once only', () => {
    const [one, other] = [shiftRecord('t', 50, 'da qui'), shiftRecord('t', 61, 'da là')];
    const plan = planWorkshop(shelf({ shifts: [one] }), shelf({ shifts: [other] }));
    expect(plan.tally.shifts).toMatchObject({ beside: 1, newer: 0, older: 0 });
    const back = planWorkshop(shelf({ shifts: [other] }), shelf({ shifts: [one] }));
    const goals = (made: WorkshopRecords) => made.shifts.map((record) => (record as typeof one).shift.goal);
    const here = apply(shelf({ shifts: [one] }), plan.put);
    const there = apply(shelf({ shifts: [other] }), back.put);
    expect(goals(here)).toEqual(['da là', 'da qui']);
    expect(new Set(goals(there))).toEqual(new Set(goals(here)));
    expect(planWorkshop(here, there).put).toEqual(noRecords());
  });
});

describe('pictures', () => {
  it('come once, are never changed by a copy, and make their project one that gains something', () => {
    const key = { project: 'p1', id: 'i1' };
    const here = shelf({ projects: [projectRecord('p1'), projectRecord('p2')], pictures: [key] });
    const fresh = pictureRecord('p2', 'i3');
    const copy = shelf({ pictures: [pictureRecord('p1', 'i1'), fresh, fresh, pictureRecord('p9', 'i4')] });
    const plan = planWorkshop(here, copy);
    expect(plan.put.pictures).toEqual([fresh, pictureRecord('p9', 'i4')]);
    expect(plan).toMatchObject({ orphans: 1, grown: [{ name: 'Cliente p2' }] });
    expect(plan.tally.pictures).toMatchObject({ new: 2, same: 2, unreadable: 0 });
  });

  it('that nobody could draw are put aside as they are', () => {
    const { picture, ...rest } = pictureRecord('p1', 'i1');
    const wrong = [
      { ...rest, picture: { ...picture, type: 'image/svg+xml' } },
      { ...rest, picture: { ...picture, bytes: 5 } },
      { ...rest, picture: { ...picture, data: 'not base64' } },
      { ...rest, schema: 9, picture },
    ];
    const plan = planWorkshop(shelf({ projects: [projectRecord('p1')] }), shelf({ pictures: wrong }));
    expect(plan.put).toEqual(noRecords());
    expect(plan.aside).toEqual(wrong.map((record) => ({ workshop: 'pictures', record })));
    expect(plan.tally.pictures.unreadable).toBe(4);
  });
});

it('knows the projects of records it cannot read', () => {
  const records = shelf({
    projects: [{ id: 'p1' }, null],
    cells: [{ project: 'p2' }, { project: 3 }],
    snapshots: ['p4'],
  });
  expect(ownersOf(records)).toEqual(['p1', 'p2']);
});
