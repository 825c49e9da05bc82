import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asciiLabelLength } from '#domain/count/punycode.ts';

describe('asciiLabelLength', () => {
  it.each([
    ['bottega', 7],
    ['caffè', 'xn--caff-8oa'.length],
    ['münchen', 'xn--mnchen-3ya'.length],
    ['日本語', 'xn--wgv71a119e'.length],
    ['рф', 'xn--p1ai'.length],
  ])('of %s', (label, length) => {
    expect(asciiLabelLength(label)).toBe(length);
  });

  it('is the length that the platform writes a host with', () => {
    // Lower case letters of several alphabets that a host may have as they are.
    const letter = fc.constantFrom(...'abcxyz09àèìòùçñöåšđżабвгжщюяαβγλωדגלשпекарня日本語道店パン한국어');
    fc.assert(
      fc.property(fc.array(letter, { minLength: 1, maxLength: 24 }), (letters) => {
        const label = letters.join('');
        const host = URL.parse(`http://${label}.example`)?.hostname;
        fc.pre(host !== undefined && !/[א-ת]/.test(label));
        expect(asciiLabelLength(label)).toBe((host?.length ?? 0) - '.example'.length);
      }),
      { seed: 63, numRuns: 500 },
    );
  });

  it('is over every limit where there are more characters than a label may have', () => {
    expect(asciiLabelLength('道'.repeat(64))).toBe(Infinity);
  });
});
