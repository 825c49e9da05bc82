import type { Found } from '#domain/project/finding.ts';
import { isLeft } from '#domain/project/left.ts';
import { isBlank, round, usedWords } from '#domain/project/wording.ts';
import { channelScore, isWorking } from './arithmetic.ts';
import type { StrategyFacts, StrategyRules } from './rule.ts';
import type { Strategy, StrategyChannel } from './shape.ts';
import { consentWords } from './wording.ts';

/** The channels that are chosen, listened to included: all but «no» and the undecided. */
const chosen = ({ channels }: Strategy) =>
  channels.channels.filter(({ channel, role }) => channel !== '' && role !== '' && role !== 'no');
const working = ({ channels }: Strategy) => channels.channels.filter(isWorking);

export function channelName({ channel }: Pick<StrategyChannel, 'channel'>, { channels }: StrategyFacts): string {
  return channels.get(channel)?.name ?? channel;
}

function at(channel: StrategyChannel, field: keyof StrategyChannel, facts: StrategyFacts): Found {
  return { path: `channels/channels/${channel.id}/${field}`, params: { name: channelName(channel, facts) } };
}

/** The channels that lack something asked before what is already written. */
function findMissing(
  strategy: Strategy,
  facts: StrategyFacts,
  {
    of,
    field,
    isMissing,
  }: {
    of: readonly StrategyChannel[];
    field: keyof StrategyChannel;
    isMissing: (channel: StrategyChannel) => boolean;
  },
): Found[] {
  return of
    .filter((own) => isMissing(own) && isLeft(strategy, `channels/channels/${own.id}/${field}`))
    .map((own) => at(own, field, facts));
}

/** The chosen channels that serve none of the things listed elsewhere, or only some that are no longer there. */
function findUnlinked(
  strategy: Strategy,
  facts: StrategyFacts,
  field: 'objectives' | 'audiences',
  items: readonly { id: string }[],
): Found[] {
  const known = new Set(items.map(({ id }) => id));
  const isMissing = (channel: StrategyChannel) => !channel[field].some((id) => known.has(id));
  return findMissing(strategy, facts, { of: chosen(strategy), field, isMissing });
}

/** A reply in other people's house is what one is there for. */
const isReply = (format: string) => /repl|rispost|answer|comment/i.test(format);

const lesson = 'choosing-channels';

export const channelRules = {
  channelNoObjective: {
    severity: 'error',
    step: 'channels',
    lesson,
    check: (strategy, facts) => findUnlinked(strategy, facts, 'objectives', strategy.objectives.objectives),
  },
  channelNoAudience: {
    severity: 'error',
    step: 'channels',
    lesson,
    check: (strategy, facts) => findUnlinked(strategy, facts, 'audiences', strategy.people.audiences),
  },
  manyPrimaryChannels: {
    severity: 'warning',
    step: 'channels',
    lesson,
    check: (strategy, facts) => {
      const first = working(strategy).filter(({ role }) => role === 'primary');
      const names = first.map((own) => channelName(own, facts)).join(', ');
      return first.length > 2 ? [{ path: 'channels/channels', params: { count: first.length, names } }] : [];
    },
  },
  postsOnOthers: {
    severity: 'warning',
    step: 'channels',
    lesson,
    check: (strategy, facts) =>
      working(strategy)
        .filter(({ channel }) => facts.channels.get(channel)?.ownership === 'others')
        .filter(({ formats }) => formats.some(({ format, perWeek }) => (perWeek ?? 0) > 0 && !isReply(format)))
        .map((own) => at(own, 'formats', facts)),
  },
  consentUnsaid: {
    severity: 'note',
    step: 'channels',
    lesson: 'time-needs-and-consent',
    check: (strategy, facts) => {
      const isMissing = ({ channel, success, stop, why }: StrategyChannel) =>
        facts.channels.get(channel)?.needs === 'optIn' &&
        usedWords([success, stop, why].join('\n'), consentWords).length === 0;
      return findMissing(strategy, facts, { of: working(strategy), field: 'why', isMissing });
    },
  },
  channelNoSuccess: {
    severity: 'warning',
    step: 'channels',
    lesson,
    check: (strategy, facts) =>
      findMissing(strategy, facts, {
        of: working(strategy),
        field: 'success',
        isMissing: ({ success }) => isBlank(success),
      }),
  },
  channelNoStop: {
    severity: 'warning',
    step: 'channels',
    lesson,
    check: (strategy, facts) =>
      findMissing(strategy, facts, { of: working(strategy), field: 'stop', isMissing: ({ stop }) => isBlank(stop) }),
  },
  channelBelowNo: {
    severity: 'note',
    step: 'channels',
    lesson,
    check: (strategy, facts) => {
      const refused = strategy.channels.channels
        .filter(({ channel, role }) => channel !== '' && role === 'no')
        .map((own) => ({ own, score: channelScore(own) ?? -1 }))
        .sort((a, b) => b.score - a.score)[0];
      return working(strategy).flatMap((own) => {
        const score = channelScore(own);
        if (!refused || score === null || score >= refused.score) return [];
        const other = channelName(refused.own, facts);
        const { path, params } = at(own, 'role', facts);
        return [{ path, params: { ...params, score: round(score), other, otherScore: round(refused.score) } }];
      });
    },
  },
} as const satisfies StrategyRules;
