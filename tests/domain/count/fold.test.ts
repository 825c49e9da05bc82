import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAt } from '#domain/count/fold.ts';
import { countGraphemes } from '#domain/count/graphemes.ts';
import { groupNames, textsOf } from './pieces.ts';

describe('cutAt', () => {
  it('shows as many graphemes as there are before the fold, and never half of one', () => {
    expect(cutAt('La 👨‍👩‍👧‍👦 va al caffe\u0300', 4)).toEqual({ seen: 'La 👨‍👩‍👧‍👦', rest: ' va al caffe\u0300' });
    expect(cutAt('caffe\u0300', 5)).toEqual({ seen: 'caffe\u0300', rest: '' });
  });

  it('hides nothing of a shorter text, and all of it where nothing is seen', () => {
    expect(cutAt('breve', 125)).toEqual({ seen: 'breve', rest: '' });
    expect(cutAt('breve', 0)).toEqual({ seen: '', rest: 'breve' });
    expect(cutAt('breve', -3)).toEqual({ seen: '', rest: 'breve' });
  });

  it('cuts a text in two that are the text', () => {
    fc.assert(
      fc.property(textsOf(groupNames), fc.nat(40), (text, fold) => {
        const { seen, rest } = cutAt(text, fold);
        expect(seen + rest).toBe(text);
        expect(countGraphemes(seen)).toBe(Math.min(fold, countGraphemes(text)));
      }),
      { seed: 125, numRuns: 500 },
    );
  });
});
