import { isSameList, keepEach } from '#domain/project/keep-each.ts';
import type { Picture } from '#domain/project/picture-record.ts';

/**
 * A document out of the workshop before it is a page, a Word file or Markdown. Texts are plain: what looks like markup
 * in them is what somebody wrote, and each format escapes it its own way.
 */
export type Block =
  /** Level 1 is right under the section's own title. */
  | { kind: 'heading'; level: 1 | 2 | 3; text: string; id: string }
  | { kind: 'paragraph'; text: string; label?: string }
  | { kind: 'list'; items: string[]; label?: string; ordered?: true }
  /** Every row has as many cells as the head; a cell may be empty, a column never is. In a calendar each is a day. */
  | { kind: 'table'; caption: string; head: string[]; rows: string[][]; isCalendar?: true }
  | { kind: 'facts'; pairs: [string, string][] }
  /** What only decorates has no `alt`. */
  | { kind: 'picture'; picture: Picture; alt: string };

export interface Section {
  /** The step, or the row, it was written from. */
  id: string;
  title: string;
  blocks: Block[];
}

export interface DocumentText {
  title: string;
  /** May be empty. */
  subtitle: string;
  /** What stands on a cover of its own: then every section begins a page. */
  cover?: [string, string][];
  sections: Section[];
}

/**
 * A section written again, in which the blocks that say the same are those of before, and the section itself is when
 * nothing in it has changed: who draws it draws only what is new.
 */
export function keepSame(before: Section | undefined, after: Section): Section {
  if (!before) return after;
  const blocks = keepEach(before.blocks, after.blocks);
  return before.title === after.title && isSameList(before.blocks, blocks) ? before : { ...after, blocks };
}
