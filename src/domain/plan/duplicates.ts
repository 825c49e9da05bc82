import { readPostText } from './reading.ts';
import type { Post } from './shape.ts';

/** How alike two texts have to be, 0–1, to be said: what they share of the runs of three letters they have in all. */
export const alike = 0.8;
/** Texts shorter than so many runs are alike by chance. */
const fewest = 20;

/**
 * Jaccard index of two sorted lists, each value once: shared ÷ (a + b − shared). It gives up, with 0, as soon as the
 * index can no longer be `least`. Of [1,2,3,4] and [2,3,4,5]: 3 ÷ 5 = .6.
 */
export function likeness(a: Uint32Array, b: Uint32Array, least = alike): number {
  const all = a.length + b.length;
  if (all === 0) return 0;
  // shared ÷ (all − shared) ≥ least  ⇔  shared ≥ least × all ÷ (1 + least)
  const needed = (least * all) / (1 + least);
  let shared = 0;
  let [at, other] = [0, 0];
  while (at < a.length && other < b.length) {
    if (shared + Math.min(a.length - at, b.length - other) < needed) return 0;
    const [left = 0, right = 0] = [a[at], b[other]];
    if (left === right) shared += 1;
    if (left <= right) at += 1;
    if (right <= left) other += 1;
  }
  const index = shared / (all - shared);
  return index >= least ? index : 0;
}

export interface Duplicate {
  post: Post;
  other: Post;
}

const pairs = new WeakMap<Post, WeakMap<Post, boolean>>();

/** Each post with the first before it on the same channel whose text is nearly the same; repeats are meant to be. */
export function findDuplicates(posts: readonly Post[]): Duplicate[] {
  return posts.flatMap((post, place) => {
    const other = posts.slice(0, place).find((earlier) => isDuplicate(post, earlier));
    return other ? [{ post, other }] : [];
  });
}

function isDuplicate(post: Post, other: Post): boolean {
  if (post.channel !== other.channel) return false;
  const known = pairs.get(post)?.get(other);
  if (known !== undefined) return known;
  const [own, earlier] = [readPostText(post).trigrams, readPostText(other).trigrams];
  const isRepeat = post.repeats === other.id || (post.repeats !== '' && post.repeats === other.repeats);
  const isLong = Math.min(own.length, earlier.length) >= fewest;
  const found = !isRepeat && isLong && likeness(own, earlier) > 0;
  const of = pairs.get(post) ?? new WeakMap<Post, boolean>();
  pairs.set(post, of.set(other, found));
  return found;
}
