/**
 * The people of a community as typed arrays, one entry a person (interests six, needs four), and their first state.
 * Ids run through the blocks: block b holds the ids from blockStart[b] up to, not including, blockStart[b + 1].
 */
import { exp, log } from './arithmetic.ts';
import type { Model } from './model.ts';
import { NEEDS, PROFILES, TOPICS } from './names.ts';
import { f32, i32, pick } from './read.ts';
import type { Block, CommunityRequest } from './request.ts';
import { createKey, drawBits, drawUniform, lognormal, normal, uniform } from './rng.ts';

/** Bits of `traits`. */
export const VINDICTIVE = 1;
export const TROLL = 2;
export const SEED_ADVOCATE = 4;

export type People = {
  readonly count: number;
  readonly blockStart: Int32Array;
  readonly block: Uint8Array;
  /** Interest in topic k in 1/255; the six of a person sum to 255. */
  readonly interest: Uint8Array;
  /** Needs in 1/255, each on its own. */
  readonly need: Uint8Array;
  /** Chance that a day is active, 0–.98. */
  readonly login: Float32Array;
  /** Participation, > 0, mean 1. */
  readonly part: Float32Array;
  /** Part of the day a person looks in most, 0 night … 3 evening. */
  readonly chronotype: Uint8Array;
  /** Promoter friends needed to become one, 1–3. */
  readonly threshold: Uint8Array;
  /** Minutes a day for social media, 1–255. */
  readonly minutes: Uint8Array;
  readonly traits: Uint8Array;
  /** State on day 0: trust −1…1, channels followed as bits in the order of PROFILES. */
  readonly trust: Float32Array;
  readonly follow: Uint8Array;
};

/** Draws the people. Every draw is keyed by the person, so that more people leave the first ones as they were. */
export function createPeople(request: CommunityRequest, seed: number, model: Model): People {
  const count = request.people;
  const blockStart = blockStarts(request.blocks, count);
  const people: People = {
    count,
    blockStart,
    block: new Uint8Array(count),
    interest: new Uint8Array(count * TOPICS),
    need: new Uint8Array(count * NEEDS.length),
    login: new Float32Array(count),
    part: new Float32Array(count),
    chronotype: new Uint8Array(count),
    threshold: new Uint8Array(count),
    minutes: new Uint8Array(count),
    traits: new Uint8Array(count),
    trust: new Float32Array(count),
    follow: new Uint8Array(count),
  };
  request.blocks.forEach((block, index) => {
    people.block.fill(index, i32(blockStart, index), i32(blockStart, index + 1));
    drawInterests(people, block, index, seed, model);
    drawNeeds(people, block, index, seed, model);
  });
  drawHabits(people, seed, model);
  drawFirstState(people, request, seed, model);
  return people;
}

/** First id of each block by largest remainders: the parts always sum to the whole. */
function blockStarts(blocks: readonly Block[], count: number): Int32Array {
  const starts = new Int32Array(blocks.length + 1);
  let share = 0;
  blocks.forEach((block, index) => {
    share += block.share;
    starts[index + 1] = index === blocks.length - 1 ? count : Math.min(count, Math.round(share * count));
  });
  return starts;
}

/** interest ∝ Exp(1) · (rest + (focus − rest) · mix), stored in 1/255; the last topic takes what rounding leaves. */
function drawInterests(people: People, block: Block, index: number, seed: number, model: Model): void {
  const { a, b } = createKey(seed, 'interest');
  const rest = model.people['interest.rest'];
  const focus = model.people['interest.focus'];
  const weights = block.interests.map((mix) => rest + (focus - rest) * mix);
  const drawn = new Float64Array(TOPICS);
  const end = i32(people.blockStart, index + 1);
  for (let person = i32(people.blockStart, index); person < end; person++) {
    let sum = 0;
    for (let k = 0; k < TOPICS; k++) {
      const value = -log(drawUniform(a, b, person * TOPICS + k)) * pick(weights, k);
      drawn[k] = value;
      sum += value;
    }
    let left = 255;
    for (let k = 0; k < TOPICS - 1; k++) {
      const part = Math.min(left, Math.round(((drawn[k] ?? 0) / sum) * 255));
      people.interest[person * TOPICS + k] = part;
      left -= part;
    }
    people.interest[person * TOPICS + TOPICS - 1] = left;
  }
}

