import type { Found } from '#domain/project/finding.ts';
import { isLeft } from '#domain/project/left.ts';
import { isBlank, quote, round } from '#domain/project/wording.ts';
import { hoursAsked, hoursThere, isWorking, waysOut } from './arithmetic.ts';
import type { StrategyFacts, StrategyRules } from './rule.ts';
import { channelName } from './rules-channels.ts';
import type { Strategy } from './shape.ts';
import { onlyHolder } from './wording.ts';

/** Up to this many times the hours there are, a plan is tight; beyond, it is another plan. */
const tightest = 1.2;
/** Hours in which nobody answers without having said who works at night. */
const shortestDay = 12;

const isPublishing = ({ channels }: Strategy) => channels.channels.some(isWorking);

/** The hours that do not fit, with the arithmetic and the three ways out; nothing when they do. */
function findOver(strategy: Strategy, facts: StrategyFacts, isFound: (ratio: number) => boolean): Found[] {
  const ways = waysOut(strategy);
  const there = hoursThere(strategy);
  const { total, answers } = hoursAsked(strategy);
  if (!ways || there === null || ways.drop.length === 0 || !isFound(total / there)) return [];
  const dropped = strategy.channels.channels.filter(({ id }) => ways.drop.includes(id));
  const params = {
    asked: round(total),
    there: round(there),
    missing: round(ways.missing),
    answers: round(answers),
    drop: dropped.map((own) => channelName(own, facts)).join(', '),
    dropHours: round(ways.dropHours),
    posts: round(ways.posts),
    fit: ways.fit,
    percent: Math.floor(ways.fraction * 100),
  };
  return [{ path: 'resources/people', params }];
}

const lesson = 'the-communication-plan';

export const resourceRules = {
  hoursOver: {
    severity: 'error',
    step: 'resources',
    lesson: 'choosing-channels',
    check: (strategy, facts) => findOver(strategy, facts, (ratio) => ratio > tightest),
  },
  hoursTight: {
    severity: 'warning',
    step: 'resources',
    lesson: 'choosing-channels',
    check: (strategy, facts) => findOver(strategy, facts, (ratio) => ratio <= tightest),
  },
  /** No channel can be dropped to make room: answering alone does not fit. */
  answersOver: {
    severity: 'error',
    step: 'resources',
    lesson: 'time-needs-and-consent',
    check: (strategy) => {
      const there = hoursThere(strategy);
      const { answers } = hoursAsked(strategy);
      if (there === null || waysOut(strategy)?.drop.length !== 0) return [];
      const minutes = Math.floor((there * 60) / 7);
      return [{ path: 'resources/answers', params: { answers: round(answers), there: round(there), minutes } }];
    },
  },
  noAnswerTime: {
    severity: 'warning',
    step: 'resources',
    lesson: 'conversation-between-equals',
    check: (strategy) => {
      const { answers } = strategy.resources;
      const isMissing = answers === 0 || (answers === null && isLeft(strategy, 'resources/answers'));
      return isMissing && isPublishing(strategy) ? [{ path: 'resources/answers', params: {} }] : [];
    },
  },
  nightsUncovered: {
    severity: 'warning',
    step: 'resources',
    lesson: 'time-needs-and-consent',
    check: (strategy) => {
      const { response, nights } = strategy.resources;
      if (response === null || response >= shortestDay || !isBlank(nights)) return [];
      return isLeft(strategy, 'resources/nights') ? [{ path: 'resources/nights', params: { response } }] : [];
    },
  },
  /** Who promises answers depends on somebody for the day they are not enough. */
  noCrisisOwner: {
    severity: 'warning',
    step: 'resources',
    lesson: 'crisis-communication',
    check: (strategy) => {
      const { response, crisisOwner } = strategy.resources;
      const isNeeded = isPublishing(strategy) && (response !== null || isLeft(strategy, 'resources/crisisOwner'));
      return isNeeded && isBlank(crisisOwner) ? [{ path: 'resources/crisisOwner', params: {} }] : [];
    },
  },
  oneHolder: {
    severity: 'note',
    step: 'resources',
    lesson,
    check: ({ resources: { access } }) => {
      const name = onlyHolder(access);
      return name ? [{ path: 'resources/access', params: { name: quote(name) } }] : [];
    },
  },
  paidNoObjective: {
    severity: 'warning',
    step: 'resources',
    lesson,
    check: ({ resources: { budget, paidShare }, objectives }) => {
      const paid = ((budget ?? 0) * (paidShare ?? 0)) / 100;
      const isAimed = objectives.objectives.some(({ statement }) => !isBlank(statement));
      return paid > 0 && !isAimed ? [{ path: 'resources/paidShare', params: { paid: round(paid) } }] : [];
    },
  },
} as const satisfies StrategyRules;
