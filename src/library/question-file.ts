import type { Question } from '#domain/question.ts';
import type { Locale } from '#i18n/locales.ts';
import { dataFile } from './data-file.ts';
import { type Library, writtenLessons } from './library.ts';
import { quizId } from './path.ts';
import type { QuestionSource } from './question-schema.ts';
import { type Link, viewQuestion } from './view.ts';

/** The questions of a lesson or a quiz in one language, as the browser fetches them: `words` are those of the islands. */
export interface QuestionFile {
  /** Carries the content's fingerprint, so that a browser may keep the file for ever. */
  name: string;
  body: { questions: Record<string, Question>; words: Record<string, string> };
}

/** @param owner lesson id, or `<course>-quiz`. */
export function questionFile(
  library: Library,
  owner: string,
  sources: QuestionSource[],
  locale: Locale,
  link: Link,
  words: Record<string, string>,
): QuestionFile {
  const questions = sources.map((source) => viewQuestion(library, owner, source, locale, link));
  const body = { questions: Object.fromEntries(questions.map((question) => [question.id, question])), words };
  return dataFile(`${owner}.${locale}`, body);
}

/** Everything that has questions: each written lesson, each course's quiz. */
export function questionOwners(library: Library): { owner: string; sources: QuestionSource[] }[] {
  return library.courses.flatMap((course) => [
    ...writtenLessons(course).map(({ id, questions }) => ({ owner: id, sources: questions })),
    ...(course.quiz.length > 0 ? [{ owner: quizId(course), sources: course.quiz }] : []),
  ]);
}
