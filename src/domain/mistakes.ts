import type { Aliases } from './aliases.ts';
import { ownerOf } from './final-check.ts';
import type { ProgressState } from './progress.ts';
import type { Answer } from './question.ts';
import { readPlace, type TryPlace } from './review/asked-place.ts';
import type { FirstTry } from './review/first-tries.ts';
import type { ReviewIndex } from './review/review-index.ts';

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

/** A first try with the answer that was given and the occasion it belongs to. */
interface Occurrence extends FirstTry {
  occasion: string;
  answer: Answer | undefined;
}

/**
 * The notebook of mistakes, newest first. A mistake is mended by a later right answer on the same skill on another
 * occasion in a mixed place: a quiz, a check, a sitting of the review. The lesson itself mends nothing, nor do other
 * questions of the same quiz, check or sitting. Nothing ever leaves the list: who draws it parts the two.
 */
export function readMistakes(
  tries: readonly FirstTry[],
  state: Pick<ProgressState, 'questions'>,
  aliases: Aliases,
): Mistake[] {
  const all = findOccurrences(tries, state, aliases);
  const rightOf = Map.groupBy(
    all.filter(({ isRight, place }) => isRight && place !== 'lesson'),
    ({ skill }) => skill,
  );
  const mistakes = new Map<string, Mistake>();
  for (const { question, skill, place, at, answer, occasion, isRight } of all) {
    if (isRight || (mistakes.get(question)?.at ?? -1) > at) continue;
    const mending = (rightOf.get(skill) ?? []).filter((other) => other.at > at && other.occasion !== occasion);
    const mendedAt = mending.length > 0 ? Math.min(...mending.map((other) => other.at)) : undefined;
    mistakes.set(question, { question, skill, place, at, answer, mendedAt });
  }
  return [...mistakes.values()].sort((one, other) => other.at - one.at || (one.question < other.question ? -1 : 1));
}

function findOccurrences(
  tries: readonly FirstTry[],
  { questions }: Pick<ProgressState, 'questions'>,
  aliases: Aliases,
): Occurrence[] {
  const stored = new Map<string, { sitting: string; answer: Answer | undefined }>();
  for (const [id, { tries: answers, settledAt }] of questions) {
    const { place, sitting, question } = readPlace(id, aliases);
    const key = (at: number) => `${place} ${question} ${at}`;
    if (settledAt !== undefined) stored.set(key(settledAt), { sitting, answer: undefined });
    const [first] = answers;
    if (first) stored.set(key(first.at), { sitting, answer: first.answer });
  }
  return tries.map((own) => {
    const { sitting = '', answer } = stored.get(`${own.place} ${own.question} ${own.at}`) ?? {};
    return { ...own, answer, occasion: sitting || ownerOf(own.question) };
  });
}

/**
 * Another question on the skill of a mistake: one never answered, in the order of the path, or else the one answered
 * longest ago. Those whose lessons are finished come first, so that a lesson still to be read is not given away.
 * Nothing where the skill has no other question.
 */
export function pickVariant(
  { question, skill }: Pick<Mistake, 'question' | 'skill'>,
  { skills, owners, aliases }: Pick<ReviewIndex, 'skills' | 'owners' | 'aliases'>,
  { questions, finished }: Pick<ProgressState, 'questions' | 'finished'>,
): string | undefined {
  const seen = new Map<string, number>();
  for (const [stored, { tries, settledAt }] of questions) {
    const { question: id } = readPlace(stored, aliases);
    const at = tries.at(-1)?.at ?? settledAt;
    if (at !== undefined) seen.set(id, Math.max(at, seen.get(id) ?? at));
  }
  const isKnown = (id: string) => owners[ownerOf(id)]?.needs.every((lesson) => finished.has(lesson)) ?? false;
  const others = (skills.find(({ id }) => id === skill)?.questions ?? []).filter(({ id }) => id !== question);
  const rank = (id: string) => [isKnown(id) ? 0 : 1, seen.get(id) ?? -1] as const;
  return others
    .map(({ id }) => ({ id, rank: rank(id) }))
    .sort((one, other) => one.rank[0] - other.rank[0] || one.rank[1] - other.rank[1])[0]?.id;
}
