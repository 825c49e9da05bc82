import { describe, expect, it } from 'vitest';
import { pairMarks, placeLabels, scoreTexts } from '#cli/voice-scores.ts';
import type { Mark } from '#domain/text/feature.ts';

const mark = (start: number, end: number, feature: Mark['feature'] = 'figure'): Mark => ({ feature, start, end });

describe('pairMarks', () => {
  it('pairs each mark once, by overlap, within its feature', () => {
    expect(pairMarks([mark(0, 5)], [mark(1, 3), mark(3, 8)]).size).toBe(1);
    expect(pairMarks([mark(0, 5), mark(6, 9)], [mark(4, 7), mark(8, 12)]).size).toBe(2);
    expect(pairMarks([mark(0, 5)], [mark(5, 7)]).size).toBe(0);
    expect(pairMarks([mark(0, 5, 'emoji')], [mark(0, 5)]).size).toBe(0);
  });
});

describe('placeLabels', () => {
  it('takes the occurrence that was meant, and refuses one that is not there', () => {
    const text = 'tu e tu';
    expect(placeLabels({ id: 'a', text, marks: [{ feature: 'address-tu', quote: 'tu', nth: 2 }] })).toEqual([
      mark(5, 7, 'address-tu'),
    ]);
    expect(() => placeLabels({ id: 'a', text, marks: [{ feature: 'address-tu', quote: 'tu', nth: 3 }] })).toThrow(
      '«tu»',
    );
  });
});

describe('scoreTexts', () => {
  it('counts labelled, found and right', () => {
    const marks = [
      { feature: 'exclamation' as const, quote: '!', nth: 1 },
      { feature: 'superlative' as const, quote: 'tazza', nth: 1 },
    ];
    const scores = scoreTexts(
      [{ id: 'a', set: 'dev', brand: '', wordsYes: [], wordsNo: [], text: 'La tazza! Sì!', marks }],
      'it',
    );
    expect(scores.get('exclamation')).toEqual({ labelled: 1, found: 2, right: 1 });
    expect(scores.get('superlative')).toEqual({ labelled: 1, found: 0, right: 0 });
  });
});
