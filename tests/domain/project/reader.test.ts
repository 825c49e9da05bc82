import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planShape } from '#domain/plan/shape.ts';
import { type Cells, firstCells, type Value } from '#domain/project/cells.ts';
import { createReader, readDocument } from '#domain/project/read.ts';
import { strategyShape } from '#domain/strategy/shape.ts';

const value = fc.oneof(
  fc.constantFrom<Value>(null, '', true, 'una riga\ndue righe', '2027-03-28', '2027-03-28T02:30', 'approved'),
  fc.integer({ min: -3, max: 40 }),
);
const path = fc.oneof(
  fc.constantFrom('about/from', 'about/aim', 'days/hidden/holiday', 'mood/board', 'posts/posts/p/media/m/alt'),
  fc
    .tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('', '/title', '/at', '/status', '/media/m', '/media/m/alt'))
    .map(([id, field]) => `posts/posts/${id}${field}`),
);
/** A document written a few cells at a time, some of which are taken away again. */
const writings = fc.array(fc.array(fc.tuple(path, fc.option(value, { nil: undefined })), { maxLength: 6 }), {
  maxLength: 8,
});

describe('a document read again and again', () => {
  it('says what it would say if it were read whole', () => {
    fc.assert(
      fc.property(writings, (steps) => {
        const read = createReader(planShape);
        let cells: Cells = new Map();
        for (const [number, step] of steps.entries()) {
          const next = new Map(cells);
          for (const [path, own] of step) {
            if (own === undefined) next.delete(path);
            else for (const [at, cell] of firstCells([[path, own]], number, `v${number}`)) next.set(at, cell);
          }
          cells = next;
          expect(read(cells)).toEqual(readDocument(planShape, cells).document);
        }
      }),
    );
  });

  it('keeps the items and the sections in which nothing changed', () => {
    const read = createReader(planShape);
    const written = firstCells(
      [
        ['about/aim', 'Riempire il corso di maggio'],
        ['posts/posts/one', 1],
        ['posts/posts/one/title', 'Il tornio, 20 secondi'],
        ['posts/posts/two', 2],
        ['posts/posts/two/title', 'Lettera di marzo'],
      ],
      7,
      'first',
    );
    const before = read(written);
    const after = read(new Map([...written, ...firstCells([['posts/posts/two/title', 'Lettera d’aprile']], 9, 'x')]));
    expect(after.about).toBe(before.about);
    expect(after.posts.posts[0]).toBe(before.posts.posts[0]);
    expect(after.posts.posts[1]).toMatchObject({ id: 'two', title: 'Lettera d’aprile' });
    expect(before.posts.posts[1]).toMatchObject({ title: 'Lettera di marzo' });
  });

  it('puts an item in its new place, and takes out one that is gone', () => {
    const read = createReader(strategyShape);
    const written = firstCells(
      [
        ['people/audiences/a', 1],
        ['people/audiences/b', 2],
      ],
      3,
      'first',
    );
    read(written);
    const moved = new Map([...written, ...firstCells([['people/audiences/a', 5]], 4, 'x')]);
    expect(read(moved).people.audiences.map(({ id }) => id)).toEqual(['b', 'a']);
    const gone = new Map([...moved, ...firstCells([['people/audiences/b', null]], 6, 'y')]);
    expect(read(gone).people.audiences.map(({ id }) => id)).toEqual(['a']);
  });
});
