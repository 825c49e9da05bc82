import type { PlanChannel } from '#domain/plan/channel.ts';
import type { Plan, Profile } from '#domain/plan/shape.ts';
import { isWorking } from '#domain/strategy/arithmetic.ts';
import type { Strategy } from '#domain/strategy/shape.ts';
import { blocksOf, namedAudiences } from './blocks.ts';
import { followsOf } from './follows.ts';
import {
  type BlockChoice,
  type CommunityRequest,
  type FollowChoice,
  type MissingPart,
  needs,
  type PlannedCommunity,
} from './request.ts';
import { placePillars } from './topics.ts';

export type Channels = ReadonlyMap<string, Pick<PlanChannel, 'profile' | 'ownership'>>;

/** What a strategy lacks to be made a community: nothing when it has one audience, one working channel, two pillars. */
export function missingParts(strategy: Strategy, channels: Channels): MissingPart[] {
  const missing: MissingPart[] = [];
  if (namedAudiences(strategy).length === 0) missing.push('audience');
  if (!strategy.channels.channels.some((own) => isWorking(own) && channels.has(own.channel))) missing.push('channel');
  if (strategy.pillars.pillars.filter(({ name }) => name.trim() !== '').length < 2) missing.push('pillars');
  return missing;
}

/**
 * The community a strategy describes: pillars become subjects, audiences blocks of people with their needs, channels and
 * followers who follows where. Each number keeps its default, the reason of it, and whether the person set another.
 * @param people 1 to 300,000, whole.
 */
export function communityFrom(
  strategy: Strategy,
  trial: Pick<Plan['trial'], 'blocks' | 'follows'>,
  channels: Channels,
  people: number,
): { type: 'ready'; community: PlannedCommunity } | { type: 'missing'; missing: MissingPart[] } {
  const missing = missingParts(strategy, channels);
  if (missing.length > 0) return { type: 'missing', missing };
  const { topics, slotOf } = placePillars(strategy.pillars.pillars);
  const blocks = blocksOf(strategy, slotOf, trial.blocks);
  const follows = followsOf(strategy, channels, trial.follows);
  const request = requestOf(people, blocks, follows);
  return { type: 'ready', community: { origin: 'strategy', topics, slotOf, blocks, follows, request } };
}

/** What the model takes of it. */
export function requestOf(
  people: number,
  blocks: readonly BlockChoice[],
  follows: readonly FollowChoice[],
): CommunityRequest {
  return {
    people,
    blocks: blocks.map((block) => ({
      share: block.share.value,
      interests: block.interests,
      needs: needs.map((need) => block.needs[need].value),
    })),
    followShares: Object.fromEntries(follows.map(({ profile, share }) => [profile, share.value])) as Record<
      Profile,
      number
    >, // One for each profile.
  };
}
