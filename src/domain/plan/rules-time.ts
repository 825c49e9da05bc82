import type { Found } from '#domain/project/finding.ts';
import { dayOfMoment, timeOfMoment } from './calendar.ts';
import { findFamilies, findTooSoon } from './evergreen.ts';
import { planZone } from './export-form.ts';
import { statusOf } from './order.ts';
import { at, type PostRules } from './post-rules.ts';
import { isOut, isSelling, nameOf, pathOf, postAt, titleOf } from './reading.ts';
import type { PlanFacts, PlanRules, Repair } from './rule.ts';
import type { Plan, Post } from './shape.ts';
import { type Clash, findClashes, freeMoment, hourOn } from './wall-hours.ts';
import { instantOf, isZone, momentAt } from './zone.ts';

const lesson = 'workflow-and-sustainable-rhythm';

/** Whether each post may go out when it does. */
export const timePostRules = {
  past: {
    severity: 'error',
    lesson,
    find: (post, { today }) =>
      post.at !== '' && dayOfMoment(post.at) < today && statusOf(post) !== 'published' ? [sayDay(post)] : [],
  },
  noHour: {
    severity: 'warning',
    lesson,
    find: (post) => (isOut(post) && timeOfMoment(post.at) === '' ? at(post, 'at') : []),
  },
  soberDay: {
    severity: 'warning',
    lesson: 'editorial-plan-and-calendar',
    find: (post, { days }) => {
      if (!isSelling(post) || post.at === '') return [];
      const day = dayOfMoment(post.at);
      const kept = days.find(({ tone, from, to }) => tone === 'sober' && day >= from && day <= to);
      return kept ? at(post, 'at', { name: kept.name, day }) : [];
    },
  },
} as const satisfies PostRules;

/** When posts go out, and whether they may. */
export const timeRules = {
  sameMinute: {
    severity: 'error',
    lesson,
    check: ({ posts: { posts } }, facts) => sayClashes(findClashes(posts).sameMinute, facts),
    repair: moveAway,
  },
  sameHour: {
    severity: 'warning',
    lesson,
    check: ({ posts: { posts } }, facts) => sayClashes(findClashes(posts).sameHour, facts),
    repair: moveAway,
  },
  periodBackwards: {
    severity: 'error',
    lesson,
    check: ({ about: { from, to } }) => (isBackwards(from, to) ? [{ path: 'about/to', params: { from, to } }] : []),
  },
  outsidePeriod: {
    severity: 'warning',
    lesson,
    check: ({ about: { from, to }, posts: { posts } }) =>
      isBackwards(from, to) ? [] : posts.filter((post) => isOutside(dayOfMoment(post.at), from, to)).map(sayDay),
  },
  noSuchHour: {
    severity: 'error',
    lesson,
    check: (plan) => onClockNight(plan, 'never'),
    repair: (plan, { path }) => {
      const post = postAt(plan, path);
      const zone = planZone(plan);
      if (!post || hourOn(post.at, zone) !== 'never') return undefined;
      const next = momentAt(instantOf(post.at, zone).instant, zone);
      const free = freeMoment(next, post, plan.posts.posts, zone);
      return free === undefined ? undefined : [[path, free]];
    },
  },
  hourTwice: {
    severity: 'warning',
    lesson,
    check: (plan) => onClockNight(plan, 'twice'),
  },
  unknownZone: {
    severity: 'error',
    lesson,
    check: ({ about: { zone } }) => (zone === '' || isZone(zone) ? [] : [{ path: 'about/zone', params: { zone } }]),
  },
  evergreenSoon: {
    severity: 'warning',
    lesson,
    check: ({ posts: { posts } }) =>
      findFamilies(posts)
        .flatMap(findTooSoon)
        .flatMap(({ post, days, rest }) => at(post, 'at', { days, rest })),
  },
  evergreenOver: {
    severity: 'note',
    lesson,
    check: ({ posts: { posts } }) =>
      findFamilies(posts).flatMap(({ first, count }) =>
        first.runs === null || count <= first.runs
          ? []
          : [{ path: pathOf(first, 'runs'), params: { title: titleOf(first), count, most: first.runs } }],
      ),
  },
  unapproved: {
    severity: 'warning',
    lesson,
    check: ({ about: { approval }, posts: { posts } }, { strategy }) => {
      const mode = approval || strategy.resources.approval;
      if (mode !== 'required' && mode !== 'levels') return [];
      return posts
        .filter((post) => isOut(post) && isUnapproved(post))
        .map((post) => ({ path: pathOf(post, 'status'), params: { title: titleOf(post) } }));
    },
  },
} as const satisfies PlanRules;

function isOutside(day: string, from: string, to: string): boolean {
  return day !== '' && (day < from || (to !== '' && day > to));
}

function isBackwards(from: string, to: string): boolean {
  return from !== '' && to !== '' && to < from;
}

/** Whether who decides had something to say and the last of it is no yes. Where nobody wrote, the status is the yes. */
function isUnapproved({ comments }: Post): boolean {
  return comments.length > 0 && comments.findLast(({ verdict }) => verdict !== '')?.verdict !== 'approve';
}

function sayDay(post: Post): Found {
  return { path: pathOf(post, 'at'), params: { title: titleOf(post), day: dayOfMoment(post.at) } };
}

function sayClashes(clashes: readonly Clash[], { channels }: PlanFacts): Found[] {
  return clashes.map(({ post, other }) => ({
    path: pathOf(post, 'at'),
    params: { title: titleOf(post), other: titleOf(other), name: nameOf(post.channel, channels) },
  }));
}

/** To the next half-hour at which nothing goes out on its channel within the hour. */
function moveAway(plan: Plan, { path }: { path: string }): Repair | undefined {
  const post = postAt(plan, path);
  if (!post || timeOfMoment(post.at) === '') return undefined;
  const free = freeMoment(post.at, post, plan.posts.posts, planZone(plan));
  return free === undefined ? undefined : [[path, free]];
}

function onClockNight(plan: Plan, type: 'never' | 'twice'): Found[] {
  const zone = planZone(plan);
  return plan.posts.posts
    .filter((post) => hourOn(post.at, zone) === type)
    .map((post) => {
      const { path, params } = sayDay(post);
      return { path, params: { ...params, time: timeOfMoment(post.at) } };
    });
}
