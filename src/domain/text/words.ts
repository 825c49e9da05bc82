import { cover } from './own-words.ts';

/** A word of the text, with what stands around it. */
export interface Word {
  start: number;
  end: number;
  /** Lower case, accents composed, «’» as «'». Italian elided articles stand alone: «l'», «Italia». */
  low: string;
  raw: string;
  /** Opens with a capital letter. */
  isCapital: boolean;
  /** What stands between the word before and this one, without spaces: '' when they are neighbours. */
  gap: string;
  /** The sentence it belongs to. */
  sentence: number;
  /** The first word of its sentence. */
  isFirst: boolean;
}

export interface Sentence {
  start: number;
  end: number;
  words: number;
}

const wordPattern = {
  it: /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’](?=\p{L}))?/gu,
  en: /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}\p{N}]+)*/gu,
};
/** Figures keep their points and commas: 1.500, 3,5, 18.30. */
const figurePattern = /\p{N}+(?:[.,:]\p{N}+)+/uy;

/** After these a full stop goes on with the sentence, even before a capital letter. */
const abbreviations = new Set(
  (
    'art artt avv cap cfr dott dottssa ssa dr es fig ing mr mrs ms mt n nn no nr p pag pagg pp prof sig sigg sigra ' +
    'ra st tel vol vols vs arch geom rag ca spett egr gent on rev jr sr ave rd approx a.c d.c e.g i.e p.es c.a s.r.l'
  ).split(' '),
);

/** A full stop (or ? ! …), what closes with it, and a space; or the end of a line. */
const boundary = /[.!?…]+[»”’")\]\uFFFC]*|\n+/g;
const afterBoundary = /^(?:\s|\p{Extended_Pictographic}|\p{RI}|$)/u;

/** Sentences of a covered text, without the empty ones. */
export function splitSentences(covered: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of covered.matchAll(boundary)) {
    const end = match.index + match[0].length;
    if (!endsSentence(covered, match.index, match[0], end)) continue;
    push(start, end);
    start = end;
  }
  push(start, covered.length);
  return found;

  function push(from: number, to: number): void {
    const piece = covered.slice(from, to);
    if (!/[\p{L}\p{N}\uFFFC]/u.test(piece)) return;
    const lead = piece.length - piece.trimStart().length;
    found.push({ start: from + lead, end: from + piece.trimEnd().length });
  }
}

function endsSentence(text: string, at: number, mark: string, end: number): boolean {
  const next = text.slice(end, end + 40).match(/[^\s]/u)?.[0] ?? '';
  if (!mark.startsWith('\n') && !afterBoundary.test(text.slice(end, end + 2))) return false;
  if (mark.startsWith('\n')) return mark.length > 1 || !/\p{Ll}/u.test(next);
  if (/^(?:…|\.{2,})/.test(mark) || mark.includes(cover)) return !/\p{Ll}/u.test(next);
  if (mark !== '.') return true;
  const word = text.slice(Math.max(0, at - 12), at).match(/[\p{L}\p{M}.]+$/u)?.[0] ?? '';
  if (abbreviations.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word)) return /^$/.test(next);
  return !/\p{Ll}/u.test(next);
}

/** The words of a covered text, sentence by sentence. */
export function readWords(covered: string, language: 'it' | 'en'): { words: Word[]; sentences: Sentence[] } {
  const words: Word[] = [];
  const sentences = splitSentences(covered).map(({ start, end }, sentence): Sentence => {
    let last = start;
    let count = 0;
    const pattern = new RegExp(wordPattern[language]);
    pattern.lastIndex = start;
    for (let match = pattern.exec(covered); match && match.index < end; match = pattern.exec(covered)) {
      figurePattern.lastIndex = match.index;
      const figure = figurePattern.exec(covered)?.[0];
      const raw = figure && figure.length > match[0].length ? figure : match[0];
      const from = match.index;
      const to = from + raw.length;
      pattern.lastIndex = to;
      words.push({
        start: from,
        end: to,
        raw,
        low: fold(raw),
        isCapital: /^\p{Lu}/u.test(raw),
        gap: covered.slice(last, from).replace(/\s+/g, ''),
        sentence,
        isFirst: count === 0,
      });
      count += 1;
      last = to;
    }
    return { start, end, words: count };
  });
  return { words, sentences };
}

/** As words are compared: lower case by Unicode's own table (no locale), composed accents, straight apostrophes. */
export function fold(word: string): string {
  return word.normalize('NFC').toLowerCase().replace(/’/g, "'");
}
