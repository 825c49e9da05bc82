/** The checks of an answer, in the order they are made. */
export const answerChecks = ['source', 'names', 'numbers', 'people', 'voice', 'rights'] as const;
export type AnswerCheck = (typeof answerChecks)[number];
