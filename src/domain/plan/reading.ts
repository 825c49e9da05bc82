import { type CountUnit, counters } from '#domain/count/counters.ts';
import { isEmoji, splitGraphemes } from '#domain/count/graphemes.ts';
import { quote } from '#domain/project/wording.ts';
import { dayNumber, dayOfMoment, timeOfMoment } from './calendar.ts';
import type { PlanChannel } from './channel.ts';
import { fullText, marksOf } from './full-text.ts';
import { statusOf } from './order.ts';
import { type Plan, type Post, postsPath } from './shape.ts';
import { markOf, trigramsOf } from './trigrams.ts';

/** What checks read of a post, worked out once: a post that did not change is the same object. */
export interface PostReading {
  /** What is published. */
  text: string;
  /** Without the hashtags and mentions that come after. */
  body: string;
  hashtags: readonly string[];
  mentions: readonly string[];
  /** Whole addresses in the text; a bare name (`bottega.example`) is not one. */
  links: readonly string[];
  /** The longest run of emoji with nothing between, from three on; else 0. */
  emojiRun: number;
  /** Hashes of the runs of three letters, sorted, each once, and the bits that tell most of them apart. */
  trigrams: () => { hashes: Uint32Array; mark: Int32Array };
  /** How long the text is in a unit. */
  lengthIn: (unit: CountUnit) => number;
}

const fewestEmoji = 3;

const readings = new WeakMap<Post, PostReading>();

export function readPostText(post: Post): PostReading {
  const known = readings.get(post);
  if (known) return known;
  const text = fullText(post);
  const marks = marksOf(text);
  const lengths = new Map<CountUnit, number>();
  let trigrams: ReturnType<PostReading['trigrams']> | undefined;
  const made: PostReading = {
    text,
    body: post.text.trim(),
    hashtags: marks.filter((mark) => mark.startsWith('#')),
    mentions: marks.filter((mark) => mark.startsWith('@')),
    links: text.match(/https?:\/\/\S+|\bwww\.\S+/gi) ?? [],
    emojiRun: longestRun(text),
    trigrams: () => {
      if (trigrams) return trigrams;
      const hashes = trigramsOf(post.text);
      trigrams = { hashes, mark: markOf(hashes) };
      return trigrams;
    },
    lengthIn: (unit) => {
      const length = lengths.get(unit) ?? counters[unit](text);
      lengths.set(unit, length);
      return length;
    },
  };
  readings.set(post, made);
  return made;
}

/** Stretches that may be three emoji or more: cutting all of a text into what readers see is slow. */
const pictures =
  /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Component}|[\u200d\ufe0e\ufe0f\u20e3]){3,}/gu;
/** A figure is a part of an emoji too. */
const onlyFigures = /^[\d#*]+$/;

function longestRun(text: string): number {
  let most = 0;
  for (const [stretch] of text.matchAll(pictures)) {
    if (onlyFigures.test(stretch)) continue;
    let run = 0;
    for (const grapheme of splitGraphemes(stretch)) {
      run = isEmoji(grapheme) ? run + 1 : 0;
      most = Math.max(most, run);
    }
  }
  return most < fewestEmoji ? 0 : most;
}

/** All that a post says to who reads it: its title, its text with its marks, its first comment. */
export function wordsOf(post: Post): string {
  return [post.title, readPostText(post).text, post.firstComment].join('\n');
}

/** When a post goes out by the clock on the wall, in whole numbers. */
export interface When {
  /** Days since 1 January 1970; NaN while it has none. */
  day: number;
  /** Minutes since then; NaN while its hour is not chosen. */
  minute: number;
}

const moments = new WeakMap<Post, When>();

export function whenOf(post: Post): When {
  const known = moments.get(post);
  if (known) return known;
  const day = post.at === '' ? Number.NaN : dayNumber(dayOfMoment(post.at));
  const [hour = Number.NaN, minute = Number.NaN] = timeOfMoment(post.at).split(':').map(Number);
  const made = { day, minute: day * 1440 + hour * 60 + minute };
  moments.set(post, made);
  return made;
}

/** A post that is more than an idea: from then on it is held to what a post needs. */
export function isWritten(post: Post): boolean {
  return statusOf(post) !== 'idea';
}

/** Out of the hands of who writes: it goes out by itself, or it went. */
export function isOut(post: Post): boolean {
  return ['scheduled', 'published'].includes(statusOf(post));
}

/** Asks for money: as who wrote it says. */
export function isSelling({ selling, action }: Post): boolean {
  return (selling ?? 0) >= 4 || action === 'buy';
}

export function pathOf(post: Pick<Post, 'id'>, field: keyof Post): string {
  return `${postsPath}/${post.id}/${field}`;
}

/** The post a path leads into. */
export function postAt({ posts: { posts } }: Plan, path: string): Post | undefined {
  const id = path.split('/')[2];
  return posts.find((post) => post.id === id);
}

/** What a post is called in a sentence: its title, how its text begins, its day. */
export function titleOf({ title, text, at }: Pick<Post, 'title' | 'text' | 'at'>): string {
  return quote(title, 50) || quote(text, 50) || dayOfMoment(at) || '…';
}

export function nameOf(channel: string, channels: ReadonlyMap<string, Pick<PlanChannel, 'name'>>): string {
  return channels.get(channel)?.name ?? channel;
}
