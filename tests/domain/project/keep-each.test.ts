import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameContent, keepEach } from '#domain/project/keep-each.ts';

/** Few enough that the same thing comes again, and twice. */
const thing = fc.record({ code: fc.constantFrom('a', 'b'), params: fc.record({ n: fc.integer({ min: 0, max: 2 }) }) });
const things = fc.array(thing, { maxLength: 8 });

describe('a list made again', () => {
  it('holds what is new, in its order', () => {
    fc.assert(
      fc.property(things, things, (before, after) => {
        expect(keepEach(before, after)).toEqual(after);
      }),
    );
  });

  it('holds of what says the same as before the same objects, as many as there were', () => {
    fc.assert(
      fc.property(things, things, (before, after) => {
        const kept = keepEach(before, after);
        const old = kept.filter((one) => before.includes(one));
        expect(new Set(kept).size).toBe(after.length);
        for (const one of after) {
          const count = (list: readonly object[]) => list.filter((other) => isSameContent(other, one)).length;
          expect(count(old)).toBe(Math.min(count(before), count(after)));
        }
      }),
    );
  });

  it('changes neither of the two lists', () => {
    const before = [{ n: 3 }, { n: 3 }, { n: 7 }];
    const after = [{ n: 3 }, { n: 5 }];
    const both = [[...before], [...after]];
    keepEach(before, after);
    expect(before.every((one, place) => one === both[0]?.[place])).toBe(true);
    expect(after.every((one, place) => one === both[1]?.[place])).toBe(true);
    expect([before.length, after.length]).toEqual([3, 2]);
  });
});
