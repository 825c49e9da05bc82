import { counters, isCountUnit } from '#domain/count/counters.ts';
import { isEmoji, splitGraphemes } from '#domain/count/graphemes.ts';
import { plainWords } from '#domain/project/wording.ts';
import { type Limit, limitsOf, type PlanChannel } from './channel.ts';
import { fullText, marksOf } from './full-text.ts';
import { statusOf } from './order.ts';
import { type Post, postsPath } from './shape.ts';

/** What checks read of a post, worked out once: a post that did not change is the same object. */
export interface PostReading {
  /** What is published. */
  text: string;
  hashtags: readonly string[];
  mentions: readonly string[];
  links: readonly string[];
  /** The longest run of emoji with nothing between. */
  emojiRun: number;
  /** Hashes of the runs of three letters, sorted, each once. */
  trigrams: Uint32Array;
}

const readings = new WeakMap<Post, PostReading>();

export function readPostText(post: Post): PostReading {
  const known = readings.get(post);
  if (known) return known;
  const text = fullText(post);
  const marks = marksOf(text);
  const made = {
    text,
    hashtags: marks.filter((mark) => mark.startsWith('#')),
    mentions: marks.filter((mark) => mark.startsWith('@')),
    links: text.match(/https?:\/\/\S+|\bwww\.\S+/gi) ?? [],
    emojiRun: longestRun(text),
    trigrams: trigramsOf(post.text),
  };
  readings.set(post, made);
  return made;
}

function longestRun(text: string): number {
  if (!/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(text)) return 0;
  let run = 0;
  let most = 0;
  for (const grapheme of splitGraphemes(text)) {
    run = isEmoji(grapheme) ? run + 1 : 0;
    most = Math.max(most, run);
  }
  return most;
}

/** Runs of three letters of a text's plain words, as hashes in order. */
function trigramsOf(text: string): Uint32Array {
  const line = ` ${plainWords(text).join(' ')} `;
  const hashes = new Set<number>();
  for (let at = 0; at + 3 <= line.length; at += 1) {
    let hash = 0x811c9dc5;
    for (let next = at; next < at + 3; next += 1) hash = Math.imul(hash ^ line.charCodeAt(next), 0x01000193);
    hashes.add(hash >>> 0);
  }
  return Uint32Array.from(hashes).sort();
}

/** A post that is more than an idea: from then on it is held to what a post needs. */
export function isWritten(post: Post): boolean {
  return statusOf(post) !== 'idea';
}

/** What a client may see already, or everybody. */
export function isSettled(post: Post): boolean {
  return ['approved', 'scheduled', 'published'].includes(statusOf(post));
}

export function pathOf(post: Pick<Post, 'id'>, field: keyof Post): string {
  return `${postsPath}/${post.id}/${field}`;
}

/** What the text of a post may be long at the most, where the channel says it: of the caption where there are media. */
export function textLimit({ media }: Pick<Post, 'media'>, channel: PlanChannel): Limit | undefined {
  const [caption] = media.length > 0 ? limitsOf(channel, 'caption') : [];
  return caption ?? limitsOf(channel, 'text').at(-1) ?? limitsOf(channel, 'description').at(-1);
}

/** How long a text is in the unit of a limit. */
export function lengthIn(text: string, { unit }: Limit): number {
  return isCountUnit(unit) ? counters[unit](text) : text.length;
}
