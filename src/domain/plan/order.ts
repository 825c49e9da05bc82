import { dayOfMoment } from './calendar.ts';
import type { Post } from './shape.ts';

/** The ways to look at a plan. */
export const planViews = ['month', 'week', 'list'] as const;
export type PlanViewName = (typeof planViews)[number];

/** What is shown of a plan: each field holds the id wanted, or nothing for all. */
export interface PostFilter {
  channel: string;
  pillar: string;
  objective: string;
  status: string;
}

export const noFilter: PostFilter = { channel: '', pillar: '', objective: '', status: '' };

/** A post without a status is still an idea. */
export function statusOf({ status }: Pick<Post, 'status'>): Exclude<Post['status'], ''> {
  return status === '' ? 'idea' : status;
}

export function fitsFilter(post: Post, { channel, pillar, objective, status }: PostFilter): boolean {
  return (
    (channel === '' || post.channel === channel) &&
    (pillar === '' || post.pillar === pillar) &&
    (objective === '' || post.objective === objective) &&
    (status === '' || statusOf(post) === status)
  );
}

/** By moment; of one moment by id, so that what shares an hour does not change places. */
export function comparePosts(a: Pick<Post, 'at' | 'id'>, b: Pick<Post, 'at' | 'id'>): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

/** The ids of posts by their day, in the order of the day; under `''` those that have none. */
export function groupByDay(posts: readonly Pick<Post, 'at' | 'id'>[]): Map<string, string[]> {
  const days = new Map<string, string[]>();
  for (const { at, id } of posts.toSorted(comparePosts)) {
    const day = dayOfMoment(at);
    const known = days.get(day);
    if (known) known.push(id);
    else days.set(day, [id]);
  }
  return days;
}
