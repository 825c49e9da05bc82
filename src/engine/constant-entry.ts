/** One number of the model, as the model card prints it. */
export type Entry = {
  readonly value: number;
  /** What it is counted in: 'probability', 'per day', 'half-hours', 'log-odds', 'trust', … */
  readonly unit: string;
  /** The values the model still makes sense for. */
  readonly range: readonly [number, number];
  /** A citation, or the word design where no source claims the value. */
  readonly source: string;
  /** What it does, and against which fact of section 4.11 it was tuned, if any. */
  readonly note: string;
};

export const DESIGN = 'design';

/** value, unit, lowest, highest, note, source. */
export function entry(
  value: number,
  unit: string,
  low: number,
  high: number,
  note: string,
  source: string = DESIGN,
): Entry {
  return { value, unit, range: [low, high], source, note };
}
