import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartTop, labelled, placeLine } from '#domain/run-chart.ts';

const line = (values: number[], high?: number[]) => ({ name: 'reach', values, high });

describe('the axis of a chart', () => {
  it('ends at a round number no smaller than any figure, nor than any band', () => {
    expect(chartTop({ lines: [line([117, 246])] })).toBe(300);
    expect(chartTop({ lines: [line([7, 8.5], [12, 16])] })).toBe(20);
    expect(chartTop({ lines: [line([3.564, 11.283])] })).toBe(15);
    expect(chartTop({ lines: [line([100])] })).toBe(100);
  });

  it('leaves less than half of the box empty, whatever is drawn', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (most) => {
        const top = chartTop({ lines: [line([most])] });
        expect(top).toBeGreaterThanOrEqual(most * (1 - 1e-9));
        expect(top).toBeLessThanOrEqual(most * 1.6);
      }),
    );
  });

  it('has somewhere to end when nothing happened', () => {
    expect(chartTop({ lines: [line([0, 0])] })).toBe(1);
  });
});

describe('the points of a line', () => {
  it('go from the left edge to the right, none at the floor and the most at the ceiling', () => {
    expect(placeLine([0, 30, 15], 30, { width: 200, height: 80 })).toEqual([
      { x: 0, y: 80 },
      { x: 100, y: 0 },
      { x: 200, y: 40 },
    ]);
  });

  it('are labelled at both ends and in between, without crowding', () => {
    expect(labelled(28, 5)).toEqual([0, 7, 14, 20, 27]);
    expect(labelled(3, 5)).toEqual([0, 1, 2]);
  });
});
