import { countGraphemes } from '#domain/count/graphemes.ts';
import { readNumber } from '#domain/number-text.ts';
import { countWords } from './fold-rows.ts';
import { splitCaptions } from './split-captions.ts';

/** One caption of a video. */
export interface Caption {
  /** Milliseconds from the beginning of the video; `to` is later than `from`, and where the next one begins. */
  from: number;
  to: number;
  /** One or two. */
  lines: string[];
  /** Read in a second, spaces and marks with them. */
  perSecond: number;
  /** Faster than the others, as far as this share of the time can tell. */
  isFastest: boolean;
}

/** What is said as captions, or why it cannot be. */
export type CaptionPlan = { type: 'problem'; code: CaptionProblem } | TimedCaptions;
export interface TimedCaptions {
  type: 'timed';
  captions: Caption[];
  seconds: number;
  words: number;
  wordsPerMinute: number;
}
export type CaptionProblem = 'empty' | 'no-words' | 'one-word' | 'too-long' | 'squeezed' | SecondsProblem;
export type SecondsProblem = 'no-seconds' | 'not-seconds' | 'few-seconds' | 'many-seconds';

/** Characters: more than five minutes of speech. */
export const longestSpeech = 5000;
export const mostSeconds = 600;
/** Seconds below which a caption is not seen at all. */
const leastSeconds = 0.1;

/**
 * How long a voice stops, in the characters it would say meanwhile: our measure, not a published one. At 15 characters a
 * second they are 0.4 s after a sentence and 0.2 s after a comma.
 */
const pause = { sentence: 6, clause: 3 } as const;

/** @param typed seconds as a person wrote them. */
export function readSeconds(
  typed: string,
  locale: 'it' | 'en',
): { type: 'seconds'; seconds: number } | { type: 'problem'; code: SecondsProblem } {
  const read = readNumber(typed, locale, 's');
  if (read.type === 'empty') return { type: 'problem', code: 'no-seconds' };
  if (read.type === 'not-a-number') return { type: 'problem', code: 'not-seconds' };
  if (read.value < 1) return { type: 'problem', code: 'few-seconds' };
  if (read.value > mostSeconds) return { type: 'problem', code: 'many-seconds' };
  return { type: 'seconds', seconds: read.value };
}

/**
 * When each caption comes. A video of S seconds is shared by characters: a caption stays S · wᵢ ⁄ Σw, where wᵢ is its
 * characters (spaces and marks count) plus those of its pauses (`pause`). So the fastest captions are those in which the
 * voice stops least. Words a minute: 60 · words ⁄ S; 92 words in 37 s are 149.
 *
 * @param typedSeconds as a person wrote them, from 1 to `mostSeconds`.
 */
export function planCaptions(text: string, typedSeconds: string, locale: 'it' | 'en'): CaptionPlan {
  const code = problemOf(text);
  if (code) return { type: 'problem', code };
  const read = readSeconds(typedSeconds, locale);
  if (read.type === 'problem') return read;
  const captions = timeCaptions(splitCaptions(text), read.seconds);
  if (captions.some(({ from, to }) => to - from < leastSeconds * 1000)) return { type: 'problem', code: 'squeezed' };
  const words = countWords(text);
  return { type: 'timed', captions, seconds: read.seconds, words, wordsPerMinute: paceOf(words, read.seconds) };
}

function problemOf(text: string): CaptionProblem | undefined {
  const words = countWords(text);
  if (text.trim() === '') return 'empty';
  if (countGraphemes(text) > longestSpeech) return 'too-long';
  if (words === 0) return 'no-words';
  return words === 1 ? 'one-word' : undefined;
}

function timeCaptions(captions: readonly string[][], seconds: number): Caption[] {
  const weights = captions.map((lines) => weightOf(lines.join(' ')));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const speeds = captions.map((lines, place) => {
    const stays = (seconds * (weights[place] ?? 0)) / total;
    return countGraphemes(lines.join(' ')) / stays;
  });
  const [slowest, fastest] = [Math.min(...speeds), Math.max(...speeds)];
  let passed = 0;
  return captions.map((lines, place) => {
    const from = Math.round((seconds * 1000 * passed) / total);
    passed += weights[place] ?? 0;
    const to = Math.round((seconds * 1000 * passed) / total);
    const perSecond = speeds[place] ?? 0;
    return { from, to, lines, perSecond, isFastest: isNear(perSecond, fastest) && !isNear(slowest, fastest) };
  });
}

/** A caption in characters, pauses counted as well. */
function weightOf(caption: string): number {
  const sentences = caption.match(/[.!?…]+(?=[»”"’')\]]*(?:\s|$))/gu)?.length ?? 0;
  const clauses = caption.match(/[,;:–—](?=\s|$)/gu)?.length ?? 0;
  return countGraphemes(caption) + pause.sentence * sentences + pause.clause * clauses;
}

/** The same to who reads a tenth. */
function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.05;
}

/** Words a minute. @param seconds over 0. */
function paceOf(words: number, seconds: number): number {
  return (words * 60) / seconds;
}

/** A moment of a video with a tenth of a second: 66 300 ms is «1:06,3». */
export function captionTime(ms: number, locale: 'it' | 'en'): string {
  const tenths = Math.round(ms / 100);
  const [minutes, seconds] = [Math.floor(tenths / 600), Math.floor((tenths % 600) / 10)];
  return `${minutes}:${String(seconds).padStart(2, '0')}${locale === 'it' ? ',' : '.'}${tenths % 10}`;
}

/** A person's own reading beside the video: `spare` is the seconds left over, under 0 where the video is too short. */
export type OwnReading =
  | { type: 'too-short' }
  | { type: 'fits' | 'over'; seconds: number; wordsPerMinute: number; spare: number };

/** Words a minute above which nobody has read a text to its end. */
const mostWordsPerMinute = 600;

/** @param ms from the start to the stop of the person's reading. */
export function measureReading({ words, seconds }: TimedCaptions, ms: number): OwnReading {
  const own = ms / 1000;
  if (own < 1 || paceOf(words, own) > mostWordsPerMinute) return { type: 'too-short' };
  const spare = seconds - own;
  return { type: spare >= -0.05 ? 'fits' : 'over', seconds: own, wordsPerMinute: paceOf(words, own), spare };
}
