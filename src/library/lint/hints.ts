import type { QuestionKind } from '#domain/question.ts';
import { askedQuestions, type Check } from './rule.ts';

/** Kinds that explain at once: there is no second try to prepare. */
const withoutSecondTry = new Set<QuestionKind>(['rate', 'branch']);

/** A first miss gets a hint; a guess is never marked, so it has none. */
export function checkHints(check: Check): void {
  for (const { question, error } of askedQuestions(check)) {
    const { role, kind, hint } = question;
    if (role === 'guess' && hint) error('a guess has no hint: it is never marked. Take the hint out.', 'hint');
    if (role !== 'guess' && !hint && !withoutSecondTry.has(kind))
      error('the hint is missing. Write where to look, in both languages, without giving the answer.');
  }
}
