import { judgeBranch, playBranch } from '#domain/branch.ts';
import type { Grade } from '#domain/question.ts';
import { countParts, type Kind, missing } from './kind.ts';

export const branch: Kind<'branch'> = {
  complete: (question, draft) =>
    playBranch(question, draft.choices).turn ? missing('go-on', 1) : { type: 'complete', answer: draft },

  /** Outcome from the verdict of `judgeBranch`. Score: conditions met over three. `parts` speaks of the conditions. */
  grade(question, { choices }) {
    const { verdict, met } = judgeBranch(question, playBranch(question, choices).meters);
    const parts: Grade['parts'] = {};
    for (const [condition, holds] of Object.entries(met)) parts[condition] = holds ? 'right' : 'wrong';
    const outcome = verdict === 'met' ? 'right' : verdict === 'partly' ? 'partly' : 'wrong';
    return { outcome, score: verdict === 'missed' ? 0 : countParts(parts, 'right') / 3, parts };
  },
};
