import { round } from '#domain/project/wording.ts';
import { hoursThere } from '#domain/strategy/arithmetic.ts';
import type { Strategy } from '#domain/strategy/shape.ts';
import { type Cadence, cadences, longestSilence, minutesOf, mostSelling, weeklyLoad } from './load.ts';
import { isWritten, nameOf, pathOf, titleOf } from './reading.ts';
import type { PlanRules } from './rule.ts';
import { postsPath as list, type Plan } from './shape.ts';

const lesson = 'editorial-plan-and-calendar';
const rhythm = 'workflow-and-sustainable-rhythm';

/** Days a working channel may be silent. */
const mostSilent = 10;
/** How far off the cadence may be: half a post a week, or this part of it. */
const cadenceSlack = 0.3;
/** Of the posts of any two weeks, how many may sell, in %: a house rule, not a law. */
const mostSells = 20;
/** Fewer posts say nothing about how many sell. */
const fewestForSelling = 5;

/** How much there is: by week, by channel, for the hours there are, for the patience of who reads. */
export const loadRules = {
  cadence: {
    severity: 'warning',
    lesson,
    check: (plan, { strategy, channels }) => {
      const silent = new Set(findSilent(plan, strategy).map(({ channel }) => channel));
      const off = madeCadences(plan, strategy)
        .filter(({ channel, made }) => made > 0 || !silent.has(channel))
        .filter(({ made, wanted }) => Math.abs(made - wanted) > Math.max(0.5, wanted * cadenceSlack) + 1e-9)
        .sort((a, b) => Math.abs(b.made - b.wanted) - Math.abs(a.made - a.wanted))[0];
      if (!off) return [];
      const params = { name: nameOf(off.channel, channels), made: round(off.made), wanted: round(off.wanted) };
      return [{ path: list, params }];
    },
  },
  hoursOver: {
    severity: 'warning',
    lesson: rhythm,
    check: ({ posts: { posts } }, { strategy }) => {
      const there = hoursThere(strategy);
      if (there === null) return [];
      const over = weeklyLoad(posts, strategy).filter(({ hours }) => hours > there + 1e-9);
      const worst = over.toSorted((a, b) => b.hours - a.hours)[0];
      if (!worst) return [];
      const { week, posts: count, work, answers, hours } = worst;
      const params = { week, posts: count, work: round(work), answers: round(answers), hours: round(hours) };
      return [{ path: list, params: { ...params, there: round(there), weeks: over.length } }];
    },
  },
  minutesUnknown: {
    severity: 'note',
    lesson: rhythm,
    check: ({ posts: { posts } }, { strategy }) => {
      if (hoursThere(strategy) === null) return [];
      const unknown = posts.filter((post) => isWritten(post) && minutesOf(post, strategy) === null);
      const [first] = unknown;
      return first
        ? [{ path: pathOf(first, 'minutes'), params: { count: unknown.length, title: titleOf(first) } }]
        : [];
    },
  },
  silence: {
    severity: 'warning',
    lesson,
    check: (plan, { strategy, channels }) => {
      const longest = findSilent(plan, strategy).sort((a, b) => b.days - a.days)[0];
      if (!longest) return [];
      const { channel, days, from } = longest;
      return [{ path: list, params: { name: nameOf(channel, channels), days, day: from } }];
    },
  },
  overSelling: {
    severity: 'warning',
    lesson,
    check: (plan) => {
      const worst = mostSelling(plan, fewestForSelling);
      if (!worst || worst.sells * 100 <= worst.posts * mostSells) return [];
      const { from, posts, sells } = worst;
      const percent = Math.round((sells * 100) / posts);
      return [{ path: list, params: { day: from, sells, of: posts, percent, most: mostSells } }];
    },
  },
} as const satisfies PlanRules;

/** Of channels whose cadence the strategy says, once there is a post: an empty plan is not a slow one. */
function madeCadences(plan: Plan, strategy: Strategy): Cadence[] {
  return plan.posts.posts.length === 0 ? [] : cadences(plan, strategy).filter(({ wanted }) => wanted > 0);
}

/** Channels that should speak every week and are silent for long. */
function findSilent(plan: Plan, strategy: Strategy) {
  return madeCadences(plan, strategy)
    .filter(({ wanted }) => wanted >= 1)
    .map(({ channel }) => ({ channel, ...(longestSilence(plan, channel) ?? { days: 0, from: '' }) }))
    .filter(({ days }) => days > mostSilent);
}
