import type { RecordData } from '#domain/record.ts';
import type { Locale } from '#i18n/locales.ts';
import { type DataFile, dataFile } from './data-file.ts';
import { checkFile } from './final-check-data.ts';
import { hasFinalProject } from './final-project.ts';
import { viewFinalProject } from './final-project-view.ts';
import { contentRoot, type Library, writtenLessons } from './library.ts';
import { readObservation } from './observation.ts';
import { openCourses, quizId, renamedIds } from './path.ts';
import { shiftChoices } from './shift-data.ts';
import type { Link } from './view.ts';

/** What the record of the path is read against, in one language: titles, planned minutes, skills, questions, cases. */
export function recordFile(library: Library, locale: Locale, link: Link): DataFile<RecordData> {
  const courses = openCourses(library).map((course) => ({
    title: `${course.number}. ${course.title[locale]}`,
    quiz: quizId(course),
    lessons: writtenLessons(course).map(({ id, title, minutes, skill }) => ({
      id,
      title: title[locale],
      minutes,
      skill,
    })),
  }));
  const skills = [...library.skills.values()].map(
    ({ id, statement, uni, digcomp, ecf }) => [id, { statement: statement[locale], uni, digcomp, ecf }] as const,
  );
  const body: RecordData = {
    courses,
    skills: Object.fromEntries(skills),
    questions: checkFile(library, locale, link).body.courses.flatMap(({ questions }) => questions.map(({ id }) => id)),
    cases: shiftChoices(library, locale, link).map(({ id, title, days }) => ({ id, title, days })),
    observation: readObservation(contentRoot(), locale)?.title ?? '',
    criteria: hasFinalProject(contentRoot())
      ? viewFinalProject(library, locale, link).guide.criteria.map(({ id }) => id)
      : [],
    aliases: renamedIds(library),
  };
  return dataFile(`record.${locale}`, body);
}
