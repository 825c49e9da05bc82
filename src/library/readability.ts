/** How hard a text is to read: two published formulas, one a language, and the sentences and syllables they count. */

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

/**
 * Gulpease, for Italian:
 *
 *     G = 89 + (300 · S − 10 · L) / W
 *
 * S sentences, L letters and digits, W words of the text. On real texts 0 to 100, higher is easier: from about 60 a
 * reader with lower secondary school reads alone, from about 40 one with upper secondary school. NaN without words.
 * Lucisano & Piemontese, «GULPEASE: una formula per la predizione della difficoltà dei testi in lingua italiana», 1988.
 */
export function gulpease(...passages: string[]): number {
  const { sentences, words, letters } = measure(passages);
  return 89 + (300 * sentences - 10 * letters) / words;
}

/**
 * Flesch reading ease, for English:
 *
 *     F = 206.835 − 1.015 · W / S − 84.6 · Y / W
 *
 * W words, S sentences, Y syllables (counted by `countSyllables`). On real texts 0 to 100, higher is easier: 60 to 70
 * is plain English. NaN without words. Flesch, “A new readability yardstick”, 1948.
 */
export function fleschReadingEase(...passages: string[]): number {
  const { sentences, words, syllables } = measure(passages);
  return 206.835 - (1.015 * words) / sentences - (84.6 * syllables) / words;
}

/** Vowels side by side that belong to two syllables: media, radio, various, video, audience, client, being, playing. */
const hiatus = /[bdhkmprvwxz](?:ia|io)|deo|(?:[dlnpr]|sc)ien[ct]|[aeouy]ing/g;

/**
 * Syllables of an English word, read from its letters: each run of vowels is one; a silent final «e», «es» or «ed» is
 * none («make», «makes», «asked», but not «table», «pages», «wanted»); a hiatus and «n’t» are one more. A figure counts
 * as one. Some words come out one short or one over («something», «marriage»): over a page these slips even out.
 */
export function countSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
  const runs = letters.match(/[aeiouy]+/g)?.length ?? 0;
  const apart = (letters.match(hiatus)?.length ?? 0) + (/[ds]n[’']t$/i.test(word) ? 1 : 0);
  return Math.max(1, runs + apart - (isEndingSilent(letters) ? 1 : 0));
}

function isEndingSilent(letters: string): boolean {
  if (/e$/.test(letters)) return /[^aeiouyl]e$|[aeiouy]le$/.test(letters);
  if (/es$/.test(letters)) return /[^aeiouysxzcgh]es$/.test(letters) && !/[^aeiouy]les$/.test(letters);
  return /[^aeiouydt]ed$/.test(letters) && !/[^aeiouyl]led$|[^aeiouyr]red$/.test(letters);
}
