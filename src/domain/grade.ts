import { branch } from './kinds/branch.ts';
import type { Completion, DraftOf, Kind } from './kinds/kind.ts';
import { match } from './kinds/match.ts';
import { multiple } from './kinds/multiple.ts';
import { numeric } from './kinds/numeric.ts';
import { order } from './kinds/order.ts';
import { rate } from './kinds/rate.ts';
import { short } from './kinds/short.ts';
import { single } from './kinds/single.ts';
import type { AnswerOf, Grade, QuestionKind, QuestionOf } from './question.ts';

/** Every kind of question: a kind without its grader does not compile. A page that asks one kind imports that one. */
export const kinds: { [K in QuestionKind]: Kind<K> } = { single, multiple, order, match, numeric, short, rate, branch };

// In both functions: the kind of a `QuestionOf<K>` is K; the compiler does not see through the union.

/** Grades an answer by ids alone; `score` is a share of 0–1, said kind by kind where it is computed. */
export function gradeAnswer<K extends QuestionKind>(question: QuestionOf<K>, answer: AnswerOf<K>): Grade {
  return kinds[question.kind as K].grade(question, answer);
}

/** The answer a draft amounts to, or a code for what it still misses. */
export function completeDraft<K extends QuestionKind>(question: QuestionOf<K>, draft: DraftOf<K>): Completion<K> {
  return kinds[question.kind as K].complete(question, draft);
}
