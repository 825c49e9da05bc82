import { closingHeadings } from '#domain/lesson-blocks.ts';
import type { QuestionRole } from '#domain/question.ts';
import type { Lesson } from '../library.ts';
import type { ProblemList } from '../problem.ts';
import type { Prose } from '../prose.ts';
import { type Check, nameAll, pathLessons } from './rule.ts';

/** Every question is placed once in each language, in the order of its file, where its role belongs. */
export function checkQuestionPlaces({ library, report }: Check): void {
  for (const { lesson } of pathLessons(library))
    if (lesson.questionFile) for (const prose of [lesson.prose.it, lesson.prose.en]) checkProse(lesson, prose, report);
}

interface PlacedQuestion {
  id: string;
  line: number;
  /** The role that belongs where it stands; none where no question may stand. */
  role: QuestionRole | undefined;
}

function checkProse({ questions }: Lesson, prose: Prose, report: ProblemList): void {
  const roles = new Map(questions.map(({ id, role }) => [id, role]));
  const seen = new Map<string, PlacedQuestion>();
  for (const placed of placedQuestions(prose)) {
    const { id, line, role } = placed;
    const name = nameAll([id]);
    const own = roles.get(id);
    if (!own)
      report.error(
        prose.file,
        `There is no question ${name} in questions.yml. Correct the id, or write the question.`,
        line,
      );
    else if (seen.has(id)) report.error(prose.file, `${name} is placed twice. Keep one.`, line);
    else if (!role)
      report.error(
        prose.file,
        `No question stands in this section. Move ${name} to the end of a segment or to \`last-questions\`.`,
        line,
      );
    else if (own !== role)
      report.error(
        prose.file,
        `${name} has the role ${own} and stands where a ${role} belongs. Move it, or change its role in questions.yml.`,
        line,
      );
    if (own && !seen.has(id)) seen.set(id, placed);
  }
  for (const { id } of questions)
    if (!seen.has(id))
      report.error(
        prose.file,
        `${nameAll([id])} of questions.yml is placed nowhere. Write <Question id="${id}" /> where it belongs.`,
      );
  checkOrder(
    questions.map(({ id }) => id).filter((id) => seen.has(id)),
    [...seen.values()],
    prose.file,
    report,
  );
}

/** `order`: the ids as in questions.yml; `placed`: the same questions as on the page. Says the first that differs. */
function checkOrder(order: string[], placed: PlacedQuestion[], file: string, report: ProblemList): void {
  const wrong = placed.findIndex(({ id }, position) => id !== order[position]);
  const [first, wanted] = [placed[wrong], order[wrong]];
  if (first && wanted)
    report.error(
      file,
      `${nameAll([first.id])} stands before ${nameAll([wanted])}, in questions.yml after it. Keep one order.`,
      first.line,
    );
}

function placedQuestions({ sections }: Prose): PlacedQuestion[] {
  return sections.flatMap(({ id: section, placed }) =>
    placed.flatMap(({ name, props: { id }, line }) =>
      name === 'Question' && id ? [{ id, line, role: roleIn(section) }] : [],
    ),
  );
}

function roleIn(section: string | undefined): QuestionRole | undefined {
  if (section === undefined) return 'guess';
  if (section === 'last-questions') return 'last';
  return closingHeadings.some((id) => id === section) ? undefined : 'check';
}
