import type { Mark } from './feature.ts';
import type { Sentence, Word } from './words.ts';

/** What is seen before any word is understood: emoji, exclamation marks, capitals, long sentences. */

/** Words of a sentence above which it is long. */
export const longSentence = 25;

/**
 * One emoji. Characters that are text unless asked to be pictures (arrows, ©, ®, ™, ‼, ⁉) count only with the selector
 * U+FE0F; any of them with U+FE0E is text.
 */
const picture =
  '(?:\\p{RI}\\p{RI}|[0-9#*]\\uFE0F?\\u20E3|[©®™ℹ‼⁉Ⓜ\\u2194-\\u21AA\\u27A1\\u2934\\u2935\\u2B05-\\u2B07\\u3030\\u303D]\\uFE0F|' +
  '(?![©®™ℹ‼⁉Ⓜ\\u2194-\\u21AA\\u27A1\\u2934\\u2935\\u2B05-\\u2B07\\u3030\\u303D])\\p{Extended_Pictographic}(?!\\uFE0E)\\uFE0F?\\p{Emoji_Modifier}?' +
  '(?:[\\u{E0020}-\\u{E007E}]+\\u{E007F})?)';
const emojiRun = new RegExp(`${picture}(?:\\u200D?${picture})*`, 'gu');

export function markEmoji(covered: string): Mark[] {
  return all(covered, emojiRun).map(({ start, end }) => ({ feature: 'emoji', start, end }));
}

export function markExclamations(covered: string): Mark[] {
  return all(covered, /[!?！]+/g)
    .filter(({ start, end }) => /[!！]/.test(covered.slice(start, end)))
    .map(({ start, end }) => ({ feature: 'exclamation', start, end }));
}

function all(text: string, pattern: RegExp): { start: number; end: number }[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

export function markLongSentences(sentences: readonly Sentence[]): Mark[] {
  return sentences
    .filter(({ words }) => words > longSentence)
    .map(({ start, end }) => ({ feature: 'long-sentence', start, end }));
}

/** Letters that stand for a name. Not every one there is: those a small brand writes. */
const acronyms = new Set(
  (
    'UNESCO RAI IVA APS DOP IGP DOC DOCG ISBN ISSN ISTAT INPS INAIL ODV ONLUS ETS ASL USL ONU NATO UNICEF FIFA UEFA ' +
    'SIAE AIRE ISEE CAAF SPID COVID HACCP LGBT LGBTQ LGBTQIA BYOB HTML YMCA NASA ACLI ARCI ANPI AVIS AIDO CONI COOP ' +
    'SRL SRLS SPA SNC SAS SCARL PDF FAQ GDPR RSVP ASAP DIY TIFF JPEG WIFI USB QR NFC IBAN SEPA PEC CAP PIN VAT BBC UK ' +
    'USA EU UE EUR GBP AM PM TV DJ CD DVD NB PS OK ID IT EN FAO ESA WHO NHS LED SOS SMS GPS RFID UNHCR UNIMA MUSE MIC ' +
    'MIUR ANSA EAN SKU ISO UNI CEI CE TG GMT CET SEO FOMO TASI IMU TARI IRPEF IRES INVALSI ERASMUS ABC'
  ).split(' '),
);
const roman = /^(?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const capitalWord = /^\p{Lu}[\p{Lu}\p{M}]*(?:['’]\p{Lu}*)*$/u;

/**
 * Shouting: a word of four letters or more in capitals, or two words and more side by side. Acronyms, roman numerals
 * and single letters never make a run, but may stand inside one («IVA INCLUSA», «È ARRIVATO»). `names` are the
 * brand's own words, which may be written as it likes.
 */
export function markCapitals(words: readonly Word[], names: ReadonlySet<string> = new Set()): Mark[] {
  const marks: Mark[] = [];
  let run: Word[] = [];
  const close = () => {
    while (run.length > 0 && !shouts(run.at(-1)) && letters(run.at(-1)) > 2 && isAcronym(run.at(-1))) run.pop();
    const loud = run.filter(shouts);
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && (loud.some((word) => letters(word) >= 4) || loud.length >= 2))
      marks.push({ feature: 'capitals', start: first.start, end: last.end });
    run = [];
  };
  for (const word of words) {
    if (word.isFirst || !/^[,'’-]?$/.test(word.gap)) close();
    if (capitalWord.test(word.raw)) {
      if (run.length > 0 || shouts(word) || letters(word) === 1) run.push(word);
    } else if (!(run.length > 0 && /^\p{N}+$/u.test(word.raw))) close();
  }
  close();
  return marks;

  function isAcronym(word: Word | undefined): boolean {
    return acronyms.has(word?.raw ?? '') || names.has(word?.low ?? '') || roman.test(word?.raw ?? '');
  }
  function shouts(word: Word | undefined): boolean {
    return letters(word) > 1 && !isAcronym(word);
  }
}

function letters(word: Word | undefined): number {
  return word?.raw.replace(/[^\p{L}]/gu, '').length ?? 0;
}
