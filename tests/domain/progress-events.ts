import fc from 'fast-check';
import type { ProgressEvent } from '#domain/progress.ts';
import type { Answer } from '#domain/question.ts';

/** Events as this site writes them: few lessons, questions and ids, so that they meet each other. */
const lesson = fc.constantFrom('what-makes-a-community', 'the-platforms-today', 'quiz');
const question = fc.tuple(lesson, fc.constantFrom('who-is-in', 'what-next')).map(([of, id]) => `${of}/${id}`);
const at = fc.integer({ min: 1_790_000_000_000, max: 1_790_000_000_040 });
const outcome = fc.constantFrom('right' as const, 'partly' as const, 'wrong' as const);

/** JSON does not know a zero below zero. */
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);

export const answers: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ kind: fc.constant('single' as const), option: fc.string() }),
  fc.record({ kind: fc.constant('multiple' as const), options: fc.array(fc.string(), { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('order' as const), items: fc.array(fc.string(), { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('match' as const), pairs: fc.dictionary(fc.constantFrom('a', 'b'), fc.string()) }),
  fc.record({ kind: fc.constant('numeric' as const), value: number }),
  fc.record({ kind: fc.constant('short' as const), text: fc.string(), ideas: fc.array(fc.string(), { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('rate' as const), scores: fc.dictionary(fc.constantFrom('a', 'b'), fc.integer()) }),
  fc.record({ kind: fc.constant('branch' as const), choices: fc.array(fc.string(), { maxLength: 3 }) }),
);

const versionIds = ['w1', 'w2', 'w3', 'w4'];
const key = fc.tuple(fc.constantFrom(...versionIds), at).map(([id, when]) => `${id}@${when}`);

/** Texts share their ids, so that one event comes in several revisions. */
export const texts = fc.record({
  id: fc.constantFrom(...versionIds),
  at,
  kind: fc.constant('wrote' as const),
  lesson: fc.constant('what-makes-a-community'),
  field: fc.constant('why'),
  text: fc.constantFrom('uno', 'due', 'tre', 'quattro'),
  over: fc.array(key, { maxLength: 2 }),
});

const plain = (id: fc.Arbitrary<string>): fc.Arbitrary<ProgressEvent> =>
  fc.oneof(
    fc.record({ id, at, kind: fc.constantFrom('opened' as const, 'finished' as const), lesson }),
    fc.record({ id, at, kind: fc.constantFrom('shown' as const, 'retried' as const), question }),
    fc.record({ id, at, kind: fc.constant('answered' as const), question, answer: answers, outcome }),
    fc.record({
      id,
      at,
      kind: fc.constant('drew' as const),
      seed: fc.constantFrom('k7', 'k8'),
      questions: fc.array(question, { maxLength: 3 }),
    }),
  );

/** One event, of any kind. */
export const events: fc.Arbitrary<ProgressEvent> = fc.oneof(plain(fc.uuid()), texts);

/** A learner's events, with repeated ids: revisions of texts, and now and then two things that claim one id. */
export const histories = fc.array(fc.oneof({ weight: 5, arbitrary: events }, plain(fc.constantFrom('x1', 'w2'))), {
  maxLength: 30,
});
