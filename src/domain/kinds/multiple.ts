import type { Grade } from '#domain/question.ts';
import { countParts, type Kind, missing, weigh } from './kind.ts';

export const multiple: Kind<'multiple'> = {
  complete({ choose }, draft) {
    const left = choose - draft.options.length;
    if (left === 0) return { type: 'complete', answer: draft };
    return left > 0 ? missing('choose-more', left) : missing('choose-fewer', -left);
  },

  /** Score: right choices over the larger of chosen and right, so that choosing everything does not pay. */
  grade({ options }, answer) {
    const chosen = new Set(answer.options);
    const parts: Grade['parts'] = {};
    for (const id of chosen) parts[id] = 'wrong';
    for (const { id, correct } of options) if (correct) parts[id] = chosen.has(id) ? 'right' : 'missed';
    const right = options.filter(({ correct }) => correct).length;
    return weigh(countParts(parts, 'right') / Math.max(right, chosen.size), parts);
  },
};
