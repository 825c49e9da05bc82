import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counters, countUnits } from '#domain/count/counters.ts';
import { whyCount } from '#domain/count/why.ts';
import { groupNames, textsOf } from './pieces.ts';

describe('whyCount', () => {
  it.each(countUnits)('adds up to what %s counts, from the graphemes', (unit) => {
    fc.assert(
      fc.property(textsOf(groupNames), (text) => {
        const sum = whyCount(text, unit).reduce((total, { difference }) => total + difference, 0);
        expect(counters.grapheme(text) + sum).toBe(counters[unit](text));
      }),
      { seed: 33, numRuns: 1000 },
    );
  });

  it('says of each difference how often it comes, what one counts and how much that is, the most costly first', () => {
    expect(whyCount('Aspetta… vieni su esempio.it… 5 € 🇮🇹', 'xWeighted')).toEqual([
      { code: 'url', sample: 'esempio.it', times: 1, cost: 23, difference: 13 },
      { code: 'wide', sample: '…', times: 2, cost: 2, difference: 2 },
      { code: 'wide', sample: '€', times: 1, cost: 2, difference: 1 },
      { code: 'emoji', sample: '🇮🇹', times: 1, cost: 2, difference: 1 },
    ]);
  });

  it('puts what a long link saves last', () => {
    const link = `https://esempio.it/${'x'.repeat(21)}`;
    expect(whyCount(`${link} …`, 'xWeighted')).toEqual([
      { code: 'wide', sample: '…', times: 1, cost: 2, difference: 1 },
      { code: 'url', sample: link, times: 1, cost: 23, difference: -17 },
    ]);
  });

  it('keeps a link apart from the same letters that are none', () => {
    const reasons = whyCount('esempio.it @esempio.it', 'xWeighted');
    expect(reasons).toEqual([{ code: 'url', sample: 'esempio.it', times: 1, cost: 23, difference: 13 }]);
  });

  it.each([
    ['utf8Byte', 'così così', 'bytes', 'ì', 2, 2],
    ['utf8Byte', 'ciao 👨‍👩‍👧‍👦', 'emoji', '👨‍👩‍👧‍👦', 1, 25],
    ['utf16', 'g̈', 'combined', 'g̈', 1, 2],
    ['utf16', 'a\r\nb\r\nc\r\nd', 'break', '\r\n', 3, 2],
    ['character', '𝐁', 'wide', '𝐁', 1, 2],
    ['threads', '☕☕☕☕', 'emoji', '☕', 4, 3],
  ] as const)('names the cause in %s of %j', (unit, text, code, sample, times, cost) => {
    expect(whyCount(text, unit)).toEqual([{ code, sample, times, cost, difference: times * (cost - 1) }]);
  });

  it('says nothing where the counter sees what readers see', () => {
    expect(whyCount('Perché “no”?', 'xWeighted')).toEqual([]);
    expect(whyCount('👨‍👩‍👧‍👦 e\u0301', 'grapheme')).toEqual([]);
  });
});
