import { planZone } from '#domain/plan/export-form.ts';
import type { Plan, Post } from '#domain/plan/shape.ts';
import type { Strategy } from '#domain/strategy/shape.ts';
import type { Block } from './blocks.ts';
import { under, writeFacts, writeTable, writeText } from './building.ts';
import { channelOf, pillarOf } from './plan-names.ts';
import { say, sayMeasure, type World } from './world.ts';

/** The plan in brief: what it is for, the days, how many posts on which channel and of which pillar, the own days. */
export function writePlanOpening(plan: Plan, posts: readonly Post[], strategy: Strategy, world: World): Block[] {
  const { about, days } = plan;
  const minutes = posts.reduce((sum, post) => sum + (post.minutes ?? 0), 0);
  const own = days.own.map(({ name, from, to, note }) => [
    [from, to]
      .filter((day, place) => day !== '' && (place === 0 || day !== from))
      .map((day) => world.day(day))
      .join(' – '),
    name,
    note,
  ]);
  const head = ['days.when', 'days.name', 'days.note'].map((key) => say(world, key));
  return [
    ...writeText(about.aim),
    ...writeFacts([
      [say(world, 'from'), about.from === '' ? '' : world.day(about.from)],
      [say(world, 'to'), about.to === '' ? '' : world.day(about.to)],
      [say(world, 'zone'), posts.length === 0 ? '' : planZone(plan)],
      [say(world, 'posts'), posts.length === 0 ? '' : world.number(posts.length)],
      [say(world, 'minutes'), sayMeasure(world, minutes === 0 ? null : minutes, 'min')],
    ]),
    ...countPosts(posts, 'byChannel', 'channel', (post) => channelOf(post, world), world),
    ...countPosts(posts, 'byPillar', 'pillar', (post) => pillarOf(post, strategy), world),
    ...under(say(world, 'days'), 'about-days', writeTable(say(world, 'days.caption'), head, own)),
  ];
}

/** How many posts have each name, the most first; nothing while one has none. */
function countPosts(
  posts: readonly Post[],
  caption: string,
  heading: string,
  nameOf: (post: Post) => string,
  world: World,
): Block[] {
  const counts = [...Map.groupBy(posts, nameOf)].filter(([name]) => name !== '');
  const rows = counts
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([name, own]) => [name, world.number(own.length)]);
  return writeTable(say(world, caption), [say(world, heading), say(world, 'posts')], rows);
}
