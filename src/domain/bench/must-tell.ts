/**
 * Whether what was made with an AI must be said to be. Regulation (EU) 2024/1689, art. 50, applied since 2 August 2026,
 * as several agreeing pages report it (`AIACT50` in content/sources.yml): who uses an AI says so of images, sounds and
 * videos that look real, and of texts that inform the public on matters of public interest unless a person reviews them
 * and answers for them; who provides a chatbot lets people know that they talk to a machine. General information.
 */
export const tellQuestions = {
  /** Shows or makes heard people, places or events that look real. */
  real: ['yes', 'no'],
  /** Informs the public on a matter of public interest; `reviewed`: it does, and a person reviews and answers for it. */
  informs: ['yes', 'reviewed', 'no'],
  /** A machine that speaks with people by itself. */
  bot: ['yes', 'no'],
} as const;

export type TellQuestion = keyof typeof tellQuestions;
export type TellAnswers = { [Q in TellQuestion]?: (typeof tellQuestions)[Q][number] };
export const tellOrder = ['real', 'informs', 'bot'] as const satisfies readonly TellQuestion[];

/**
 * What follows: a duty for each question answered yes; `reviewed` names who answers for the text; `not-due` only when all
 * three are answered and nothing is due; `open` while one is not.
 */
export type TellCode = 'tell-real' | 'tell-informs' | 'tell-bot' | 'reviewed' | 'not-due' | 'open';

export function mustTell(answers: TellAnswers): TellCode[] {
  const duties = tellOrder
    .filter((question) => answers[question] === 'yes')
    .map((question) => `tell-${question}` as const);
  const isOpen = tellOrder.some((question) => answers[question] === undefined);
  return [
    ...duties,
    ...(answers.informs === 'reviewed' ? (['reviewed'] as const) : []),
    ...(isOpen ? (['open'] as const) : duties.length === 0 ? (['not-due'] as const) : []),
  ];
}
