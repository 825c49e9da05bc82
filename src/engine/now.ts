/**
 * How a community stands within a day, before the day is settled: the meters with what has moved so far, who reads a
 * thread, who somebody is to the brand. Reading changes nothing.
 */
import { eachReader } from './answer.ts';
import type { Conversation } from './conversations.ts';
import type { Move } from './event-log.ts';
import { readEntry } from './event-log.ts';
import { f32, i8, i32, u8, u16 } from './read.ts';
import { CONSENT, DETRACTOR, PROMOTER, REFUSED } from './state.ts';
import type { World } from './world.ts';

/** Meters 0–100, and people counted. */
export type Meters = {
  readonly trust: number;
  readonly affect: number;
  readonly consent: number;
  readonly tension: number;
  readonly promoters: number;
  readonly detractors: number;
  readonly followers: number;
};

/** The meters as measures.ts defines them, with today's movements as if the day ended now. */
export function metersNow(run: World): Meters {
  const { state, community } = run;
  const { settle, measure } = community.model;
  const { trust, trustToday, affect, affectToday, fatigue, fatigueToday, follow, consent, flags, activeDay } = state;
  const since = Math.max(1, Math.floor(run.now / 48) + 2 - measure['measure.recent']);
  const tense = new Set(run.tense.flatMap((talk) => (isTense(talk) ? talk.supporters : [])));
  let followers = 0;
  let trusted = 0;
  let promoters = 0;
  let detractors = 0;
  let willing = 0;
  let refused = 0;
  let recent = 0;
  let mood = 0;
  let tension = 0;
  for (let i = 0; i < community.people.count; i++) {
    const flag = u8(flags, i);
    if (flag & PROMOTER) promoters += 1;
    if (flag & DETRACTOR) detractors += 1;
    const follows = u8(follow, i) !== 0;
    if (follows) {
      followers += 1;
      trusted += clamp(f32(trust, i) + f32(trustToday, i));
    }
    if (i8(consent, i) < CONSENT.none) {
      if (!follows) refused += 1;
    } else if (follows && f32(fatigue, i) * settle['fatigue.keep'] + f32(fatigueToday, i) < settle['unfollow.middle'])
      willing += 1;
    if (u16(activeDay, i) >= since) {
      recent += 1;
      const now = clamp(f32(affect, i) * settle['affect.keep'] + f32(affectToday, i));
      mood += now;
      if (now <= measure['measure.tense'] || tense.has(i)) tension += 1;
    }
  }
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  return {
    trust: 50 + 50 * share(trusted, followers),
    affect: 50 + 50 * share(mood, recent),
    consent: 100 * share(willing, followers + refused),
    tension: 100 * share(tension, recent),
    promoters,
    detractors,
    followers,
  };
}

/** The same two meters of some people only: trust 0–100, and the share, in hundredths, of those who have not withdrawn. */
export function metersOf({ state }: World, people: readonly number[]): { trust: number; consent: number } {
  const { trust, trustToday, consent } = state;
  let trusted = 0;
  let willing = 0;
  for (const i of people) {
    trusted += clamp(f32(trust, i) + f32(trustToday, i));
    if (i8(consent, i) >= CONSENT.none) willing += 1;
  }
  const each = people.length === 0 ? 0 : 1 / people.length;
  return { trust: 50 + 50 * trusted * each, consent: 100 * willing * each };
}

function isTense({ status, isSolved }: Conversation): boolean {
  return status !== 'closed' && status !== 'hidden' && !isSolved;
}

function clamp(value: number): number {
  return Math.max(-1, Math.min(1, value));
}

/** How many people have read a public thread by now, met once every three hours since it was opened; 0 of a private one. */
export function readersSoFar(run: World, index: number): number {
  const conversation = run.conversations[index];
  if (!conversation || conversation.isPrivate) return 0;
  const readers = new Set<number>();
  for (let t = conversation.halfHour; t < run.now; t += run.wave)
    eachReader(run, index, t, (reader) => readers.add(reader));
  return readers.size;
}

/** What can be seen of a person: not what they think, but what they did and agreed to. */
export type Seen = {
  readonly person: number;
  readonly block: number;
  readonly ties: number;
  readonly follows: boolean;
  readonly isPromoter: boolean;
  /** −2 blocked … 3 agreed: see CONSENT. */
  readonly consent: number;
  /** They said no when they were asked. */
  readonly hasRefused: boolean;
  /** Half-hours since they last wrote to the brand, −1 never. */
  readonly sinceSpoke: number;
  /** Private messages they got and had not asked for. */
  readonly unsolicited: number;
  /** Reactions and messages so far. */
  readonly contributions: number;
};

export function seePerson({ state, community, now }: World, i: number): Seen {
  const { start } = community.network;
  const spoke = u16(state.spoke, i);
  return {
    person: i,
    block: u8(community.people.block, i),
    ties: i32(start, i + 1) - i32(start, i),
    follows: u8(state.follow, i) !== 0,
    isPromoter: (u8(state.flags, i) & PROMOTER) !== 0,
    consent: i8(state.consent, i),
    hasRefused: (u8(state.flags, i) & REFUSED) !== 0,
    sinceSpoke: spoke === 0 ? -1 : now - spoke,
    unsolicited: u8(state.unsolicited, i),
    contributions: u16(state.contributions, i),
  };
}

/** Trust that each kind of movement moved for each conversation, summed over people, from a half-hour on. */
export type Moved = { readonly move: Move; readonly index: number; readonly people: number; readonly size: number };

/** Movements of trust from half-hour `from` on, gathered by what moved it; talk with friends counts as one. */
export function movedSince(run: World, from: number): Moved[] {
  const moved = new Map<string, { move: Move; index: number; people: number; size: number }>();
  for (let at = i32(run.log.dayStart, Math.floor(from / 48)); at < run.log.count; at++) {
    const { move, index, size, halfHour } = readEntry(run.log, at);
    if (halfHour < from) continue;
    const of = move === 'peer' ? 0 : index;
    const known = moved.get(`${move} ${of}`) ?? { move, index: of, people: 0, size: 0 };
    known.people += 1;
    known.size += size;
    moved.set(`${move} ${of}`, known);
  }
  return [...moved.values()];
}

/** Who learned of a crisis, by the half-hour they did: people of each block. */
export type Wave = { readonly at: number; readonly people: readonly number[] };

/** How the news of a crisis went round so far, wave by wave. @param cause its index among the causes of the run. */
export function wavesOf(run: World, cause: number): Wave[] {
  const { people, request } = run.community;
  const waves = new Map<number, number[]>();
  for (let at = 0; at < run.log.count; at++) {
    const { move, index, person, halfHour } = readEntry(run.log, at);
    if (move !== 'crisis' || index !== cause) continue;
    const wave = waves.get(halfHour) ?? request.blocks.map(() => 0);
    const block = u8(people.block, person);
    wave[block] = (wave[block] ?? 0) + 1;
    waves.set(halfHour, wave);
  }
  return [...waves].map(([at, counts]) => ({ at, people: counts }));
}

/** Followers of each block. */
export function followersByBlock({ community, state }: World): number[] {
  const counts = community.request.blocks.map(() => 0);
  for (let i = 0; i < community.people.count; i++) {
    const block = u8(community.people.block, i);
    if (u8(state.follow, i) !== 0) counts[block] = (counts[block] ?? 0) + 1;
  }
  return counts;
}
