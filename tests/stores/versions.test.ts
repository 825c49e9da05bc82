import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Value } from '#domain/project/cells.ts';
import type { Snapshot } from '#domain/project/project.ts';
import type { StorageProblem } from '#storage/database.ts';
import { createPart } from '#stores/create-part.ts';
import { createVersions } from '#stores/create-versions.ts';
import { createEars, createFakeClock } from './tabs.ts';

type Written = readonly (readonly [path: string, value: Value])[];

/** A document with its versions, on a disk that may fail. */
function createDesk() {
  const clock = createFakeClock(7000);
  const disk = { snapshots: [] as Snapshot[], problem: undefined as StorageProblem | undefined };
  let ids = 0;
  const random = () => {
    ids += 1;
    return `id${ids}`;
  };
  const attempt = <T extends object>(task: () => T) =>
    disk.problem ? { ok: false as const, code: disk.problem } : { ok: true as const, ...task() };
  const part = createPart({
    storage: {
      read: async () => ({ ok: true, cells: new Map(), steps: [], unreadable: 0 }),
      write: async ({ cells }) => ({ ok: true, cells: new Map(cells) }),
    },
    clock,
    random,
    channel: createEars()(),
  });
  const versions = createVersions({
    storage: {
      read: async () => attempt(() => ({ snapshots: [...disk.snapshots] })),
      write: async (snapshot) => attempt(() => ({ size: disk.snapshots.push(snapshot) })),
      delete: async ({ id }) =>
        attempt(() => {
          disk.snapshots = disk.snapshots.filter((other) => other.id !== id);
          return {};
        }),
    },
    part,
    place: { project: 'p5', part: 'strategy' },
    clock,
    random,
  });
  return {
    clock,
    disk,
    part,
    versions,
    /** Later than anything one goes on typing in. */
    write(values: Written) {
      clock.pass(60_000);
      part.set(values);
    },
    /** What is there, without what was emptied or taken out. */
    standing: () =>
      Object.fromEntries(
        [...part.$cells.get()].flatMap(([path, { value }]) => (value === null || value === '' ? [] : [[path, value]])),
      ),
    async take(name: string) {
      await versions.take(name);
      const snapshot = disk.snapshots.at(-1);
      if (!snapshot) throw new Error('No version was kept.');
      return snapshot;
    },
  };
}

describe('the versions of a document', () => {
  it('keep what stands under a name, without what was emptied or taken out', async () => {
    const { versions, write, take, clock } = createDesk();
    write([
      ['positioning/need', 'Pane che dura'],
      ['positioning/promise', 'Quattro giorni'],
      ['people/audiences/a', 1],
      ['people/audiences/b', 2],
    ]);
    write([
      ['positioning/promise', ''],
      ['people/audiences/b', null],
    ]);
    await take('  Prima riunione ');
    expect(versions.$versions.get()).toMatchObject({
      type: 'ready',
      versions: [{ project: 'p5', part: 'strategy', name: 'Prima riunione', at: clock.now() }],
    });
    const [version] = (versions.$versions.get() as { versions: Snapshot[] }).versions; // It was just seen to be ready.
    expect(version?.values).toEqual([
      ['positioning/need', 'Pane che dura'],
      ['people/audiences/a', 1],
    ]);
  });

  it('say what putting one back would change, and put it back as one step', async () => {
    const { part, versions, write, take, standing } = createDesk();
    write([
      ['positioning/need', 'Pane che dura'],
      ['people/audiences/a', 1],
    ]);
    const version = await take('Prima riunione');
    write([
      ['positioning/need', 'Pane che costa meno'],
      ['people/audiences/b', 2],
    ]);
    expect(versions.compare(version)).toEqual([
      { path: 'people/audiences/b', before: 2, after: null },
      { path: 'positioning/need', before: 'Pane che costa meno', after: 'Pane che dura' },
    ]);
    expect(versions.restore(version)).toBe(2);
    expect(standing()).toEqual({ 'positioning/need': 'Pane che dura', 'people/audiences/a': 1 });
    part.undo();
    expect(standing()).toEqual({
      'positioning/need': 'Pane che costa meno',
      'people/audiences/a': 1,
      'people/audiences/b': 2,
    });
  });

  it('bring back any document as it was, and undoing brings back any other', async () => {
    const written = fc.array(
      fc.tuple(
        fc.constantFrom('a/b', 'a/c', 'd/e/f', 'd/e/g'),
        fc.constantFrom<Value>('pane', 'focaccia', '', null, 3, 8, true),
      ),
      { maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(written, written, async (first, then) => {
        const { clock, part, versions, write, take, standing } = createDesk();
        write(first);
        const before = standing();
        const version = await take('Prima');
        write(then);
        const after = standing();
        clock.pass(60_000);
        const changed = versions.restore(version);
        expect(standing()).toEqual(before);
        expect(versions.compare(version)).toEqual([]);
        if (changed > 0) part.undo();
        expect(standing()).toEqual(after);
      }),
    );
  });

  it('are gone once deleted, the others stay', async () => {
    const { versions, write, take } = createDesk();
    write([['positioning/need', 'Pane']]);
    const first = await take('Prima');
    await take('Seconda');
    expect(await versions.delete(first)).toMatchObject({ ok: true });
    expect(versions.$versions.get()).toMatchObject({ type: 'ready', versions: [{ name: 'Seconda' }] });
  });

  it('say why one was not kept, and show those that are', async () => {
    const { versions, write, take, disk } = createDesk();
    write([['positioning/need', 'Pane']]);
    await take('Prima');
    disk.problem = 'full';
    expect(await versions.take('Seconda')).toEqual({ ok: false, code: 'full' });
    expect(versions.$versions.get()).toMatchObject({ type: 'ready', versions: [{ name: 'Prima' }] });
    await versions.reload();
    expect(versions.$versions.get()).toEqual({ type: 'failed', code: 'full' });
  });
});
