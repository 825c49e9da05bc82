import type { Grade } from '#domain/question.ts';
import { countParts, type Kind, missing, weigh } from './kind.ts';

export const match: Kind<'match'> = {
  complete({ pairs }, draft) {
    const left = pairs.filter(({ id }) => !draft.pairs[id]).length;
    return left > 0 ? missing('match-more', left) : { type: 'complete', answer: draft };
  },

  /** Score: lefts with their own right over all lefts. `parts` speaks of lefts, and of the extras that were used. */
  grade({ pairs, extra }, answer) {
    const parts: Grade['parts'] = {};
    for (const { id } of pairs) parts[id] = answer.pairs[id] === id ? 'right' : answer.pairs[id] ? 'wrong' : 'missed';
    const used = Object.values(answer.pairs);
    const score = countParts(parts, 'right') / pairs.length;
    for (const { id } of extra) if (used.includes(id)) parts[id] = 'wrong';
    return weigh(score, parts);
  },
};
