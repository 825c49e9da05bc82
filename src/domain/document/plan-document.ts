import { addDays, dayOfMoment, weekOf } from '#domain/plan/calendar.ts';
import { comparePosts } from '#domain/plan/order.ts';
import type { Plan, Post } from '#domain/plan/shape.ts';
import type { Strategy } from '#domain/strategy/shape.ts';
import type { Block, DocumentText, Section } from './blocks.ts';
import { capitalise, oneLine } from './phrasing.ts';
import { writePlanOpening } from './plan-opening.ts';
import { writePost } from './plan-post.ts';
import { say, sayDay, type World } from './world.ts';

/**
 * The plan as a client keeps it: in brief, then month by month and week by week, each post with what is published of it
 * and where it stands. Private notes and comments stay out. A week that two months share is in both, each with its own
 * days; posts without a day come last.
 * @param posts those that go in, if not all of them do.
 */
export function writePlan(plan: Plan, strategy: Strategy, world: World, posts = plan.posts.posts): DocumentText {
  const ordered = posts.toSorted(comparePosts);
  const months = Map.groupBy(ordered, ({ at }) => at.slice(0, 7));
  const sections = [...months].map(([month, own]) => writeMonth(month, own, strategy, world));
  const undated = sections.filter(({ id }) => id === undatedId);
  const dated = sections.filter(({ id }) => id !== undatedId);
  const opening = {
    id: 'about',
    title: say(world, 'section.about'),
    blocks: writePlanOpening(plan, ordered, strategy, world),
  };
  return {
    title: say(world, 'title'),
    subtitle: [oneLine(strategy.context.brand) || oneLine(world.brand ?? ''), writeSpan(plan, world)]
      .filter((part) => part !== '')
      .join(' · '),
    sections: [opening, ...dated, ...undated].filter(({ blocks }) => blocks.length > 0),
  };
}

const undatedId = 'undated';

/** From the first day to the last; as much of it as is known. */
function writeSpan({ about: { from, to } }: Plan, world: World): string {
  return [from, to]
    .filter((day) => day !== '')
    .map((day) => world.day(day))
    .join(' – ');
}

function writeMonth(month: string, posts: readonly Post[], strategy: Strategy, world: World): Section {
  if (month === '')
    return {
      id: undatedId,
      title: say(world, 'section.undated'),
      blocks: posts.flatMap((post) => writePost(post, strategy, world, 1)),
    };
  const weeks = Map.groupBy(posts, ({ at }) => weekOf(dayOfMoment(at)));
  return {
    id: `month-${month}`,
    title: monthName(month, world),
    blocks: [...weeks].flatMap(([monday, own]) => writeWeek(monday, month, own, strategy, world)),
  };
}

function writeWeek(monday: string, month: string, posts: readonly Post[], strategy: Strategy, world: World): Block[] {
  const first = monday.startsWith(month) ? monday : `${month}-01`;
  const title =
    first === addDays(monday, 6)
      ? say(world, 'week.day', { day: world.day(first) })
      : say(world, 'week', { day: sayDay(world, first) });
  return [
    { kind: 'heading', level: 1, text: title, id: `week-${first}` },
    ...posts.flatMap((post) => writePost(post, strategy, world, 2)),
  ];
}

/** «Marzo 2027»: a day written out, without its number. */
function monthName(month: string, world: World): string {
  return capitalise(world.day(`${month}-01`).replace(/^1\D?\s+/, ''));
}
