import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Cell,
  type Cells,
  changedPaths,
  firstCells,
  mergeCell,
  mergeCells,
  type Version,
  withCells,
  writeOver,
} from '#domain/project/cells.ts';

const value = fc.oneof(
  fc.constantFrom('', 'a', 'b', 'c'),
  fc.integer({ min: 0, max: 3 }),
  fc.boolean(),
  fc.constant(null),
);
const version = fc.record({ value, at: fc.integer({ min: 1, max: 9 }), id: fc.constantFrom('p', 'q', 'r', 's') });

/** A cell as editing makes it: versions written one over the other. */
const cell = fc
  .array(version, { minLength: 1, maxLength: 4 })
  .map((versions) =>
    versions.reduce<Cell | undefined>((standing, next) => writeOver(standing, next), undefined),
  ) as fc.Arbitrary<Cell>; // there is at least one version

const typed = (id: string, at: number, text: string): Version => ({ id, at, value: text });
const first = writeOver(undefined, typed('first', 10, 'prima'));

describe('two states of one cell', () => {
  it('say the same in whatever order they meet', () => {
    fc.assert(
      fc.property(cell, cell, (a, b) => {
        expect(mergeCell(a, b)).toEqual(mergeCell(b, a));
      }),
    );
  });

  it('add nothing when met again', () => {
    fc.assert(
      fc.property(cell, cell, (a, b) => {
        const merged = mergeCell(a, b);
        expect(mergeCell(merged, b)).toEqual(merged);
        expect(mergeCell(merged, merged)).toEqual(merged);
      }),
    );
  });

  it('lose no text that was never written over', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 5 }), (texts) => {
        const states = texts.map((text, place) => writeOver(first, typed(`tab${place}`, 20 + place, `${text}.`)));
        const merged = states.reduce(mergeCell);
        const kept = [merged.value, ...merged.others.map((other) => other.value)];
        expect(kept.toSorted()).toEqual(texts.map((text) => `${text}.`).toSorted());
      }),
    );
  });

  it('let the later stand and keep the other beside it', () => {
    const left = writeOver(first, typed('left', 21, 'sinistra'));
    const right = writeOver(first, typed('right', 34, 'destra'));
    expect(mergeCell(left, right)).toMatchObject({ value: 'destra', others: [{ value: 'sinistra', id: 'left' }] });
  });

  it('let what was written over another stand, whatever the clocks say', () => {
    const ahead = writeOver(first, typed('ahead', 99, 'orologio avanti'));
    const after = writeOver(ahead, typed('after', 12, 'scritto dopo'));
    expect(mergeCell(ahead, after)).toMatchObject({ value: 'scritto dopo', others: [] });
  });

  it('take the last revision of one version', () => {
    const half = writeOver(first, typed('same', 21, 'a me'));
    const whole = writeOver(half, typed('same', 34, 'a metà'));
    expect(mergeCell(whole, half)).toMatchObject({ value: 'a metà', others: [] });
  });

  it('keep no empty text, no yes and no equal text as another version', () => {
    for (const other of ['', '   ', null, true, 'destra']) {
      const left = writeOver(first, { id: 'left', at: 21, value: other });
      const right = writeOver(first, typed('right', 34, 'destra'));
      expect(mergeCell(left, right).others).toEqual([]);
    }
  });

  it('forget the others once one is chosen, also where the news comes late', () => {
    const left = writeOver(first, typed('left', 21, 'sinistra'));
    const right = writeOver(first, typed('right', 34, 'destra'));
    const both = mergeCell(left, right);
    const chosen = writeOver(both, typed('chosen', 55, 'sinistra'), true);
    expect(chosen).toMatchObject({ value: 'sinistra', others: [] });
    for (const late of [left, right, both])
      expect(mergeCell(chosen, late)).toMatchObject({ value: 'sinistra', others: [] });
  });
});

it('merging two documents keeps the fields of both', () => {
  const left = new Map([['a/b', first]]);
  const right = new Map([['c/d', writeOver(undefined, typed('other', 13, 'altrove'))]]);
  expect([...mergeCells(left, right).keys()]).toEqual(['a/b', 'c/d']);
});

describe('what changed between two states of a document', () => {
  const cell = fc.integer({ min: 1, max: 4 }).map((value) => firstCells([['x', value]], value, 'v').get('x') as Cell);
  const change = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c/d', 'e'), cell), { maxLength: 3 });

  it('is found by following the changes as by looking through all of it, but for what came back', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
        const first: Cells = new Map();
        const last = changes.reduce<Cells>((cells, own) => withCells(cells, own), first);
        const trail = changedPaths(first, last);
        const looked = changedPaths(first, new Map(last));
        expect([...looked].filter((path) => !trail.has(path))).toEqual([]);
        expect([...trail].every((path) => changes.some((own) => own.some(([at]) => at === path)))).toBe(true);
      }),
    );
  });

  it('tells what went, between states that do not come from one another', () => {
    const [a, b] = [firstCells([['a', 1]], 3, 'x'), firstCells([['b', 2]], 5, 'y')];
    expect([...changedPaths(a, b)].toSorted()).toEqual(['a', 'b']);
    expect(changedPaths(a, a).size).toBe(0);
  });
});
