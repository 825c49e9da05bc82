import { isBlank, plainWords, quote } from '#domain/project/wording.ts';
import type { StrategyRules } from './rule.ts';
import { channelName } from './rules-channels.ts';
import type { Audience, Strategy } from './shape.ts';

/** Beyond this many words a card describes a character, not people. */
const longestCard = 150;

const named = ({ people }: Strategy) => people.audiences.filter(({ name }) => !isBlank(name));

/** Whether a choice elsewhere stands on an audience. */
function isUsed(strategy: Strategy, id: string): boolean {
  return (
    strategy.objectives.objectives.some(({ audience }) => audience === id) ||
    strategy.positioning.audience === id ||
    strategy.channels.channels.some(({ audiences }) => audiences.includes(id)) ||
    strategy.pillars.pillars.some(({ audiences }) => audiences.includes(id))
  );
}

/** The words that describe them; not the evidence, which is the opposite of fiction. */
function countWords({ name, jobs, pains, gains, beliefNow, beliefWanted, access }: Audience): number {
  return plainWords([name, ...jobs, ...pains, ...gains, beliefNow, beliefWanted, ...access].join(' ')).length;
}

export const peopleRules = {
  noPrimary: {
    severity: 'error',
    step: 'people',
    lesson: 'people-not-targets',
    check: (strategy) => {
      const audiences = named(strategy);
      const isOpen = audiences.length > 1 && !audiences.some(({ primary }) => primary);
      return isOpen ? [{ path: 'people/audiences', params: { count: audiences.length } }] : [];
    },
  },
  manyPrimary: {
    severity: 'error',
    step: 'people',
    lesson: 'people-not-targets',
    check: (strategy) => {
      const first = named(strategy).filter(({ primary }) => primary);
      const names = first.map(({ name }) => quote(name, 40)).join(', ');
      return first.length > 1 ? [{ path: 'people/audiences', params: { count: first.length, names } }] : [];
    },
  },
  audienceNoEvidence: {
    severity: 'warning',
    step: 'people',
    lesson: 'people-not-targets',
    check: (strategy) =>
      named(strategy)
        .filter(({ basis, evidence }) => basis !== 'assumption' && isBlank(evidence))
        .filter(({ id }) => isUsed(strategy, id))
        .map(({ id, name }) => ({ path: `people/audiences/${id}/evidence`, params: { name: quote(name) } })),
  },
  audienceAssumed: {
    severity: 'warning',
    step: 'people',
    lesson: 'people-not-targets',
    check: (strategy) =>
      named(strategy)
        .filter(({ basis }) => basis === 'assumption')
        .map(({ id, name }) => ({ path: `people/audiences/${id}/basis`, params: { name: quote(name) } })),
  },
  audienceLong: {
    severity: 'note',
    step: 'people',
    lesson: 'people-not-targets',
    check: (strategy) =>
      named(strategy).flatMap((audience) => {
        const words = countWords(audience);
        if (words <= longestCard) return [];
        const params = { name: quote(audience.name), words, most: longestCard };
        return [{ path: `people/audiences/${audience.id}/name`, params }];
      }),
  },
  /** Few of them there is a reason to leave it out; a «no» with its reason is an answer too. */
  audienceElsewhere: {
    severity: 'warning',
    step: 'people',
    lesson: 'choosing-channels',
    check: (strategy, facts) => {
      const listed = strategy.channels.channels;
      if (!listed.some(({ role }) => role !== '')) return [];
      return named(strategy).flatMap(({ id, name, where }) =>
        where
          .filter(({ channel, presence }) => channel !== '' && presence !== 'low')
          .filter(({ channel }) => !listed.some((own) => own.channel === channel))
          .map((place) => ({
            path: `people/audiences/${id}/where/${place.id}/channel`,
            params: { name: quote(name), channel: channelName(place, facts) },
          })),
      );
    },
  },
} as const satisfies StrategyRules;
