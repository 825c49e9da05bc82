import type { Canvas } from '#domain/canvas/shape.ts';
import { isBlank, quote, round } from '#domain/project/wording.ts';
import { isWorking } from '#domain/strategy/arithmetic.ts';
import type { Strategy } from '#domain/strategy/shape.ts';
import type { PlanChannel } from './channel.ts';
import { pillarShares } from './load.ts';
import { at, type PostRules } from './post-rules.ts';
import { isWritten, nameOf, pathOf, postAt, titleOf } from './reading.ts';
import type { PlanFacts, PlanRules } from './rule.ts';
import { postsPath as list, type Plan, type Post } from './shape.ts';

const lesson = 'editorial-plan-and-calendar';

/** Percentage points a pillar may be off its share. */
const shareSlack = 10;
/** Fewer posts say nothing about shares. */
const fewestForShares = 8;

/** What each post owes the place it goes to. */
export const strategyPostRules = {
  othersPlace: {
    severity: 'warning',
    lesson: 'blogs-and-forums',
    ofIdeas: true,
    find: (post, { channels }) => {
      const channel = channels.get(post.channel);
      // What there is a format for there is what one may do there: to answer.
      return channel?.ownership === 'others' && post.format !== '' && !hasFormat(channel, post)
        ? at(post, 'channel', { name: channel.name })
        : [];
    },
  },
  strangeFormat: {
    severity: 'warning',
    lesson: 'social-feeds-one-by-one',
    ofIdeas: true,
    find: (post, { channels }) => {
      const channel = channels.get(post.channel);
      if (!channel || channel.ownership === 'others' || hasFormat(channel, post)) return [];
      // A word of one's own is no format of another channel.
      const others = [...channels.values()].flatMap(({ formats }) => formats);
      const format = others.find(({ id }) => id === post.format)?.name;
      return format === undefined ? [] : at(post, 'format', { name: channel.name, format });
    },
  },
} as const satisfies PostRules;

function hasFormat({ formats }: PlanChannel, { format }: Post): boolean {
  return formats.some(({ id }) => id === format);
}

/** What the plan owes the strategy and the canvas it serves. */
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
      const names = alone.map(({ statement }) => quote(statement, 50)).join(' · ');
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
    check: (plan, facts) => {
      const lost = findLost(plan, facts);
      return plan.posts.posts.flatMap((post) => {
        const [field] = lost(post);
        return field ? [{ path: pathOf(post, field), params: { title: titleOf(post) } }] : [];
      });
    },
    repair: (plan, { path }, facts) => {
      const post = postAt(plan, path);
      return post && findLost(plan, facts)(post).map((field) => [pathOf(post, field), null]);
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
        .filter(({ share, wanted }) => Math.abs(share - wanted) > shareSlack + 1e-9)
        .sort((a, b) => Math.abs(b.share - b.wanted) - Math.abs(a.share - a.wanted))[0];
      return off
        ? [{ path: list, params: { name: quote(off.name), share: Math.round(off.share), wanted: round(off.wanted) } }]
        : [];
    },
  },
  channelNotChosen: {
    severity: 'warning',
    lesson,
    check: ({ posts: { posts } }, { strategy, channels }) => {
      const chosen = new Set(strategy.channels.channels.filter(isWorking).map(({ channel }) => channel));
      if (chosen.size === 0) return [];
      const others = posts.filter(({ channel }) => channel !== '' && !chosen.has(channel));
      return [...Map.groupBy(others, ({ channel }) => channel)].flatMap(([channel, own]) =>
        own.slice(0, 1).map((post) => ({
          path: pathOf(post, 'channel'),
          params: { name: nameOf(channel, channels), count: own.length, title: titleOf(post) },
        })),
      );
    },
  },
} as const satisfies PlanRules;

type Reference = 'objective' | 'audience' | 'pillar' | 'beat' | 'repeats';

/**
 * What of a post names something that is there no longer. Where a project has no strategy or no canvas at all, nothing
 * can be said of what would be in it.
 */
function findLost({ posts: { posts } }: Plan, { strategy, canvas }: PlanFacts): (post: Post) => Reference[] {
  const there: Partial<Record<Reference, ReadonlySet<string>>> = {
    ...strategyItems(strategy),
    ...canvasItems(canvas),
    repeats: idsOf(posts),
  };
  const fields = Object.entries(there) as [Reference, ReadonlySet<string>][]; // the keys of the record above
  return (post) => fields.filter(([field, ids]) => post[field] !== '' && !ids.has(post[field])).map(([field]) => field);
}

function strategyItems({ objectives: { objectives }, people: { audiences }, pillars: { pillars } }: Strategy) {
  const isThere = [objectives, audiences, pillars].some(({ length }) => length > 0);
  return isThere ? { objective: idsOf(objectives), audience: idsOf(audiences), pillar: idsOf(pillars) } : {};
}

function canvasItems({ origin, values, stories: { core, arcs } }: Canvas) {
  const isThere = arcs.length > 0 || values.values.length > 0 || `${core}${origin.story}` !== '';
  return isThere ? { beat: idsOf(arcs.flatMap(({ beats }) => beats)) } : {};
}

function idsOf(items: readonly { id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}
