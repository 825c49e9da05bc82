import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canvasShape } from '#domain/canvas/shape.ts';
import { writeCanvas } from '#domain/document/canvas-document.ts';
import { writeStrategy } from '#domain/document/strategy-document.ts';
import { emptyDocument } from '#domain/project/read.ts';
import { documentOf } from '#domain/project/values.ts';
import { strategyShape } from '#domain/strategy/shape.ts';
import { expectToRead } from './reading.ts';
import { bakeryCanvas } from './sample-canvas.ts';
import { bakery } from './sample-strategy.ts';
import { valuesOf, worldOf } from './worlds.ts';

const strategyValues = [...valuesOf(strategyShape, bakery)];
const canvasValues = [...valuesOf(canvasShape, bakeryCanvas)];
/** Items stay in their lists more often than their fields stay filled, or nothing would be left to read. */
const some = <T>(all: readonly (readonly [string, T])[]) =>
  fc
    .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: all.length, maxLength: all.length })
    .chain((chances) =>
      fc
        .double({ min: 0.05, max: 0.95, noNaN: true })
        .map((share) =>
          all.filter(
            ([, value], place) => (typeof value === 'number' ? share / 3 + 0.6 : share) > (chances[place] ?? 0),
          ),
        ),
    );

describe.each(['it', 'en'] as const)('a half-written document in %s', (locale) => {
  it('reads as a strategy whatever is missing', () => {
    fc.assert(
      fc.property(some(strategyValues), (values) => {
        expectToRead(writeStrategy(documentOf(strategyShape, values), worldOf('strategy', locale)));
      }),
      { numRuns: 300 },
    );
  });

  it('reads as a canvas whatever is missing', () => {
    const world = { ...worldOf('canvas', locale), brand: 'Forno Lisetta', audienceName: () => 'Vera' };
    fc.assert(
      fc.property(some(canvasValues), (values) => {
        expectToRead(writeCanvas(documentOf(canvasShape, values), world));
      }),
      { numRuns: 300 },
    );
  });

  it('is a title alone while nothing is written', () => {
    const strategy = writeStrategy(emptyDocument(strategyShape), worldOf('strategy', locale));
    expect([strategy.sections, strategy.subtitle]).toEqual([[], '']);
    expect(writeCanvas(emptyDocument(canvasShape), worldOf('canvas', locale)).sections).toEqual([]);
  });
});
