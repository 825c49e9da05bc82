import type { ProgressState, QuestionProgress } from '#domain/progress.ts';
import type { Answer } from '#domain/question.ts';
import { readPlace, type TryPlace } from './asked-place.ts';
import type { ReviewIndex } from './review-index.ts';

/** The first answer to a question in one place. */
export interface FirstTry {
  skill: string;
  /** `<owner>/<question>`, as the content knows it now. */
  question: string;
  /** By the learner's clock, in ms. */
  at: number;
  isRight: boolean;
  place: TryPlace;
  /** The draw of a check, the sitting of a review; empty in a lesson and in a quiz. */
  sitting: string;
  /** What was answered; nothing where the answer was asked for instead. */
  answer: Answer | undefined;
}

/**
 * The first answer to each question in each place where it was asked, oldest first: its lesson, its quiz, each final
 * check, each sitting of the review. Right is right: `partly` is not, nor is having asked to see the answer. A question
 * that is no longer on the site, or is never marked, is left out; of an old and a new name in one place the first
 * answer counts. The order of what is stored makes no difference.
 */
export function firstTries(
  { skills, aliases }: Pick<ReviewIndex, 'skills' | 'aliases'>,
  { questions }: Pick<ProgressState, 'questions'>,
): FirstTry[] {
  const skillOf = new Map(
    skills.flatMap(({ id, questions: own }) => own.map((question) => [question.id, id] as const)),
  );
  const firsts = new Map<string, FirstTry>();
  for (const [stored, progress] of questions) {
    const { place, sitting, question } = readPlace(stored, aliases);
    const skill = skillOf.get(question);
    const first = firstOf(progress);
    if (skill === undefined || first === undefined) continue;
    const key = `${place}/${sitting}/${question}`;
    const own: FirstTry = { skill, question, place, sitting, ...first };
    const known = firsts.get(key);
    if (!known || isBefore(own, known)) firsts.set(key, own);
  }
  return [...firsts.values()].sort((one, other) => (isBefore(one, other) ? -1 : isBefore(other, one) ? 1 : 0));
}

/** An answer asked for before any was given stays in `settledAt`: a later try does not take it away. */
function firstOf({ tries, settledAt }: QuestionProgress): Pick<FirstTry, 'at' | 'isRight' | 'answer'> | undefined {
  const [first] = tries;
  if (settledAt !== undefined && (!first || settledAt < first.at))
    return { at: settledAt, isRight: false, answer: undefined };
  return first && { at: first.at, isRight: first.outcome === 'right', answer: first.answer };
}

/** Earlier; of the same moment the missed one, then by name: the same order whatever order they come in. */
function isBefore(one: FirstTry, other: FirstTry): boolean {
  if (one.at !== other.at) return one.at < other.at;
  if (one.isRight !== other.isRight) return !one.isRight;
  return `${one.question} ${one.place}` < `${other.question} ${other.place}`;
}
