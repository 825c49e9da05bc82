import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differ, markOf, trigramsOf } from '#domain/plan/trigrams.ts';

/** FNV-1a of UTF-16 units, with big numbers. */
function hashOf(run: string): number {
  let hash = 0x811c9dc5n;
  for (let at = 0; at < run.length; at += 1)
    hash = ((hash ^ BigInt(run.charCodeAt(at))) * 0x01000193n) % 0x1_0000_0000n;
  return Number(hash);
}

/** The same by a pattern and a set. */
function plainTrigrams(text: string): number[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const line = ` ${words.join(' ')} `;
  const runs = Array.from({ length: line.length - 2 }, (_, at) => line.slice(at, at + 3));
  return [...new Set(runs.map(hashOf))].sort((a, b) => a - b);
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.constantFrom('Il pane', 'perche\u0301', 'È', ' ', '…', '🥖', '𝒜', '李', 'İ', 'ß', '٣', '\ud83e', 'ane'), {
      maxLength: 12,
    })
    .map((parts) => parts.join('')),
);

describe('runs of three letters', () => {
  it('of «Il pane» are seven', () => {
    const runs = [' il', 'il ', 'l p', ' pa', 'pan', 'ane', 'ne '];
    expect([...trigramsOf('Il pane')]).toEqual(runs.map(hashOf).sort((a, b) => a - b));
  });

  it.each(['', '   ', '…—!', '🥖'])('of «%s» are none', (text) => {
    expect([...trigramsOf(text)]).toEqual([]);
  });

  it('are the same by a pattern and a set, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect([...trigramsOf(text)]).toEqual(plainTrigrams(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('marks', () => {
  const hashes = fc.uniqueArray(fc.integer({ min: 0, max: 0xffffffff }), { maxLength: 300 });
  const markOfAll = (own: Iterable<number>) => markOf(Uint32Array.from(own));

  it('differ in as many bits as lists that fall on other places', () => {
    const [a, b] = [markOfAll([0, 31, 32, 511]), markOfAll([0, 33, 64])];
    expect(differ(a, b, 4)).toBe(true);
    expect(differ(a, b, 5)).toBe(false);
  });

  it('differ in all their bits, the signs too', () => {
    const all = markOfAll(Array.from({ length: 512 }, (_, at) => at));
    expect(differ(all, markOfAll([]), 511)).toBe(true);
    expect(differ(all, markOfAll([]), 512)).toBe(false);
  });

  it('never differ in more bits than the lists in hashes', () => {
    fc.assert(
      fc.property(hashes, hashes, hashes, (shared, a, b) => {
        const [first, second] = [new Set([...shared, ...a]), new Set([...shared, ...b])];
        const apart = first.symmetricDifference(second).size;
        expect(differ(markOfAll(first), markOfAll(second), apart)).toBe(false);
      }),
    );
  });
});
