import type { ReviewIndex, ReviewOwner, ReviewQuestion } from '#domain/review/review-index.ts';
import type { Locale } from '#i18n/locales.ts';
import { lessonRoute } from '#i18n/routes.ts';
import { type DataFile, dataFile } from './data-file.ts';
import { checkFile } from './final-check-data.ts';
import { type Course, type Lesson, type Library, writtenLessons } from './library.ts';
import { openCourses, quizId } from './path.ts';
import type { Link } from './view.ts';

interface Placed {
  course: Course;
  lesson: Lesson;
}

/** What the review and the progress are read against, in one language: skills, their lessons and their questions. */
export function reviewFile(library: Library, locale: Locale, link: Link): DataFile<ReviewIndex> {
  const { owners: known, courses: asked, aliases } = checkFile(library, locale, link).body;
  const courses = openCourses(library);
  const placed = courses.flatMap((course) => writtenLessons(course).map((lesson) => ({ course, lesson })));
  const skillOf = questionSkills(courses);
  const questionsOf = new Map<string, ReviewQuestion[]>();
  for (const question of asked.flatMap(({ questions }) => questions)) {
    const skill = skillOf.get(question.id) ?? '';
    questionsOf.set(skill, [...(questionsOf.get(skill) ?? []), question]);
  }
  const skills = [...library.skills.values()]
    .flatMap(({ id, statement }) => {
      const place = findTeaching(placed, id);
      const questions = questionsOf.get(id) ?? [];
      return place && questions.length > 0 ? [{ id, statement: statement[locale], questions, ...place }] : [];
    })
    .sort((one, other) => one.nth - other.nth)
    .map(({ id, statement, course, lesson, questions }) => ({
      id,
      statement,
      course: { id: course.id, number: course.number, title: course.title[locale] },
      lesson: { id: lesson.id, title: lesson.title[locale], href: link(lessonRoute(course, lesson, locale)) },
      questions,
    }));
  const { minutes, seconds, groups } = library.review;
  const body: ReviewIndex = {
    skills,
    owners: readOwners(courses, known),
    groups,
    minutes,
    secondsOf: seconds,
    aliases,
  };
  return dataFile(`index.${locale}`, body);
}

/** Question → its skill, of every lesson and quiz. */
function questionSkills(courses: Course[]): Map<string, string> {
  const pairs = courses.flatMap((course) => [
    ...writtenLessons(course).flatMap(({ id: owner, questions }) =>
      questions.map(({ id, skill }) => [`${owner}/${id}`, skill] as const),
    ),
    ...course.quiz.map(({ id, skill }) => [`${quizId(course)}/${id}`, skill] as const),
  ]);
  return new Map(pairs);
}

/** The lesson a skill is of; a skill that is no lesson's own is taught where it is first asked about. */
function findTeaching(placed: Placed[], skill: string): (Placed & { nth: number }) | undefined {
  const own = placed.findIndex(({ lesson }) => lesson.skill === skill);
  const nth = own >= 0 ? own : placed.findIndex(({ lesson }) => lesson.questions.some((each) => each.skill === skill));
  const place = placed[nth];
  return place && { ...place, nth };
}

/** A quiz is of the whole course: its questions are kept for it until every lesson is finished. */
function readOwners(courses: Course[], known: Record<string, Omit<ReviewOwner, 'needs'>>): Record<string, ReviewOwner> {
  const lessonsOf = new Map(courses.map((course) => [quizId(course), writtenLessons(course).map(({ id }) => id)]));
  return Object.fromEntries(
    Object.entries(known).map(([id, owner]) => [id, { ...owner, needs: lessonsOf.get(id) ?? [id] }]),
  );
}
