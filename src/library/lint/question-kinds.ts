import { findIdeas } from '#domain/keywords.ts';
import type { QuestionKind } from '#domain/question.ts';
import type { QuestionSource } from '../question-schema.ts';
import { type AskedQuestion, askedQuestions, type Check, nameAll } from './rule.ts';

/** What each kind of question needs to be answerable and gradable. Branches, the longest, have their own file. */
export function checkQuestionKinds(check: Check): void {
  for (const asked of askedQuestions(check)) {
    const rule = kindRules[asked.question.kind] as (question: QuestionSource, asked: AskedQuestion) => void; // The table pairs each kind with its own form.
    rule(asked.question, asked);
  }
}

type Source<K extends QuestionKind> = Extract<QuestionSource, { kind: K }>;

const kindRules: { [K in QuestionKind]: (question: Source<K>, asked: AskedQuestion) => void } = {
  single({ options }, { error, warn }) {
    const right = options.filter(({ correct }) => correct).length;
    if (right !== 1)
      error(
        `${right} options are right; a single choice has exactly one. Mark one with correct: true, or make it kind: multiple.`,
        'options',
      );
    if (options.length !== 3) warn(`${options.length} options; three are enough to choose from.`, 'options');
  },

  multiple({ options, choose }, { error, warn }) {
    const right = options.filter(({ correct }) => correct).length;
    if (choose !== right)
      error(`\`choose\` says ${choose}, but ${right} options are right. Make the two agree.`, 'choose');
    if (right < 2 || right === options.length)
      error(
        `${right} of ${options.length} options are right; a multiple choice has at least two right and one wrong.`,
        'options',
      );
    if (options.length < 4 || options.length > 5)
      warn(`${options.length} options; a multiple choice has 4 or 5.`, 'options');
  },

  order({ items }, { error, warn }) {
    if (items.length < 3)
      error(`${items.length} items; an order needs at least three to be told from a guess.`, 'items');
    if (items.length > 5) warn(`${items.length} items; 4 or 5 can be held in mind.`, 'items');
  },

  match({ pairs, extra }, { error, warn }) {
    if (pairs.length < 2) error(`${pairs.length} pairs; a match needs at least two.`, 'pairs');
    else if (pairs.length < 3 || pairs.length > 4) warn(`${pairs.length} pairs; a match has 3 or 4.`, 'pairs');
    if (extra.length > 1) warn(`${extra.length} rights go with nothing; one is enough.`, 'extra');
  },

  numeric({ value, tolerance, near }, { error }) {
    near.forEach((slip, position) => {
      if (Math.abs(slip.value - value) <= tolerance)
        error(
          `the slip \`${slip.id}\` (${slip.value}) is within the tolerance of the right value (${value} ± ${tolerance}), so its feedback never shows. Change its value.`,
          'near',
          position,
        );
      const twin = near
        .slice(0, position)
        .find((other) => Math.abs(other.value - slip.value) <= Math.min(other.tolerance, slip.tolerance));
      if (twin)
        error(`the slips \`${twin.id}\` and \`${slip.id}\` stand for the same number. Keep one.`, 'near', position);
    });
  },

  short({ needs, ideas, model }, { error, warn }) {
    if (needs < 1 || needs > ideas.length)
      error(`\`needs\` is ${needs}; with ${ideas.length} ideas it goes from 1 to ${ideas.length}.`, 'needs');
    for (const locale of ['it', 'en'] as const) {
      for (const [position, { words }] of ideas.entries())
        if (words[locale].length === 0 || words[locale].some((alternative) => alternative.length === 0))
          error(
            `the idea \`${ideas[position]?.id}\` has an empty list of words. Write the words that show it.`,
            'ideas',
            position,
            'words',
            locale,
          );
      const found = findIdeas(
        model[locale],
        ideas.map(({ id, words }) => ({ id, words: words[locale] })),
      ).map(({ id }) => id);
      const missed = ideas.filter(({ id }) => !found.includes(id)).map(({ id }) => id);
      if (found.length < needs)
        warn(
          `the model answer is not recognised: it misses ${nameAll(missed)}. Add the words it uses.`,
          'model',
          locale,
        );
    }
  },

  rate({ criteria }, { error }) {
    if (criteria.length < 3 || criteria.length > 4)
      error(`${criteria.length} criteria; a post is rated on 3 or 4.`, 'criteria');
  },

  branch() {},
};
