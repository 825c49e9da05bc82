import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counters, countUnits, isCountUnit } from '#domain/count/counters.ts';
import { isEmoji, splitGraphemes } from '#domain/count/graphemes.ts';
import { codePoints } from '#domain/count/units.ts';
import { limitUnits } from '#library/channels.ts';
import { groupNames, textsOf } from './pieces.ts';

/** A link of 50 characters. */
const link = `https://esempio.it/${'x'.repeat(31)}`;

describe('counters', () => {
  // Measured with twitter-text 3.1.0, Intl.Segmenter and TextEncoder.
  it.each([
    ['perché è così', 13, 13, 13, 13, 16],
    ['👨‍👩‍👧‍👦', 2, 1, 11, 7, 25],
    ['🇮🇹', 2, 1, 4, 2, 8],
    [link, 23, 50, 50, 50, 50],
    ['esempio.it', 23, 10, 10, 10, 10],
    ['“virgolette” – trattino — lungo… €', 36, 34, 34, 34, 46],
  ])('count %s as it was measured', (text, onX, graphemes, utf16, points, bytes) => {
    expect(counters.xWeighted(text)).toBe(onX);
    expect(counters.grapheme(text)).toBe(graphemes);
    expect(counters.utf16(text)).toBe(utf16);
    expect(counters.character(text)).toBe(utf16);
    expect(codePoints(text)).toBe(points);
    expect(counters.utf8Byte(text)).toBe(bytes);
  });

  it('count bytes and code points as the platform does', () => {
    fc.assert(
      fc.property(textsOf(groupNames), (text) => {
        expect(counters.utf8Byte(text)).toBe(new TextEncoder().encode(text).length);
        expect(codePoints(text)).toBe(Array.from(text).length);
      }),
      { seed: 8, numRuns: 400 },
    );
  });

  it('count nothing in an empty text', () => {
    expect(countUnits.map((unit) => counters[unit](''))).toEqual(countUnits.map(() => 0));
  });

  it('are there for every unit of a limit that counts text', () => {
    expect(limitUnits.filter(isCountUnit).toSorted()).toEqual(countUnits.toSorted());
    expect(isCountUnit('toString')).toBe(false);
  });
});

describe('on Threads', () => {
  it.each([
    ['caffè', 5],
    ['e\u0301', 1],
    ['👨‍👩‍👧‍👦 a casa', 32],
    ['🇮🇹', 8],
    ['❤️', 6],
    ['❤', 1],
    ['☕', 3],
    ['☕\ufe0e', 1],
    ['1️⃣ 2', 9],
    ['© 2026 ™', 8],
    ['道', 1],
  ])('%s counts %i', (text, count) => {
    expect(counters.threads(text)).toBe(count);
  });
});

describe('graphemes', () => {
  it('are the text when put together again', () => {
    fc.assert(
      fc.property(textsOf(groupNames), (text) => {
        const graphemes = splitGraphemes(text);
        expect(graphemes.join('')).toBe(text);
        expect(graphemes).toHaveLength(counters.grapheme(text));
      }),
      { seed: 29, numRuns: 300 },
    );
  });

  it('tell an emoji from a sign that is drawn like text', () => {
    expect(['😀', '🧑‍🍳', '☎️', '#️⃣', '🇽'].map(isEmoji)).toEqual([true, true, true, true, true]);
    expect(['☎', '☎\ufe0e', '#', 'è', '道', '→'].map(isEmoji)).toEqual([false, false, false, false, false, false]);
  });
});
