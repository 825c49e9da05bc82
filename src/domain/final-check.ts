import { type Aliases, renameId } from './aliases.ts';
import { checkOwner } from './lesson-progress.ts';
import type { Draw, ProgressState, QuestionProgress } from './progress.ts';
import type { Outcome, QuestionKind } from './question.ts';
import { readPlace } from './review/asked-place.ts';
import { shuffle } from './shuffle.ts';

/** Questions drawn from each course. */
export const askedACourse = 5;
/** Seven in ten right at the first try: under it the page suggests what to read again. It closes no door. */
export const enoughShare = 0.7;
/** A question answered in the last days is still fresh: another is asked first. */
const freshMs = 14 * 86_400_000;
/** Of one kind in a course, while others are left. */
const ofAKind = 2;

/** A question that may be drawn: its id, `<owner>/<question>`, where the owner is a lesson or a course's quiz. */
export interface Drawable {
  id: string;
  kind: QuestionKind;
}

export interface CheckCourse {
  id: string;
  questions: readonly Drawable[];
}

/** What a check is drawn from, in one language: the courses in order; each lesson and quiz with its file of questions. */
export interface CheckData {
  courses: (CheckCourse & { title: string })[];
  owners: Record<string, { title: string; href: string; file: string }>;
  aliases: Aliases;
}

/**
 * Five questions a course, from different lessons and of different kinds while there are any. Those never seen come
 * first, then those not seen for two weeks, the oldest first, then the rest. The same seed and past give the same draw.
 * @param seenAt when each question was last answered, in ms.
 */
export function drawCheck(
  courses: readonly CheckCourse[],
  seenAt: ReadonlyMap<string, number>,
  seed: string,
  now: number,
): string[] {
  return courses.flatMap(({ id, questions }) => {
    const age = (question: Drawable) => {
      const at = seenAt.get(question.id);
      return at === undefined ? -1 : now - at > freshMs ? at : at + now;
    };
    const left = shuffle(questions, `${seed}/${id}`).sort((a, b) => age(a) - age(b));
    const drawn: Drawable[] = [];
    const fits: ((question: Drawable) => boolean)[] = [
      (question) =>
        !drawn.some((own) => ownerOf(own.id) === ownerOf(question.id)) &&
        drawn.filter(({ kind }) => kind === question.kind).length < ofAKind,
      (question) => !drawn.some((own) => ownerOf(own.id) === ownerOf(question.id)),
      () => true,
    ];
    while (drawn.length < askedACourse && left.length > 0) {
      const fit = fits.find((each) => left.some(each)) ?? (() => true);
      const [next] = left.splice(left.findIndex(fit), 1);
      if (next) drawn.push(next);
    }
    return drawn.map((question) => question.id);
  });
}

/** The lesson or quiz a question belongs to. */
export function ownerOf(question: string): string {
  return question.split('/', 1)[0] ?? question;
}

/** The id under which a drawn question's answers are stored: they leave those given in the lesson as they are. */
export function checkQuestion(draw: string, question: string): string {
  return `${checkOwner}/${draw}/${question}`;
}

/**
 * When each question was last answered, or its answer asked for, wherever it was asked: in its lesson, in a quiz, in a
 * check, in a review. Under the name it has now.
 */
export function seenMoments(
  { questions }: Pick<ProgressState, 'questions'>,
  aliases: Aliases = {},
): Map<string, number> {
  const seen = new Map<string, number>();
  for (const [stored, { tries, settledAt }] of questions) {
    const { question } = readPlace(stored, aliases);
    const at = Math.max(tries.at(-1)?.at ?? -1, settledAt ?? -1);
    if (at >= 0) seen.set(question, Math.max(at, seen.get(question) ?? at));
  }
  return seen;
}

/** How one question of a check went: nothing until it is answered; `shown` where the answer was asked for. */
export interface CheckedQuestion {
  id: string;
  first: Outcome | 'shown' | undefined;
  isSettled: boolean;
}

export interface CheckResult {
  /** Of every question drawn that is still in the site, in the order of the draw. */
  questions: CheckedQuestion[];
  /** Right at the first try. */
  right: number;
  settled: number;
  /** All settled. */
  isOver: boolean;
  isEnough: boolean;
}

/** What a check came to. `known`: the questions of the site; one that has left it is not counted. */
export function readCheck(
  { id: draw, questions }: Draw,
  state: Pick<ProgressState, 'questions'>,
  known: ReadonlySet<string>,
  aliases: Aliases = {},
): CheckResult {
  const asked = questions.map((id) => ({ id: renameId(id, aliases), stored: checkQuestion(draw, id) }));
  const checked = asked
    .filter(({ id }) => known.has(id))
    .map(({ id, stored }) => ({ id, ...firstOf(state.questions.get(stored)) }));
  const right = checked.filter(({ first }) => first === 'right').length;
  const settled = checked.filter(({ isSettled }) => isSettled).length;
  return {
    questions: checked,
    right,
    settled,
    isOver: settled === checked.length,
    isEnough: right >= enoughShare * checked.length,
  };
}

function firstOf(progress: QuestionProgress | undefined): Pick<CheckedQuestion, 'first' | 'isSettled'> {
  const first = progress?.tries[0]?.outcome ?? (progress?.shown ? 'shown' : undefined);
  return { first, isSettled: progress?.phase === 'settled' };
}
