import type { QuestionOf } from '#domain/question.ts';

/** One small question of each kind, with ids that say what they are. */
const base = {
  id: 'a-lesson/a-question',
  role: 'check',
  skill: 'reply',
  passage: { title: 'A passage', href: '/it/' },
  stem: 'What next?',
} as const;

export const option = (id: string, correct: boolean) => ({ id, correct, text: `text ${id}`, feedback: `why ${id}` });
export const item = (id: string) => ({ id, text: `text ${id}`, feedback: `why ${id}` });
const pair = (id: string) => ({ id, left: `left ${id}`, right: `right ${id}`, feedback: `why ${id}` });
export const idea = (id: string) => ({ id, label: id, words: [[id]], feedback: `why ${id}` });
const criterion = (id: string, score: number) => ({ id, score, label: id, why: `why ${id}` });

export const single: QuestionOf<'single'> = {
  ...base,
  kind: 'single',
  options: [option('dm', false), option('public', true), option('bio', false)],
};
export const multiple: QuestionOf<'multiple'> = {
  ...base,
  kind: 'multiple',
  choose: 3,
  options: [option('a1', true), option('b2', false), option('c3', true), option('d4', true), option('e5', false)],
};
export const order: QuestionOf<'order'> = {
  ...base,
  kind: 'order',
  items: ['one', 'two', 'three', 'four', 'five'].map(item),
};
export const match: QuestionOf<'match'> = {
  ...base,
  kind: 'match',
  pairs: ['reach', 'like', 'reply', 'sale'].map(pair),
  extra: [{ id: 'luck', right: 'right luck', feedback: 'why luck' }],
};
export const numeric: QuestionOf<'numeric'> = {
  ...base,
  kind: 'numeric',
  value: 36,
  tolerance: 0.5,
  unit: 'ore',
  feedback: 'twelve by three',
  near: [
    { id: 'one-captain-less', value: 33, tolerance: 1, feedback: 'one is missing' },
    { id: 'half-captain-less', value: 34.5, tolerance: 1, feedback: 'half is missing' },
  ],
  otherwise: 'count again',
};
export const short: QuestionOf<'short'> = {
  ...base,
  kind: 'short',
  needs: 2,
  ideas: ['who', 'when', 'why'].map(idea),
  model: 'm',
};
export const rate: QuestionOf<'rate'> = {
  ...base,
  kind: 'rate',
  post: 'A post',
  criteria: [criterion('voice', 2), criterion('proof', 5), criterion('ask', 3)],
};
const turn = (id: string, to: string) => ({
  id,
  say: `say ${id}`,
  choices: [
    { id: `${id}-well`, text: 't', feedback: 'f', trust: 12, minutes: 4, escalation: 0, to },
    { id: `${id}-badly`, text: 't', feedback: 'f', trust: -14, minutes: 1, escalation: 1, to },
  ],
});
export const branch: QuestionOf<'branch'> = {
  ...base,
  kind: 'branch',
  start: 'first',
  trust: 50,
  goal: { trust: 70, minutes: 9, escalation: 0 },
  turns: [turn('first', 'second'), turn('second', 'end')],
  debrief: { met: 'met', partly: 'partly', missed: 'missed' },
};
