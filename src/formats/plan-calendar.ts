import { oneLine } from '#domain/document/phrasing.ts';
import { channelOf, pillarOf, titleOf } from '#domain/document/plan-names.ts';
import { say, type World } from '#domain/document/world.ts';
import { isDraft } from '#domain/plan/export-form.ts';
import { fullLink, fullText } from '#domain/plan/full-text.ts';
import { comparePosts } from '#domain/plan/order.ts';
import { type Post, postsPath } from '#domain/plan/shape.ts';
import type { Cells } from '#domain/project/cells.ts';
import type { Strategy } from '#domain/strategy/shape.ts';
import { writeCalendar } from './ical.ts';

export interface PlanCalendar {
  /** The project's id: with a post's own, what a calendar knows the event by. */
  project: string;
  /** What the calendar is called. */
  name: string;
  zone: string;
  strategy: Strategy;
  world: World;
  /** When a post last changed, in ms: see `lastChanges`. */
  changedAt(post: string): number;
}

/** Posts as events of a calendar; those without a day are not in it. Private notes and comments stay out. */
export function writePlanCalendar(posts: readonly Post[], plan: PlanCalendar): string {
  const { project, name, zone, world, changedAt } = plan;
  const dated = posts.filter(({ at }) => at !== '').toSorted(comparePosts);
  const events = dated.map((post) => ({
    uid: `${project}-${post.id}@bottega`,
    at: post.at,
    summary: [channelOf(post, world), titleOf(post, world)].filter((part) => part !== '').join(' · '),
    description: describe(post, world),
    categories: [pillarOf(post, plan.strategy)].filter((pillar) => pillar !== ''),
    isCertain: !isDraft(post),
    changedAt: changedAt(post.id),
  }));
  return writeCalendar(events, { name: oneLine(name), language: world.locale, zone });
}

function describe(post: Post, world: World): string {
  const comment = post.firstComment.trim();
  const parts = [fullText(post), comment && `${say(world, 'firstComment')}: ${comment}`, fullLink(post)];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** When each post last changed, by the plan's cells; the zone counts, because with it every hour changes. In ms. */
export function lastChanges(cells: Cells): (post: string) => number {
  const last = new Map<string, number>();
  const zoneAt = cells.get('about/zone')?.at ?? 0;
  for (const [path, { at }] of cells) {
    if (!path.startsWith(`${postsPath}/`)) continue;
    const [id = ''] = path.slice(postsPath.length + 1).split('/');
    last.set(id, Math.max(last.get(id) ?? 0, at));
  }
  return (post) => Math.max(zoneAt, last.get(post) ?? 0);
}
