import { describe, expect, it } from 'vitest';
import { calibrate, judgePrediction } from '#domain/plan/forecast.ts';
import { planOf } from './trial-samples.ts';

const predictionsOf = (
  ...rows: (readonly [at: string, expected: number, low: number, middle: number, high: number])[]
) =>
  planOf({
    trial: {
      predictions: rows.map(([at, expected, low, middle, high]) => ({
        at,
        measure: 'reach',
        expected,
        low,
        middle,
        high,
      })),
    },
  }).trial.predictions;

describe('a prediction against what came', () => {
  it('is inside the band, ends included, or on one side of it, so many times off', () => {
    expect(judgePrediction(300, 180, 200, 260)).toEqual({ place: 'above', ratio: 1.5 });
    expect(judgePrediction(90, 95, 120, 140)).toEqual({ place: 'below', ratio: 0.75 });
    expect(judgePrediction(95, 95, 120, 140).place).toBe('inside');
    expect(judgePrediction(140, 95, 120, 140).place).toBe('inside');
  });

  it('has no ratio where nothing came', () => {
    expect(judgePrediction(3, 0, 0, 1)).toEqual({ place: 'above', ratio: null });
  });
});

describe('predictions over time', () => {
  it('come in the order in which they were made, with the share that was right so far', () => {
    const { points, inside, below, above, share } = calibrate(
      predictionsOf(
        ['2027-01-20T10:00', 55, 40, 50, 60],
        ['2027-01-04T10:00', 300, 180, 200, 260],
        ['2027-01-11T10:00', 21, 20, 22, 24],
      ),
    );
    expect(points.map(({ at, insideSoFar }) => [at.slice(0, 10), insideSoFar])).toEqual([
      ['2027-01-04', 0],
      ['2027-01-11', 1 / 2],
      ['2027-01-20', 2 / 3],
    ]);
    expect([inside, below, above, share]).toEqual([2, 0, 1, 2 / 3]);
    expect(points[0]).toMatchObject({ ratio: 1.5, lowRatio: 0.9, highRatio: 1.3 });
  });

  it('miss by the median of how many times, whichever way', () => {
    const rows = [150, 50, 110].map((expected, nth) => [`2027-01-0${nth + 1}`, expected, 90, 100, 120] as const);
    expect(calibrate(predictionsOf(...rows)).typicalMiss).toBe(1.5);
    expect(calibrate(predictionsOf(...rows.slice(0, 2))).typicalMiss).toBe(1.75);
  });

  it('are none while none is complete', () => {
    const half = planOf({ trial: { predictions: [{ measure: 'follows', expected: 12 }, { expected: 7 }] } });
    expect(calibrate(half.trial.predictions)).toEqual({
      points: [],
      inside: 0,
      below: 0,
      above: 0,
      share: null,
      typicalMiss: null,
    });
  });
});
