import { type Aliases, renameId } from '#domain/aliases.ts';
import { checkOwner } from '#domain/lesson-progress.ts';

/** Under what the answers of a review are stored, in place of a lesson. */
export const reviewOwner = 'review';

export type TryPlace = 'lesson' | 'quiz' | 'check' | 'review';

/** Where a stored question was asked, and which question of the content it is. */
export interface AskedPlace {
  place: TryPlace;
  /** The draw of a check, the sitting of a review; empty in a lesson and in a quiz. */
  sitting: string;
  question: string;
}

/** The id under which the answers of a review are stored: they leave those given in the lesson as they are. */
export function reviewQuestion(sitting: string, question: string): string {
  return `${reviewOwner}/${sitting}/${question}`;
}

/** Reads the id a question is stored under. A quiz is told from a lesson by its id, which ends in `-quiz`. */
export function readPlace(stored: string, aliases: Aliases): AskedPlace {
  const [owner = '', sitting = '', ...rest] = stored.split('/');
  if (owner === checkOwner || owner === reviewOwner)
    return { place: owner === checkOwner ? 'check' : 'review', sitting, question: renameId(rest.join('/'), aliases) };
  const question = renameId(stored, aliases);
  return { place: question.split('/', 1)[0]?.endsWith('-quiz') ? 'quiz' : 'lesson', sitting: '', question };
}
