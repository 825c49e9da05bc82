import type { Feature, Mark } from './feature.ts';
import type { Word } from './words.ts';

/** A set of words, written with spaces between. */
export function wordSet(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(/\s+/)).filter(Boolean));
}

/** Whether a clause may begin at this word: a sentence does, or something stronger than a space stands before it. */
export function opensClause(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && (word.isFirst || word.gap.replace(/@?\uFFFC+|[«»“”"'’)]/g, '') !== '');
}

/** The word `by` places away in the same sentence, if nothing but spaces stands between. */
export function neighbour(words: readonly Word[], at: number, by = -1): Word | undefined {
  const step = by < 0 ? -1 : 1;
  for (let i = at; i !== at + by; i += step) {
    const right = words[step < 0 ? i : i + 1];
    if (!right || right.isFirst || right.gap !== '') return undefined;
  }
  return words[at + by];
}

/** The lower-case word there, '' for none. */
export function near(words: readonly Word[], at: number, by = -1): string {
  return neighbour(words, at, by)?.low ?? '';
}

/** Gathers marks over words. */
export function createMarks(words: readonly Word[]) {
  const marks: Mark[] = [];
  return {
    marks,
    add(feature: Feature, from: number, to = from): void {
      const [first, last] = [words[from], words[to]];
      if (first && last) marks.push({ feature, start: first.start, end: last.end });
    },
  };
}

/** Where the brand's own name stands: whole, or without what kind of thing it is («Bottega», «APS»). */
export function findNames(
  words: readonly Word[],
  name: string,
  common: ReadonlySet<string>,
): { from: number; to: number }[] {
  const full =
    name
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let [from, to] = [0, full.length];
  while (from < to && common.has(full[from] ?? '')) from += 1;
  while (to > from && common.has(full[to - 1] ?? '')) to -= 1;
  const core = full.slice(from, to);
  if (core.length === 0) return [];
  const found: { from: number; to: number }[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!core.every((part, i) => words[at + i]?.low === part && (i === 0 || !words[at + i]?.isFirst))) continue;
    let start = at;
    while (start > 0 && from - (at - start) > 0 && words[start - 1]?.low === full[from - 1 - (at - start)]) start -= 1;
    let end = at + core.length - 1;
    while (end + 1 < words.length && words[end + 1]?.low === full[to + (end - at - core.length + 1)]) end += 1;
    if (words[start]?.isCapital) found.push({ from: start, to: end });
    at = end;
  }
  return found;
}
