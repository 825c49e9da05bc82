import { type Plan, type Profile, profiles } from '#domain/plan/shape.ts';
import type { Pillar } from '#domain/strategy/shape.ts';
import { choiceOf } from './blocks.ts';
import { requestOf } from './from-strategy.ts';
import { type BlockChoice, needs, type PlannedCommunity } from './request.ts';
import { placePillars } from './topics.ts';

/** The community of an example brand, in one language, as its file says it. */
export interface ExampleCommunity {
  /** The id of the brand. */
  id: string;
  name: string;
  /** Six subjects. */
  topics: readonly string[];
  audiences: readonly { name: string; share: number; interests: readonly number[]; needs: readonly number[] }[];
  followShares: Readonly<Partial<Record<Profile, number>>>;
  /** 0 utilitarian to 1 hedonic. */
  hedonic: number;
}

/**
 * A plan tried on people borrowed from an example brand, for who has not written enough of a strategy yet. The pillars
 * take the example's subjects in their order, for want of a better tie; what people follow can be set otherwise.
 */
export function communityFromExample(
  example: ExampleCommunity,
  pillars: readonly Pick<Pillar, 'id' | 'name'>[],
  trial: Pick<Plan['trial'], 'follows'>,
  people: number,
): PlannedCommunity {
  const blocks = example.audiences.map(({ name, share, interests, needs: mix }): BlockChoice => {
    const byNeed = needs.map((need, nth) => [need, choiceOf(mix[nth], mix[nth], 'example', null)]);
    return {
      audience: '',
      name,
      share: choiceOf(share, share, 'example', null),
      needs: Object.fromEntries(byNeed) as BlockChoice['needs'], // One for each of `needs`.
      interests: [...interests],
      interestReason: 'example',
    };
  });
  const follows = profiles.map((profile) => {
    const share = example.followShares[profile] ?? 0;
    const set = trial.follows.find((own) => own.profile === profile)?.share ?? null;
    const value = set === null ? share : set / 100;
    return {
      profile,
      share: choiceOf(value, share, 'example' as const, set),
      channels: [],
      followers: null,
      people: null,
    };
  });
  const request = { ...requestOf(people, blocks, follows), hedonic: example.hedonic };
  return { origin: 'example', ...placePillars(pillars, example.topics), blocks, follows, request };
}
