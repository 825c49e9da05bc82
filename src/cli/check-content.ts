import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readLibrary, writtenLessons } from '#library/library.ts';
import { checkContent } from '#library/lint/check-content.ts';
import { describeProblem, type Problem } from '#library/problem.ts';

/**
 * `node src/cli/check-content.ts [part of a path]`: checks `courses/` and `content/` and prints what is wrong, file by
 * file. With a part of a path, only files whose path holds it. Exit code 1 when there are errors.
 */
const root = process.env['CONTENT_ROOT'] ?? process.cwd();
const part = process.argv[2] ?? '';

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
