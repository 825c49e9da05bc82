import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { critiqueSources } from '#domain/canvas/sources.ts';
import { openLibrary } from '#library/library.ts';

const { sources } = openLibrary();
const critiques = Object.entries(critiqueSources);
const years = (text: string) => (text.match(/\b(?:19|20)\d\d\b/g) ?? []).toSorted();

it('stands each of the four critical notes on a source', () => {
  expect(critiques.filter(([, keys]) => keys.length === 0)).toEqual([]);
});

describe.each(critiques)('the critical note on %s', (critique, keys) => {
  it('stands on sources that exist', () => {
    expect(keys.filter((key) => !sources.has(key))).toEqual([]);
  });

  it.each(['it', 'en'])('names in %s no year that none of its sources has', (locale) => {
    const words: Record<string, string> = JSON.parse(readFileSync(`content/ui/${locale}.json`, 'utf8'));
    const own = new Set(keys.map((key) => sources.get(key)?.year));
    const text = words[`canvas.critique.${critique}`] ?? '';
    expect(text).not.toBe('');
    expect(years(text).filter((year) => !own.has(year))).toEqual([]);
  });
});
