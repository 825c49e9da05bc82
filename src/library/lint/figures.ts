import { isLessonBlock, lessonBlocks } from '#domain/lesson-blocks.ts';
import { askedQuestions, type Check, pathLessons } from './rule.ts';
import { textsOf, writtenProps } from './texts.ts';

/** A percentage or a sum of money, by its sign or spelled out. */
const figure = /[%€]|\bper\s?cento\b|\bper\s?cent\b|\beuros?\b/i;

const cure =
  'Put it inside <Fact> with its source, or inside a block that names a fictional client (Case, Scene, Worked, Faded).';

/** Percentages and sums are sourced, or belong to a client that says it is fictional. */
export function checkFigures(check: Check): void {
  const { library, report } = check;
  for (const { lesson } of pathLessons(library)) {
    for (const { file, sections } of [lesson.prose.it, lesson.prose.en])
      for (const { passages, placed } of sections) {
        for (const { unsourced, line, inside } of passages) sayFigure(unsourced, inside, file, line);
        for (const { props, line, inside } of placed)
          for (const text of writtenProps(props)) sayFigure(text, inside, file, line);
      }
    for (const { text, path } of textsOf(lesson.file.data))
      if (figure.test(text))
        report.error(
          `${lesson.folder}/lesson.yml`,
          `${quote(text)} stands without a source. Say it in the prose, inside <Fact>.`,
          lesson.file.lineOf(path),
        );
  }
  for (const { question, error } of askedQuestions(check)) {
    if (question.case) continue;
    for (const { text, path } of textsOf(question))
      if (figure.test(text))
        error(
          `${quote(text)} belongs to no client. Name the fictional client with \`case\`, or ask without figures.`,
          ...path,
        );
  }

  function sayFigure(text: string, inside: string[], file: string, line: number): void {
    if (figure.test(text) && !inside.some(namesClient))
      report.error(file, `${quote(text)} stands without a source. ${cure}`, line);
  }
}

function namesClient(name: string): boolean {
  return isLessonBlock(name) && lessonBlocks[name].client;
}

/** The figure with a few words around it, to be found again. */
function quote(text: string): string {
  const { index = 0, 0: found = '' } = figure.exec(text) ?? {};
  return `«${text
    .slice(Math.max(0, index - 20), index + found.length + 12)
    .replace(/\s+/g, ' ')
    .trim()}»`;
}
