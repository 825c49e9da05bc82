import type { Course, Lesson, Library } from '../library.ts';
import { isWritten } from '../library.ts';
import type { ProblemList } from '../problem.ts';
import type { QuestionSource } from '../question-schema.ts';

/** What a rule reads, and where it says what it found. */
export interface Check {
  library: Library;
  report: ProblemList;
  /** Folder that holds `courses/` and `content/`. */
  root: string;
  /** The day the check is for, `YYYY-MM-DD`; without it nothing is compared with the calendar. */
  on: string | undefined;
  /** Files already reported as not fitting their form: what stood in them is not called missing as well. */
  broken: ReadonlySet<string>;
}

export type Rule = (check: Check) => void;

/** A path into a YAML file, such as `['options', 0, 'feedback']`. */
export type YamlPath = (string | number)[];

/** A lesson of the path, with its course. */
export interface PathLesson {
  lesson: Lesson;
  course: Course;
  /** From 0, over the whole path. Lessons not written yet have a place too. */
  place: number;
}

/** Every written lesson in the order of the path. */
export function pathLessons(library: Library): PathLesson[] {
  const all = library.courses.flatMap((course) => course.lessons.map((lesson) => ({ lesson, course })));
  return all.flatMap(({ lesson, course }, place) => (isWritten(lesson) ? [{ lesson, course, place }] : []));
}

/** The questions of one file: a lesson's, or a course's mixed quiz. */
export interface QuestionSet {
  /** Id of the lesson or course: the first half of a stored question's id. */
  owner: string;
  file: string;
  questions: QuestionSource[];
  course: Course;
  /** None for a quiz. */
  lesson: Lesson | undefined;
  lineOf(path: YamlPath): number | undefined;
}

export function questionSets(library: Library): QuestionSet[] {
  return library.courses.flatMap((course) => {
    const lessons = course.lessons.filter(isWritten).flatMap((lesson) => {
      const { questionFile, questions } = lesson;
      if (!questionFile) return [];
      return {
        owner: lesson.id,
        file: `${lesson.folder}/questions.yml`,
        questions,
        course,
        lesson,
        lineOf: questionFile.lineOf,
      };
    });
    const { quizFile } = course;
    if (!quizFile) return lessons;
    const file = `${course.folder}/quiz.yml`;
    return [
      ...lessons,
      { owner: course.id, file, questions: course.quiz, course, lesson: undefined, lineOf: quizFile.lineOf },
    ];
  });
}

/** One question, and how to report on it: the message is preceded by its id, the path leads to the line. */
export interface AskedQuestion {
  question: QuestionSource;
  set: QuestionSet;
  /** Position in its file, from 0. */
  position: number;
  error(message: string, ...path: YamlPath): void;
  warn(message: string, ...path: YamlPath): void;
}

export function askedQuestions({ library, report }: Check): AskedQuestion[] {
  return questionSets(library).flatMap((set) =>
    set.questions.map((question, position) => ({
      question,
      set,
      position,
      error: (message, ...path) =>
        report.error(set.file, `\`${question.id}\`: ${message}`, set.lineOf([position, ...path])),
      warn: (message, ...path) =>
        report.warn(set.file, `\`${question.id}\`: ${message}`, set.lineOf([position, ...path])),
    })),
  );
}

/** The entries that come a second time, with their positions. */
export function repeats<T>(entries: readonly T[]): { entry: T; position: number }[] {
  return entries.flatMap((entry, position) => (entries.indexOf(entry) < position ? [{ entry, position }] : []));
}

/** «a», «a and b», «a, b and c»; each between backticks. */
export function nameAll(ids: Iterable<string>): string {
  const named = [...ids].map((id) => `\`${id}\``);
  return named.length < 2 ? named.join('') : `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`;
}
