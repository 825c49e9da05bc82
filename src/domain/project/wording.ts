import { findIdeas } from '#domain/keywords.ts';

export function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** Words of a text, lower case and without accents; apostrophes separate. */
export function plainWords(text: string): string[] {
  return foldLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A person's words as they stand in a sentence: one line, cut at a word. */
export function quote(text: string, most = 70): string {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line.length <= most) return line;
  const cut = line.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
  const end = cut.lastIndexOf(' ');
  return `${end > most / 2 ? cut.slice(0, end) : cut}…`;
}

/** To one decimal. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The words of a list that a text uses, as it writes them. A `*` stands for any ending. */
export function usedWords(text: string, list: readonly string[]): string[] {
  // Reading a text for a word is slow, and nearly no word of a list is there: a glance first.
  const plain = foldLetters(text);
  const likely = list.filter((word) => partsOf(word).every((part) => plain.includes(part)));
  if (likely.length === 0) return [];
  return findIdeas(
    text,
    likely.map((word) => ({ id: word, words: [[word]] })),
  ).map(({ read }) => read.join(' '));
}

const parts = new Map<string, readonly string[]>();

/** The letters and figures of a word, folded: where one of them is not, the word is not. */
function partsOf(word: string): readonly string[] {
  const known = parts.get(word) ?? plainWords(word);
  if (parts.size > 5000) parts.clear();
  parts.set(word, known);
  return known;
}

function foldLetters(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
