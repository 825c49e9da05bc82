import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldEvents } from '#domain/fold.ts';
import type { ProgressEvent } from '#domain/progress.ts';
import { firstTries } from '#domain/review/first-tries.ts';
import { answer, histories, index, later, retry, show } from './sample-index.ts';

const triesOf = (...events: ProgressEvent[]) => firstTries(index, foldEvents(events, index.aliases));

describe('first tries', () => {
  it('count once a place, and only right is right', () => {
    const tries = triesOf(
      answer('reach/q0', 'wrong', later(0)),
      answer('reach/q0', 'right', later(1)),
      answer('final-check/d7/reach/q0', 'right', later(2)),
      answer('review/2026-11-05/reach/q0', 'partly', later(3)),
      answer('community-quiz/reach', 'right', later(4)),
    );
    expect(tries.map(({ place, isRight, skill }) => [place, isRight, skill])).toEqual([
      ['lesson', false, 'know-reach'],
      ['check', true, 'know-reach'],
      ['review', false, 'know-reach'],
      ['quiz', true, 'know-reach'],
    ]);
  });

  it('take an answer asked for as missed, even when it is answered right after', () => {
    expect(triesOf(show('consent/q1', later(2)))).toMatchObject([{ isRight: false, at: later(2) }]);
    const shownFirst = [
      show('consent/q1', later(2)),
      retry('consent/q1', later(3)),
      answer('consent/q1', 'right', later(4)),
    ];
    expect(triesOf(...shownFirst)).toMatchObject([{ isRight: false, at: later(2) }]);
    const shownLater = [
      answer('consent/q1', 'right', later(2)),
      retry('consent/q1', later(3)),
      show('consent/q1', later(4)),
    ];
    expect(triesOf(...shownLater)).toMatchObject([{ isRight: true, at: later(2) }]);
  });

  it('know a question by its old name, in a check and in a review too, and leave out what is gone', () => {
    const tries = triesOf(
      answer('review/2026-11-05/reach/old', 'wrong', later(3)),
      answer('review/2026-11-05/reach/q1', 'right', later(4)),
      answer('final-check/d7/old-crisis/q2', 'right', later(5)),
      answer('gone/q', 'right', later(6)),
      answer('final-check/d7/gone/q', 'right', later(7)),
    );
    expect(tries).toMatchObject([
      { question: 'reach/q1', place: 'review', isRight: false },
      { question: 'crisis/q2', place: 'check', isRight: true },
    ]);
  });

  it('are the same whatever order things come in, the oldest first', () => {
    fc.assert(
      fc.property(histories, fc.func(fc.integer()), (events, place) => {
        const mixed = events.toSorted((one, other) => place(one.id) - place(other.id));
        const tries = triesOf(...events);
        expect(triesOf(...mixed)).toEqual(tries);
        expect(tries.map(({ at }) => at)).toEqual(tries.map(({ at }) => at).toSorted((a, b) => a - b));
      }),
    );
  });
});
