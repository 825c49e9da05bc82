/** Many runs of a trial summed up: the middle and the 10–90 % band of everything, and what differs between two plans. */
import type { Plan } from '#engine/plan.ts';
import { f64, pick } from '#engine/read.ts';
import { type Band, quantile } from '#engine/simulate.ts';
import {
  DAILY,
  type Daily,
  type PlanNumbers,
  type PlanRun,
  POST_NUMBERS,
  type PostNumber,
  TOTALS,
  type Total,
} from './plan-numbers.ts';

/** Middle and 10–90 % band over seeds. */
export type Spread = { readonly low: number; readonly middle: number; readonly high: number };

export type PlanBands = {
  /** A value a day. */
  readonly daily: Readonly<Record<Daily, Band>>;
  readonly totals: Readonly<Record<Total, Spread>>;
  /** In the order of the plan. */
  readonly posts: readonly { readonly id: string; readonly numbers: Readonly<Record<PostNumber, Spread>> }[];
};

/** In how many communities a number is higher, lower, the same. */
export type Signs = { readonly more: number; readonly less: number; readonly same: number };

/** Another plan − the first, seed by seed, so that what both share cancels. Posts: those of both, by id. */
export type PlanDifference = PlanBands & { readonly signs: Readonly<Record<Total, Signs>> };

export type PlanSummary = {
  readonly seeds: number;
  /** The first plan, then the others. */
  readonly plans: readonly PlanBands[];
  /** One for each of the others. */
  readonly differences: readonly PlanDifference[];
};

/** The values of one number over the seeds, in no order. */
type Read = (part: keyof PlanNumbers, row: Row, column: number, into: Float64Array) => void;

/** Where a post, or a day, stands: `before` in the first plan of a difference, `after` in the other. */
type Row = { readonly before: number; readonly after: number };

/** @param plans as they were run: the request's first. @throws {RangeError} when there is no run. */
export function summarisePlans(plans: readonly Plan[], runs: readonly PlanRun[]): PlanSummary {
  if (runs.length === 0) throw new RangeError('there is nothing to summarise');
  return {
    seeds: runs.length,
    plans: plans.map(({ posts }, plan) => {
      const rows = posts.map(({ id }, place) => ({ id, before: place, after: place }));
      return bandsOf(runs, rows, readPlan(runs, plan));
    }),
    differences: plans.slice(1).map((other, nth) => differenceOf(runs, pick(plans, 0), other, nth + 1)),
  };
}

const widths = { daily: DAILY.length, totals: TOTALS.length, posts: POST_NUMBERS.length } as const;

/** The numbers of one plan, part by part, a table for each seed. */
type Tables = Readonly<Record<keyof PlanNumbers, readonly Float64Array[]>>;

function tablesOf(runs: readonly PlanRun[], plan: number): Tables {
  const of = (part: keyof PlanNumbers) => runs.map(({ runs: each }) => pick(each, plan)[part]);
  return { daily: of('daily'), totals: of('totals'), posts: of('posts') };
}

function readPlan(runs: readonly PlanRun[], plan: number): Read {
  const tables = tablesOf(runs, plan);
  return (part, { after }, column, into) => {
    const own = tables[part];
    const at = after * widths[part] + column;
    for (let seed = 0; seed < into.length; seed++) into[seed] = f64(pick(own, seed), at);
  };
}

function readDifference(runs: readonly PlanRun[], plan: number): Read {
  const [minuend, subtrahend] = [tablesOf(runs, plan), tablesOf(runs, 0)];
  return (part, { before, after }, column, into) => {
    const [own, first] = [minuend[part], subtrahend[part]];
    const [at, from] = [after * widths[part] + column, before * widths[part] + column];
    for (let seed = 0; seed < into.length; seed++) into[seed] = f64(pick(own, seed), at) - f64(pick(first, seed), from);
  };
}

function differenceOf(runs: readonly PlanRun[], first: Plan, other: Plan, plan: number): PlanDifference {
  const placeOf = new Map(first.posts.map(({ id }, place) => [id, place]));
  const shared = other.posts.flatMap(({ id }, after) => {
    const before = placeOf.get(id);
    return before === undefined ? [] : [{ id, before, after }];
  });
  const read = readDifference(runs, plan);
  const values = new Float64Array(runs.length);
  const signs = TOTALS.map((name, column): [Total, Signs] => {
    read('totals', { before: 0, after: 0 }, column, values);
    const more = values.filter((value) => value > 0).length;
    const less = values.filter((value) => value < 0).length;
    return [name, { more, less, same: values.length - more - less }];
  });
  return { ...bandsOf(runs, shared, read), signs: Object.fromEntries(signs) as Record<Total, Signs> }; // each of TOTALS
}

function bandsOf(runs: readonly PlanRun[], posts: readonly (Row & { id: string })[], read: Read): PlanBands {
  const days = pick(pick(runs, 0).runs, 0).daily.length / DAILY.length;
  const values = new Float64Array(runs.length);
  const sorted = Array.from(values);
  const spreadOf = (part: keyof PlanNumbers, row: Row, column: number): Spread => {
    read(part, row, column, values);
    values.sort();
    for (let place = 0; place < values.length; place++) sorted[place] = f64(values, place);
    return { low: quantile(sorted, 0.1), middle: quantile(sorted, 0.5), high: quantile(sorted, 0.9) };
  };
  const daily = DAILY.map((name, column): [Daily, Band] => {
    const band: Band = { low: [], middle: [], high: [] };
    for (let day = 0; day < days; day++) {
      const { low, middle, high } = spreadOf('daily', { before: day, after: day }, column);
      band.low.push(low);
      band.middle.push(middle);
      band.high.push(high);
    }
    return [name, band];
  });
  const whole = { before: 0, after: 0 };
  const totals = TOTALS.map((name, column): [Total, Spread] => [name, spreadOf('totals', whole, column)]);
  return {
    daily: Object.fromEntries(daily) as Record<Daily, Band>, // each of DAILY
    totals: Object.fromEntries(totals) as Record<Total, Spread>, // each of TOTALS
    posts: posts.map((row) => ({
      id: row.id,
      numbers: Object.fromEntries(POST_NUMBERS.map((name, column) => [name, spreadOf('posts', row, column)])) as Record<
        PostNumber,
        Spread
      >, // each of POST_NUMBERS
    })),
  };
}
