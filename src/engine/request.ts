/** What a community is made from. Plain data: it can be stored, sent to a worker and printed. */
import type { Profile } from './names.ts';

/** An audience: people who share a subject and bring similar needs. */
export type Block = {
  /** Share of the people, 0–1; the shares of all blocks sum to 1. */
  readonly share: number;
  /** Mix over the six topics, each 0–1, summing to 1. */
  readonly interests: readonly number[];
  /** Mix over the four needs in the order of NEEDS, each 0–1, summing to 1. */
  readonly needs: readonly number[];
};

export type CommunityRequest = {
  /** 1 to 300,000, whole. */
  readonly people: number;
  readonly blocks: readonly Block[];
  /** Share of the people who follow on each channel profile, 0–1; a profile left out takes the table's share. */
  readonly followShares?: Partial<Readonly<Record<Profile, number>>>;
  /** Initial trust, −1 to 1; the table's mean when left out. */
  readonly trustMean?: number;
  /** 0 utilitarian to 1 hedonic: how much a reasoned defence may please readers. */
  readonly hedonic?: number;
  /** The brand had a crisis before day 0. */
  readonly hadCrisis?: boolean;
};

export const MOST_PEOPLE = 300_000;

/** Eight equal blocks, each caring for one of the six topics (the seventh and eighth for the first two again). */
export function evenRequest(people: number): CommunityRequest {
  const blocks: Block[] = [];
  for (let block = 0; block < 8; block++) {
    blocks.push({
      share: 0.125,
      interests: [0, 1, 2, 3, 4, 5].map((topic) => (topic === block % 6 ? 1 : 0)),
      needs: [0.25, 0.25, 0.25, 0.25],
    });
  }
  return { people, blocks };
}
