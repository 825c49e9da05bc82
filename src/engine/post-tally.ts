/** What is counted about one post while it lives: sizes, and the sums that explanations are read from. */
import { exp } from './arithmetic.ts';
import type { Community } from './community.ts';
import { HALF_HOURS, NEEDS, PROFILES } from './names.ts';
import type { Post } from './plan.ts';
import { pick } from './read.ts';
import { createKey, type Key, keyOfText, lognormal } from './rng.ts';

export const TALLY = [
  /** Sessions in which a follower could have met it. */
  'candidates',
  /** People who saw it: in their feed, offered to those who do not follow, through a friend. */
  'seenFollowing',
  'seenOffered',
  'seenFriends',
  'firstDay',
  'likes',
  'comments',
  'shares',
  'sharesAgain',
  'messages',
  'follows',
  'minutes',
  'goodwill',
  'tiredness',
  /** Σ p over candidates, and Σ p(1 − p)·term: how far each term moved the number who saw it, to first order. */
  'seeChance',
  'seeAffinity',
  'seeTie',
  'seeCompetition',
  'seeFatigue',
  'seeAge',
  /** Σ of each log-term of engagement over people who saw it. */
  'engageAffinity',
  'engageNeed',
  'engageTrust',
  'engageFatigue',
  'engageTime',
  'engageParticipation',
  'engageChance',
  /** Affinity of those who saw it and of those who reacted. */
  'affinitySeen',
  'affinityReacted',
  'reactions',
] as const;
export type TallyField = (typeof TALLY)[number];
export type Tally = { [Field in TallyField]: number };

export function createTally(): Tally {
  return Object.fromEntries(TALLY.map((field) => [field, 0])) as Tally; // every field of TALLY
}

const POST_DRAWS = ['engage', 'kind', 'reshare', 'newFollow', 'message', 'readThread'] as const;
export type PostDraw = (typeof POST_DRAWS)[number];

export function createPostKeys(seed: number, key: number): Record<PostDraw, Key> {
  return Object.fromEntries(POST_DRAWS.map((draw) => [draw, createKey(seed, draw, key)])) as Record<PostDraw, Key>; // each of POST_DRAWS
}

/** A post of the plan once the run knows it. */
export type LivePost = {
  readonly post: Post;
  /** Place in the plan's list. */
  readonly index: number;
  readonly key: number;
  /** Half-hour it is published, counted from the run's start. */
  readonly published: number;
  /** Half-hours it lives. */
  readonly life: number;
  readonly channel: number;
  readonly need: number;
  /** Luck × format, mean 1 before the format. */
  readonly appeal: number;
  /** Base rate of reactions × e to what quality and promotion add. */
  readonly pull: number;
  readonly shareChance: number;
  readonly commentChance: number;
  readonly tally: Tally;
  /** Keys of the draws each person makes once about this post. */
  readonly keys: Readonly<Record<PostDraw, Key>>;
  /** Provocations standing under it. */
  trolls: number;
  /** 1 for those who have seen it; emptied when the post is over. */
  seen: Uint8Array;
  /** The same people in the order they saw it. */
  viewers: number[];
  /** One for each who shared it without having it from a friend. */
  readonly trees: Tree[];
};

export type Tree = { root: number; size: number; depth: number };

/** Readies a post of the plan: its luck, its keys, nothing seen yet. */
export function createLivePost({ model }: Community, post: Post, index: number, seed: number): LivePost {
  const { feed } = model;
  const key = keyOfText(post.id);
  const channel = PROFILES.indexOf(post.profile);
  const numbers = pick(model.channels, channel);
  const sigma = feed['engage.appealSigma'];
  const format = model.format(post.format);
  return {
    post,
    index,
    key,
    published: post.day * HALF_HOURS + post.halfHour,
    life: numbers.life,
    channel,
    need: NEEDS.indexOf(post.need),
    appeal: lognormal(createKey(seed, 'appeal', key), 0, sigma) * format,
    pull:
      feed['engage.base'] *
      exp(feed['engage.quality'] * (post.quality - 0.5) - feed['engage.promotion'] * post.promotion),
    shareChance: Math.min(
      0.9,
      feed['engage.share'] * numbers.sharing * exp(feed['engage.arousal'] * ((post.arousal ?? 0.3) - 0.3)),
    ),
    commentChance: feed['engage.comment'] * numbers.talk * (1 + feed['engage.invitation'] * post.invitation),
    tally: createTally(),
    keys: createPostKeys(seed, key),
    trolls: 0,
    seen: new Uint8Array(0),
    viewers: [],
    trees: [],
  };
}
