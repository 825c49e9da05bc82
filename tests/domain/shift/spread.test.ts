import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadOf } from '#domain/shift/spread.ts';

describe('the picture of how far a piece of news has gone', () => {
  it('lights dots in the order of the waves, one for each so many people', () => {
    const waves = [
      { at: 495, people: [20, 0] },
      { at: 501, people: [40, 3] },
    ];
    const { each, rows } = spreadOf({ waves }, [600, 100]);
    expect(each).toBe(10);
    expect(rows[0]).toMatchObject({ followers: 600, know: 60 });
    expect(rows[0]?.dots.slice(0, 7)).toEqual([0, 0, 1, 1, 1, 1, -1]);
    expect(rows[1]?.dots.slice(0, 2)).toEqual([1, -1]);
  });

  it('never shows more than there is, nor hides that somebody knows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 1, maxLength: 5 }),
        fc.array(fc.nat({ max: 300 }), { maxLength: 6 }),
        (followers, news) => {
          const waves = news.map((people, at) => ({ at, people: followers.map((count) => Math.min(people, count)) }));
          const { each, rows } = spreadOf({ waves }, followers);
          for (const { dots, know, followers: count } of rows) {
            expect(dots.length).toBe(Math.ceil(count / each));
            expect(dots.length).toBeLessThanOrEqual(60);
            const lit = dots.filter((wave) => wave >= 0).length;
            expect(lit > 0).toBe(know > 0);
            expect(Math.abs(lit * each - Math.min(know, count))).toBeLessThanOrEqual(each);
          }
        },
      ),
    );
  });

  it('is empty where nobody follows', () => expect(spreadOf({ waves: [] }, [0]).rows[0]?.dots).toEqual([]));
});
