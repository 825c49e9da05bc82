import { readPostText } from './reading.ts';
import type { Post } from './shape.ts';
import { differ } from './trigrams.ts';

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
  // shared ÷ (all − shared) ≥ least  ⇔  shared ≥ least × all ÷ (1 + least); a hair less, for what decimals are off by
  const needed = (least * all) / (1 + least) - 1e-9;
  let shared = 0;
  let [at, other] = [0, 0];
  while (at < a.length && other < b.length) {
    if (shared + Math.min(a.length - at, b.length - other) < needed) return 0;
    const left = a[at] ?? 0;
    const right = b[other] ?? 0;
    if (left === right) shared += 1;
    if (left <= right) at += 1;
    if (right <= left) other += 1;
  }
  return shared >= needed ? shared / (all - shared) : 0;
}

export interface Duplicate {
  post: Post;
  other: Post;
}

/** Each post with the first before it on the same channel whose text is nearly the same; repeats are meant to be. */
export function findDuplicates(posts: readonly Post[]): Duplicate[] {
  return [...Map.groupBy(posts, ({ channel }) => channel).values()].flatMap((own) => {
    const others = findOthers(own);
    return own.flatMap((post) => {
      const other = others.get(post);
      return other ? [{ post, other }] : [];
    });
  });
}

type Others = ReadonlyMap<Post, Post | undefined>;

/** What was found the last time among posts of a channel, under its first and its last: only what changed is compared. */
const known = new WeakMap<Post, Others>();

/** Of each post of a channel, in their order, the first before it that is nearly the same. */
function findOthers(posts: readonly Post[]): Others {
  const [first, last] = [posts[0], posts.at(-1)];
  if (!first || !last) return new Map();
  const latest = known.get(first) ?? known.get(last);
  if (latest?.size === posts.length && [...latest.keys()].every((post, place) => post === posts[place])) return latest;
  const before = inOrder(latest, posts);
  const others = new Map<Post, Post | undefined>();
  const fresh: Post[] = [];
  for (const post of posts) {
    const was = before.get(post);
    const isKept = before.has(post) && (was === undefined || others.has(was));
    const found = firstAlike(post, isKept ? fresh : others.keys());
    others.set(post, was && isKept && found ? earlierOf(was, found, posts) : (found ?? (isKept ? was : undefined)));
    if (!before.has(post)) fresh.push(post);
  }
  for (const end of [first, last]) known.set(end, others);
  return others;
}

/** What was found before, where the posts that stayed are in the order they were in; else nothing. */
function inOrder(before: Others | undefined, posts: readonly Post[]): Others {
  if (!before) return new Map();
  const there = new Set(posts);
  const stayed = posts.filter((post) => before.has(post));
  const same = [...before.keys()].filter((post) => there.has(post));
  return stayed.every((post, place) => post === same[place]) ? before : new Map();
}

function earlierOf(a: Post, b: Post, posts: readonly Post[]): Post {
  return posts.indexOf(a) < posts.indexOf(b) ? a : b;
}

function firstAlike(post: Post, earlier: Iterable<Post>): Post | undefined {
  const { hashes, mark } = readPostText(post).trigrams();
  if (hashes.length < fewest) return undefined;
  for (const other of earlier) {
    const theirs = readPostText(other).trigrams();
    if (theirs.hashes.length < fewest || differ(mark, theirs.mark, mostApart(hashes, theirs.hashes))) continue;
    if (likeness(hashes, theirs.hashes) > 0 && !isRepeat(post, other)) return other;
  }
  return undefined;
}

/** What two lists may have each for itself and still be alike: shared ≥ `alike` × all ÷ (1 + `alike`), twice, is left. */
function mostApart(a: Uint32Array, b: Uint32Array): number {
  return (a.length + b.length) * (1 - (2 * alike) / (1 + alike)) + 1e-9;
}

/** One repeats the other, or both the same. */
function isRepeat(a: Post, b: Post): boolean {
  return a.repeats === b.id || b.repeats === a.id || (a.repeats !== '' && a.repeats === b.repeats);
}

/** Fewer letters are a greeting, not a text. */
const fewestLetters = 40;

/** For each text that stands word for word on several channels, its first post and the first elsewhere. */
export function findSameTexts(posts: readonly Post[]): (Duplicate & { count: number })[] {
  const written = posts.filter((post) => readPostText(post).body.length >= fewestLetters);
  return [...Map.groupBy(written, (post) => readPostText(post).body).values()].flatMap((own) => {
    const [other] = own;
    const post = own.find(({ channel }) => channel !== other?.channel);
    const count = new Set(own.map(({ channel }) => channel)).size;
    return post && other ? [{ post, other, count }] : [];
  });
}
