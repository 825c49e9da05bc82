import type { CheckData } from '#domain/final-check.ts';
import type { Locale } from '#i18n/locales.ts';
import { wordsOf } from '#i18n/messages.ts';
import { lessonRoute, quizRoute } from '#i18n/routes.ts';
import { type DataFile, dataFile } from './data-file.ts';
import { type Course, type Library, writtenLessons } from './library.ts';
import { openCourses, quizId, renamedIds } from './path.ts';
import { questionFile } from './question-file.ts';
import type { QuestionSource } from './question-schema.ts';
import type { Link } from './view.ts';

/** Roles whose questions may be asked again out of their page: a guess is answered by what follows it. */
const askable = new Set(['check', 'last', 'quiz']);

/** Everything the final check draws from, in one language: which questions each course has, and where they are. */
export function checkFile(library: Library, locale: Locale, link: Link): DataFile<CheckData> {
  const owners: CheckData['owners'] = {};
  const add = (owner: string, sources: QuestionSource[], title: string, href: string) => {
    const { name } = questionFile(library, owner, sources, locale, link, wordsOf(locale, 'question'));
    owners[owner] = { title, href, file: link(`/questions/${name}.json`) };
    return sources.filter(({ role }) => askable.has(role)).map(({ id, kind }) => ({ id: `${owner}/${id}`, kind }));
  };
  const questionsOf = (course: Course) => [
    ...writtenLessons(course).flatMap((lesson) =>
      add(lesson.id, lesson.questions, lesson.title[locale], link(lessonRoute(course, lesson, locale))),
    ),
    ...(course.quiz.length > 0
      ? add(quizId(course), course.quiz, course.title[locale], link(quizRoute(course, locale)))
      : []),
  ];
  const courses = openCourses(library).map((course) => ({
    id: course.id,
    title: course.title[locale],
    questions: questionsOf(course),
  }));
  const body = { courses, owners, aliases: renamedIds(library) };
  return dataFile(`final.${locale}`, body);
}
