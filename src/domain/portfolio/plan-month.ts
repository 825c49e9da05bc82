import type { Block } from '#domain/document/blocks.ts';
import { writePlan } from '#domain/document/plan-document.ts';
import { channelOf } from '#domain/document/plan-names.ts';
import { say, type World } from '#domain/document/world.ts';
import { dayOfMoment, timeOfMoment, weeksOfMonth } from '#domain/plan/calendar.ts';
import { comparePosts } from '#domain/plan/order.ts';
import type { Plan, Post } from '#domain/plan/shape.ts';
import type { Picture } from '#domain/project/picture-record.ts';
import type { Strategy } from '#domain/strategy/shape.ts';
import { nestSections } from './nest.ts';

/** The months that have posts, `YYYY-MM`, in order. */
export function monthsOf({ posts }: Pick<Plan, 'posts'>): string[] {
  return [...new Set(posts.posts.flatMap(({ at }) => (at === '' ? [] : [at.slice(0, 7)])))].sort();
}

/** The month chosen, where it still has posts; else the one with the most, the first of equals. Nothing: no dated post. */
export function monthShown(plan: Pick<Plan, 'posts'>, chosen: string): string {
  const months = monthsOf(plan);
  if (months.includes(chosen)) return chosen;
  const countOf = (month: string) => plan.posts.posts.filter(({ at }) => at.startsWith(month)).length;
  return months.reduce((best, month) => (best === '' || countOf(month) > countOf(best) ? month : best), '');
}

/** The posts of a month; of no month, those without a day. */
export function postsOfMonth({ posts }: Pick<Plan, 'posts'>, month: string): Post[] {
  return posts.posts.filter(({ at }) => (month === '' ? at === '' : at.startsWith(month))).sort(comparePosts);
}

/** Where a plan's month goes in a dossier, and what it is written with. */
interface MonthWorlds {
  plan: World;
  portfolio: World;
}

/** A month of the plan: in brief, its calendar, then every post with its pictures. */
export function writeMonthOfPlan(
  plan: Plan,
  strategy: Strategy,
  month: string,
  pictures: ReadonlyMap<string, Picture>,
  worlds: MonthWorlds,
): Block[] {
  const posts = postsOfMonth(plan, month);
  if (posts.length === 0) return [];
  const { sections } = writePlan(plan, strategy, worlds.plan, posts);
  const blocks = nestSections(sections, 'plan');
  const calendar = month === '' ? [] : [writeCalendar(month, posts, worlds)];
  const place = blocks.findIndex((block) => block.kind === 'heading' && block.id === `plan-month-${month}`);
  const withCalendar = [...blocks.slice(0, place + 1), ...calendar, ...blocks.slice(place + 1)];
  return addPictures(withCalendar, posts, pictures);
}

/** A table of the month, a week a row: the day, and what goes out. */
function writeCalendar(month: string, posts: readonly Post[], worlds: MonthWorlds): Block {
  const byDay = Map.groupBy(posts, ({ at }) => dayOfMoment(at));
  const days = [0, 1, 2, 3, 4, 5, 6].map((weekday) => say(worlds.plan, `weekday.${weekday}`));
  const cellOf = (day: string) => {
    if (!day.startsWith(month)) return '';
    const own = (byDay.get(day) ?? []).map((post) =>
      [timeOfMoment(post.at), channelOf(post, worlds.plan)].filter((part) => part !== '').join(' '),
    );
    const number = String(Number(day.slice(8)));
    return own.length === 0 ? number : `${number}: ${own.join(', ')}`;
  };
  const rows = weeksOfMonth(month).map((week) => {
    const own = week.filter((day) => day.startsWith(month)).map((day) => String(Number(day.slice(8))));
    const span = own.length === 1 ? own.join('') : `${own[0]}–${own.at(-1)}`;
    return [span, ...week.map(cellOf)];
  });
  return {
    kind: 'table',
    caption: say(worlds.portfolio, 'calendar', { count: worlds.portfolio.number(posts.length) }),
    head: [say(worlds.portfolio, 'calendar.days'), ...days],
    rows,
    isCalendar: true,
  };
}

/** Blocks of pictures as they were last made: who compares two documents need not read every byte of them. */
const drawn = new WeakMap<Picture, Extract<Block, { kind: 'picture' }>>();

function drawPicture(picture: Picture, alt: string): Block {
  const known = drawn.get(picture);
  if (known?.alt === alt) return known;
  const block = { kind: 'picture', picture, alt } as const;
  drawn.set(picture, block);
  return block;
}

/** The pictures of each post after what is said of it, those that are here. */
function addPictures(
  blocks: readonly Block[],
  posts: readonly Post[],
  pictures: ReadonlyMap<string, Picture>,
): Block[] {
  const picturesOf = new Map(
    posts.map(({ id, media }) => [
      `plan-post-${id}`,
      media.flatMap(({ picture, alt, decorative }): Block[] => {
        const own = pictures.get(picture);
        return own ? [drawPicture(own, decorative ? '' : alt.trim())] : [];
      }),
    ]),
  );
  const written: Block[] = [];
  let waiting: Block[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') {
      written.push(...waiting);
      waiting = picturesOf.get(block.id) ?? [];
    }
    written.push(block);
  }
  return [...written, ...waiting];
}
