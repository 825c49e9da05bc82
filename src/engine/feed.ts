/**
 * Who sees a post. In each session a follower who has not seen it yet sees it with chance
 *   p = v · σ(β₀ + β_channel + 3(aff − .2) + 1.2 tie − .9 ln n − .35 fatigue),   v = 1 / (1 + (age / half-life)^1.5),
 * where aff = Σ_k interest_k · topic_k (0–1), n counts the brand's posts of the last 24 hours on that channel and age
 * and half-life are in half-hours. People who do not follow can be offered the post, each at a time of their own.
 */

import { affinity } from './affinity.ts';
import { TASK } from './agenda.ts';
import { log, logistic, power } from './arithmetic.ts';
import { meetPost } from './engagement.ts';
import { HALF_HOURS, TOPICS } from './names.ts';
import type { LivePost } from './post-tally.ts';
import { f32, i32, pick, u8 } from './read.ts';
import { createKey, drawUniform, geometric, uniform } from './rng.ts';
import { visibility } from './visibility.ts';
import type { World } from './world.ts';

/** Shows every living post to those who look in at half-hour t. */
export function showPosts(run: World, t: number): void {
  const h = t % HALF_HOURS;
  const from = i32(run.day.start, h);
  const to = i32(run.day.start, h + 1);
  if (from === to) return;
  for (const live of run.live)
    if (t > live.published && t - live.published < live.life) showPost(run, live, t, from, to);
}

function showPost(run: World, live: LivePost, t: number, from: number, to: number): void {
  const { state, community } = run;
  const { feed, channels } = community.model;
  const channel = pick(channels, live.channel);
  const interest = community.people.interest;
  const { follow, tie, fatigue } = state;
  const { seen, tally } = live;
  const { topics } = live.post;
  const [w0 = 0, w1 = 0, w2 = 0, w3 = 0, w4 = 0, w5 = 0] = topics;
  const mask = 1 << live.channel;
  const person = run.day.person;
  const visible = visibility(t - live.published, channel.halfLife, feed['see.tail']);
  const crowd = feed['see.competition'] * log(run.recentPosts(live.channel, t));
  const base = feed['see.intercept'] + channel.visibility + run.shiftOf(live.channel) - crowd;
  const perAffinity = feed['see.affinity'];
  const middle = feed['see.affinityMiddle'];
  const perTie = feed['see.tie'];
  const perFatigue = feed['see.fatigue'];
  const { a, b } = createKey(run.seed, 'see', t, live.key);
  let candidates = 0;
  let weights = 0;
  let chance = 0;
  let byAffinity = 0;
  let byTie = 0;
  let byFatigue = 0;
  for (let s = from; s < to; s++) {
    const i = i32(person, s);
    if ((u8(follow, i) & mask) === 0 || u8(seen, i) !== 0) continue;
    candidates += 1;
    const u = drawUniform(a, b, i);
    if (u >= visible) continue;
    const at = i * TOPICS;
    const near =
      (u8(interest, at) * w0 +
        u8(interest, at + 1) * w1 +
        u8(interest, at + 2) * w2 +
        u8(interest, at + 3) * w3 +
        u8(interest, at + 4) * w4 +
        u8(interest, at + 5) * w5) /
      255;
    const fromAffinity = perAffinity * (near - middle);
    const fromTie = perTie * f32(tie, i);
    const fromFatigue = perFatigue * f32(fatigue, i);
    const q = logistic(base + fromAffinity + fromTie - fromFatigue);
    const weight = q * (1 - q);
    chance += q;
    weights += weight;
    byAffinity += weight * fromAffinity;
    byTie += weight * fromTie;
    byFatigue += weight * fromFatigue;
    if (u < visible * q) meetPost(run, live, i, t, near, 'feed');
  }
  tally.candidates += candidates;
  tally.seeChance += chance;
  tally.seeAffinity += byAffinity;
  tally.seeTie += byTie;
  tally.seeFatigue -= byFatigue;
  tally.seeCompetition -= weights * crowd;
  tally.seeAge -= chance * (1 / visible - 1);
}

/**
 * Puts down to whom a fresh post is offered though they do not follow: about `discovery` of all people, each after a
 * wait drawn from the post's own half-life. Who they are depends on the post alone.
 */
export function offerPost(run: World, live: LivePost): void {
  const channel = pick(run.community.model.channels, live.channel);
  if (channel.discovery <= 0) return;
  const skip = createKey(run.seed, 'offer', live.key);
  const wait = createKey(run.seed, 'offer', live.key, 1);
  const mean = 1 / channel.discovery;
  const tail = run.community.model.feed['see.tail'];
  let draw = 0;
  for (let i = geometric(skip, draw++, mean) - 1; i < run.community.people.count; i += geometric(skip, draw++, mean)) {
    const u = uniform(wait, i);
    const delay = 1 + Math.floor(channel.halfLife * power((1 - u) / u, 1 / tail));
    if (delay < channel.life) run.agenda.add(live.published + delay, TASK.offered, i, live.index);
  }
}

/** The offer comes: seen when the person is active that day and their interest is caught. */
export function takeOffer(run: World, live: LivePost, i: number, t: number): void {
  const { state, community } = run;
  if ((u8(state.follow, i) >> live.channel) & 1 || u8(live.seen, i) !== 0 || !run.isActive(i)) return;
  const { feed, channels } = community.model;
  const near = affinity(community.people.interest, i, live.post.topics);
  const base = feed['see.intercept'] + pick(channels, live.channel).visibility + run.shiftOf(live.channel);
  const p = logistic(
    base + feed['see.affinity'] * (near - feed['see.affinityMiddle']) - feed['see.fatigue'] * f32(state.fatigue, i),
  );
  if (uniform(createKey(run.seed, 'offer', live.key, 2), i) < p) meetPost(run, live, i, t, near, 'offer');
}

/** A friend meets what was shared, unless the post is over or they have seen it. */
export function meetShare(run: World, about: number, v: number, t: number): void {
  const share = run.shares[about];
  const live = share && run.livePost(share.post);
  if (!share || !live || u8(live.seen, v) !== 0) return;
  meetPost(run, live, v, t, affinity(run.community.people.interest, v, live.post.topics), 'friend', share);
}
