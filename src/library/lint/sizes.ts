import { countWords } from '../readability.ts';
import { segmentsOf } from './lesson-shape.ts';
import { type Check, nameAll, pathLessons } from './rule.ts';

const proseWords = { least: 800, most: 1350 };
const segmentWords = { least: 80, most: 260 };

/** How long a lesson and its segments are, and how many questions it asks. */
export function checkSizes({ library, report }: Check): void {
  for (const { lesson, course, place } of pathLessons(library)) {
    for (const prose of [lesson.prose.it, lesson.prose.en]) {
      const { file, words } = prose;
      const { least, most } = proseWords;
      if (words < least)
        report.error(file, `${words} words of prose; a lesson has ${least} to ${most}. Say what is missing.`);
      if (words > most)
        report.error(
          file,
          `${words} words of prose; a lesson has ${least} to ${most}. Cut what the reader does not need.`,
        );
      for (const { id, passages, line } of segmentsOf(prose)) {
        const length = passages.reduce((sum, { text }) => sum + countWords(text), 0);
        if (length < segmentWords.least || length > segmentWords.most)
          report.warn(
            file,
            `The segment ${nameAll([id ?? ''])} has ${length} words; ${segmentWords.least} to ${segmentWords.most} read well.`,
            line,
          );
      }
    }
    if (!lesson.questionFile) continue;
    const isFirst = place === 0 && course.number === 1;
    const [least, most] = isFirst ? [6, 6] : [7, 9];
    const count = lesson.questions.length;
    if (count < least || count > most) {
      const wanted = isFirst ? 'the first lesson of the path has 6' : 'a lesson has 7 to 9';
      report.error(`${lesson.folder}/questions.yml`, `${count} questions; ${wanted}. Add or take out.`);
    }
  }
}
