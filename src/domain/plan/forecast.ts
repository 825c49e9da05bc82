import type { Plan, Predicted } from './shape.ts';

type Prediction = Plan['trial']['predictions'][number];

/** What came of a prediction: where it fell against the band, and how many times the middle it was. */
export interface Judged {
  place: 'inside' | 'below' | 'above';
  /** Expected ÷ middle: 1 is right, 2 twice as much as came, .5 half. `null` where the middle is 0 or less. */
  ratio: number | null;
}

/**
 * A prediction against the band and the middle of what came. 300 expected, 180 to 260 came, 200 in the middle: above,
 * 1.5 times too many. The ends belong to the band.
 */
export function judgePrediction(expected: number, low: number, middle: number, high: number): Judged {
  const ratio = middle > 0 ? expected / middle : null;
  if (expected < low) return { place: 'below', ratio };
  return { place: expected > high ? 'above' : 'inside', ratio };
}

export interface CalibrationPoint extends Judged {
  id: string;
  at: string;
  measure: Predicted;
  expected: number;
  low: number;
  middle: number;
  high: number;
  /** The ends of the band ÷ its middle: what the ratio is drawn against. `null` as the ratio. */
  lowRatio: number | null;
  highRatio: number | null;
  /** Share of the predictions so far, this one too, that fell inside their band, 0–1. */
  insideSoFar: number;
}

export interface Calibration {
  /** In the order in which they were made. */
  points: CalibrationPoint[];
  inside: number;
  below: number;
  above: number;
  /** Share inside the band, 0–1; `null` without predictions. */
  share: number | null;
  /**
   * How many times off, whichever way: the median of max(ratio, 1 ÷ ratio), at least 1; `null` where no ratio is known.
   * Of 1.5, .5 and 1.1: 1.5, 2 and 1.1, so 1.5.
   */
  typicalMiss: number | null;
}

/** Under so many predictions a share says little. */
export const fewForecasts = 10;

/**
 * Where a ratio stands on a scale of doublings, 0–1: a quarter or less at 0, 1 in the middle, four times or more at 1.
 * A ratio nobody knows stands in the middle.
 */
export function placeRatio(ratio: number | null): number {
  return Math.min(1, Math.max(0, 0.5 + Math.log2(ratio ?? 1) / 4));
}

/** How good predictions are, and become. Those without a number or a band are left out. */
export function calibrate(predictions: readonly Prediction[]): Calibration {
  let inside = 0;
  const points = predictions
    .flatMap(complete)
    .toSorted((one, other) => (one.at === other.at ? 0 : one.at < other.at ? -1 : 1))
    .map((own, nth): CalibrationPoint => {
      const { expected, low, middle, high } = own;
      const judged = judgePrediction(expected, low, middle, high);
      if (judged.place === 'inside') inside += 1;
      const ratioOf = (value: number) => (middle > 0 ? value / middle : null);
      return { ...own, ...judged, lowRatio: ratioOf(low), highRatio: ratioOf(high), insideSoFar: inside / (nth + 1) };
    });
  const count = (place: Judged['place']) => points.filter((point) => point.place === place).length;
  return {
    points,
    inside,
    below: count('below'),
    above: count('above'),
    share: points.length === 0 ? null : inside / points.length,
    typicalMiss: typicalMiss(points),
  };
}

type Complete = Pick<CalibrationPoint, 'id' | 'at' | 'measure' | 'expected' | 'low' | 'middle' | 'high'>;

function complete({ id, at, measure, expected, low, middle, high }: Prediction): Complete[] {
  if (measure === '' || expected === null || low === null || middle === null || high === null) return [];
  return [{ id, at, measure, expected, low, middle, high }];
}

function typicalMiss(points: readonly CalibrationPoint[]): number | null {
  const misses = points
    .flatMap(({ ratio }) => (ratio === null || ratio <= 0 ? [] : [Math.max(ratio, 1 / ratio)]))
    .toSorted((one, other) => one - other);
  const [below, above] = [misses[(misses.length - 1) >> 1], misses[misses.length >> 1]];
  return below === undefined || above === undefined ? null : (below + above) / 2;
}
