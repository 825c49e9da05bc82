/** The model card's small picture: what posting more often does to the same people, with the same luck. */

import { createCommunity } from '#engine/community.ts';
import { type Measure, readMeasure } from '#engine/measure-names.ts';
import { HALF_HOURS, NEEDS } from '#engine/names.ts';
import type { Post } from '#engine/plan.ts';
import { f64 } from '#engine/read.ts';
import { evenRequest } from '#engine/request.ts';
import { simulate } from '#engine/simulate.ts';
import type { Trial, TrialResult } from './protocol.ts';

export const trialPeople = 3_000;
export const trialDays = 56;
/** Posts fall between eight in the morning and ten in the evening. */
const [firstHour, lastHour] = [16, 44] as const;

/** @throws {RangeError} when `postsPerWeek` is not a whole number from 1 to 42, or the seed not from 0 to 2³² − 1. */
export function tryFrequency({ postsPerWeek, seed }: Trial): TrialResult {
  if (!Number.isInteger(postsPerWeek) || postsPerWeek < 1 || postsPerWeek > 42)
    throw new RangeError(`${postsPerWeek} is not a number of posts from 1 to 42`);
  if (!Number.isInteger(seed) || seed < 0 || seed > 4294967295) throw new RangeError(`${seed} is not a seed`);
  const community = createCommunity(evenRequest(trialPeople), seed);
  const posts = spreadPosts(postsPerWeek);
  const run = simulate(community, { posts }, [], seed, trialDays);
  const read = (measure: Measure) => readMeasure(run.measures, measure);
  const followers = f64(read('followers'), 0) + f64(read('unfollows'), 0);
  let lost = 0;
  // Share reached: impressions of followers over followers, each counted once a day.
  const reach = read('followerImpressions').map(
    (seen, day) => seen / f64(read('followers'), day) / Math.max(1, f64(read('frequency'), day)),
  );
  return {
    reach,
    meanReach: reach.reduce((sum, share) => sum + share, 0) / reach.length,
    tiredness: read('tiredness'),
    left: read('unfollows').map((left) => {
      lost += left;
      return (100 * lost) / followers;
    }),
    reactionsPerPost: read('reactions').reduce((sum, reactions) => sum + reactions, 0) / posts.length,
  };
}

/** Posts at equal distances over the waking hours of each week, the first at five in the afternoon: decent ones, one in five selling. */
function spreadPosts(postsPerWeek: number): Post[] {
  const weeks = trialDays / 7;
  return Array.from({ length: postsPerWeek * weeks }, (_, nth) => {
    const place = (nth % postsPerWeek) / postsPerWeek + Math.floor(nth / postsPerWeek);
    const halfHours = place * 7 * (lastHour - firstHour);
    const day = Math.floor(halfHours / (lastHour - firstHour));
    const topic = nth % 6;
    return {
      id: `post-${nth}`,
      day,
      halfHour:
        (firstHour + Math.floor(halfHours % (lastHour - firstHour)) + (postsPerWeek <= 7 ? 18 : 0)) % HALF_HOURS,
      profile: 'feed',
      topics: [0, 1, 2, 3, 4, 5].map((k) => (k === topic ? 0.75 : 0.05)),
      need: NEEDS[nth % 4] ?? 'information',
      format: 'image',
      quality: 0.6,
      promotion: nth % 5 === 0 ? 0.7 : 0.1,
      minutes: 0.5,
      clarity: 0.6,
      invitation: 0.2,
    };
  });
}
