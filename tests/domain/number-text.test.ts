import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '#domain/number-text.ts';

const read = (text: string, locale: 'it' | 'en', unit = '') => {
  const result = readNumber(text, locale, unit);
  return result.type === 'number' ? result.value : result.type;
};

describe('readNumber', () => {
  it('reads thousands and decimals as written in each language', () => {
    expect(read('1.200,5', 'it')).toBe(1200.5);
    expect(read('1,200.5', 'en')).toBe(1200.5);
    expect(read('2.345.678', 'it')).toBe(2345678);
    expect(read('3,400', 'en')).toBe(3400);
    expect(read('4.100', 'it')).toBe(4100);
  });

  it('takes comma and dot alike for decimals where nothing else makes sense', () => {
    for (const locale of ['it', 'en'] as const) {
      expect(read('3,5', locale)).toBe(3.5);
      expect(read('2.75', locale)).toBe(2.75);
      expect(read('0.125', locale)).toBe(0.125);
      expect(read('1 450,25', locale)).toBe(1450.25);
    }
  });

  it('lets the language decide between thousands and decimals', () => {
    expect(read('1.250', 'en')).toBe(1.25);
    expect(read('1,250', 'it')).toBe(1.25);
  });

  it('accepts the other language’s thousands when they can mean nothing else', () => {
    expect(read('6,300.5', 'it')).toBe(6300.5);
    expect(read('6.300,5', 'en')).toBe(6300.5);
  });

  it('reads signs, spaces and the unit on either side', () => {
    expect(read(' −7 ', 'it')).toBe(-7);
    expect(read('+8', 'en')).toBe(8);
    expect(read('36 Ore', 'it', 'ore')).toBe(36);
    expect(read('€ 24', 'it', '€')).toBe(24);
    expect(read('12\u00a0%', 'it', '%')).toBe(12);
  });

  it('says what is empty and what is not a number', () => {
    expect(read(' ', 'it')).toBe('empty');
    for (const text of ['dodici', '1,2,3', '12.34.56', '1.20,5', '€', '5-6', '1e3', '.']) {
      expect(read(text, 'it', '€')).toBe('not-a-number');
    }
  });

  it('reads back every number that Intl writes, in both languages', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999_999, max: 99_999_999 }),
        fc.constantFrom('it' as const, 'en' as const),
        (n, locale) => {
          const value = n / 100;
          expect(read(new Intl.NumberFormat(locale).format(value), locale)).toBeCloseTo(value, 6);
        },
      ),
    );
  });
});
