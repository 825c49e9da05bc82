import type { Question } from '#domain/question.ts';

/** What the browser fetches of a lesson: its questions by id, and the words their islands say. */
export interface QuestionSet {
  questions: Record<string, Question>;
  words: Record<string, string>;
}

const loading = new Map<string, Promise<QuestionSet>>();

/**
 * Fetches a lesson's questions, once.
 * @throws {Error} when they do not arrive, or are not questions; the next call tries again.
 */
export function loadQuestions(address: string): Promise<QuestionSet> {
  const known = loading.get(address);
  if (known) return known;
  const fetched = fetchQuestions(address);
  loading.set(address, fetched);
  fetched.catch(() => loading.delete(address));
  return fetched;
}

async function fetchQuestions(address: string): Promise<QuestionSet> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const data: unknown = await response.json();
  if (!isQuestionSet(data)) throw new Error(`${address}: not questions`);
  return data;
}

/** Our own build wrote the file and its name carries its fingerprint: only a foreign answer (a login page) is told apart. */
function isQuestionSet(data: unknown): data is QuestionSet {
  return typeof data === 'object' && data !== null && 'questions' in data && 'words' in data;
}
