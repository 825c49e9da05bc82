import fc from 'fast-check';
import { type Card, createEmptyCard, fsrs, generatorParameters, Rating } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { type DayGrade, longestDays, replay } from '#domain/review/replay.ts';

/** The waits of a skill that is asked on the day it is due, every time with the same outcome. */
function waits(outcomes: boolean[]): number[] {
  const grades: DayGrade[] = [];
  let day = 20_700;
  return outcomes.map((isRight) => {
    grades.push({ day, isRight });
    const wait = replay(grades);
    day += wait;
    return wait;
  });
}

describe('the wait before a skill comes back', () => {
  it('is the published one while it is always right: 3, 14 and 57 days, then the cap', () => {
    expect(waits([true, true, true, true, true])).toEqual([3, 14, 57, longestDays, longestDays]);
  });

  it('is a day after a miss, and grows again from there', () => {
    const [first, second, third, fourth] = waits([true, true, false, true]);
    expect([first, second]).toEqual([3, 14]);
    expect(third).toBeLessThan(5);
    expect(fourth).toBeGreaterThan(third ?? 0);
    expect(waits([false])).toEqual([1]);
  });

  it('agrees with the package asked another way, with no cap of ours in between', () => {
    const parameters = {
      ...generatorParameters({ enable_short_term: false, enable_fuzz: false }),
      request_retention: 0.9,
    };
    const free = fsrs(parameters);
    fc.assert(
      fc.property(
        fc.array(fc.record({ gap: fc.integer({ min: 1, max: 90 }), isRight: fc.boolean() }), {
          minLength: 1,
          maxLength: 12,
        }),
        (steps) => {
          let day = 20_700;
          const grades = steps.map(({ gap, isRight }) => {
            day += gap;
            return { day, isRight };
          });
          const [{ day: begun } = { day: 0 }] = grades;
          const card = grades.reduce<Card>(
            (own, { day: on, isRight }) => {
              const at = new Date(Date.UTC(1970, 0, 1 + on, 9));
              return free.next(own, at, isRight ? Rating.Good : Rating.Again).card;
            },
            createEmptyCard(new Date(Date.UTC(1970, 0, 1 + begun, 9))),
          );
          expect(replay(grades)).toBe(Math.min(card.scheduled_days, longestDays));
        },
      ),
    );
  });
});
