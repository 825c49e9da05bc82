import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldEvents, followQuestion } from '#domain/fold.ts';
import { foldLessons } from '#domain/lessons.ts';
import { isRevision, mergeEvents } from '#domain/merge.ts';
import type { ProgressEvent, ProgressEventOf } from '#domain/progress.ts';
import type { Answer, Outcome } from '#domain/question.ts';
import { versionKey } from '#domain/versions.ts';
import { histories, texts } from './progress-events.ts';

const lesson = 'what-makes-a-community';
const field = 'why';
const path = `${lesson}/${field}`;

type Wrote = ProgressEventOf<'wrote'>;
const wrote = (id: string, at: number, text: string, over: { id: string; at: number }[] = []): Wrote => ({
  id,
  at,
  kind: 'wrote',
  lesson,
  field,
  text,
  over: over.map(versionKey),
});
const standing = (...events: ProgressEvent[]) => {
  const text = foldEvents(events).texts.get(path);
  return [text?.text, ...(text?.others.map((other) => other.text) ?? [])];
};

describe('the union of events', () => {
  it('gives the same state in any order, split anywhere, with anything repeated', () => {
    fc.assert(
      fc.property(
        histories.chain((events) =>
          fc.record({
            events: fc.constant(events),
            shuffled: fc.shuffledSubarray(events, { minLength: events.length }),
            cut: fc.nat(events.length),
            again: fc.subarray(events),
          }),
        ),
        ({ events, shuffled, cut, again }) => {
          const state = foldEvents(events);
          expect(foldEvents(shuffled)).toEqual(state);
          expect(foldEvents([...events, ...again])).toEqual(state);
          expect(foldEvents(mergeEvents(shuffled.slice(cut), [...shuffled.slice(0, cut), ...again]))).toEqual(state);
        },
      ),
    );
  });

  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(histories, histories, histories, (a, b, c) => {
        expect(mergeEvents(a, b)).toEqual(mergeEvents(b, a));
        expect(mergeEvents(mergeEvents(a, b), c)).toEqual(mergeEvents(a, mergeEvents(b, c)));
        expect(mergeEvents(mergeEvents(a, b), b)).toEqual(mergeEvents(a, b));
      }),
    );
  });

  it('loses no id and takes nothing that was in neither set', () => {
    fc.assert(
      fc.property(histories, histories, (a, b) => {
        const merged = mergeEvents(a, b);
        expect(new Set(merged.map(({ id }) => id))).toEqual(new Set([...a, ...b].map(({ id }) => id)));
        for (const event of merged) expect([...a, ...b]).toContainEqual(event);
      }),
    );
  });

  it('replaces an event only by a later revision of the same text', () => {
    const first = wrote('w1', 20, 'uno');
    expect(isRevision(wrote('w1', 21, 'due'), first)).toBe(true);
    expect(isRevision(wrote('w1', 20, 'due'), first)).toBe(false);
    expect(isRevision({ ...wrote('w1', 22, 'due'), field: 'other' }, first)).toBe(false);
    expect(isRevision({ id: 'w1', at: 23, kind: 'opened', lesson }, first)).toBe(false);
  });
});

describe('a text', () => {
  it('stands in its latest revision', () => {
    expect(standing(wrote('w1', 12, 'una bozza'), wrote('w1', 15, 'una bozza più lunga'))).toEqual([
      'una bozza più lunga',
    ]);
  });

  it('is replaced by the version written over it', () => {
    const old = wrote('w1', 12, 'vecchio');
    expect(standing(old, wrote('w2', 30, 'nuovo', [old]))).toEqual(['nuovo']);
  });

  it('is replaced also when the later device has a slower clock', () => {
    const old = wrote('w1', 900, 'vecchio');
    expect(standing(old, wrote('w2', 30, 'nuovo', [old]))).toEqual(['nuovo']);
  });

  it('keeps both texts when two tabs change one field', () => {
    const start = wrote('w1', 10, 'insieme');
    const left = wrote('w2', 21, 'scheda di sinistra', [start]);
    const right = wrote('w3', 34, 'scheda di destra', [start]);
    expect(standing(start, left, right)).toEqual(['scheda di destra', 'scheda di sinistra']);
  });

  it('keeps what a tab went on writing after another tab had begun from it', () => {
    const seen = wrote('w1', 10, 'visto');
    const other = wrote('w2', 20, 'altra scheda', [seen]);
    const wentOn = wrote('w1', 31, 'visto, e continuato');
    expect(standing(seen, other, wentOn)).toEqual(['visto, e continuato', 'altra scheda']);
    const otherWentOn = wrote('w2', 44, 'altra scheda, continuata', [seen]);
    expect(standing(seen, other, wentOn, otherWentOn)).toEqual(['altra scheda, continuata', 'visto, e continuato']);
  });

  it('shows no other version that says the same, and covers it with the next', () => {
    const left = wrote('w1', 10, 'uguale');
    const right = wrote('w2', 13, 'uguale');
    const text = foldEvents([left, right]).texts.get(path);
    expect(text?.others).toEqual([]);
    expect(text?.keys).toEqual(['w2@13', 'w1@10']);
  });

  it('keeps the other versions until one of them is chosen', () => {
    const left = wrote('w1', 10, 'sinistra');
    const right = wrote('w2', 13, 'destra');
    expect(standing(left, right, wrote('w3', 17, 'sinistra', [left, right]))).toEqual(['sinistra']);
  });

  it('never disappears: what stands and what is beside it were written, and the latest version is among them', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 12 }), (versions) => {
        const shown = standing(...versions);
        expect(shown[0]).toBeDefined();
        for (const text of shown) expect(versions.map((version) => version.text)).toContain(text);
        const free = mergeEvents(versions).filter(
          ({ id, at }) =>
            !mergeEvents(versions).some(
              (by) =>
                by.kind === 'wrote' &&
                by.id !== id &&
                by.over.some((key) => key.startsWith(`${id}@`) && Number(key.slice(id.length + 1)) >= at),
            ),
        );
        for (const event of free) expect(shown).toContain(event.kind === 'wrote' && event.text);
      }),
    );
  });
});

