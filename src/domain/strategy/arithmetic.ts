import type { Metric, Objective, Pillar, Strategy, StrategyChannel } from './shape.ts';

/** Weeks in a month: 52/12. */
export const weeksPerMonth = 52 / 12;

/** What decimals of sums may be off by before they count. */
const dust = 1e-9;

export interface ChannelHours {
  /** The id of the item in the document, and of the channel. */
  id: string;
  channel: string;
  /** Hours a week. */
  hours: number;
  /** Pieces a week. */
  posts: number;
}

export interface AskedHours {
  /** Hours a week: the channels and the answers. */
  total: number;
  answers: number;
  channels: ChannelHours[];
}

/** Whether something is published there by choice: primary or secondary. */
export function isWorking({ channel, role }: StrategyChannel): boolean {
  return channel !== '' && (role === 'primary' || role === 'secondary');
}

/**
 * Hours a week one channel asks: Σ perWeek × minutes ÷ 60 over its formats. What is not given counts nothing.
 * A photo twice a week at 90 min and a story four times at 15 min: (180 + 60) ÷ 60 = 4 h.
 */
export function channelHours({ id, channel, formats }: StrategyChannel): ChannelHours {
  const minutes = formats.reduce((sum, format) => sum + (format.perWeek ?? 0) * (format.minutes ?? 0), 0);
  return { id, channel, hours: minutes / 60, posts: formats.reduce((sum, { perWeek }) => sum + (perWeek ?? 0), 0) };
}

/**
 * Hours a week the plan asks: those of the working channels, and answers, in minutes a day: × 7 ÷ 60.
 * 4 h on Instagram, 1.5 h on the newsletter and 30 min of answers a day: 4 + 1.5 + 3.5 = 9 h.
 */
export function hoursAsked(strategy: Strategy): AskedHours {
  const channels = strategy.channels.channels.filter(isWorking).map(channelHours);
  const answers = ((strategy.resources.answers ?? 0) * 7) / 60;
  return { total: answers + sumHours(channels), answers, channels };
}

function sumHours(channels: readonly ChannelHours[]): number {
  return channels.reduce((sum, { hours }) => sum + hours, 0);
}

/**
 * Hours a week there are: Σ hours × (1 − buffer ÷ 100). `null` while nobody's hours are given.
 * 8 h and 2 h with a buffer of 20 %: 10 × 0.8 = 8 h.
 */
export function hoursThere({ resources: { people, buffer } }: Strategy): number | null {
  const given = people.flatMap(({ hours }) => (hours === null ? [] : [hours]));
  if (given.length === 0) return null;
  return given.reduce((sum, hours) => sum + hours, 0) * (1 - (buffer ?? 0) / 100);
}

export interface WaysOut {
  /** Hours a week that are not there: the third way is to find them. */
  missing: number;
  /**
   * Items of the channels to let go of: the least scored of those that alone would do; where none would, as many as it
   * takes, the least scored first. Empty when the answers alone ask more than there is.
   */
  drop: string[];
  dropHours: number;
  /** To what part of itself the cadence must fall, 0–1, and what that makes of the pieces a week, down to halves. */
  fraction: number;
  posts: number;
  fit: number;
}

/**
 * Three ways out when the hours do not fit, or `null` when they do or nobody's hours are given.
 * fraction = (there − answers) ÷ hours of the channels. 9 h asked, of which 3.5 of answers, against 8: 1 h is missing;
 * 4.5 ÷ 5.5 = 0.82 of 7.5 pieces is 6.14, so 6.
 */
export function waysOut(strategy: Strategy): WaysOut | null {
  const asked = hoursAsked(strategy);
  const there = hoursThere(strategy);
  if (there === null || asked.total <= there + dust) return null;
  const missing = asked.total - there;
  const drop = asked.answers > there + dust ? [] : dropFor(missing, leastFirst(strategy));
  const channels = sumHours(asked.channels);
  const fraction = channels > 0 ? Math.max(0, there - asked.answers) / channels : 0;
  const posts = asked.channels.reduce((sum, channel) => sum + channel.posts, 0);
  return {
    missing,
    drop: drop.map(({ id }) => id),
    dropHours: sumHours(drop),
    fraction,
    posts,
    fit: Math.floor(posts * fraction * 2 + dust) / 2,
  };
}

/** The working channels that ask for hours, least scored first; those without a score after, secondary before primary. */
function leastFirst(strategy: Strategy): ChannelHours[] {
  const rank = (channel: StrategyChannel) =>
    channelScore(channel) ?? (channel.role === 'secondary' ? Number.MAX_VALUE : Number.POSITIVE_INFINITY);
  return strategy.channels.channels
    .filter(isWorking)
    .map((channel) => ({ ...channelHours(channel), rank: rank(channel) }))
    .filter(({ hours }) => hours > 0)
    .sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank));
}

function dropFor(missing: number, channels: readonly ChannelHours[]): ChannelHours[] {
  const one = channels.find(({ hours }) => hours >= missing - dust);
  if (one) return [one];
  const dropped: ChannelHours[] = [];
  for (const channel of channels) {
    if (sumHours(dropped) >= missing - dust) break;
    dropped.push(channel);
  }
  return dropped;
}

const impacts = { low: 0.5, mid: 1, high: 2 } as const;
const confidences = { guess: 0.5, some: 0.8, sure: 1 } as const;

/**
 * What a channel is worth for an hour of work: reach × impact × confidence ÷ hours a month. Our adaptation of RICE, to
 * compare the channels of one document, nothing else. Reach: people a month (n ≥ 0); impact 0.5, 1, 2; confidence 0.5,
 * 0.8, 1; hours a month: those a week × 52/12, above 0. `null` when a part is missing.
 * 3,000 people, high, some, 3 h a week: 3,000 × 2 × 0.8 ÷ 13 = 369.2.
 */
export function channelScore(channel: StrategyChannel): number | null {
  const { reach, impact, confidence } = channel;
  const { hours } = channelHours(channel);
  if (reach === null || impact === '' || confidence === '' || hours === 0) return null;
  return (reach * impacts[impact] * confidences[confidence]) / (hours * weeksPerMonth);
}

/** What the pillars add up to, in %. 40 + 35 + 20 = 95. */
export function shareSum(pillars: readonly Pick<Pillar, 'share'>[]): number {
  return pillars.reduce((sum, { share }) => sum + (share ?? 0), 0);
}

export interface Growth {
  /** How far the target is the way the metric should go: above 0 is better, 0 stays, below 0 is worse. */
  gain: number;
  /** The gain in % of the baseline; `null` from a baseline of 0. */
  percent: number | null;
  /** Target ÷ baseline; `null` unless both are above 0. */
  times: number | null;
}

/**
 * From the baseline to the target in the direction of the metric (up while it has none). `null` when one is missing.
 * Orders from 43 to 60: gain 17, 39.5 %, 1.4 times. Breakages from 16 to 10, down: gain 6, 37.5 %, 0.625 times.
 */
export function growthOf(
  { baseline, target }: Pick<Objective, 'baseline' | 'target'>,
  direction: Metric['direction'],
): Growth | null {
  if (baseline === null || target === null) return null;
  const gain = direction === 'down' ? baseline - target : target - baseline;
  return {
    gain,
    percent: baseline === 0 ? null : (gain / Math.abs(baseline)) * 100,
    times: baseline > 0 && target > 0 ? target / baseline : null,
  };
}
