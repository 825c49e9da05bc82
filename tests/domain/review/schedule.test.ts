import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldEvents } from '#domain/fold.ts';
import { mergeEvents } from '#domain/merge.ts';
import type { ProgressEvent } from '#domain/progress.ts';
import { dayNumber, noonOf } from '#domain/review/days.ts';
import { longestDays } from '#domain/review/replay.ts';
import { readSchedule } from '#domain/review/schedule.ts';
import { answer, finish, histories, index, later } from './sample-index.ts';

const read = (events: ProgressEvent[], now: number) => readSchedule(index, foldEvents(events, index.aliases), now);
const dueOf = (events: ProgressEvent[], now = later(200)) => {
  const [only] = read(events, now);
  return only && only.dueDay - dayNumber(later(0));
};

describe('when a skill comes back', () => {
  it('is never before its lesson is finished', () => {
    expect(read([answer('reach/q0'), answer('community-quiz/reach')], later(30))).toEqual([]);
    expect(read([finish('reach')], later(0))).toMatchObject([{ skill: 'know-reach', isLesson: true, isRight: false }]);
  });

  it('is after three days when half the lesson’s first answers were right, else the next day', () => {
    const half = [answer('reach/q0'), answer('reach/q1', 'wrong')];
    expect(dueOf([finish('reach'), ...half])).toBe(3);
    expect(dueOf([finish('reach'), ...half, answer('reach/q2', 'partly')])).toBe(1);
    expect(dueOf([finish('reach')])).toBe(1);
  });

  it('takes the first answer of a day, wherever it is given, and what follows that day changes nothing', () => {
    const learned = [finish('reach'), answer('reach/q0')];
    expect(dueOf([...learned, answer('review/s/reach/q1', 'right', later(3))])).toBe(3 + 14);
    const both = [
      answer('community-quiz/reach', 'wrong', later(3)),
      answer('review/s/reach/q1', 'right', later(3) + 5000),
    ];
    expect(dueOf([...learned, ...both])).toBe(dueOf([...learned, ...both.slice(0, 1)]));
    expect(dueOf([...learned, ...both])).toBeLessThan(3 + 14);
    expect(dueOf([...learned, answer('review/s/reach/q1', 'wrong', later(0) + 5000)])).toBe(3);
  });

  it('counts days by the calendar: late in the evening and early in the morning are a day apart', () => {
    const evening = new Date(2026, 10, 2, 23, 55).getTime();
    const [own] = read(
      [finish('reach', evening), answer('reach/q0', 'right', evening)],
      new Date(2026, 10, 5, 0, 5).getTime(),
    );
    expect(own?.dueDay).toBe(dayNumber(new Date(2026, 10, 5, 0, 1).getTime()));
    expect(dayNumber(noonOf(own?.dueDay ?? 0))).toBe(own?.dueDay);
  });

  it('does not believe a clock that was ahead: the skill is not away for years', () => {
    const ahead = later(9000);
    const learned = [finish('reach'), answer('reach/q0')];
    const moved = [...learned, answer('review/s/reach/q1', 'right', ahead)];
    expect(dueOf(moved, later(20))).toBe(3);
    expect(dueOf([...moved, answer('review/t/reach/q2', 'right', later(20))], later(20))).toBeGreaterThan(20);
    // All of it under the wrong clock: nothing says when, so it comes back today.
    const [undated] = read([finish('reach', ahead), answer('reach/q0', 'right', ahead)], later(20));
    expect(undated).toMatchObject({ dueDay: dayNumber(later(20)), lastDay: undefined });
  });

  it('goes on after a clock that was behind', () => {
    const behind = [finish('reach', later(-4000)), answer('reach/q0', 'right', later(-4000))];
    expect(dueOf([...behind, answer('review/s/reach/q1', 'right', later(2))], later(2))).toBe(2 + longestDays);
  });

  it('is after it was last seen, at most sixty days, in every history and on every clock', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: -120, max: 120 }), (events, today) => {
        for (const { dueDay, lastDay } of read(events, later(today))) {
          if (lastDay === undefined) {
            expect(dueDay).toBe(dayNumber(later(today)));
            continue;
          }
          expect(lastDay).toBeLessThanOrEqual(dayNumber(later(today)));
          expect(dueDay - lastDay).toBeGreaterThanOrEqual(1);
          expect(dueDay - lastDay).toBeLessThanOrEqual(longestDays);
        }
      }),
    );
  });

  it('is the same whatever order things come in, and of two devices merged is that of one', () => {
    fc.assert(
      fc.property(histories, fc.func(fc.boolean()), (events, isHere) => {
        const here = events.filter(({ id }) => isHere(id));
        const there = events.filter(({ id }) => !isHere(id));
        const one = read(events, later(60));
        expect(read(events.toReversed(), later(60))).toEqual(one);
        expect(read([...mergeEvents([...there, ...here])], later(60))).toEqual(one);
      }),
    );
  });
});
