import type { Locale } from '#i18n/locales.ts';
import { isExplanation } from './question-texts.ts';
import { type AskedQuestion, askedQuestions, type Check, pathLessons, type YamlPath } from './rule.ts';
import { textsOf } from './texts.ts';

/** So many words in a row may stand in two explanations of a course; one more is a text used twice. */
const sharedAtMost = 8;
/** Two lessons that begin, or end, with so many same words sound alike. */
const sameOpening = 4;

/** Nothing is explained twice in the same words, and no two lessons open or close alike. */
export function checkRepeatedWords(check: Check): void {
  for (const [, asked] of Map.groupBy(askedQuestions(check), ({ set }) => set.course.id)) checkExplanations(asked);
  for (const locale of ['it', 'en'] as const) checkEnds(check, locale);
}

interface Said {
  asked: AskedQuestion;
  path: YamlPath;
}

function checkExplanations(asked: AskedQuestion[]): void {
  const seen = new Map<string, Said>();
  for (const one of asked)
    for (const { text, path, locale } of textsOf(one.question)) {
      if (!isExplanation(path)) continue;
      const here = { asked: one, path };
      const runs = new Set(runsOf(text, sharedAtMost + 1).map((run) => `${locale} ${run}`));
      const twin = [...runs].flatMap((run) => {
        const found = seen.get(run);
        return found && !isSame(found, here) ? [{ found, run }] : [];
      })[0];
      for (const run of runs) if (!seen.has(run)) seen.set(run, here);
      if (twin)
        one.error(
          `«${twin.run.slice(3)}» is also said by \`${twin.found.asked.set.owner}/${twin.found.asked.question.id}\`. Explain this case in its own words.`,
          ...path,
        );
    }
}

/** The same text, or the same place in the other language. */
function isSame(a: Said, b: Said): boolean {
  return a.asked === b.asked && a.path.join() === b.path.join();
}

function checkEnds({ library, report }: Check, locale: Locale): void {
  const openings = new Map<string, string>();
  const closings = new Map<string, string>();
  for (const { lesson } of pathLessons(library)) {
    const { file, sections } = lesson.prose[locale];
    const passages = sections.flatMap((section) => section.passages).filter(({ kind }) => kind !== 'heading');
    const [first, last] = [passages[0], passages.at(-1)];
    for (const [passage, known, what] of [
      [first, openings, 'opens'],
      [last, closings, 'closes'],
    ] as const) {
      const words = wordsOf(passage?.text ?? '');
      const start = words.slice(0, sameOpening).join(' ');
      const twin = known.get(start);
      if (twin === undefined) known.set(start, lesson.id);
      else
        report.warn(
          file,
          `«${start}…» also ${what} \`${twin}\`. No two lessons begin or end alike: tell it another way.`,
          passage?.line,
        );
    }
  }
}

/** Every run of so many words in a row, in small letters and without signs. */
function runsOf(text: string, length: number): string[] {
  const words = wordsOf(text);
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => words.slice(at, at + length).join(' '));
}

/** Words only: a sum may be the same wherever it is explained. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}]*/gu) ?? [];
}
