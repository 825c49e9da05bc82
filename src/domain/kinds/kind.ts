import type { Answer, AnswerOf, Grade, PartVerdict, QuestionKind, QuestionOf } from '#domain/question.ts';

/** An answer being composed: an answer with parts still empty, or, for a number, what is written in the field. */
export type Draft = Exclude<Answer, { kind: 'numeric' }> | { kind: 'numeric'; text: string; locale: 'it' | 'en' };
export type DraftOf<K extends QuestionKind> = Extract<Draft, { kind: K }>;

/** Why there is nothing to grade yet. `count`: how many are left to choose, to put back or to fill in. */
export interface Missing {
  type: 'missing';
  code: 'choose-one' | 'choose-more' | 'choose-fewer' | 'match-more' | 'write' | 'not-a-number' | 'rate-more' | 'go-on';
  count: number;
}

export type Completion<K extends QuestionKind> = { type: 'complete'; answer: AnswerOf<K> } | Missing;

/** How one kind of question reads and grades answers. A page loads only the kinds it asks. */
export interface Kind<K extends QuestionKind> {
  /** The answer a draft amounts to, or what it still misses. */
  complete(question: QuestionOf<K>, draft: DraftOf<K>): Completion<K>;
  /** By ids alone: ids the question no longer has are never right, what is absent is missed. */
  grade(question: QuestionOf<K>, answer: AnswerOf<K>): Grade;
}

export function missing(code: Missing['code'], count: number): Missing {
  return { type: 'missing', code, count };
}

/** The outcome follows from the score: right at 1, partly from a half, wrong below. */
export function weigh(score: number, parts: Grade['parts']): Grade {
  return { outcome: score === 1 ? 'right' : score >= 0.5 ? 'partly' : 'wrong', score, parts };
}

export function countParts(parts: Grade['parts'], verdict: PartVerdict): number {
  return Object.values(parts).filter((each) => each === verdict).length;
}
