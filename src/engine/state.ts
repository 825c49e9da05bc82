/**
 * What changes about people while days pass, one entry a person. What a day's events do to trust, mood, tiredness and
 * tie is gathered in the `…Today` arrays and settled at the end of the day, so that the order of events within a day
 * decides nothing.
 */
import type { Community } from './community.ts';
import { SEED_ADVOCATE } from './people.ts';
import { f32, u8, u16 } from './read.ts';

/** Permission to be written to in private. */
export const CONSENT = { blocked: -2, withdrawn: -1, none: 0, follows: 1, spoke: 2, agreed: 3 } as const;

/** Bits of `flags`. */
export const PROMOTER = 1;
export const DETRACTOR = 2;
export const REFUSED = 4;

export type State = {
  /** Slow attitude to the brand, −1…1. */
  readonly trust: Float32Array;
  /** Fast mood, −1…1. */
  readonly affect: Float32Array;
  /** Tiredness of the brand, ≥ 0. */
  readonly fatigue: Float32Array;
  /** Habit of the brand, 0–1. */
  readonly tie: Float32Array;
  readonly trustToday: Float32Array;
  readonly affectToday: Float32Array;
  readonly fatigueToday: Float32Array;
  readonly tieToday: Float32Array;
  /** 1 while mood, tiredness or tie is not at rest, or something moved trust today: the others settle faster. */
  readonly awake: Uint8Array;
  /** Channels followed, as bits in the order of PROFILES. */
  readonly follow: Uint8Array;
  readonly consent: Int8Array;
  readonly flags: Uint8Array;
  /** Good moments with the brand, up to 255. */
  readonly positive: Uint8Array;
  /** Reactions and messages so far, up to 65,535: who does most of the talking. */
  readonly contributions: Uint16Array;
  /** Private messages nobody asked for, up to 255. */
  readonly unsolicited: Uint8Array;
  /** One more than the half-hour in which they last wrote to the brand; 0 never. */
  readonly spoke: Uint16Array;
  /** One more than the last day they were active; 0 never. */
  readonly activeDay: Uint16Array;
};

/** Day 0: trust and follows as drawn, everything else at rest. */
export function createState({ people }: Community): State {
  const { count } = people;
  const state: State = {
    trust: people.trust.slice(),
    affect: new Float32Array(count),
    fatigue: new Float32Array(count),
    tie: new Float32Array(count),
    trustToday: new Float32Array(count),
    affectToday: new Float32Array(count),
    fatigueToday: new Float32Array(count),
    tieToday: new Float32Array(count),
    awake: new Uint8Array(count),
    follow: people.follow.slice(),
    consent: new Int8Array(count),
    flags: new Uint8Array(count),
    positive: new Uint8Array(count),
    contributions: new Uint16Array(count),
    unsolicited: new Uint8Array(count),
    spoke: new Uint16Array(count),
    activeDay: new Uint16Array(count),
  };
  for (let i = 0; i < count; i++) {
    if (u8(state.follow, i) !== 0) state.consent[i] = CONSENT.follows;
    if (u8(people.traits, i) & SEED_ADVOCATE) state.flags[i] = PROMOTER;
  }
  return state;
}

/** One more good moment with the brand. */
export function addPositive(state: State, person: number): void {
  const count = u8(state.positive, person);
  if (count < 255) state.positive[person] = count + 1;
}

/** One more reaction or message of this person. */
export function addContribution(state: State, person: number): void {
  const count = u16(state.contributions, person);
  if (count < 65535) state.contributions[person] = count + 1;
}

/** Adds to one of the `…Today` arrays. */
export function addTo(today: Float32Array, person: number, amount: number): void {
  today[person] = f32(today, person) + amount;
}
