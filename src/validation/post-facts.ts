/** What the runs' posts and people show: numerators and denominators, so that seeds can be pooled. */
import { readMeasure } from '#engine/measure-names.ts';
import { NEEDS } from '#engine/names.ts';
import type { TallyField } from '#engine/post-tally.ts';
import { f32, i32, pick, u8, u16 } from '#engine/read.ts';
import { createKey, drawBits } from '#engine/rng.ts';
import { Run } from '#engine/run.ts';
import { sharePost } from '#engine/sharing.ts';
import type { World } from '#engine/world.ts';
import type { Lab } from './lab.ts';

export function sumOf(run: Run, field: TallyField): number {
  return run.posts.reduce((sum, { tally }) => sum + tally[field], 0);
}

export function treesOf(run: Run) {
  return run.posts.flatMap(({ trees }) => trees);
}

export function seenBy(run: Run): number {
  return sumOf(run, 'seenFollowing') + sumOf(run, 'seenOffered') + sumOf(run, 'seenFriends');
}

/** Reactions and messages of those who followed at the start: of all of them, of the busiest hundredth, and how many made any. */
export function participation(run: World) {
  const { people } = run.community;
  const each: number[] = [];
  for (let i = 0; i < people.count; i++) if (u8(people.follow, i) !== 0) each.push(u16(run.state.contributions, i));
  each.sort((one, other) => other - one);
  const all = each.reduce((sum, number) => sum + number, 0);
  const top = each.slice(0, Math.max(1, Math.round(each.length / 100))).reduce((sum, number) => sum + number, 0);
  return { followers: each.length, contributors: each.filter((number) => number > 0).length, all, top };
}

export function total(run: Run, measure: 'unfollows' | 'reactions'): number {
  return readMeasure(run.measures, measure).reduce((sum, value) => sum + value, 0);
}

/**
 * Mean size of the tree of sharers when the most tied hundredth share a post against when ordinary people (the middle
 * fifth by ties) do; the same for ties, and for the chance that a share reaches them, on a day they are active. Nobody follows: all that moves comes from the one who shares.
 */
export function hubTrees(lab: Lab, trees: number): { size: number; degree: number; reach: number } {
  const { network, request } = lab.community;
  const order = [...Array(network.count).keys()].sort((one, other) => degree(other) - degree(one));
  const few = Math.max(5, Math.round(network.count / 100));
  const hubs = order.slice(0, few);
  const middle = order.slice(Math.round(network.count * 0.4), Math.round(network.count * 0.6));
  function degree(i: number) {
    return i32(network.start, i + 1) - i32(network.start, i);
  }
  const key = createKey(lab.seed, 'cascade');
  const choose = (from: readonly number[], nth: number) => pick(from, drawBits(key.a, key.b, nth) % from.length);
  const roots = [...Array(trees * 2).keys()].map((nth) => choose(nth % 2 === 0 ? hubs : middle, nth));
  const quiet = {
    feed: 0,
    shortVideo: 0,
    conversation: 0,
    group: 0,
    live: 0,
    newsletter: 0,
    broadcast: 0,
    appNotification: 0,
  };
  const community = {
    ...lab.community,
    request: { ...request, followShares: quiet },
    people: { ...lab.community.people, follow: new Uint8Array(network.count) },
  };
  const posts = roots.map((_, nth) => ({
    id: `tree-${nth}`,
    day: 0,
    halfHour: 1,
    profile: 'group' as const,
    topics: [1 / 6, 1 / 6, 1 / 6, 1 / 6, 1 / 6, 1 / 6],
    need: NEEDS[nth % 4] ?? 'information',
    format: 'image' as const,
    quality: 0.8,
    promotion: 0,
    minutes: 0.5,
    clarity: 1,
    invitation: 0,
  }));
  const run = new Run(community, { posts }, [], lab.seed, 4);
  run.stepTo(2);
  for (const [nth, root] of roots.entries()) sharePost(run, pick(run.posts, nth), root, 2);
  run.stepTo(4 * 48);
  const mean = (of: (nth: number) => number, first: number) => {
    let sum = 0;
    for (let nth = first; nth < roots.length; nth += 2) sum += of(nth);
    return sum / trees;
  };
  const size = (nth: number) => pick(run.posts, nth).trees.find(({ root }) => root === roots[nth])?.size ?? 1;
  const attention = (list: readonly number[]) =>
    list.reduce((sum, i) => sum + f32(lab.community.reach, i) / f32(lab.community.people.login, i), 0) / list.length;
  const ties = (nth: number) => degree(pick(roots, nth));
  return {
    size: mean(size, 0) / mean(size, 1),
    degree: mean(ties, 0) / mean(ties, 1),
    reach: attention(hubs) / attention(middle),
  };
}
