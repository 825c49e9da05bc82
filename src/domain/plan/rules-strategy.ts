import { isBlank, quote, round } from '#domain/project/wording.ts';
import { hoursThere, isWorking } from '#domain/strategy/arithmetic.ts';
import { addDays, dayOfMoment, daysBetween } from './calendar.ts';
import { cadences, minutesOf, pillarShares, weeklyLoad, weeksOf } from './load.ts';
import { isWritten, pathOf } from './reading.ts';
import type { PlanFacts, PlanRules } from './rule.ts';
import { type Plan, type Post, postsPath } from './shape.ts';

const lesson = 'editorial-plan-and-calendar';

/** Percentage points a pillar may be off its share. */
const shareSlack = 10;
/** Fewer posts say nothing about shares. */
const fewestForShares = 8;
/** Days a working channel may be silent. */
const longestSilence = 10;
/** Of the posts of any two weeks, how many may sell: a house rule, not a law. */
const mostSelling = 0.2;

export function isSelling({ selling, action }: Post): boolean {
  return (selling ?? 0) >= 4 || action === 'buy';
}

const list = postsPath;

export const strategyRules = {
  objectiveNoPost: {
    severity: 'warning',
    lesson,
    check: ({ posts: { posts } }, { strategy }) => {
      if (posts.length === 0) return [];
      const served = new Set(posts.map(({ objective }) => objective));
      const alone = strategy.objectives.objectives.filter(
        ({ id, statement }) => !served.has(id) && !isBlank(statement),
      );
      const names = alone.map(({ statement }) => `«${quote(statement, 50)}»`).join(', ');
      return alone.length > 0 ? [{ path: list, params: { count: alone.length, names } }] : [];
    },
  },
  postNoObjective: {
    severity: 'note',
    lesson,
    check: ({ posts: { posts } }, { strategy }) => {
      if (strategy.objectives.objectives.length === 0) return [];
      const alone = posts.filter((post) => isWritten(post) && post.objective === '');
      const [first] = alone;
      return first
        ? [{ path: pathOf(first, 'objective'), params: { count: alone.length, title: titleOf(first) } }]
        : [];
    },
  },
  lostReference: {
    severity: 'warning',
    lesson,
    check: (plan, facts) =>
      plan.posts.posts.flatMap((post) => {
        const [field] = lostFields(post, facts);
        return field ? [{ path: pathOf(post, field), params: { title: titleOf(post) } }] : [];
      }),
    repair: (plan, { path }, facts) => {
      const post = postAt(plan, path);
      return post && lostFields(post, facts).map((field) => [pathOf(post, field), null]);
    },
  },
  pillarShare: {
    severity: 'warning',
    lesson,
    check: ({ posts: { posts } }, { strategy }) => {
      const shares = pillarShares(posts, strategy);
      if (shares.reduce((sum, own) => sum + own.posts, 0) < fewestForShares) return [];
      const off = shares
        .flatMap(({ name, share, wanted }) => (wanted === null ? [] : [{ name, share, wanted }]))
        .filter(({ share, wanted }) => Math.abs(share - wanted) > shareSlack)
        .sort((a, b) => Math.abs(b.share - b.wanted) - Math.abs(a.share - a.wanted))[0];
      return off
        ? [{ path: list, params: { name: off.name, share: Math.round(off.share), wanted: round(off.wanted) } }]
        : [];
    },
  },
  channelNotChosen: {
    severity: 'warning',
    lesson,
    check: ({ posts: { posts } }, { strategy, channels }) => {
      const chosen = new Set(strategy.channels.channels.filter(isWorking).map(({ channel }) => channel));
      if (chosen.size === 0) return [];
      const told = new Set<string>();
      return posts.flatMap((post) => {
        if (post.channel === '' || chosen.has(post.channel) || told.has(post.channel)) return [];
        told.add(post.channel);
        const name = channels.get(post.channel)?.name ?? post.channel;
        return [{ path: pathOf(post, 'channel'), params: { name } }];
      });
    },
  },
  cadence: {
    severity: 'warning',
    lesson,
    check: (plan, { strategy, channels }) => {
      const off = cadences(plan, strategy)
        .filter(({ made, wanted }) => wanted > 0 && made > 0 && Math.abs(made - wanted) > Math.max(0.5, wanted * 0.3))
        .sort((a, b) => Math.abs(b.made - b.wanted) - Math.abs(a.made - a.wanted))[0];
      if (!off) return [];
      const name = channels.get(off.channel)?.name ?? off.channel;
      return [{ path: list, params: { name, made: round(off.made), wanted: round(off.wanted) } }];
    },
  },
  hoursOver: {
    severity: 'warning',
    lesson: 'workflow-and-sustainable-rhythm',
    check: ({ posts: { posts } }, { strategy }) => {
      const there = hoursThere(strategy);
      if (there === null) return [];
      const over = weeklyLoad(posts, strategy).filter(({ hours }) => hours > there + 1e-9);
      const worst = over.toSorted((a, b) => b.hours - a.hours)[0];
      if (!worst) return [];
      const { week, hours } = worst;
      return [{ path: list, params: { week, hours: round(hours), there: round(there), weeks: over.length } }];
    },
  },
  minutesUnknown: {
    severity: 'note',
    lesson: 'workflow-and-sustainable-rhythm',
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
      const longest = strategy.channels.channels
        .filter((own) => isWorking(own) && own.formats.some(({ perWeek }) => (perWeek ?? 0) >= 1))
        .map(({ channel }) => ({ channel, ...silenceOf(plan, channel) }))
        .sort((a, b) => b.days - a.days)[0];
      if (!longest || longest.days <= longestSilence) return [];
      const { channel, days, from } = longest;
      return [{ path: list, params: { name: channels.get(channel)?.name ?? channel, days, day: from } }];
    },
  },
  overSelling: {
    severity: 'warning',
    lesson,
    check: (plan) => {
      const { from, to } = plan.about;
      if ((weeksOf(plan.about) ?? 0) < 2) return [];
      const posts = plan.posts.posts.map((post) => ({ day: dayOfMoment(post.at), isSelling: isSelling(post) }));
      const worst = daysBetween(from, addDays(to, -13))
        .map((day) => {
          const own = posts.filter((post) => post.day >= day && post.day <= addDays(day, 13));
          const sells = own.filter((post) => post.isSelling).length;
          return { day, of: own.length, sells, part: own.length === 0 ? 0 : sells / own.length };
        })
        .filter(({ of, part }) => of >= 5 && part > mostSelling + 1e-9)
        .sort((a, b) => b.part - a.part)[0];
      return worst
        ? [
            {
              path: list,
              params: { day: worst.day, sells: worst.sells, of: worst.of, percent: Math.round(worst.part * 100) },
            },
          ]
        : [];
    },
  },
} as const satisfies PlanRules;

