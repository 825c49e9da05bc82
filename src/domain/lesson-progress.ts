import { type Aliases, renameId } from './aliases.ts';
import type { ProgressEvent, ProgressState } from './progress.ts';

/** Whether every question listed has been settled once. An empty list says nothing: no. */
export function isAllSettled(state: ProgressState, questions: string[]): boolean {
  return questions.length > 0 && questions.every((id) => state.questions.get(id)?.settledAt !== undefined);
}

/** Under what the answers of a final check are stored, in place of a lesson. Here, because every lesson's page asks. */
export const checkOwner = 'final-check';

/** The lesson an event belongs to, under the id in use. A course's quiz belongs to the course's id, a final check to its own. */
export function lessonOf(event: ProgressEvent, aliases: Aliases = {}): string {
  if (event.kind === 'drew') return checkOwner;
  const id = renameId('question' in event ? event.question : event.lesson, aliases);
  return id.split('/', 1)[0] ?? id;
}
