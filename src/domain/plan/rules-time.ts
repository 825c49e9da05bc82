import { addMinutes, dayNumber, dayOfMoment, timeOfMoment } from './calendar.ts';
import { statusOf } from './order.ts';
import { isSettled, isWritten, pathOf } from './reading.ts';
import type { PlanRules } from './rule.ts';
import { isSelling, postAt, titleOf } from './rules-strategy.ts';
import { defaultZone, type Plan, type Post } from './shape.ts';
import { instantOf, isZone, momentAt } from './zone.ts';

const lesson = 'workflow-and-sustainable-rhythm';

export const timeRules = {
  sameMinute: {
    severity: 'error',
    lesson,
    check: ({ posts: { posts } }, { channels }) =>
      clashes(posts, 0).map(({ post, other }) => ({
        path: pathOf(post, 'at'),
        params: { title: titleOf(post), other: titleOf(other), name: channels.get(post.channel)?.name ?? post.channel },
      })),
    repair: moveAway,
  },
  sameHour: {
    severity: 'warning',
    lesson,
    check: ({ posts: { posts } }, { channels }) =>
      clashes(posts, 59).map(({ post, other }) => ({
        path: pathOf(post, 'at'),
        params: { title: titleOf(post), other: titleOf(other), name: channels.get(post.channel)?.name ?? post.channel },
      })),
    repair: moveAway,
  },
  past: {
    severity: 'error',
    lesson,
    check: ({ posts: { posts } }, { today }) =>
      posts
        .filter((post) => isWritten(post) && statusOf(post) !== 'published')
        .filter(({ at }) => at !== '' && dayOfMoment(at) < today)
        .map((post) => ({ path: pathOf(post, 'at'), params: { title: titleOf(post), day: dayOfMoment(post.at) } })),
  },
  noHour: {
    severity: 'warning',
    lesson,
    check: ({ posts: { posts } }) =>
      posts
        .filter((post) => isSettled(post) && timeOfMoment(post.at) === '')
        .map((post) => ({ path: pathOf(post, 'at'), params: { title: titleOf(post) } })),
  },
  outsidePeriod: {
    severity: 'warning',
    lesson,
    check: ({ about: { from, to }, posts: { posts } }) => {
      if (from === '' || to === '') return [];
      return posts
        .filter(({ at }) => at !== '' && (dayOfMoment(at) < from || dayOfMoment(at) > to))
        .map((post) => ({ path: pathOf(post, 'at'), params: { title: titleOf(post), day: dayOfMoment(post.at) } }));
    },
  },
  noSuchHour: {
    severity: 'error',
    lesson,
    check: (plan) => onClockNight(plan, 'never'),
    repair: (plan, { path }) => {
      const post = postAt(plan, path);
      const zone = zoneOf(plan);
      return post && [[path, momentAt(instantOf(post.at, zone).instant, zone)]];
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
  soberDay: {
    severity: 'warning',
    lesson: 'editorial-plan-and-calendar',
    check: ({ posts: { posts } }, { days }) => {
      const sober = days.filter(({ tone }) => tone === 'sober');
      return posts.flatMap((post) => {
        const day = dayOfMoment(post.at);
        const kept = sober.find(({ from, to }) => day >= from && day <= to);
        if (!kept || !isWritten(post) || !isSelling(post)) return [];
        return [{ path: pathOf(post, 'at'), params: { title: titleOf(post), name: kept.name } }];
      });
    },
  },
  evergreenSoon: {
    severity: 'warning',
    lesson,
    check: ({ posts: { posts } }) =>
      posts.flatMap((post) => {
        const first = posts.find(({ id }) => id === post.repeats);
        const rest = first?.coolDown ?? null;
        if (!first || rest === null || post.at === '') return [];
        const before = family(posts, first.id).filter((other) => other.at !== '' && other.at < post.at);
        const last = before
          .map(({ at }) => dayOfMoment(at))
          .sort()
          .at(-1);
        if (last === undefined) return [];
        const days = dayNumber(dayOfMoment(post.at)) - dayNumber(last);
        return days < rest ? [{ path: pathOf(post, 'at'), params: { title: titleOf(post), days, rest } }] : [];
      }),
  },
  evergreenOver: {
    severity: 'note',
    lesson,
    check: ({ posts: { posts } }) =>
      posts.flatMap((first) => {
        const count = family(posts, first.id).length;
        if (first.runs === null || first.repeats !== '' || count <= first.runs) return [];
        return [{ path: pathOf(first, 'runs'), params: { title: titleOf(first), count, most: first.runs } }];
      }),
  },
  othersPlace: {
    severity: 'warning',
    lesson: 'blogs-and-forums',
    check: ({ posts: { posts } }, { channels }) =>
      posts
        .filter(({ channel }) => channels.get(channel)?.ownership === 'others')
        .map((post) => ({
          path: pathOf(post, 'channel'),
          params: { title: titleOf(post), name: channels.get(post.channel)?.name ?? post.channel },
        })),
  },
  strangeFormat: {
    severity: 'warning',
    lesson: 'social-feeds-one-by-one',
    check: ({ posts: { posts } }, { channels }) => {
      const elsewhere = new Set([...channels.values()].flatMap(({ formats }) => formats.map(({ id }) => id)));
      return posts.flatMap((post) => {
        const channel = channels.get(post.channel);
        // A word of one's own is no format of another channel.
        if (!channel || !elsewhere.has(post.format) || channel.formats.some(({ id }) => id === post.format)) return [];
        return [{ path: pathOf(post, 'format'), params: { title: titleOf(post), name: channel.name } }];
      });
    },
  },
  unapproved: {
    severity: 'warning',
    lesson,
    check: ({ about: { approval }, posts: { posts } }, { strategy }) => {
      const mode = approval || strategy.resources.approval;
      if (mode !== 'required' && mode !== 'levels') return [];
      return posts
        .filter((post) => ['scheduled', 'published'].includes(statusOf(post)))
        .filter(({ comments }) => comments.length > 0 && !comments.some(({ verdict }) => verdict === 'approve'))
        .map((post) => ({ path: pathOf(post, 'status'), params: { title: titleOf(post) } }));
    },
  },
} as const satisfies PlanRules;

function zoneOf({ about: { zone } }: Plan): string {
  return zone === '' || !isZone(zone) ? defaultZone : zone;
}

/** Posts of one channel with the one before them, so many minutes apart at the most; with 0, in the same minute. */
function clashes(posts: readonly Post[], minutes: number): { post: Post; other: Post }[] {
  const byChannel = new Map<string, Post[]>();
  for (const post of posts)
    if (post.channel !== '' && timeOfMoment(post.at) !== '')
      byChannel.set(post.channel, [...(byChannel.get(post.channel) ?? []), post]);
  return [...byChannel.values()].flatMap((own) => {
    const sorted = own.toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
    return sorted.flatMap((post, place) => {
      const other = sorted[place - 1];
      if (!other) return [];
      const isSame = other.at === post.at;
      const isNear = addMinutes(other.at, minutes) >= post.at;
      return (minutes === 0 ? isSame : isNear && !isSame) ? [{ post, other }] : [];
    });
  });
}

/** To the next half-hour at which nothing goes out on its channel within the hour. */
function moveAway(plan: Plan, { path }: { path: string }) {
  const post = postAt(plan, path);
  if (!post) return undefined;
  const taken = plan.posts.posts.filter(
    ({ id, channel, at }) => id !== post.id && channel === post.channel && at !== '',
  );
  const isFree = (at: string) =>
    taken.every(
      (other) => addMinutes(other.at, 59) < at || addMinutes(at, 59) < other.at || timeOfMoment(other.at) === '',
    );
  let at = addMinutes(post.at, 30 - (Number(timeOfMoment(post.at).slice(3)) % 30));
  for (let step = 0; step < 48 && !isFree(at); step += 1) at = addMinutes(at, 30);
  return dayOfMoment(at) === dayOfMoment(post.at) && isFree(at) ? ([[path, at]] as const) : undefined;
}

function onClockNight(plan: Plan, type: 'never' | 'twice') {
  const zone = zoneOf(plan);
  return plan.posts.posts
    .filter(({ at }) => timeOfMoment(at) !== '' && instantOf(at, zone).type === type)
    .map((post) => ({
      path: pathOf(post, 'at'),
      params: { title: titleOf(post), time: timeOfMoment(post.at), day: dayOfMoment(post.at) },
    }));
}

/** A post with its repeats. */
function family(posts: readonly Post[], id: string): Post[] {
  return posts.filter((post) => post.id === id || post.repeats === id);
}
