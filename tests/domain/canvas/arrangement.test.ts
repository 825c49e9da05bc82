import { describe, expect, it } from 'vitest';
import { byRows, bySides, inOneColumn, walk } from '#domain/canvas/arrangement.ts';
import { type CanvasCell, canvasCells } from '#domain/canvas/shape.ts';

const arrangements = { byRows, bySides, inOneColumn };

describe.each(Object.entries(arrangements))('%s', (_, arrangement) => {
  it('has every cell once', () => {
    expect(arrangement.flat().toSorted()).toEqual([...canvasCells].toSorted());
  });

  it('reaches every cell from the first by going right', () => {
    let cell: CanvasCell = arrangement.flat()[0] ?? 'origin';
    const seen = [cell];
    for (let step = 1; step < canvasCells.length; step += 1) {
      cell = walk(arrangement, cell, 'ArrowRight') ?? cell;
      seen.push(cell);
    }
    expect(new Set(seen).size).toBe(canvasCells.length);
  });

  it('comes back where it was', () => {
    for (const cell of canvasCells) {
      const below = walk(arrangement, cell, 'ArrowDown') ?? cell;
      if (below !== cell) expect(walk(arrangement, below, 'ArrowUp')).toBe(cell);
    }
  });
});

it('walks by row and column, and over the end of a row', () => {
  expect(walk(byRows, 'personality', 'ArrowDown')).toBe('want');
  expect(walk(byRows, 'values', 'ArrowRight')).toBe('hero');
  expect(walk(bySides, 'values', 'ArrowRight')).toBe('words');
});

it('stays at the edges, and leaves other keys alone', () => {
  expect(walk(byRows, 'origin', 'ArrowUp')).toBe('origin');
  expect(walk(byRows, 'stories', 'ArrowRight')).toBe('stories');
  expect(walk(byRows, 'hero', 'End')).toBe('stories');
  expect(walk(byRows, 'hero', 'a')).toBeUndefined();
  expect(walk(byRows, 'hero', 'toString')).toBeUndefined();
});
