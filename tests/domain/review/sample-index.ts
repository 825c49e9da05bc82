import fc from 'fast-check';
import type { ProgressEvent } from '#domain/progress.ts';
import type { Outcome, QuestionKind } from '#domain/question.ts';
import type { ReviewIndex } from '#domain/review/review-index.ts';

export const day = 86_400_000;
/** Noon, local time, of a day in winter: a moment of day 0 of the tests. */
export const start = new Date(2026, 10, 2, 12).getTime();
/** The same hour, some days later. */
export const later = (days: number) => new Date(2026, 10, 2 + days, 12).getTime();

const lessons = ['reach', 'consent', 'crisis'];
const kinds: QuestionKind[] = ['single', 'order', 'branch'];

/** Three lessons of one course, each with its skill and three questions; a quiz with a question on each skill. */
export const index: ReviewIndex = {
  skills: lessons.map((id) => ({
    id: `know-${id}`,
    statement: `Given ${id}, I can tell`,
    course: { id: 'community', number: 1, title: 'Community' },
    lesson: { id, title: id.toUpperCase(), href: `/en/${id}/` },
    questions: [
      ...kinds.map((kind, nth) => ({ id: `${id}/q${nth}`, kind })),
      { id: `community-quiz/${id}`, kind: 'match' as const },
    ],
  })),
  owners: Object.fromEntries(
    [...lessons, 'community-quiz'].map((id) => [
      id,
      { title: id, href: `/en/${id}/`, file: `/${id}.json`, needs: id === 'community-quiz' ? lessons : [id] },
    ]),
  ),
  groups: [],
  minutes: 5,
  secondsOf: { single: 45, multiple: 60, order: 75, match: 70, numeric: 90, short: 120, rate: 120, branch: 130 },
  aliases: { 'reach/old': 'reach/q1', 'old-crisis': 'crisis' },
};

let count = 0;
const base = (at: number) => ({ id: `e${++count}`, at });

export const finish = (lesson: string, at = start): ProgressEvent => ({ ...base(at), kind: 'finished', lesson });
export const show = (question: string, at = start): ProgressEvent => ({ ...base(at), kind: 'shown', question });
export const retry = (question: string, at = start): ProgressEvent => ({ ...base(at), kind: 'retried', question });
export const answer = (question: string, outcome: Outcome = 'right', at = start): ProgressEvent => ({
  ...base(at),
  kind: 'answered',
  question,
  answer: { kind: 'single', option: 'a' },
  outcome,
});

const asked = fc
  .tuple(
    fc.constantFrom('', 'final-check/d7/', 'review/2026-11-20/', 'review/2026-12-01/'),
    fc.constantFrom(
      'reach/q0',
      'reach/old',
      'reach/q1',
      'consent/q2',
      'community-quiz/crisis',
      'old-crisis/q0',
      'gone/q',
    ),
  )
  .map(([place, question]) => place + question);
/** Up to 120 days, in both directions, with moments that meet. */
const moments = fc.integer({ min: -480, max: 480 }).map((quarters) => start + quarters * (day / 4));

/** What a learner may have done, on a clock that may have been moved. */
export const histories: fc.Arbitrary<ProgressEvent[]> = fc.array(
  fc.oneof(
    fc.record({
      id: fc.uuid(),
      at: moments,
      kind: fc.constant('finished' as const),
      lesson: fc.constantFrom('reach', 'consent', 'old-crisis'),
    }),
    fc.record({
      id: fc.uuid(),
      at: moments,
      kind: fc.constantFrom('shown' as const, 'retried' as const),
      question: asked,
    }),
    fc.record({
      id: fc.uuid(),
      at: moments,
      kind: fc.constant('answered' as const),
      question: asked,
      answer: fc.constant({ kind: 'single' as const, option: 'a' }),
      outcome: fc.constantFrom('right' as const, 'partly' as const, 'wrong' as const),
    }),
  ),
  { maxLength: 30 },
);
