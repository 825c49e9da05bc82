import { quizSlug } from '#i18n/routes.ts';
import { isWritten } from '../library.ts';
import { partLists } from './question-parts.ts';
import { askedQuestions, type Check, questionSets, type YamlPath } from './rule.ts';

/** Ids and addresses are one of a kind: progress is stored under them for years. */
export function checkIds(check: Check): void {
  checkPathIds(check);
  checkSlugs(check);
  checkQuestionIds(check);
}

/** Courses and lessons share one space of ids, with the ids they had before. */
function checkPathIds({ library, report }: Check): void {
  const owners = new Map<string, string>();
  const claim = (id: string, file: string, line: number | undefined) => {
    const owner = owners.get(id);
    if (owner)
      report.error(
        file,
        `The id \`${id}\` is already used by ${owner}. Ids and aliases of courses and lessons all differ: choose another.`,
        line,
      );
    else owners.set(id, file);
  };
  const claimAll = (ids: readonly string[], file: string, lineOf: (path: YamlPath) => number | undefined) => {
    for (const [position, id] of ids.entries())
      claim(id, file, lineOf(position === 0 ? ['id'] : ['aliases', position - 1]));
  };
  for (const { id, aliases, folder, file, lessons } of library.courses) {
    claimAll([id, ...aliases], `${folder}/course.yml`, file.lineOf);
    for (const lesson of lessons)
      if (isWritten(lesson))
        claimAll([lesson.id, ...lesson.aliases], `${lesson.folder}/lesson.yml`, lesson.file.lineOf);
      else claim(lesson.id, `${folder}/course.yml`, file.lineOf(['lessons', lessons.indexOf(lesson)]));
  }
}

function checkSlugs({ library, report }: Check): void {
  for (const locale of ['it', 'en'] as const) {
    const courses = new Set<string>();
    for (const { slug, folder, file, lessons } of library.courses) {
      if (courses.has(slug[locale]))
        report.error(
          `${folder}/course.yml`,
          `Another course has the address \`${slug[locale]}\`. Choose another slug.`,
          file.lineOf(['slug', locale]),
        );
      courses.add(slug[locale]);
      const taken = new Set([quizSlug[locale]]);
      for (const lesson of lessons.filter(isWritten)) {
        const own = lesson.slug[locale];
        if (taken.has(own))
          report.error(
            `${lesson.folder}/lesson.yml`,
            `Another page of this course has the address \`${own}\`. Choose another slug.`,
            lesson.file.lineOf(['slug', locale]),
          );
        taken.add(own);
      }
    }
  }
}

/** A letter or a number for a name says where a thing stands, and that changes. */
const positional =
  /^([a-z]|(q|question|option|item|pair|answer|turn|step|choice|idea|criterion)-?(\d+|[a-z])|first|second|third|fourth|fifth)$/;

function checkQuestionIds(check: Check): void {
  for (const { file, questions, lineOf } of questionSets(check.library)) {
    const seen = new Set<string>();
    questions.forEach(({ id, aliases }, position) => {
      for (const name of [id, ...aliases]) {
        if (seen.has(name))
          check.report.error(
            file,
            `Two questions have the id or alias \`${name}\`. Rename the newer one.`,
            lineOf([position, 'id']),
          );
        seen.add(name);
      }
    });
  }
  for (const { question, error } of askedQuestions(check)) {
    if (positional.test(question.id)) error('this id says a place, not a thing. Name what is asked.', 'id');
    for (const { parts } of partLists(question).filter(({ named }) => named))
      for (const [position, { id, path }] of parts.entries()) {
        if (parts.findIndex((part) => part.id === id) < position)
          error(`two parts have the id \`${id}\`. Give each its own.`, ...path);
        if (positional.test(id))
          error(`\`${id}\` says a place, not a thing, and places change. Use words for what it claims.`, ...path);
      }
  }
}
