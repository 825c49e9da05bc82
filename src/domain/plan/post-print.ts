import type { Post } from './shape.ts';

/** What of a post is the work of who plans it: the way it goes through hands may go on. */
const passing: ReadonlySet<string> = new Set(['id', 'status', 'comments', 'notes', 'owner', 'mode']);

/** A short print of what a post is: another as soon as its content, its place or its day is. */
export function printOf(post: Post): string {
  const parts = Object.entries(post).filter(([name, value]) => !passing.has(name) && !isEmpty(value));
  return hashOf(JSON.stringify(parts)).toString(36);
}

/** Left out, so that a field the site learns later does not make every post another. */
function isEmpty(value: unknown): boolean {
  return value === '' || value === null || value === false || (Array.isArray(value) && value.length === 0);
}

/** FNV-1a over UTF-16 units, 32 bits: the same text gives the same number everywhere. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
