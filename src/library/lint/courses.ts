import type { Course } from '../library.ts';
import { type Check, repeats } from './rule.ts';

const lessonsInACourse = 6;
const courseNumbers = { least: 1, most: 8 };
const quiz = { questions: 10, fromEarlierCourses: 4 };

/** Eight numbered courses at most, six lessons each, and a quiz of ten that looks back. */
export function checkCourses({ library, report }: Check): void {
  const numbers = new Map<number, string>();
  for (const course of library.courses) {
    const { id, number, folder, file } = course;
    const error = (message: string, ...path: (string | number)[]) =>
      report.error(`${folder}/course.yml`, message, file.lineOf(path));
    const { least, most } = courseNumbers;
    if (!Number.isInteger(number) || number < least || number > most)
      error(`The number ${number} is not one of the path’s: ${least} to ${most}.`, 'number');
    const other = numbers.get(number);
    if (other) error(`The course \`${other}\` has the number ${number} too. Give each its own.`, 'number');
    numbers.set(number, id);
    const ids = file.data.lessons.map((entry) => (typeof entry === 'string' ? entry : entry.id));
    if (ids.length !== lessonsInACourse)
      error(
        `${ids.length} lessons are listed; a course has ${lessonsInACourse}. List the ones not written yet with id and title.`,
        'lessons',
      );
    for (const { entry, position } of repeats(ids))
      error(`\`${entry}\` is listed twice. Keep one.`, 'lessons', position);
    checkQuiz(course, library.courses, report);
  }
}

function checkQuiz(
  { quizFile, quiz: questions, folder, number }: Course,
  courses: Course[],
  report: Check['report'],
): void {
  if (!quizFile) return;
  const file = `${folder}/quiz.yml`;
  if (questions.length !== quiz.questions)
    report.error(file, `${questions.length} questions; a mixed quiz has ${quiz.questions}. Add or take out.`);
  questions.forEach(({ id, role }, position) => {
    if (role !== 'quiz')
      report.error(
        file,
        `\`${id}\`: has the role ${role}. Every question of a quiz has the role quiz.`,
        quizFile.lineOf([position, 'role']),
      );
  });
  const earlier = new Set(
    courses.filter((course) => course.number < number).flatMap(({ lessons }) => lessons.map(({ id }) => id)),
  );
  const back = questions.filter(({ ref }) => earlier.has(ref.split('#')[0] ?? '')).length;
  if (number > 1 && back < quiz.fromEarlierCourses)
    report.error(
      file,
      `${back} questions are on earlier courses; a mixed quiz has at least ${quiz.fromEarlierCourses}. Change some \`ref\`.`,
    );
}
