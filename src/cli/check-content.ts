import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { courseFigures } from '#library/course-figures.ts';
import { type Course, readLibrary, writtenLessons } from '#library/library.ts';
import { checkContent } from '#library/lint/check-content.ts';
import { describeProblem, type Problem } from '#library/problem.ts';

/**
 * `node src/cli/check-content.ts [part of a path]`: checks `courses/` and `content/` and prints what is wrong, file by
 * file. With a part of a path, only files whose path holds it. With `--figures`, how the questions of each course are
 * made. Exit code 1 when there are errors.
 */
const root = process.env['CONTENT_ROOT'] ?? process.cwd();
const { values, positionals } = parseArgs({ options: { figures: { type: 'boolean' } }, allowPositionals: true });
const part = positionals[0] ?? '';

if (['courses', 'content'].every((folder) => existsSync(join(root, folder)))) run();
else {
  console.error(
    `There are no courses/ and content/ in ${root}. Run this from the project’s folder, or set CONTENT_ROOT.`,
  );
  process.exitCode = 2;
}

function run(): void {
  const { library, problems } = readLibrary(root);
  checkContent(library, problems, root, new Date().toISOString().slice(0, 10));
  const found = problems.all.filter(({ file }) => file.includes(part));
  for (const [file, inFile] of [...Map.groupBy(found, ({ file }) => file)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const problem of inFile.sort(byLine)) console.log(say(problem));
    if (file) console.log();
  }
  if (values.figures) for (const course of library.courses) console.log(sayFigures(course));
  const lessons = library.courses.flatMap(writtenLessons).filter(({ folder }) => `${folder}/`.includes(part));
  const questions = lessons.reduce((sum, lesson) => sum + lesson.questions.length, 0);
  const count = (level: Problem['level']) => found.filter((problem) => problem.level === level).length;
  console.log(
    `content: ${count('error')} errors, ${count('warning')} warnings, ${lessons.length} lessons, ${questions} questions`,
  );
  if (count('error') > 0) process.exitCode = 1;
}

function byLine(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0);
}

function say(problem: Problem): string {
  const message = problem.level === 'warning' ? `warning: ${problem.message}` : problem.message;
  return describeProblem({ ...problem, message });
}

function sayFigures(course: Course): string {
  const { questions, kinds, singles, longest, shortest, first, definitions } = courseFigures(course);
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const mixed = [...kinds].sort(([, a], [, b]) => b - a).map(([kind, share]) => `${kind} ${percent(share)}`);
  return [
    `${course.id}: ${questions} questions (${mixed.join(', ')}); definitions ${percent(definitions)};`,
    `of ${singles} single choices the right option is the longest in ${percent(longest.it)} (it), ${percent(longest.en)} (en),`,
    `the shortest in ${percent(shortest.it)} (it), ${percent(shortest.en)} (en), the first written in ${percent(first)}`,
  ].join(' ');
}
