import type { PlanChannel } from '#domain/plan/channel.ts';
import { type Plan, type Profile, profiles } from '#domain/plan/shape.ts';
import { isWorking } from '#domain/strategy/arithmetic.ts';
import type { Strategy } from '#domain/strategy/shape.ts';
import { choiceOf, namedAudiences, sizesOf } from './blocks.ts';
import type { FollowChoice, FollowReason } from './request.ts';

/** Share that follows where nothing is known: the model's own table, which a test holds to it. */
export const tableShares = {
  feed: 0.35,
  shortVideo: 0.25,
  conversation: 0.15,
  group: 0.1,
  live: 0.08,
  newsletter: 0.12,
  broadcast: 0.08,
  appNotification: 0.06,
} as const satisfies Record<Profile, number>;

/** Never more than this part of the people follow on one kind of channel by default: some do not know the brand. */
const mostShare = 0.5;

type Channels = ReadonlyMap<string, Pick<PlanChannel, 'profile'>>;

/**
 * Who follows on each kind of channel. Followers of the audit (of several channels of one kind the largest: many follow
 * twice) ÷ people described, Σ of the audiences' sizes.
 * Where the largest following is more than half of those people, or sizes are missing, the people are taken to be more:
 * as many as make it half (or the table's share), and the other channels stay in proportion.
 * Where the strategy works and no followers are counted: the model's table. Elsewhere nobody follows.
 * 4,800 followers and 1,320 readers for 1,019 people described: of 9,600, .5 and .1375.
 */
export function followsOf(strategy: Strategy, channels: Channels, given: Plan['trial']['follows']): FollowChoice[] {
  const counted = countFollowers(strategy, channels);
  const { people, isDescribed } = peopleOf(strategy, counted);
  return profiles.map((profile) => {
    const working = strategy.channels.channels.filter(
      (own) => isWorking(own) && channels.get(own.channel)?.profile === profile,
    );
    const followers = counted.get(profile) ?? null;
    const { share, reason } = shareOf(profile, followers, people, isDescribed, working.length > 0);
    const set = given.find((own) => own.profile === profile)?.share ?? null;
    return {
      profile,
      share: choiceOf(set === null ? share : set / 100, share, reason, set),
      channels: [...new Set(working.map(({ channel }) => channel))],
      followers,
      people: followers === null ? null : people,
    };
  });
}

function shareOf(
  profile: Profile,
  followers: number | null,
  people: number | null,
  isDescribed: boolean,
  isWorked: boolean,
): { share: number; reason: FollowReason } {
  if (followers !== null && people !== null)
    return { share: Math.min(mostShare, followers / people), reason: isDescribed ? 'followers' : 'proportion' };
  return isWorked ? { share: tableShares[profile], reason: 'table' } : { share: 0, reason: 'noChannel' };
}

/** The most followers on one channel of each kind. */
function countFollowers({ context: { audit } }: Strategy, channels: Channels): Map<Profile, number> {
  const counted = new Map<Profile, number>();
  for (const { channel, followers } of audit) {
    const profile = channels.get(channel)?.profile;
    if (profile === undefined || followers === null) continue;
    counted.set(profile, Math.max(followers, counted.get(profile) ?? 0));
  }
  return counted;
}

function peopleOf(
  strategy: Strategy,
  counted: ReadonlyMap<Profile, number>,
): { people: number | null; isDescribed: boolean } {
  const [largest] = [...counted].sort((one, other) => other[1] - one[1]);
  if (!largest || largest[1] === 0) return { people: null, isDescribed: false };
  const [profile, followers] = largest;
  const described = sizesOf(namedAudiences(strategy))?.reduce((sum, size) => sum + size, 0);
  if (described !== undefined && followers <= described * mostShare) return { people: described, isDescribed: true };
  const share = described === undefined ? tableShares[profile] : mostShare;
  return { people: Math.round(followers / share), isDescribed: false };
}
