import { describe, expect, it } from 'vitest';
import { readText } from '#domain/text/read-text.ts';
import { flesch, gulpease, syllables } from '#domain/text/readability.ts';

const brand = { name: '', wordsYes: [], wordsNo: [] };
const read = (text: string, language: 'it' | 'en' = 'it') => readText(text, language, brand);

describe('gulpease', () => {
  it('gives 39 to one sentence of 22 words and 140 letters, the published calibration', () => {
    expect(gulpease(22, 1, 140)).toBe(39);
  });

  it('is 89 + (300 · sentences − 10 · letters) / words', () => {
    expect(gulpease(7, 2, 35)).toBeCloseTo(89 + (600 - 350) / 7, 10);
  });

  it('is the one the reading gives, with an elided article as a word of its own', () => {
    // 30 words: «L’» and «Italia» are two; 2 sentences; letters counted by hand, word by word.
    const text = `L’Italia ${'mare '.repeat(13)}mare. Sole ${'sole '.repeat(12)}sole.`;
    const { words, sentences, readability } = read(text);
    expect([words, sentences]).toEqual([30, 2]);
    expect(readability).toEqual({ formula: 'gulpease', value: gulpease(30, 2, 1 + 6 + 14 * 4 + 14 * 4) });
  });
});

describe('flesch', () => {
  it('is 206.835 − 1.015 · words a sentence − 84.6 · syllables a word', () => {
    // “The cat sat. The dog ran home.”: 7 words, 2 sentences, 7 syllables.
    expect(flesch(7, 2, 7)).toBeCloseTo(206.835 - 1.015 * 3.5 - 84.6, 10);
  });

  it('is the one the reading gives, never above 100', () => {
    const { readability } = read('The cat sat on the mat. '.repeat(5), 'en');
    expect(readability).toEqual({ formula: 'flesch', value: 100 });
    const hard = read(`${'Remarkable organisation '.repeat(15)}.`, 'en').readability;
    expect(hard).toEqual({ formula: 'flesch', value: 0 });
  });

  it.each([
    ['make', 1],
    ['table', 2],
    ['wanted', 2],
    ['asked', 1],
    ['video', 3],
    ["didn't", 2],
  ])('counts the syllables of %s: %i', (word, count) => expect(syllables(word)).toBe(count));
});

describe('a text too short', () => {
  it('has no readability under 30 words, and has one from 30', () => {
    expect(read('pane '.repeat(29)).readability).toEqual({ formula: 'gulpease', tooShort: true });
    expect(read('pane '.repeat(30)).readability).toHaveProperty('value');
  });

  it('does not grow by hashtags, addresses and quotations', () => {
    const text = `${'pane '.repeat(20)}${'#saldi '.repeat(20)} «${'parola '.repeat(20)}» www.forno.example/${'a'.repeat(30)}`;
    expect(read(text)).toMatchObject({ words: 20, readability: { tooShort: true } });
  });
});

describe('sentences', () => {
  it.each<[string, 'it' | 'en', number]>([
    ['Il dott. Rossi e la sig.ra Bianchi arrivano alle 9.30. Poi si va.', 'it', 2],
    ['Farine, legumi, ecc. sono al n. 4 della via.', 'it', 1],
    ['C’è tutto, p.es. la semola. Basta.', 'it', 2],
    ['Mr. Butter lives in St. Mark’s Road, e.g. near us. Come by!', 'en', 2],
    ['E così via… poi si chiude', 'it', 1],
    ['«Sì.» dice Marta.', 'it', 1],
    ['Ha detto «basta.» Noi no.', 'it', 2],
    ['Prima riga\nSeconda riga', 'it', 2],
    ['Costa 1.500 euro', 'it', 1],
  ])('«%s» (%s): %i', (text, language, count) => expect(read(text, language).sentences).toBe(count));
});
