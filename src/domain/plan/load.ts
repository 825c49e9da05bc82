import { isWorking } from '#domain/strategy/arithmetic.ts';
import type { Strategy } from '#domain/strategy/shape.ts';
import { dayFromNumber, dayNumber } from './calendar.ts';
import { isSelling, whenOf } from './reading.ts';
import type { Plan, Post } from './shape.ts';

/** Minutes a post takes: its own, or those the strategy says for its channel and format; nothing is known else. */
export function minutesOf({ minutes, channel, format }: Post, strategy: Strategy): number | null {
  return minutes ?? defaultMinutes(channel, format, strategy);
}

export function defaultMinutes(channel: string, format: string, { channels }: Strategy): number | null {
  const own = channels.channels.find((one) => one.channel === channel);
  return own?.formats.find((one) => one.format === format)?.minutes ?? null;
}

export interface WeekLoad {
  /** The Monday. */
  week: string;
  posts: number;
  /** Hours of the posts, of the answers, and both together. */
  work: number;
  answers: number;
  hours: number;
}

/**
 * What each week with posts asks: Σ minutes ÷ 60 of its posts, and answers in minutes a day × 7 ÷ 60.
 * Two photos of 90 min and a letter of 120, with 30 min of answers a day: 5 + 3.5 = 8.5 h.
 */
export function weeklyLoad(posts: readonly Post[], strategy: Strategy): WeekLoad[] {
  const answers = answerHours(strategy);
  const dated = posts.filter(({ at }) => at !== '');
  // 1 January 1970 was a Thursday: weeks are counted from the Monday before.
  const weeks = Map.groupBy(dated, (post) => Math.floor((whenOf(post).day + 3) / 7));
  return [...weeks]
    .sort(([a], [b]) => a - b)
    .map(([week, own]) => {
      const work = workHours(own, strategy);
      return { week: dayFromNumber(week * 7 - 3), posts: own.length, work, answers, hours: work + answers };
    });
}

/** Hours that posts take to make; those nobody knows of count nothing. */
export function workHours(posts: readonly Post[], strategy: Strategy): number {
  return posts.reduce((sum, post) => sum + (minutesOf(post, strategy) ?? 0), 0) / 60;
}

/** Hours that a week's answers take. */
export function answerHours({ resources }: Strategy): number {
  return ((resources.answers ?? 0) * 7) / 60;
}

export interface PillarShare {
  id: string;
  name: string;
  posts: number;
  /** In %. */
  share: number;
  /** What the strategy says, in %; nothing where it says none. */
  wanted: number | null;
}

/** The pillars of the strategy with their part of the posts that have one, in %. 3 of 12: 25. */
export function pillarShares(posts: readonly Post[], strategy: Strategy): PillarShare[] {
  const { pillars } = strategy.pillars;
  const known = new Set(pillars.map(({ id }) => id));
  const told = posts.filter(({ pillar }) => known.has(pillar));
  return pillars.map(({ id, name, share }) => {
    const own = told.filter(({ pillar }) => pillar === id).length;
    return { id, name, posts: own, share: told.length === 0 ? 0 : (own * 100) / told.length, wanted: share };
  });
}

export interface Cadence {
  channel: string;
  /** Posts a week: made, and as the strategy says. */
  made: number;
  wanted: number;
}

/** The plan's own days in weeks, at least one day; nothing while it has no first or last day. */
export function weeksOf({ from, to }: Plan['about']): number | null {
  if (from === '' || to === '' || to < from) return null;
  return (dayNumber(to) - dayNumber(from) + 1) / 7;
}

/** Posts a week on each working channel of the strategy: those between the plan's days ÷ its weeks. 6 in 14 days: 3. */
export function cadences({ about, posts: { posts } }: Plan, strategy: Strategy): Cadence[] {
  const weeks = weeksOf(about);
  if (weeks === null) return [];
  const first = dayNumber(about.from);
  const last = dayNumber(about.to);
  const made = new Map<string, number>();
  for (const post of posts) {
    const { day } = whenOf(post);
    if (day >= first && day <= last) made.set(post.channel, (made.get(post.channel) ?? 0) + 1);
  }
  return strategy.channels.channels.filter(isWorking).map(({ channel, formats }) => ({
    channel,
    made: (made.get(channel) ?? 0) / weeks,
    wanted: formats.reduce((sum, { perWeek }) => sum + (perWeek ?? 0), 0),
  }));
}

export interface Stretch {
  /** The day it begins, and how many it lasts. */
  from: string;
  days: number;
}

/**
 * The longest stretch of the plan's own days without a post on a channel, the first of equals; nothing while the plan
 * has no first or last day. Days 1 to 31 with posts on 4 and 20: from 5, 15 days.
 */
export function longestSilence({ about, posts: { posts } }: Plan, channel: string): Stretch | null {
  if (weeksOf(about) === null) return null;
  const first = dayNumber(about.from);
  const last = dayNumber(about.to);
  const days = posts
    .filter((post) => post.channel === channel)
    .map((post) => whenOf(post).day)
    .filter((day) => day >= first && day <= last)
    .sort((a, b) => a - b);
  let longest = { start: first, days: 0 };
  let start = first;
  for (const day of [...days, last + 1]) {
    if (day - start > longest.days) longest = { start, days: day - start };
    start = day + 1;
  }
  return { from: dayFromNumber(longest.start), days: longest.days };
}

export interface SellingWindow {
  /** The first of the fourteen days. */
  from: string;
  posts: number;
  sells: number;
}

const windowDays = 14;

/**
 * The two weeks of the plan's own days in which the largest part of the posts sells, the first of equals, among those
 * with at least `fewest` posts. 2 of 8 in the first two weeks, 3 of 9 in the next: the next.
 */
export function mostSelling({ about, posts: { posts } }: Plan, fewest: number): SellingWindow | null {
  if (weeksOf(about) === null) return null;
  const first = dayNumber(about.from);
  const last = dayNumber(about.to);
  const dated = posts
    .map((post) => ({ day: whenOf(post).day, isSelling: isSelling(post) }))
    .filter(({ day }) => day >= first && day <= last)
    .sort((a, b) => a.day - b.day);
  // Among windows with the same posts one begins on the plan's first day, on the day after a post, or ends on a post.
  const starts = dated.flatMap(({ day }) => [day + 1, day - windowDays + 1]);
  const able = [...new Set([first, ...starts])]
    .filter((day) => day >= first && day + windowDays - 1 <= last)
    .sort((a, b) => a - b);
  let worst: SellingWindow | null = null;
  let [low, high, sells] = [0, 0, 0];
  for (const start of able) {
    while (isBefore(dated[high], start + windowDays)) sells += Number(dated[high++]?.isSelling);
    while (isBefore(dated[low], start)) sells -= Number(dated[low++]?.isSelling);
    const count = high - low;
    if (count < fewest || (worst && sells * worst.posts <= worst.sells * count)) continue;
    worst = { from: dayFromNumber(start), posts: count, sells };
  }
  return worst;
}

function isBefore(post: { day: number } | undefined, day: number): boolean {
  return post !== undefined && post.day < day;
}
