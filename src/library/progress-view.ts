import type { MapCourse } from '#domain/skill-map.ts';
import type { Locale } from '#i18n/locales.ts';
import { type Library, writtenLessons } from './library.ts';
import { openCourses } from './path.ts';
import { reviewFile } from './review-data.ts';
import type { Link } from './view.ts';

/** The map of skills in one language: those the review knows, under their courses, with the codes we map them to. */
export function viewSkillMap(library: Library, locale: Locale, link: Link): MapCourse[] {
  const { skills } = reviewFile(library, locale, link).body;
  return openCourses(library).map((course) => ({
    title: `${course.number}. ${course.title[locale]}`,
    lessons: writtenLessons(course).map(({ id, minutes, questions }) => ({
      id,
      minutes,
      guesses: questions.filter(({ role }) => role === 'guess').map((question) => `${id}/${question.id}`),
    })),
    skills: skills
      .filter((skill) => skill.course.id === course.id)
      .map(({ id, statement, lesson }) => {
        const { uni = [], digcomp = [], ecf = [] } = library.skills.get(id) ?? {};
        return { id, statement, lesson, uni, digcomp, ecf };
      }),
  }));
}