export function titleOf({ title }: Pick<Post, 'title'>): string {
  return quote(title, 50);
}

/** The post a path leads into. */
export function postAt({ posts: { posts } }: Plan, path: string): Post | undefined {
  const id = path.split('/')[2];
  return posts.find((post) => post.id === id);
}

/** The fields of a post that name something that is there no longer. */
function lostFields(post: Post, { strategy, canvas }: PlanFacts) {
  const lists = {
    objective: strategy.objectives.objectives,
    audience: strategy.people.audiences,
    pillar: strategy.pillars.pillars,
    beat: canvas.stories.arcs.flatMap(({ beats }) => beats),
  } as const;
  return (Object.keys(lists) as (keyof typeof lists)[]) // the keys of a literal
    .filter((field) => post[field] !== '' && !lists[field].some(({ id }) => id === post[field]));
}

/** The longest stretch of the plan's days without a post on a channel, and the day it begins. */
function silenceOf({ about: { from, to }, posts: { posts } }: Plan, channel: string): { days: number; from: string } {
  if (from === '' || to === '') return { days: 0, from: '' };
  const days = new Set(posts.filter((post) => post.channel === channel).map(({ at }) => dayOfMoment(at)));
  let longest = { days: 0, from };
  let start: string | undefined;
  let length = 0;
  for (const day of daysBetween(from, to)) {
    if (days.has(day)) start = undefined;
    else {
      length = start === undefined ? 1 : length + 1;
      start ??= day;
      if (length > longest.days) longest = { days: length, from: start };
    }
  }
  return longest;
}
