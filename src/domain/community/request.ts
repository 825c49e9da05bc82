import type { Profile } from '#domain/plan/shape.ts';

/** The needs people bring, in the order of the model. */
export const needs = ['information', 'entertainment', 'belonging', 'reward'] as const;
export type Need = (typeof needs)[number];

/** Subjects a person's interest is divided over in the model. */
export const topicSlots = 6;

/** An audience as the model takes it: shares and mixes 0–1, each mix summing to 1. */
export interface CommunityBlock {
  share: number;
  /** Over the six subjects. */
  interests: number[];
  /** Over the four needs. */
  needs: number[];
}

/** What the simulated community is made from, as plain data. */
export interface CommunityRequest {
  people: number;
  blocks: CommunityBlock[];
  /** Share of the people who follow on each kind of channel, 0–1. */
  followShares: Partial<Record<Profile, number>>;
  hedonic?: number;
}

/** One number of a community: what it is, what it would be by itself and why, and whether the person set it. 0–1. */
export interface Choice<Reason extends string> {
  value: number;
  byDefault: number;
  reason: Reason;
  isChanged: boolean;
}

/** One of the six subjects: what is called so by the project, and the pillars that speak of it. */
export interface Topic {
  /** Nothing: a subject that is not the brand's, «the rest people care for». */
  name: string;
  pillars: readonly { id: string; name: string }[];
}

export type ShareReason = 'only' | 'sizes' | 'primary' | 'rest' | 'equal' | 'example';
export type NeedReason = 'stages' | 'purposes' | 'both' | 'even' | 'example';
export type InterestReason = 'linked' | 'same' | 'example';

/** An audience as it becomes a block of people. */
export interface BlockChoice {
  /** The id of the audience in the strategy; nothing for an example's. */
  audience: string;
  name: string;
  share: Choice<ShareReason>;
  needs: Record<Need, Choice<NeedReason>>;
  interests: number[];
  interestReason: InterestReason;
}

export type FollowReason = 'followers' | 'proportion' | 'table' | 'noChannel' | 'example';

/** How many of the people follow on one kind of channel. */
export interface FollowChoice {
  profile: Profile;
  share: Choice<FollowReason>;
  /** The channels of this kind the strategy works on, by id. */
  channels: readonly string[];
  /** The most followers the audit counts on one of them, and the people they are set against. */
  followers: number | null;
  people: number | null;
}

/** A community with every number's reason, for a page where people read and adjust it, and as the model takes it. */
export interface PlannedCommunity {
  origin: 'strategy' | 'example';
  /** Six, in the order of the model. */
  topics: readonly Topic[];
  /** The subject each pillar speaks of, 0–5. */
  slotOf: ReadonlyMap<string, number>;
  blocks: readonly BlockChoice[];
  /** One for each kind of channel, in the order of `profiles`. */
  follows: readonly FollowChoice[];
  request: CommunityRequest;
}

/** What a strategy may lack to be made a community: it needs an audience, a channel it works on, two pillars. */
export type MissingPart = 'audience' | 'channel' | 'pillars';
