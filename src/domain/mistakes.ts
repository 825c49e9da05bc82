import { ownerOf, seenMoments } from './final-check.ts';
import type { ProgressState } from './progress.ts';
import type { Answer } from './question.ts';
import type { TryPlace } from './review/asked-place.ts';
import type { FirstTry } from './review/first-tries.ts';
import type { ReviewIndex } from './review/review-index.ts';
import { isTaught } from './review/taught.ts';

/** A question missed at the first try; where it was missed more than once, the last time stands. */
export interface Mistake {
  question: string;
  skill: string;
  place: TryPlace;
  at: number;
  /** What was answered then; nothing where the answer was asked for instead. */
  answer: Answer | undefined;
  /** When the skill was first answered rightly elsewhere, later; until then the mistake stays in the notebook. */
  mendedAt: number | undefined;
}

/**
 * The notebook of mistakes, newest first. A mistake is mended by a later right answer on the same skill on another
 * occasion in a mixed place: a quiz, a check, a sitting of the review. The lesson itself mends nothing, nor do other
 * questions of the same quiz, check or sitting. Nothing ever leaves the list: who draws it parts the two.
 */
export function readMistakes(tries: readonly FirstTry[]): Mistake[] {
  const rightOf = Map.groupBy(
    tries.filter(({ isRight, place }) => isRight && place !== 'lesson'),
    ({ skill }) => skill,
  );
  const mistakes = new Map<string, Mistake>();
  for (const own of tries) {
    const { question, skill, place, at, answer } = own;
    if (own.isRight || (mistakes.get(question)?.at ?? -1) > at) continue;
    const occasion = occasionOf(own);
    const mending = (rightOf.get(skill) ?? []).filter((other) => other.at > at && occasionOf(other) !== occasion);
    const mendedAt = mending.length > 0 ? Math.min(...mending.map((other) => other.at)) : undefined;
    mistakes.set(question, { question, skill, place, at, answer, mendedAt });
  }
  return [...mistakes.values()].sort((one, other) => other.at - one.at || (one.question < other.question ? -1 : 1));
}

/** The check or the sitting of a first try; else the lesson or the quiz. */
function occasionOf({ sitting, question }: FirstTry): string {
  return sitting || ownerOf(question);
}

/**
 * Another question on the skill of a mistake: one never answered, in the order of the path, or else the one answered
 * longest ago. Those whose lessons are finished come first, so that a lesson still to be read is not given away.
 * Nothing where the skill has no other question.
 */
export function pickVariant(
  { question, skill }: Pick<Mistake, 'question' | 'skill'>,
  { skills, owners, aliases }: Pick<ReviewIndex, 'skills' | 'owners' | 'aliases'>,
  state: Pick<ProgressState, 'questions' | 'finished'>,
): string | undefined {
  const seen = seenMoments(state, aliases);
  const others = (skills.find(({ id }) => id === skill)?.questions ?? []).filter(({ id }) => id !== question);
  const rank = (id: string) => [isTaught(id, owners, state) ? 0 : 1, seen.get(id) ?? -1] as const;
  return others
    .map(({ id }) => ({ id, rank: rank(id) }))
    .sort((one, other) => one.rank[0] - other.rank[0] || one.rank[1] - other.rank[1])[0]?.id;
}
