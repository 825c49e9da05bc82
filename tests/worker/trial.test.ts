import { describe, expect, it } from 'vitest';
import { tryFrequency } from '#worker/trial.ts';

describe('the small picture of the model card', () => {
  const seldom = tryFrequency({ postsPerWeek: 2, seed: 31 });
  const often = tryFrequency({ postsPerWeek: 28, seed: 31 });

  it('reaches more people, tires them more and loses more of them when the brand posts more', () => {
    expect(often.meanReach).toBeGreaterThan(seldom.meanReach);
    expect(often.tiredness.at(-1)).toBeGreaterThan(seldom.tiredness.at(-1) ?? 1);
    expect(often.left.at(-1)).toBeGreaterThan(seldom.left.at(-1) ?? 100);
    expect(often.reactionsPerPost).toBeLessThan(seldom.reactionsPerPost);
  });

  it('counts people lost, who only grow', () => {
    expect([...often.left]).toEqual([...often.left].sort((a, b) => a - b));
    expect(Math.max(...often.left)).toBeLessThan(100);
  });

  it.each([0, 43, 2.5, Number.NaN])('refuses %s posts a week', (postsPerWeek) => {
    expect(() => tryFrequency({ postsPerWeek, seed: 1 })).toThrow(RangeError);
  });
});