/** need = uniform(0, base + tilt · mix), at most 1. */
function drawNeeds(people: People, block: Block, index: number, seed: number, model: Model): void {
  const { a, b } = createKey(seed, 'need');
  const tops = block.needs.map((mix) => model.people['need.base'] + model.people['need.tilt'] * mix);
  const end = i32(people.blockStart, index + 1);
  for (let person = i32(people.blockStart, index); person < end; person++) {
    for (let m = 0; m < NEEDS.length; m++) {
      const value = drawUniform(a, b, person * NEEDS.length + m) * pick(tops, m);
      people.need[person * NEEDS.length + m] = Math.round(255 * Math.min(1, value));
    }
  }
}

function drawHabits(people: People, seed: number, model: Model): void {
  const login = createKey(seed, 'login');
  const part = createKey(seed, 'participation');
  const chronotype = createKey(seed, 'chronotype');
  const threshold = createKey(seed, 'threshold');
  const minutes = createKey(seed, 'minutes');
  const traits = createKey(seed, 'traits');
  const c = model.people;
  const shares = [c['rhythm.night'], c['rhythm.morning'], c['rhythm.afternoon'], c['rhythm.evening']];
  const sum = shares.reduce((total, share) => total + share, 0);
  for (let i = 0; i < people.count; i++) {
    const spread = 1 + c['login.spread'] * (2 * uniform(login, i) - 1);
    people.login[i] = Math.min(0.98, c['login.mean'] * spread);
    people.part[i] = lognormal(part, i, c['part.sigma']);
    let rest = uniform(chronotype, i) * sum;
    let daypart = 0;
    while (daypart < 3 && rest >= pick(shares, daypart)) rest -= pick(shares, daypart++);
    people.chronotype[i] = daypart;
    people.threshold[i] = 1 + (drawBits(threshold.a, threshold.b, i) % 3);
    people.minutes[i] = Math.max(
      1,
      Math.min(255, Math.round(c['minutes.mean'] * lognormal(minutes, i, c['minutes.sigma']))),
    );
    const u = uniform(traits, i);
    const provokes = u < c['troll.share'] ? TROLL : 0;
    const bears = u > 1 - c['vindictive.share'] ? VINDICTIVE : 0;
    people.traits[i] = provokes | bears;
  }
}

/**
 * Trust ~ N(mean, sd) clamped; follows channel c when the person is one of the brand's public (chance = the largest
 * share) and, within it, with chance share_c / largest: people who follow twice are the same people.
 */
function drawFirstState(people: People, request: CommunityRequest, seed: number, model: Model): void {
  const trust = createKey(seed, 'trust');
  const follow = createKey(seed, 'follow');
  const each = createKey(seed, 'followChannel');
  const advocate = createKey(seed, 'advocate');
  const mean = request.trustMean ?? model.people['trust.mean'];
  const shares = PROFILES.map(
    (profile, index) => request.followShares?.[profile] ?? pick(model.channels, index).followShare,
  );
  const largest = Math.max(...shares);
  for (let i = 0; i < people.count; i++) {
    people.trust[i] = Math.max(-1, Math.min(1, mean + model.people['trust.sd'] * normal(trust, i)));
    if (uniform(follow, i) >= largest) continue;
    let bits = 0;
    shares.forEach((share, index) => {
      if (uniform(each, i * 8 + index) * largest < share) bits |= 1 << index;
    });
    people.follow[i] = bits;
    if (uniform(advocate, i) * largest >= model.people['advocate.seed']) continue;
    people.traits[i] = (people.traits[i] ?? 0) | SEED_ADVOCATE;
    people.trust[i] = Math.max(f32(people.trust, i), model.settle['advocate.trust'] + model.settle['advocate.margin']);
  }
}

/** Log-normal weights of sociability, exp(σz), by which the network picks people. */
export function drawWeights(count: number, seed: number, sigma: number): Float64Array {
  const key = createKey(seed, 'weight');
  const weights = new Float64Array(count);
  for (let i = 0; i < count; i++) weights[i] = exp(sigma * normal(key, i));
  return weights;
}
