import { syllables as countSyllables, flesch, gulpease as gulpeaseOf } from '#domain/text/readability.ts';

/**
 * How hard our own pages are to read: the two formulas of `domain/text/readability.ts`, over words and sentences counted
 * as a page has them (paragraphs, list items), the stricter way.
 */

/** Words of a text. An elided article stays with its noun: «l’età» is one word, the stricter way to count. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** After these, a full stop is part of the word and a sentence goes on, even before a capital letter. */
const abbreviations = new Set(
  (
    'art artt avv cap cfr dott dr es fig ing mr mrs ms n nn no nr p pag pagg pp prof sig sigg st vol vols vs ' +
    'a.c d.c a.d b.c e.g i.e p.es'
  ).split(' '),
);

/** A full stop (or ? ! …), the marks that close with it, and a space before a word that can open a sentence. */
const boundary = /(\S*?)([.!?…]+)[»”’")\]]*\s+(?=[«“‘"([]*[\p{Lu}\p{N}])/gu;

/**
 * Sentences of one paragraph or list item, trimmed. A full stop ends one only before a capital letter or a figure:
 * «1.500», «3.14», «e così via… poi» and «“Sì.” dice Marta» stay whole, as do known abbreviations and initials.
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(boundary)) {
    const [whole, word = '', marks] = match;
    const plain = word.replace(/^[^\p{L}\p{N}]+/u, '');
    if (marks === '.' && (abbreviations.has(plain.toLowerCase()) || /^\p{Lu}$/u.test(plain))) continue;
    const end = match.index + whole.length;
    sentences.push(text.slice(start, end).trim());
    start = end;
  }
  return [...sentences, text.slice(start).trim()].filter((sentence) => countWords(sentence) > 0);
}

/** Counts of several passages: each holds at least one sentence, whether or not a full stop closes it. */
function measure(passages: readonly string[]) {
  const sum = (count: (passage: string) => number) => passages.reduce((total, each) => total + count(each), 0);
  return {
    sentences: sum((passage) => splitSentences(passage).length),
    words: sum(countWords),
    letters: sum((passage) => passage.match(/[\p{L}\p{N}]/gu)?.length ?? 0),
    syllables: sum((passage) =>
      (passage.match(/[\p{L}\p{N}’']+/gu) ?? []).reduce((n, word) => n + countSyllables(word), 0),
    ),
  };
}

/** Gulpease, for Italian, of several passages together. NaN without words. */
export function gulpease(...passages: string[]): number {
  const { sentences, words, letters } = measure(passages);
  return gulpeaseOf(words, sentences, letters);
}

/** Flesch reading ease, for English, of several passages together. NaN without words. */
export function fleschReadingEase(...passages: string[]): number {
  const { sentences, words, syllables } = measure(passages);
  return flesch(words, sentences, syllables);
}
