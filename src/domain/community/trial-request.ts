import { hashText } from '#domain/hash-text.ts';
import { addDays, dayNumber, dayOfMoment, daysBetween } from '#domain/plan/calendar.ts';
import type { PlanChannel } from '#domain/plan/channel.ts';
import {
  type EnginePost,
  enginePosts,
  type LeftOut,
  type TrialFrame,
  type TrialPost,
} from '#domain/plan/engine-posts.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Strategy } from '#domain/strategy/shape.ts';
import type { Language } from '#domain/text/feature.ts';
import { communityFromExample, type ExampleCommunity } from './from-example.ts';
import { communityFrom } from './from-strategy.ts';
import type { CommunityRequest, MissingPart, PlannedCommunity } from './request.ts';

/** What a trial is, unless the plan says otherwise. */
export const trialDefaults = { people: 3000, seeds: 100, mostWeeks: 12 } as const;

export interface TrialInput {
  strategy: Strategy;
  plan: Plan;
  /** The second plan, tried on the same people over the same days: its posts are read, not how it would be tried. */
  other?: Plan | undefined;
  channels: ReadonlyMap<string, Pick<PlanChannel, 'profile' | 'ownership'>>;
  language: Language;
  /** The people of an example brand, where the plan borrows them. */
  example?: ExampleCommunity | undefined;
}

/** What the model runs, as plain data; the seed is said with each run. */
export interface TrialRequest {
  community: CommunityRequest;
  plan: { posts: EnginePost[] };
  acts: never[];
  seed: number;
  days: number;
}

/** `days`: the plan has no first day and no dated post. `posts`: none of its posts can be tried. */
export type TrialMissing = MissingPart | 'days' | 'posts';

export interface TriedPosts {
  posts: TrialPost[];
  out: LeftOut[];
}

export type TrialReading =
  | { type: 'missing'; missing: TrialMissing[]; community?: PlannedCommunity; posts?: TriedPosts }
  | {
      type: 'ready';
      community: PlannedCommunity;
      /** The first day, `YYYY-MM-DD`. */
      start: string;
      weeks: number;
      posts: TriedPosts;
      other?: TriedPosts;
      request: TrialRequest;
      /** The second plan as the model takes it. */
      otherPlan?: { posts: EnginePost[] };
      /** The fingerprint of all that decides the results: the same as long as nothing that counts has changed. */
      hash: string;
    };

/** Reads what would be tried, before anything runs: the community and every post, with the reasons of each number. */
export function readTrial(input: TrialInput): TrialReading {
  const { strategy, plan, other, channels, language } = input;
  const made = makeCommunity(input);
  const start = firstDay(plan);
  const missing: TrialMissing[] = made.type === 'ready' ? [] : [...made.missing];
  if (start === '') missing.push('days');
  if (made.type === 'missing' || start === '') {
    return { type: 'missing', missing, ...(made.type === 'ready' && { community: made.community }) };
  }
  const { community } = made;
  const weeks = weeksOf(plan, start);
  const frame: TrialFrame = { channels, strategy, slotOf: community.slotOf, language, start, days: weeks * 7 };
  const posts = enginePosts(plan.posts.posts, frame);
  if (posts.posts.length === 0) return { type: 'missing', missing: ['posts'], community, posts };
  const second = other && enginePosts(other.posts.posts, frame);
  const request: TrialRequest = {
    community: community.request,
    plan: planOf(posts),
    acts: [],
    seed: 1,
    days: weeks * 7,
  };
  const otherPlan = second && planOf(second);
  return {
    type: 'ready',
    community,
    start,
    weeks,
    posts,
    request,
    hash: fingerprint(JSON.stringify([request, otherPlan ?? null])),
    ...(second && otherPlan && { other: second, otherPlan }),
  };
}

function makeCommunity({ strategy, plan: { trial }, channels, example }: TrialInput) {
  const people = trial.people ?? trialDefaults.people;
  const whole = Math.max(1, Math.round(people));
  if (!example) return communityFrom(strategy, trial, channels, whole);
  return { type: 'ready', community: communityFromExample(example, strategy.pillars.pillars, trial, whole) } as const;
}

function planOf({ posts }: TriedPosts): { posts: EnginePost[] } {
  return { posts: posts.map(({ post }) => post) };
}

/** The first day of the plan; of its dated posts, while it says none. */
function firstDay({ about: { from }, posts: { posts } }: Plan): string {
  return from === '' ? (daysOf(posts)[0] ?? '') : from;
}

/** The weeks the person chose; else as many as the plan's days touch, counted from the first, 1 to 12. */
function weeksOf({ trial, about: { to }, posts: { posts } }: Plan, start: string): number {
  if (trial.weeks !== null) return Math.round(trial.weeks);
  const last = to === '' ? (daysOf(posts).at(-1) ?? start) : to;
  const weeks = Math.ceil((dayNumber(last) - dayNumber(start) + 1) / 7);
  return Math.min(trialDefaults.mostWeeks, Math.max(1, weeks));
}

function daysOf(posts: Plan['posts']['posts']): string[] {
  return posts.flatMap(({ at }) => (at === '' ? [] : [dayOfMoment(at)])).sort();
}

/** The days of a trial, for the axis of its charts. */
export function trialDays(start: string, weeks: number): string[] {
  return daysBetween(start, addDays(start, weeks * 7 - 1));
}

/** FNV-1a of a text in 32 bits, as eight hexadecimal digits: enough to see that something changed. */
export function fingerprint(text: string): string {
  return hashText(text).toString(16).padStart(8, '0');
}
