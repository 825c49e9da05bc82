import type { Grade } from '#domain/question.ts';
import { countParts, type Kind, missing, weigh } from './kind.ts';

export const rate: Kind<'rate'> = {
  complete({ criteria }, draft) {
    const left = criteria.filter(({ id }) => !draft.scores[id]).length;
    return left > 0 ? missing('rate-more', left) : { type: 'complete', answer: draft };
  },

  /** Score: criteria within one point of the model score (`right` if the same, `near` if one away) over all. */
  grade({ criteria }, { scores }) {
    const parts: Grade['parts'] = {};
    for (const { id, score } of criteria) {
      const given = scores[id];
      const distance = Math.abs((given ?? Number.NaN) - score);
      parts[id] = given === undefined ? 'missed' : distance === 0 ? 'right' : distance <= 1 ? 'near' : 'wrong';
    }
    return weigh((countParts(parts, 'right') + countParts(parts, 'near')) / criteria.length, parts);
  },
};
