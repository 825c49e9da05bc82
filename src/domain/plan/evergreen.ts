import { dayNumber, dayOfMoment } from './calendar.ts';
import { comparePosts } from './order.ts';
import type { Post } from './shape.ts';

export interface Family {
  /** The post that the others repeat. */
  first: Post;
  /** All of them that have a day, in their order. */
  dated: Post[];
  count: number;
}

/** Posts that come back, each with its repeats; a repeat of a repeat repeats the first. Posts in a ring repeat nothing. */
export function findFamilies(posts: readonly Post[]): Family[] {
  const repeats = posts.filter(({ repeats: of }) => of !== '');
  if (repeats.length === 0) return [];
  const byId = new Map(posts.map((post) => [post.id, post]));
  const families = new Map<Post, Post[]>();
  for (const post of repeats) {
    const first = firstOf(post, byId);
    if (first) families.set(first, [...(families.get(first) ?? [first]), post]);
  }
  return [...families].map(([first, own]) => ({
    first,
    dated: own.filter(({ at }) => at !== '').sort(comparePosts),
    count: own.length,
  }));
}

function firstOf(post: Post, byId: ReadonlyMap<string, Post>): Post | undefined {
  const met = new Set<Post>();
  let at: Post | undefined = post;
  while (at && at.repeats !== '' && !met.has(at)) {
    met.add(at);
    at = byId.get(at.repeats);
  }
  return at && !met.has(at) ? at : undefined;
}

/** The posts of a family that come before the first's days of rest are over, and how many days after the one before. */
export function findTooSoon({ first: { coolDown }, dated }: Family): { post: Post; days: number; rest: number }[] {
  if (coolDown === null) return [];
  return dated.flatMap((post, place) => {
    const before = dated[place - 1];
    if (!before) return [];
    const days = dayNumber(dayOfMoment(post.at)) - dayNumber(dayOfMoment(before.at));
    return days < coolDown ? [{ post, days, rest: coolDown }] : [];
  });
}
