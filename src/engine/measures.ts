/**
 * What is measured at the end of each day: counts are of the day, people and meters of its end.
 */
import { MEASURES, type Measure } from './measure-names.ts';
import { f32, i8, pick, u8, u16 } from './read.ts';
import { createKey, drawUniform } from './rng.ts';
import { CONSENT, DETRACTOR, PROMOTER } from './state.ts';
import type { World } from './world.ts';

/** Fills the row of a day that has just been settled. */
export function measureDay(run: World, day: number): void {
  const people = countPeople(run, day);
  const { today, waits, community } = run;
  const { measure } = community.model;
  const count = community.people.count;
  const others = (measure['measure.rivals'] + measure['measure.topic']) * count;
  const mentions = today.mentions + today.comments + today.shares;
  const nps = sampleAttitude(run, day);
  const row: Record<Measure, number> = {
    ...today,
    ...people,
    ...nps,
    frequency: ratio(today.impressions, today.reach),
    engagementPerImpression: ratio(today.reactions, today.impressions),
    engagementPerFollower: ratio(today.reactions, people.followers),
    shareOfVoice: ratio(mentions, mentions + others),
    sentiment: ratio(today.positive - today.negative, today.messages),
    responseRate: ratio(run.waits.length, run.messages),
    solvedRate: ratio(run.resolutions.length, run.messages),
    medianWait: median(waits),
    medianResolution: median(run.resolutions),
    consentRate: ratio(today.contactsAgreed, today.contacts),
    attentionGini: attentionGini(run),
  };
  const at = day * MEASURES.length;
  MEASURES.forEach((name, column) => {
    run.measures.values[at + column] = row[name];
  });
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** Middle value of a list (the mean of the two middle ones when even); 0 of none. */
export function median(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? pick(sorted, middle) : (pick(sorted, middle - 1) + pick(sorted, middle)) / 2;
}

/**
 * Gini's measure of inequality: Σ (2i − n − 1) x_i / (n Σ x), x ≥ 0 sorted, i from 1 to n. 0 when all are equal,
 * (n − 1)/n when one has everything; 0 of nothing.
 */
export function gini(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const n = sorted.length;
  let weighted = 0;
  let sum = 0;
  sorted.forEach((value, place) => {
    weighted += (2 * (place + 1) - n - 1) * value;
    sum += value;
  });
  return sum === 0 ? 0 : weighted / (n * sum);
}

function attentionGini({ posts, now }: World): number {
  const out = posts.filter(({ published }) => published <= now);
  return gini(out.map(({ tally }) => tally.seenFollowing + tally.seenOffered + tally.seenFriends));
}

function countPeople(run: World, day: number) {
  const { state, community } = run;
  const { settle, measure } = community.model;
  const { trust, affect, fatigue, follow, consent, flags, activeDay } = state;
  const count = community.people.count;
  const tooTired = settle['unfollow.middle'];
  const tense = measure['measure.tense'];
  const since = Math.max(1, day + 2 - measure['measure.recent']);
  markSupporters(run);
  let followers = 0;
  let trusted = 0;
  let trustedAll = 0;
  let promoters = 0;
  let detractors = 0;
  let willing = 0;
  let refused = 0;
  let tired = 0;
  let recent = 0;
  let mood = 0;
  let tension = 0;
  for (let i = 0; i < count; i++) {
    const attitude = f32(trust, i);
    trustedAll += attitude;
    const flag = u8(flags, i);
    if (flag !== 0) {
      promoters += flag & PROMOTER;
      if (flag & DETRACTOR) detractors += 1;
    }
    const follows = u8(follow, i) !== 0;
    if (follows) {
      followers += 1;
      trusted += attitude;
      tired += f32(fatigue, i);
    }
    if (i8(consent, i) < CONSENT.none) {
      if (!follows) refused += 1;
    } else if (follows && f32(fatigue, i) < tooTired) willing += 1;
    if (u16(activeDay, i) >= since) {
      recent += 1;
      const now = f32(affect, i);
      mood += now;
      if (now <= tense || u8(run.read, i) !== 0) tension += 1;
    }
  }
  unmarkSupporters(run);
  const meanTrust = ratio(trusted, followers);
  return {
    followers,
    promoters,
    detractors,
    trust: meanTrust,
    trustOfAll: trustedAll / count,
    tiredness: ratio(tired, followers),
    meterTrust: 50 + 50 * meanTrust,
    meterAffect: 50 + 50 * ratio(mood, recent),
    // Those who withdrew or blocked stay in the count when they leave: losing them is no gain of consent.
    meterConsent: 100 * ratio(willing, followers + refused),
    meterTension: 100 * ratio(tension, recent),
  };
}

/** Marks those who took a side in a negative conversation that is neither over, hidden, solved nor older than a week. */
function markSupporters(run: World): void {
  const oldest = run.now - run.community.model.reply['close.after'];
  run.tense = run.tense.filter(
    ({ status, isSolved, halfHour }) => status !== 'closed' && status !== 'hidden' && !isSolved && halfHour > oldest,
  );
  for (const { supporters } of run.tense) for (const i of supporters) run.read[i] = 1;
}

function unmarkSupporters(run: World): void {
  for (const { supporters } of run.tense) for (const i of supporters) run.read[i] = 0;
}

/** The NPS-like figure on a sample of all people, drawn anew each day, and half of its 95 % interval. */
function sampleAttitude(run: World, day: number): { npsLike: number; npsLikeError: number } {
  const { measure } = run.community.model;
  const count = run.community.people.count;
  const size = Math.min(count, measure['measure.sample']);
  const { a, b } = createKey(run.seed, 'sample', day);
  let high = 0;
  let low = 0;
  for (let k = 0; k < size; k++) {
    const attitude = f32(run.state.trust, Math.min(count - 1, Math.floor(drawUniform(a, b, k) * count)));
    if (attitude >= measure['measure.npsHigh']) high += 1;
    else if (attitude <= measure['measure.npsLow']) low += 1;
  }
  const up = high / size;
  const down = low / size;
  const spread = Math.sqrt(Math.max(0, up + down - (up - down) * (up - down)) / size);
  return { npsLike: 100 * (up - down), npsLikeError: 196 * spread };
}