describe('a question', () => {
  const question = `${lesson}/who-is-in`;
  let clock = 100;
  const answered = (outcome: Outcome, answer: Answer = { kind: 'single', option: outcome }): ProgressEvent => {
    clock += 7;
    return { id: `e${clock}`, at: clock, kind: 'answered', question, answer, outcome };
  };
  const did = (kind: 'shown' | 'retried'): ProgressEvent => {
    clock += 7;
    return { id: `e${clock}`, at: clock, kind, question };
  };
  const follow = (...events: ProgressEvent[]) => foldEvents(events).questions.get(question);

  it('is hinted after a miss and settled after the second', () => {
    const first = answered('wrong');
    expect(follow(first)?.phase).toBe('hinted');
    expect(follow(first, answered('partly'))?.phase).toBe('settled');
  });

  it('is settled by a right answer, at once or after the hint', () => {
    expect(follow(answered('right'))?.phase).toBe('settled');
    expect(follow(answered('wrong'), answered('right'))?.phase).toBe('settled');
  });

  it('is settled when the answer is shown, also without a try', () => {
    expect(follow(did('shown'))).toMatchObject({ phase: 'settled', shown: true, tries: [] });
  });

  it.each<Answer>([
    { kind: 'short', text: 'perché', ideas: [] },
    { kind: 'rate', scores: { tone: 2 } },
    { kind: 'branch', choices: ['wait'] },
  ])('is settled by its first answer when it is of kind $kind', (answer) => {
    expect(follow(answered('wrong', answer))?.phase).toBe('settled');
  });

  it('opens again at a retry, keeps every try, and remembers that it was settled', () => {
    const right = answered('right');
    const progress = follow(right, did('retried'), answered('wrong'));
    expect(progress?.phase).toBe('hinted');
    expect(progress?.tries.map((attempt) => attempt.outcome)).toEqual(['right', 'wrong']);
    expect(progress?.settledAt).toBe(right.at);
  });

  it('is open again, and not shown, after a retry of a question that was shown', () => {
    expect(follow(did('shown'), did('retried'))).toMatchObject({ phase: 'open', shown: false });
  });

  it('stays settled when it is answered again without a retry', () => {
    expect(followQuestion([answered('right'), answered('wrong')] as Parameters<typeof followQuestion>[0]).phase).toBe(
      'settled',
    );
  });
});

describe('lessons', () => {
  it('are finished at the first finish and opened at the last opening', () => {
    const state = foldEvents([
      { id: 'a', at: 50, kind: 'finished', lesson },
      { id: 'b', at: 41, kind: 'finished', lesson },
      { id: 'c', at: 62, kind: 'opened', lesson },
      { id: 'd', at: 33, kind: 'opened', lesson: 'the-platforms-today' },
    ]);
    expect(state.finished).toEqual(new Map([[lesson, 41]]));
    expect(state.opened.get(lesson)).toBe(62);
    expect(state.lastLesson).toEqual({ lesson, at: 62 });
  });

  it('are folded alike for the home page and for the lesson page', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const { finished, opened, lastLesson } = foldEvents(events);
        expect(foldLessons(mergeEvents(events))).toEqual({ finished, opened, lastLesson });
      }),
    );
  });
});
