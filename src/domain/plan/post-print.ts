import { hashText } from '#domain/hash-text.ts';
import type { Post } from './shape.ts';

/** What of a post is the work of who plans it: the way it goes through hands may go on. */
const passing: ReadonlySet<string> = new Set(['id', 'status', 'comments', 'notes', 'owner', 'mode']);

/** A short print of what a post is: another as soon as its content, its place or its day is. */
export function printOf(post: Post): string {
  const parts = Object.entries(post).filter(([name, value]) => !passing.has(name) && !isEmpty(value));
  return hashText(JSON.stringify(parts)).toString(36);
}

/** Left out, so that a field the site learns later does not make every post another. */
function isEmpty(value: unknown): boolean {
  return value === '' || value === null || value === false || (Array.isArray(value) && value.length === 0);
}
