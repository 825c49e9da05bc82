/** What is kept of each run of a trial: little, so that a hundred of them are light to send and to sum up. */
import { MEASURES, type Measure } from '#engine/measure-names.ts';
import type { LivePost } from '#engine/post-tally.ts';
import { f64 } from '#engine/read.ts';
import type { Run } from '#engine/run.ts';

/** Measures kept day by day: the model's own. */
export const DAILY = [
  'reach',
  'impressions',
  'reactions',
  'engagementPerImpression',
  'engagementPerFollower',
  'follows',
  'unfollows',
  'followers',
  'promoters',
  'detractors',
  'meterTrust',
  'meterConsent',
  'tiredness',
] as const satisfies readonly Measure[];
export type Daily = (typeof DAILY)[number];

/**
 * The whole period as one number. `reach`: people who saw at least one post. Counts are summed. `engagementPerImpression`:
 * reactions ÷ impressions. `engagementPerFollower`: reactions ÷ the mean of followers. People and meters are those of the
 * last day; `tiredness` is the mean of the days.
 */
export const TOTALS = [
  'reach',
  'impressions',
  'reactions',
  'comments',
  'shares',
  'engagementPerImpression',
  'engagementPerFollower',
  'follows',
  'unfollows',
  'followers',
  'promoters',
  'detractors',
  'meterTrust',
  'meterConsent',
  'tiredness',
  'minutes',
] as const;
export type Total = (typeof TOTALS)[number];

/** What a post did: people who saw it, what they did, trust moved and tiredness caused, summed over people. */
export const POST_NUMBERS = ['seen', 'reactions', 'comments', 'shares', 'follows', 'goodwill', 'tiredness'] as const;
export type PostNumber = (typeof POST_NUMBERS)[number];

export type PlanNumbers = {
  /** `days` rows in the order of DAILY. */
  readonly daily: Float64Array;
  /** In the order of TOTALS. */
  readonly totals: Float64Array;
  /** A row for each post of the plan, in its order, in the order of POST_NUMBERS. */
  readonly posts: Float64Array;
};

/** One seed of a trial: the request's plan first, then the others in their order. */
export type PlanRun = { readonly seed: number; readonly runs: readonly PlanNumbers[] };

/** Marks those who saw a post that has not been over for a whole day: called at the end of each day, it misses nobody. */
export function markReached(run: Run, reached: Uint8Array): void {
  for (const { viewers } of run.live) for (const person of viewers) reached[person] = 1;
}

/** What a run that is over comes to. `reached`: 1 for each who saw a post. */
export function readNumbers(run: Run, reached: Uint8Array): PlanNumbers {
  const columns = DAILY.map((name) => MEASURES.indexOf(name));
  const daily = Float64Array.from({ length: run.days * DAILY.length }, (_, at) => {
    const day = Math.floor(at / DAILY.length);
    return f64(run.measures.values, day * MEASURES.length + (columns[at % DAILY.length] ?? 0));
  });
  return { daily, totals: readTotals(run, reached), posts: Float64Array.from(run.posts.flatMap(readPost)) };
}

function readTotals({ measures: { values }, days }: Run, reached: Uint8Array): Float64Array {
  const at = (measure: Measure, day: number) => f64(values, day * MEASURES.length + MEASURES.indexOf(measure));
  const last = (measure: Measure) => at(measure, days - 1);
  const sum = (measure: Measure) => {
    let all = 0;
    for (let day = 0; day < days; day++) all += at(measure, day);
    return all;
  };
  const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  const reactions = sum('reactions');
  const impressions = sum('impressions');
  const totals: Record<Total, number> = {
    reach: reached.reduce((count, mark) => count + mark, 0),
    impressions,
    reactions,
    comments: sum('comments'),
    shares: sum('shares'),
    engagementPerImpression: ratio(reactions, impressions),
    engagementPerFollower: ratio(reactions, sum('followers') / days),
    follows: sum('follows'),
    unfollows: sum('unfollows'),
    followers: last('followers'),
    promoters: last('promoters'),
    detractors: last('detractors'),
    meterTrust: last('meterTrust'),
    meterConsent: last('meterConsent'),
    tiredness: sum('tiredness') / days,
    minutes: sum('minutes'),
  };
  return Float64Array.from(TOTALS, (name) => totals[name]);
}

function readPost({ tally }: LivePost): number[] {
  const numbers: Record<PostNumber, number> = {
    seen: tally.seenFollowing + tally.seenOffered + tally.seenFriends,
    reactions: tally.reactions,
    comments: tally.comments,
    shares: tally.shares,
    follows: tally.follows,
    goodwill: tally.goodwill,
    tiredness: tally.tiredness,
  };
  return POST_NUMBERS.map((name) => numbers[name]);
}
