import type { Locale } from '#i18n/locales.ts';
import type { ProblemList } from '../problem.ts';
import type { Passage, Prose } from '../prose.ts';
import { countWords, fleschReadingEase, gulpease, splitSentences } from '../readability.ts';
import { type Check, pathLessons } from './rule.ts';

const sentenceWordsAtMost = 30;
const paragraphSentencesAtMost = 4;
const scales = {
  it: { name: 'Gulpease', least: 50, score: gulpease },
  en: { name: 'Flesch', least: 55, score: fleschReadingEase },
} satisfies Record<Locale, unknown>;

/** How the prose reads: long sentences and paragraphs one by one, the readability of the whole. */
export function checkReading({ library, report }: Check): void {
  for (const { lesson } of pathLessons(library))
    for (const locale of ['it', 'en'] as const) {
      const prose = lesson.prose[locale];
      const passages = prose.sections.flatMap((section) => section.passages);
      for (const passage of passages) checkPassage(prose, passage, report);
      const { name, least, score } = scales[locale];
      const result = score(...passages.filter(isRunning).map(({ text }) => text));
      if (result < least)
        report.warn(
          prose.file,
          `${name} ${result.toFixed(1)}; at least ${least}. Shorten sentences, choose shorter words.`,
        );
    }
}

/** A scene is one moment told in one breath: its paragraph may be longer. What is quoted is not ours: a draft to be cut may be long. */
function checkPassage({ file }: Prose, { text, line, kind, inside }: Passage, report: ProblemList): void {
  if (kind === 'quote') return;
  const sentences = splitSentences(text);
  for (const sentence of sentences) {
    const words = countWords(sentence);
    if (words > sentenceWordsAtMost)
      report.warn(
        file,
        `A sentence of ${words} words; at most ${sentenceWordsAtMost}: «${sentence.slice(0, 40)}…».`,
        line,
      );
  }
  if (kind === 'paragraph' && !inside.includes('Scene') && sentences.length > paragraphSentencesAtMost)
    report.warn(
      file,
      `A paragraph of ${sentences.length} sentences; at most ${paragraphSentencesAtMost}. Part it.`,
      line,
    );
}

/** What readability is measured on: running words, without quotations, tables and headings. */
function isRunning({ kind }: Passage): boolean {
  return kind === 'paragraph' || kind === 'item';
}
