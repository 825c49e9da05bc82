/**
 * Why: read from what a run noted while it ran. Codes and numbers; the words are the page's.
 *
 * A post's reach. With p = v·σ(x) the chance of each candidate, a term d of x moved the number who saw it by about
 * Σ p(1 − p/v) d (first order): that is its signed size, in people. Timing is what the hours after publication lost or
 * won against the best half-hour of the same day, on this community's own rhythm.
 * A post's reactions. The mean of each term of the exponent over those who saw it, as a factor e^mean.
 */
import { exp } from './arithmetic.ts';
import { type LogEntry, MOVES, type Move, readEntry } from './event-log.ts';
import { HALF_HOURS } from './names.ts';
import { f32, i32, pick } from './read.ts';
import { visibility } from './visibility.ts';
import type { World } from './world.ts';

export type ReachFactor = 'affinity' | 'tie' | 'competition' | 'fatigue' | 'age' | 'timing';
export type ReactionFactor =
  | 'luck'
  | 'quality'
  | 'promotion'
  | 'affinity'
  | 'need'
  | 'trust'
  | 'fatigue'
  | 'time'
  | 'participation';

export type PostWhy = {
  readonly id: string;
  readonly seen: number;
  readonly following: number;
  readonly offered: number;
  readonly friends: number;
  readonly reactions: number;
  /** Signed, in people, largest first. */
  readonly reach: readonly { readonly factor: ReachFactor; readonly people: number }[];
  /** Factor on reactions: 1 changes nothing; farthest from 1 first. */
  readonly reaction: readonly { readonly factor: ReactionFactor; readonly times: number }[];
  /** The best half-hour of its day on this community, and how many times as many would have met it then. */
  readonly bestHour: { readonly halfHour: number; readonly times: number };
  /** What it did: trust moved in all (sum over people), tiredness caused, minutes asked. */
  readonly goodwill: number;
  readonly tiredness: number;
  readonly minutes: number;
};

/** Why a post was seen and liked as it was. @throws {RangeError} on an id the plan does not hold. */
export function whyPost(run: World, id: string): PostWhy {
  const live = run.posts.find(({ post }) => post.id === id);
  if (!live) throw new RangeError(`no post has the id ${id}`);
  const { tally, post } = live;
  const { feed } = run.community.model;
  const seen = tally.seenFollowing + tally.seenOffered + tally.seenFriends;
  const each = (sum: number) => (seen === 0 ? 0 : sum / seen);
  const best = bestHour(run, live.channel, post.halfHour);
  const reach = [
    { factor: 'affinity', people: tally.seeAffinity },
    { factor: 'tie', people: tally.seeTie },
    { factor: 'competition', people: tally.seeCompetition },
    { factor: 'fatigue', people: tally.seeFatigue },
    { factor: 'age', people: tally.seeAge },
    { factor: 'timing', people: tally.seenFollowing * (1 - best.times) },
  ] as const;
  const reaction = [
    { factor: 'luck', times: live.appeal },
    { factor: 'quality', times: exp(feed['engage.quality'] * (post.quality - 0.5)) },
    { factor: 'promotion', times: exp(-feed['engage.promotion'] * post.promotion) },
    { factor: 'affinity', times: exp(each(tally.engageAffinity)) },
    { factor: 'need', times: exp(each(tally.engageNeed)) },
    { factor: 'trust', times: exp(each(tally.engageTrust)) },
    { factor: 'fatigue', times: exp(each(tally.engageFatigue)) },
    { factor: 'time', times: exp(each(tally.engageTime)) },
    { factor: 'participation', times: seen === 0 ? 1 : each(tally.engageParticipation) },
  ] as const;
  const far = (times: number) => (times <= 0 ? Number.POSITIVE_INFINITY : Math.max(times, 1 / times));
  return {
    id,
    seen,
    following: tally.seenFollowing,
    offered: tally.seenOffered,
    friends: tally.seenFriends,
    reactions: tally.reactions,
    reach: reach.toSorted((one, other) => Math.abs(other.people) - Math.abs(one.people)),
    reaction: reaction.toSorted((one, other) => far(other.times) - far(one.times)),
    bestHour: best,
    goodwill: tally.goodwill,
    tiredness: tally.tiredness,
    minutes: tally.minutes,
  };
}

/** Sessions a post meets in its first two days, weighed by its visibility, for each half-hour of the day; the best. */
function bestHour(run: World, channel: number, halfHour: number): { halfHour: number; times: number } {
  const { model } = run.community;
  const { halfLife, life } = pick(model.channels, channel);
  const share = run.sessionShare;
  const worth = (published: number) => {
    let sum = 0;
    for (let age = 1; age <= Math.min(96, life); age++)
      sum += f32(share, (published + age) % HALF_HOURS) * visibility(age, halfLife, model.feed['see.tail']);
    return sum;
  };
  let best = halfHour;
  for (let h = 0; h < HALF_HOURS; h++) if (worth(h) > worth(best)) best = h;
  return { halfHour: best, times: worth(best) / worth(halfHour) };
}

export type PersonWhy = {
  readonly person: number;
  readonly before: number;
  readonly after: number;
  /** What moved trust, in order. */
  readonly events: readonly LogEntry[];
  /** What is left: small talk with friends, and the slow drift back. `after − before − Σ events`. */
  readonly rest: number;
};

/** What moved one person's trust from day 0 until now. */
export function whyPerson(run: World, person: number): PersonWhy {
  const events: LogEntry[] = [];
  for (let at = 0; at < run.log.count; at++)
    if (i32(run.log.person, at) === person) events.push(readEntry(run.log, at));
  const before = f32(run.community.people.trust, person);
  const after = f32(run.state.trust, person);
  const told = events.reduce((sum, { size }) => sum + size, 0);
  return { person, before, after, events, rest: after - before - told };
}

export type DayCause = { readonly move: Move; readonly index: number; readonly people: number; readonly size: number };

/** The causes that moved most trust on a day, largest first; talk with friends counts as one. */
export function whyDay(run: World, day: number, most = 3): readonly DayCause[] {
  const causes = new Map<number, { people: number; size: number }>();
  const peer = MOVES.indexOf('peer');
  const end = i32(run.log.dayStart, day + 1);
  for (let at = i32(run.log.dayStart, day); at < end; at++) {
    const key = i32(run.log.cause, at);
    const cause = key >> 24 === peer ? peer << 24 : key;
    const known = causes.get(cause) ?? { people: 0, size: 0 };
    known.people += 1;
    known.size += f32(run.log.size, at);
    causes.set(cause, known);
  }
  return [...causes]
    .map(([key, { people, size }]) => ({ move: MOVES[key >> 24] ?? 'post', index: key & 0xffffff, people, size }))
    .toSorted((one, other) => Math.abs(other.size) - Math.abs(one.size))
    .slice(0, most);
}
