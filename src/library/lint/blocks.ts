import { isLessonBlock, lessonBlocks, parseBlockProps } from '#domain/lesson-blocks.ts';
import type { ProblemList } from '../problem.ts';
import type { Placed } from '../prose.ts';
import { type Check, pathLessons, repeats } from './rule.ts';

/** Every component takes its own props, all of them, and stands as it should: on its own lines or in a sentence. */
export function checkBlocks({ library, report }: Check): void {
  for (const { lesson } of pathLessons(library))
    for (const { file, sections } of [lesson.prose.it, lesson.prose.en]) {
      const placed = sections.flatMap((section) => section.placed);
      for (const block of placed) checkBlock(file, block, report);
      const blanks = placed.filter(({ name, props }) => name === 'Blank' && props['id']);
      for (const { entry, position } of repeats(blanks.map(({ props }) => props['id'])))
        report.error(
          file,
          `Two <Blank> have the id \`${entry}\`: what is written in one would show in the other. Rename one.`,
          blanks[position]?.line,
        );
    }
}

function checkBlock(file: string, { name, props, line, stands }: Placed, report: ProblemList): void {
  if (!isLessonBlock(name)) return; // Reported when the prose was read.
  try {
    parseBlockProps(name, props);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    report.error(file, `${error.message} Correct it here and, if it is wrong there too, in the other language.`, line);
  }
  const { place } = lessonBlocks[name];
  if (place === 'block' && stands === 'inline')
    report.error(file, `<${name}> is a block: put it on its own lines, with an empty line before and after.`, line);
  if (place === 'inline' && stands === 'block')
    report.error(file, `<${name}> goes inside a sentence: open and close it on the line of its words.`, line);
}
