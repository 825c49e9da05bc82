/** A number as a person wrote it, or why it cannot be read. */
export type ReadNumber = { type: 'number'; value: number } | { type: 'empty' } | { type: 'not-a-number' };

const plain = /^[+-]?\d+(?:[.,]\d+)?$/;
const grouped = { it: /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/, en: /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/ };

/**
 * Reads a number with comma or dot, and thousands marked as people do in the language («1.200,5», “1,200.5”) or by
 * spaces. Where a text has two readings, the language decides: «1.200» is 1200 in Italian, 1.2 in English. The
 * other language's thousands are accepted where they can mean nothing else. `unit` may be written before or after.
 */
export function readNumber(text: string, locale: 'it' | 'en', unit: string): ReadNumber {
  const bare = text
    .toLowerCase()
    .replace(unit.toLowerCase(), '')
    .replace(/[\s'’]/g, '')
    .replace('−', '-');
  if (text.trim() === '') return { type: 'empty' };
  const other = locale === 'it' ? 'en' : 'it';
  if (grouped[locale].test(bare)) return { type: 'number', value: valueOf(bare, locale) };
  if (plain.test(bare)) return { type: 'number', value: Number(bare.replace(',', '.')) };
  if (grouped[other].test(bare)) return { type: 'number', value: valueOf(bare, other) };
  return { type: 'not-a-number' };
}

function valueOf(grouped: string, locale: 'it' | 'en'): number {
  const thousands = locale === 'it' ? '.' : ',';
  return Number(grouped.replaceAll(thousands, '').replace(',', '.'));
}
