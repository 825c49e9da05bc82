import fc from 'fast-check';
import { atom } from 'nanostores';
import { describe, expect, it } from 'vitest';
import { type Cells, firstCells } from '#domain/project/cells.ts';
import { strategyShape } from '#domain/strategy/shape.ts';
import { createReading } from '#stores/create-reading.ts';
import { createFakeClock } from './tabs.ts';

const pauseMs = 150;
const longestWaitMs = 2000;

/** A document with one field that is typed in, and what has been read of it so far. */
function createDesk() {
  const clock = createFakeClock();
  const $cells = atom<Cells>(new Map());
  const $strategy = createReading($cells, strategyShape, clock);
  let reads = 0;
  $strategy.listen(() => {
    reads += 1;
  });
  return {
    clock,
    $strategy,
    reads: () => reads,
    type: (need: string) => $cells.set(firstCells([['positioning/need', need]], clock.now(), 'v')),
    read: () => $strategy.get().positioning.need,
  };
}

describe('a document read while it is written', () => {
  it('is read when typing pauses, once for all the letters', () => {
    const { clock, type, read, reads } = createDesk();
    type('P');
    clock.pass(90);
    type('Pa');
    clock.pass(149);
    expect([read(), reads()]).toEqual(['', 0]);
    clock.pass(1);
    expect([read(), reads()]).toEqual(['Pa', 1]);
    clock.pass(5000);
    expect(reads()).toBe(1);
  });

  it('is read at the latest after two seconds, though typing goes on', () => {
    const { clock, type, read } = createDesk();
    for (let letter = 0; letter < 20; letter += 1) {
      type(`${letter}`);
      clock.pass(letter < 19 ? 100 : 99);
    }
    expect(read()).toBe('');
    clock.pass(1);
    expect(read()).toBe('19');
  });

  it('is read when it has to be, and not before, at any pace', () => {
    // A hand that mostly goes on, so that the longest wait comes into it.
    const gap = fc.oneof(
      { weight: 30, arbitrary: fc.integer({ min: 1, max: pauseMs - 1 }) },
      { weight: 1, arbitrary: fc.integer({ min: pauseMs, max: 260 }) },
    );
    fc.assert(
      fc.property(fc.array(gap, { maxLength: 70, size: 'max' }), (gaps) => {
        const { clock, type, read } = createDesk();
        let shown = '';
        let unreadSince: number | undefined;
        for (const [number, gapMs] of gaps.entries()) {
          unreadSince ??= clock.now();
          type(`lettera ${number}`);
          clock.pass(gapMs);
          if (gapMs >= pauseMs || clock.now() - unreadSince >= longestWaitMs) {
            shown = `lettera ${number}`;
            unreadSince = undefined;
          }
          expect(read()).toBe(shown);
        }
      }),
    );
  });

  it('can be read at once, and then not again', () => {
    const { clock, type, read, reads, $strategy } = createDesk();
    type('Pane che dura');
    clock.pass(40);
    $strategy.now();
    expect([read(), reads()]).toEqual(['Pane che dura', 1]);
    clock.pass(3000);
    expect(reads()).toBe(1);
  });
});
