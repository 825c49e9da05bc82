/**
 * Counter-based randomness: a draw is a function of (seed, purpose, time, entity) and of nothing else, so that
 * changing one decision leaves every draw that does not follow from it as it was (common random numbers).
 *
 * Two 32-bit keys a, b are made once for (seed, purpose, time); then, for an entity e,
 *   h = (e ⊕ a) · M₁,  h ⊕= h ≫ 15,  h = (h + b) · M₂,  h ⊕= h ≫ 15,  h = h · M₃,  h ⊕= h ≫ 16   (mod 2³²).
 * The multipliers are those of the triple32 mix (C. Wellons, «hash-prospector», public domain).
 */
import { exp, log, normalQuantile } from './arithmetic.ts';

/** What a draw is for. Numbers are part of every run's bytes: never reuse one, never renumber. */
export const PURPOSES = {
  interest: 1,
  need: 2,
  login: 3,
  participation: 4,
  trust: 5,
  traits: 6,
  follow: 7,
  followChannel: 8,
  chronotype: 9,
  threshold: 10,
  minutes: 11,
  stance: 12,
  weight: 13,
  edge: 14,
  rewire: 15,
  active: 16,
  session: 17,
  see: 18,
  appeal: 19,
  engage: 20,
  kind: 21,
  friendSees: 22,
  friendDelay: 23,
  reshare: 24,
  newFollow: 25,
  message: 26,
  messageKind: 27,
  talk: 28,
  troll: 29,
  peer: 30,
  peerChoice: 31,
  unfollow: 32,
  block: 33,
  permission: 34,
  followUp: 35,
  readThread: 36,
  support: 37,
  cause: 38,
  causeDelay: 39,
  crisisSeed: 40,
  crisisNoise: 41,
  crisisMessage: 42,
  rumour: 43,
  diffusion: 44,
  advocate: 45,
  sample: 46,
  cascade: 47,
  burnout: 48,
  detractor: 49,
  offer: 50,
  contact: 51,
  writes: 52,
  complaint: 53,
  arousal: 54,
  back: 55,
  backs: 56,
} as const;

export type Purpose = keyof typeof PURPOSES;

/** The two halves of a stream's key, unsigned 32-bit. */
export type Key = { readonly a: number; readonly b: number };

const M1 = 0xed5ad4bb;
const M2 = 0xac4c1b51;
const M3 = 0x31848bab;
const TO_UNIT = 1 / 4294967296;

/** Mixes two 32-bit words into one, unsigned. */
export function mix(word: number, other: number): number {
  let h = Math.imul(word ^ (word >>> 17), M1) ^ Math.imul(other, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 11), M2);
  h = Math.imul(h ^ (h >>> 15), M3);
  return (h ^ (h >>> 14)) >>> 0;
}

/** The stream of draws for a purpose at a time (a half-hour, a day, or any 32-bit name such as a post's key). */
export function createKey(seed: number, purpose: Purpose, time = 0, more = 0): Key {
  const root = mix(mix(mix(seed, PURPOSES[purpose]), time), more);
  return { a: mix(root, 0x7f4a7c15), b: mix(root, 0x2545f491) };
}

/** 32 random bits, unsigned, for an entity 0 … 2³²−1. */
export function drawBits(a: number, b: number, entity: number): number {
  let h = Math.imul(entity ^ a, M1);
  h = Math.imul(((h ^ (h >>> 15)) + (b | 0)) | 0, M2);
  h = Math.imul(h ^ (h >>> 15), M3);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Uniform in the open interval (0, 1): (bits + ½) · 2⁻³². */
export function drawUniform(a: number, b: number, entity: number): number {
  return (drawBits(a, b, entity) + 0.5) * TO_UNIT;
}

/** Uniform in (0, 1) from a key kept as an object: for code outside hot loops. */
export function uniform(key: Key, entity: number): number {
  return (drawBits(key.a, key.b, entity) + 0.5) * TO_UNIT;
}

/** Standard normal by inversion; |z| ≤ 6.4 because a draw has 32 bits. */
export function normal(key: Key, entity: number): number {
  return normalQuantile(uniform(key, entity));
}

/** A 32-bit name for a text (FNV-1a over UTF-16 units), so that posts are keyed by id and not by place in a list. */
export function keyOfText(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h >>> 0, text.length);
}

/** Trials until the first success, 1, 2, 3 …, with mean `mean` ≥ 1, by inversion. */
export function geometric(key: Key, entity: number, mean: number): number {
  if (mean <= 1) return 1;
  return 1 + Math.floor(log(uniform(key, entity)) / log(1 - 1 / mean));
}

/** Log-normal with mean 1: exp(σz − σ²/2), z from the draw. */
export function lognormal(key: Key, entity: number, sigma: number): number {
  return exp(sigma * normal(key, entity) - (sigma * sigma) / 2);
}
