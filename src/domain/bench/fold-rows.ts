import { type Cut, cutAt } from '#domain/count/fold.ts';
import { splitGraphemes } from '#domain/count/graphemes.ts';
import type { ChannelFold } from './bench.ts';

/** How a text begins on one channel. */
export interface FoldRow extends Cut {
  fold: ChannelFold;
}

/** A text on each channel, from the one that shows least of it. */
export function foldRows(text: string, folds: readonly ChannelFold[]): FoldRow[] {
  return folds
    .toSorted((a, b) => a.characters - b.characters)
    .map((fold) => ({ fold, ...cutAt(text.trim(), fold.characters) }));
}

/** How long a text is, and how much shorter than another: `cut` is a share of the other's words, under 0 if it is longer. */
export interface TextSize {
  words: number;
  characters: number;
  cut: number;
}

/** Words are runs of letters and digits, with the apostrophes and hyphens inside them: «l’argilla» is one. */
export function measureText(text: string, before: string): TextSize {
  const [words, start] = [countWords(text), countWords(before)];
  return { words, characters: splitGraphemes(text.trim()).length, cut: start === 0 ? 0 : 1 - words / start };
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[’'\-.,][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
