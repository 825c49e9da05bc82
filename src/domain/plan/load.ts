import { isWorking } from '#domain/strategy/arithmetic.ts';
import type { Strategy } from '#domain/strategy/shape.ts';
import { dayNumber, dayOfMoment, weekOf } from './calendar.ts';
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
  /** Hours: of the posts and of the answers. */
  hours: number;
}

/**
 * What each week with posts asks: Σ minutes ÷ 60 of its posts, and answers in minutes a day × 7 ÷ 60.
 * Two photos of 90 min and a letter of 120, with 30 min of answers a day: 5 + 3.5 = 8.5 h.
 */
export function weeklyLoad(posts: readonly Post[], strategy: Strategy): WeekLoad[] {
  const answers = ((strategy.resources.answers ?? 0) * 7) / 60;
  const weeks = new Map<string, WeekLoad>();
  for (const post of posts) {
    const day = dayOfMoment(post.at);
    if (day === '') continue;
    const week = weekOf(day);
    const known = weeks.get(week) ?? { week, posts: 0, hours: answers };
    weeks.set(week, {
      week,
      posts: known.posts + 1,
      hours: known.hours + (minutesOf(post, strategy) ?? 0) / 60,
    });
  }
  return [...weeks.values()].sort((a, b) => (a.week < b.week ? -1 : 1));
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
    return { id, name, posts: own, share: told.length === 0 ? 0 : (own / told.length) * 100, wanted: share };
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

/** Posts a week on each working channel of the strategy: those between the plan's days ÷ its weeks. */
export function cadences({ about, posts: { posts } }: Plan, strategy: Strategy): Cadence[] {
  const weeks = weeksOf(about);
  if (weeks === null) return [];
  return strategy.channels.channels.filter(isWorking).map(({ channel, formats }) => {
    const own = posts.filter(
      (post) => post.channel === channel && dayOfMoment(post.at) >= about.from && dayOfMoment(post.at) <= about.to,
    );
    return { channel, made: own.length / weeks, wanted: formats.reduce((sum, { perWeek }) => sum + (perWeek ?? 0), 0) };
  });
}
