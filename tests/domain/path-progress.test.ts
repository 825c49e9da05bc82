import { describe, expect, it } from 'vitest';
import { countDaysAway, isEvictingBrowser, offersRestore } from '#domain/eviction.ts';
import { isAllSettled } from '#domain/lesson-progress.ts';
import { resumeLesson, summariseCourse } from '#domain/path-progress.ts';
import { emptyProgress, type ProgressState } from '#domain/progress.ts';

function stateOf(opened: Record<string, number>, finished: Record<string, number>): ProgressState {
  return {
    ...emptyProgress(),
    opened: new Map(Object.entries(opened)),
    finished: new Map(Object.entries(finished)),
  };
}

const path = [
  ['a1', 'a2', 'a3'],
  ['b1', 'b2'],
];

describe('a course', () => {
  it('says which of its lessons are finished, in its order, and which comes next', () => {
    expect(summariseCourse(stateOf({}, { a3: 12, a1: 25, b1: 31 }), ['a1', 'a2', 'a3'])).toEqual({
      finished: [true, false, true],
      count: 2,
      next: 'a2',
    });
  });

  it('has nothing next when all is finished', () => {
    expect(summariseCourse(stateOf({}, { b1: 12, b2: 25 }), ['b1', 'b2']).next).toBeUndefined();
  });
});

describe('«Riprendi da qui»', () => {
  it('points to the unfinished lesson opened last, though a finished one was opened after', () => {
    expect(resumeLesson(stateOf({ a1: 50, a2: 30, a3: 20 }, { a1: 11 }), path)).toBe('a2');
  });

  it('points to the lesson after the one finished last, into the next course', () => {
    expect(resumeLesson(stateOf({ a3: 40 }, { a1: 11, a2: 22, a3: 41 }), path)).toBe('b1');
  });

  it('skips lessons finished already and goes round to those left behind', () => {
    expect(resumeLesson(stateOf({}, { a1: 11, a3: 22, b1: 33, b2: 44 }), path)).toBe('a2');
  });

  it('points nowhere at the first visit, when all is done, and for lessons that are not on the site', () => {
    expect(resumeLesson(stateOf({}, {}), path)).toBeUndefined();
    expect(resumeLesson(stateOf({}, { b1: 12, b2: 25 }), [['b1', 'b2']])).toBeUndefined();
    expect(resumeLesson(stateOf({ gone: 12 }, { lost: 25 }), path)).toBeUndefined();
  });
});

describe('a lesson is done by its questions', () => {
  const settled = { phase: 'settled' as const, tries: [], shown: false, settledAt: 9 };
  const state = emptyProgress();
  state.questions.set('a1/x', settled).set('a1/y', { ...settled, phase: 'open' });
  state.questions.set('a1/z', { phase: 'hinted', tries: [], shown: false });

  it('when each has been settled once, also if one is open again', () => {
    expect(isAllSettled(state, ['a1/x', 'a1/y'])).toBe(true);
  });

  it('not while one has only been tried, or was never seen, or there are none', () => {
    expect(isAllSettled(state, ['a1/x', 'a1/z'])).toBe(false);
    expect(isAllSettled(state, ['a1/x', 'a1/new'])).toBe(false);
    expect(isAllSettled(state, [])).toBe(false);
  });
});

describe('a browser that may delete by itself', () => {
  const safari =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Version/18.1 Safari/604.1';
  const apple = 'Apple Computer, Inc.';

  it('is Safari, and any browser on an iPhone', () => {
    expect(isEvictingBrowser({ vendor: apple, userAgent: safari, isInstalled: false })).toBe(true);
    const chrome = safari.replace('Version/18.1', 'CriOS/131.0');
    expect(isEvictingBrowser({ vendor: apple, userAgent: chrome, isInstalled: false })).toBe(true);
  });

  it('is not one that was added to the home screen, nor Chrome or Firefox elsewhere', () => {
    expect(isEvictingBrowser({ vendor: apple, userAgent: safari, isInstalled: true })).toBe(false);
    const chrome = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/131.0 Safari/537.36';
    expect(isEvictingBrowser({ vendor: 'Google Inc.', userAgent: chrome, isInstalled: false })).toBe(false);
    expect(isEvictingBrowser({ vendor: '', userAgent: 'Gecko/20100101 Firefox/140.0', isInstalled: false })).toBe(
      false,
    );
  });

  it('is greeted with the offer after five whole days, and where everything may be gone', () => {
    const day = 86_400_000;
    const seen = 1_790_000_000_000;
    expect(countDaysAway(seen, seen + 5 * day - 1)).toBe(4);
    expect(countDaysAway(seen + day, seen)).toBe(0);
    expect(countDaysAway(undefined, seen)).toBeUndefined();
    expect(offersRestore(4, true)).toBe(false);
    expect(offersRestore(5, false)).toBe(true);
    expect(offersRestore(undefined, true)).toBe(true);
    expect(offersRestore(undefined, false)).toBe(false);
  });
});
