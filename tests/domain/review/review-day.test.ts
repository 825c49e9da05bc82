import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '#domain/day.ts';
import { foldEvents } from '#domain/fold.ts';
import type { ProgressEvent } from '#domain/progress.ts';
import { placeSideBySide } from '#domain/review/interleave.ts';
import {
  currentPart,
  estimateMinutes,
  isUnderWay,
  leftItems,
  nextItem,
  readReviewDay,
  resultOf,
} from '#domain/review/review-day.ts';
import { answer, finish, histories, index, later, show } from './sample-index.ts';

const read = (events: ProgressEvent[], now: number, own = index) =>
  readReviewDay(own, foldEvents(events, own.aliases), now);
const questions = (events: ProgressEvent[], now: number, own = index) =>
  read(events, now, own)
    .parts.flat()
    .map(({ question }) => question);
const stored = (now: number, question: string) => `review/${dayOf(now)}/${question}`;

/** Reach and crisis learned well at the start, consent two days later. */
const learned = [
  ...['reach', 'crisis'].flatMap((lesson) => [finish(lesson), answer(`${lesson}/q0`), answer(`${lesson}/q1`)]),
  finish('consent', later(2)),
  answer('consent/q0', 'right', later(2)),
];

describe('today’s review', () => {
  it('has nothing on the day of the lesson, nor before a skill is due', () => {
    expect(read(learned, later(2)).parts).toEqual([]);
    expect(read(learned, later(2)).skills).toHaveLength(3);
    expect(questions(learned, later(3))).toHaveLength(2);
  });

  it('asks the most overdue first, and each skill once', () => {
    const skills = read(learned, later(9)).parts.flat();
    expect(skills.map(({ was }) => was.skill).at(-1)).toBe('know-consent');
    expect(new Set(skills.map(({ was }) => was.skill)).size).toBe(3);
  });

  it('prefers a question never seen, then the one seen longest ago', () => {
    const first = questions(learned, later(3)).filter((id) => id.includes('reach'));
    expect(['reach/q2', 'community-quiz/reach']).toContain(first[0]);
    const seen = [
      ...learned,
      answer('final-check/d7/reach/q2', 'right', later(3)),
      answer('reach/q0', 'right', later(4)),
    ];
    expect(questions(seen, later(40)).filter((id) => id.includes('reach'))).toEqual(['community-quiz/reach']);
    const all = [...seen, answer('community-quiz/reach', 'right', later(5))];
    expect(questions(all, later(90)).filter((id) => id.includes('reach'))).toEqual(['reach/q1']);
  });

  it('keeps a quiz for itself until its course is finished', () => {
    const one = [finish('reach'), ...['q0', 'q1', 'q2'].map((id) => answer(`reach/${id}`))];
    expect(questions(one, later(5))[0]).toMatch(/^reach\//);
    const whole = [...one, finish('consent', later(5)), finish('crisis', later(5))];
    expect(questions(whole, later(5))).toEqual(['community-quiz/reach']);
  });

  it('asks look-alikes side by side', () => {
    const groups = [{ id: 'alike', skills: ['know-reach', 'know-consent'] }];
    for (const now of [9, 10, 11, 12].map(later)) {
      const skills = read(learned, now, { ...index, groups })
        .parts.flat()
        .map(({ was }) => was.skill);
      expect(Math.abs(skills.indexOf('know-reach') - skills.indexOf('know-consent'))).toBe(1);
    }
    const mixed = ['a', 'b', 'c', 'd', 'e'];
    expect(placeSideBySide(mixed, (name) => name, [{ id: 'x', skills: ['e', 'b', 'z'] }])).toEqual([
      'a',
      'b',
      'e',
      'c',
      'd',
    ]);
  });

  it('stays as it was in the morning while it is answered, and goes on where it was left', () => {
    const now = later(9);
    const before = read(learned, now);
    const [part = []] = before.parts;
    const [first, second] = part;
    expect(isUnderWay(before)).toBe(false);
    const missed = [...learned, answer(first?.stored ?? '', 'wrong', now)];
    expect(nextItem(currentPart(read(missed, now)) ?? [])).toMatchObject({ stored: first?.stored, state: 'begun' });
    const done = [...missed, show(first?.stored ?? '', now + 4000)];
    const answered = read(done, now + 5000);
    expect(answered.parts.flat().map(({ stored: id }) => id)).toEqual(before.parts.flat().map(({ stored: id }) => id));
    expect(nextItem(currentPart(answered) ?? [])?.stored).toBe(second?.stored);
    expect(isUnderWay(answered)).toBe(true);
    expect(resultOf(answered)).toMatchObject([{ skill: first?.was.skill, isRight: false }]);
    expect(leftItems(answered)).toHaveLength(before.parts.flat().length - 1);
  });

  it('leaves a skill that was asked elsewhere today', () => {
    const now = later(9);
    const elsewhere = [...learned, answer('final-check/d7/reach/q2', 'wrong', now)];
    expect(questions(elsewhere, now).filter((id) => id.includes('reach'))).toEqual([]);
  });

  it('asks again a due skill that was answered in another sitting, with its place in today’s', () => {
    const events = [...learned, answer(stored(later(3), 'reach/q2'), 'wrong', later(3))];
    const item = read(events, later(9))
      .parts.flat()
      .find(({ was }) => was.skill === 'know-reach');
    expect(item).toMatchObject({ state: 'open', was: { isRight: false, isLesson: false } });
    expect(item?.stored).toBe(stored(later(9), item?.question ?? ''));
  });

  it('is cut where five minutes end, with at least one question a part', () => {
    const short = { ...index, minutes: 1 };
    expect(read(learned, later(9), short).parts.map((part) => part.length)).toEqual([1, 1, 1]);
    expect(estimateMinutes([], index)).toBe(1);
    const [whole = []] = read(learned, later(9)).parts;
    const seconds = whole.reduce((sum, { kind }) => sum + index.secondsOf[kind], 0);
    expect(seconds).toBeLessThanOrEqual(300);
    expect(estimateMinutes(whole, index)).toBe(Math.round(seconds / 60));
  });

  it('is the same for the same day and history, whatever order things come in, and asks no skill twice', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: -120, max: 120 }), (events, today) => {
        const own = read(events, later(today));
        expect(read(events.toReversed(), later(today))).toEqual(own);
        const skills = own.parts.flat().map(({ was }) => was.skill);
        expect(new Set(skills).size).toBe(skills.length);
        expect(own.parts.every((part) => part.length > 0)).toBe(true);
      }),
    );
  });
});
