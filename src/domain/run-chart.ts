/** A chart of a lesson, in one language: what a stored run of the simulated community gave. */
export interface RunChart {
  id: string;
  /** Lines over time, or a bar for each point. */
  kind: 'lines' | 'bars';
  /** What the points are: days `YYYY-MM-DD`, hours `HH:MM`, or names ready to be read. */
  x: 'day' | 'hour' | 'name';
  /** Decimals of a figure. */
  digits: 0 | 1;
  /** What a figure counts, where the names of the lines do not say it. */
  unit: string;
  title: string;
  /** What it shows, in a sentence. */
  says: string;
  /** How the run was made. */
  made: string;
  /** Version of the model it was run with. */
  model: string;
  points: string[];
  lines: RunLine[];
}

/** A value for each point; `low` and `high` where it is the middle of many runs, between which eight in ten fall. */
export interface RunLine {
  name: string;
  values: number[];
  low?: number[] | undefined;
  high?: number[] | undefined;
}

/** A round number no smaller than any figure of a chart: where its axis ends. 1, 2 or 5 times a power of ten, or half-way steps between. */
export function chartTop({ lines }: Pick<RunChart, 'lines'>): number {
  const most = Math.max(0, ...lines.flatMap(({ values, high }) => high ?? values));
  if (most === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((each) => each * power >= most) ?? 10;
  return step * power;
}

/** A point in a chart's box: `x` from 0 at the left, `y` from 0 at the top. */
export interface Spot {
  x: number;
  y: number;
}

/** Where the values of a line stand in a box so many units wide and tall, its floor at 0 and its ceiling at `top`. */
export function placeLine(values: readonly number[], top: number, box: { width: number; height: number }): Spot[] {
  const last = Math.max(1, values.length - 1);
  return values.map((value, at) => ({
    x: Math.round((1000 * box.width * at) / last) / 1000,
    y: Math.round(1000 * box.height * (1 - value / top)) / 1000,
  }));
}

/** The points whose labels are written under the axis: the first, the last and some between, never more than so many. */
export function labelled(count: number, most: number): number[] {
  if (count <= most) return Array.from({ length: count }, (_, at) => at);
  return Array.from({ length: most }, (_, at) => Math.round((at * (count - 1)) / (most - 1)));
}
