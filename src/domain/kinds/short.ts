import type { Grade } from '#domain/question.ts';
import { countParts, type Kind, missing, weigh } from './kind.ts';

export const short: Kind<'short'> = {
  complete: (_, draft) => (draft.text.trim() ? { type: 'complete', answer: draft } : missing('write', 1)),

  /** The ideas are those the learner confirms. Score: confirmed over needed; some of them is partly, none is wrong. */
  grade({ ideas, needs }, answer) {
    const confirmed = new Set(answer.ideas);
    const parts: Grade['parts'] = {};
    for (const { id } of ideas) parts[id] = confirmed.has(id) ? 'right' : 'missed';
    const found = countParts(parts, 'right');
    return { ...weigh(Math.min(1, found / needs), parts), ...(found > 0 && found < needs && { outcome: 'partly' }) };
  },
};
