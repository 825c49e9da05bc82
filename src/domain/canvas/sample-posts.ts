import { longestText } from '#domain/project/fields.ts';

/** How many sample posts a canvas takes. */
export const mostSamples = 12;

/** A line of three or more dashes, equals or asterisks and nothing else. */
const rule = /^[ \t]*(?:-{3,}|={3,}|\*{3,})[ \t]*$/m;
const blankLine = /\n[ \t]*\n/;

export interface FittedPosts {
  taken: string[];
  /** What there was no place for, separated as it came: it stays where it was pasted. */
  left: string;
  tooMany: number;
  tooLong: number;
}

/**
 * The posts of a text in which several were pasted. Where lines of dashes part them, blank lines belong to the posts;
 * where there are none, a blank line parts them.
 */
export function splitPosts(text: string): string[] {
  return partsOf(text).posts;
}

/** As many of the pasted posts as there is place for, in their order. Nothing is dropped. */
export function fitPosts(text: string, free: number): FittedPosts {
  const { posts, between } = partsOf(text);
  const taken: string[] = [];
  const left: string[] = [];
  let tooLong = 0;
  for (const post of posts) {
    const isTooLong = post.length > longestText;
    if (isTooLong) tooLong += 1;
    if (isTooLong || taken.length >= free) left.push(post);
    else taken.push(post);
  }
  return { taken, left: left.join(between), tooMany: left.length - tooLong, tooLong };
}

function partsOf(text: string): { posts: string[]; between: string } {
  const plain = text.replace(/\r\n?/g, '\n');
  const isRuled = rule.test(plain);
  const posts = plain
    .split(isRuled ? new RegExp(rule.source, 'gm') : blankLine)
    .map((post) => post.trim())
    .filter((post) => post !== '');
  return { posts, between: isRuled ? '\n---\n' : '\n\n' };
}
