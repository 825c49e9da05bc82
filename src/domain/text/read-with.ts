import { brandPhrases } from './brand-phrases.ts';
import { type BrandWords, type Feature, features, type Mark } from './feature.ts';
import { markFigures } from './figures.ts';
import { coverOthers } from './own-words.ts';
import { findPhrases, type PhraseList } from './phrases.ts';
import { type Readability, readability } from './readability.ts';
import type { LanguageReader } from './reader.ts';
import { markCapitals, markEmoji, markExclamations, markLongSentences } from './surface.ts';
import { readWords, type Word } from './words.ts';

/** Characters (UTF-16 units) read of one text. No post of any channel is longer; a paste may be. */
export const longestText = 20_000;

/** What was read in one text. Counts are of its own words: quotations, addresses, hashtags and mentions are out. */
export interface TextReading {
  /** As given: the places of the marks are in it. */
  text: string;
  /** Only the first `longestText` characters were read. */
  cut: boolean;
  words: number;
  sentences: number;
  wordsPerSentence: number | null;
  readability: Readability;
  /** By place; the same place in the order of `features`. */
  marks: Mark[];
}

/**
 * Reads who speaks, to whom, how, in a post: marks with their place and counts. The same text gives the same reading
 * on every engine and day. Time grows with the length, up to `longestText`.
 */
export function readWith(reader: LanguageReader, text: string, brand: BrandWords): TextReading {
  const { read, cut } = shorten(text);
  const covered = coverOthers(read);
  const { words, sentences } = readWords(covered, reader.language);
  const full = sentences.filter((sentence) => sentence.words > 0);
  const names = new Set((brand.name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => word.toLowerCase()));
  const marks: Mark[] = [
    ...reader.readVoice(words, brand.name),
    ...markLists(words, reader),
    ...markPraise(words, reader.praise),
    ...markPhrases(words, 'word-yes', brandPhrases(brand.wordsYes, reader.bend)),
    ...markPhrases(words, 'word-no', brandPhrases(brand.wordsNo, reader.bend)),
    ...markLongSentences(full),
    ...markCapitals(words, names),
    ...markEmoji(covered),
    ...markExclamations(covered),
  ];
  marks.push(
    ...markFigures(words, covered, reader.calendar).filter((figure) => !marks.some((mark) => taken(mark, figure))),
  );
  return {
    text,
    cut,
    words: words.length,
    sentences: full.length,
    wordsPerSentence: full.length > 0 ? words.length / full.length : null,
    readability: readability(words, full, reader.language),
    marks: inOrder(marks),
  };
}

/** At most `longestText` characters, never half of one. */
function shorten(text: string): { read: string; cut: boolean } {
  if (text.length <= longestText) return { read: text, cut: false };
  const isHalf = /[\uD800-\uDBFF]/.test(text[longestText - 1] ?? '');
  return { read: text.slice(0, longestText - (isHalf ? 1 : 0)), cut: true };
}

/** «a 360 gradi» is no measure, «sei arrivato» no six. */
function taken({ feature, start, end }: Mark, figure: Mark): boolean {
  return (feature === 'jargon' || feature === 'address-tu') && start <= figure.start && figure.start < end;
}

function markPhrases(words: readonly Word[], feature: Feature, list: PhraseList): Mark[] {
  return findPhrases(words, list).flatMap(({ from, to }) => {
    const [first, last] = [words[from], words[to]];
    return first && last ? [{ feature, start: first.start, end: last.end }] : [];
  });
}

/** Jargon, anglicisms and superlatives. A measured comparison («best before») is no praise. */
function markLists(words: readonly Word[], { lists, exceptions }: LanguageReader): Mark[] {
  const measured = findPhrases(words, exceptions);
  return lists.flatMap(([feature, list]) =>
    markPhrases(words, feature, list).filter(
      ({ start }) =>
        feature !== 'superlative' ||
        !measured.some(({ from, to }) => start >= (words[from]?.start ?? 0) && start <= (words[to]?.start ?? 0)),
    ),
  );
}

function inOrder(marks: readonly Mark[]): Mark[] {
  const place = new Map(features.map((feature, i) => [feature, i]));
  const sorted = [...marks].sort(
    (a, b) => a.start - b.start || a.end - b.end || (place.get(a.feature) ?? 0) - (place.get(b.feature) ?? 0),
  );
  return sorted.filter((mark, i) => {
    const before = sorted[i - 1];
    return !before || before.feature !== mark.feature || before.start !== mark.start || before.end !== mark.end;
  });
}

/** «bellissima»: the ending alone. */
function markPraise(words: readonly Word[], ending: RegExp | undefined): Mark[] {
  return words
    .filter(({ low }) => ending?.test(low) === true)
    .map(({ start, end }) => ({ feature: 'superlative', start, end }));
}
