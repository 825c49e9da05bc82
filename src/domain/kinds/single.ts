import type { Grade } from '#domain/question.ts';
import { type Kind, missing, weigh } from './kind.ts';

export const single: Kind<'single'> = {
  complete: (_, draft) => (draft.option ? { type: 'complete', answer: draft } : missing('choose-one', 1)),

  grade({ options }, { option }) {
    const parts: Grade['parts'] = { [option]: 'wrong' };
    for (const { id, correct } of options) if (correct) parts[id] = id === option ? 'right' : 'missed';
    return weigh(parts[option] === 'right' ? 1 : 0, parts);
  },
};
