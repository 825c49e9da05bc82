import type { Language } from './feature.ts';
import type { Sentence, Word } from './words.ts';

/** Below this many words both formulas swing on a single one: «too short». */
export const fewestWords = 30;

export type Readability = { formula: 'gulpease' | 'flesch' } & ({ value: number } | { tooShort: true });

/**
 * How easy the text is to read, of its own words alone: quotations, addresses, hashtags and emoji are out, an elided
 * article is a word of its own («L’Italia» is two). Above 100 it is 100, under 0 it is 0.
 */
export function readability(words: readonly Word[], sentences: readonly Sentence[], language: Language): Readability {
  const formula = language === 'it' ? 'gulpease' : 'flesch';
  if (words.length < fewestWords) return { formula, tooShort: true };
  const count = Math.max(1, sentences.filter((sentence) => sentence.words > 0).length);
  const value =
    language === 'it'
      ? gulpease(
          words.length,
          count,
          sum(words, ({ raw }) => raw.match(/[\p{L}\p{N}]/gu)?.length ?? 0),
        )
      : flesch(
          words.length,
          count,
          sum(words, ({ low }) => syllables(low)),
        );
  return { formula, value: Math.min(100, Math.max(0, value)) };
}

function sum(words: readonly Word[], of: (word: Word) => number): number {
  return words.reduce((total, word) => total + of(word), 0);
}

/**
 * Gulpease, for Italian:
 *
 *     G = 89 + (300 · S − 10 · L) / W
 *
 * S sentences, L letters and digits, W words (> 0). Higher is easier: under 80 hard for who left school after primary,
 * under 60 after lower secondary, under 40 after upper secondary. Lucisano & Piemontese, «GULPEASE: una formula per la
 * predizione della difficoltà dei testi in lingua italiana», 1988.
 */
export function gulpease(words: number, sentences: number, letters: number): number {
  return 89 + (300 * sentences - 10 * letters) / words;
}

/**
 * Flesch reading ease, for English:
 *
 *     F = 206.835 − 1.015 · W / S − 84.6 · Y / W
 *
 * W words (> 0), S sentences (> 0), Y syllables. Higher is easier: 60 to 70 is plain English. Flesch, “A new readability
 * yardstick”, 1948.
 */
export function flesch(words: number, sentences: number, syllableCount: number): number {
  return 206.835 - (1.015 * words) / sentences - (84.6 * syllableCount) / words;
}

/** Vowels side by side that belong to two syllables: media, radio, various, video, audience, client, being. */
const hiatus = /[bdhkmprvwxz](?:ia|io)|deo|(?:[dlnpr]|sc)ien[ct]|[aeouy]ing/g;

/**
 * Syllables of an English word, read from its letters: each run of vowels is one; a silent final «e», «es» or «ed» is
 * none; a hiatus and «n't» are one more. A figure counts as one. Slips of one either way even out over a text.
 */
export function syllables(word: string): number {
  const letters = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
  const runs = letters.match(/[aeiouy]+/g)?.length ?? 0;
  const apart = (letters.match(hiatus)?.length ?? 0) + (/[ds]n['’]t$/i.test(word) ? 1 : 0);
  return Math.max(1, runs + apart - (isEndingSilent(letters) ? 1 : 0));
}

function isEndingSilent(letters: string): boolean {
  if (letters.endsWith('e')) return /[^aeiouyl]e$|[aeiouy]le$/.test(letters);
  if (letters.endsWith('es')) return /[^aeiouysxzcgh]es$/.test(letters) && !/[^aeiouy]les$/.test(letters);
  return /[^aeiouydt]ed$/.test(letters) && !/[^aeiouyl]led$|[^aeiouyr]red$/.test(letters);
}
