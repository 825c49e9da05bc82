import { cutAt } from '#domain/count/fold.ts';
import type { Post } from './shape.ts';

/** Letters of a text that stand for a title nobody gave. */
const nameLetters = 48;

/** How a text begins, on one line. @param letters at most, before «…». */
export function beginning(text: string, letters: number): string {
  // No letter people use is longer than this.
  const line = text
    .slice(0, letters * 32)
    .replace(/\s+/g, ' ')
    .trim();
  const { seen, rest } = cutAt(line, letters);
  return rest === '' && text.length <= letters * 32 ? line : `${seen.trimEnd()}…`;
}

/** What a post is called where there is room for a title: its own, or how its text begins; nothing while it has neither. */
export function postName({ title, text }: Pick<Post, 'title' | 'text'>): string {
  return title.trim() || beginning(text, nameLetters);
}
