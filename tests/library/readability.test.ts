import { describe, expect, it } from 'vitest';
import { countWords, fleschReadingEase, gulpease, splitSentences } from '#library/readability.ts';

describe('gulpease', () => {
  it('is 89 + (300 · sentences − 10 · letters) / words', () => {
    // 2 sentences, 7 words, 35 letters.
    expect(gulpease('La bottega apre presto. Marta accende luci.')).toBeCloseTo(89 + (2 * 300 - 10 * 35) / 7, 10);
  });

  it('falls when words grow longer', () => {
    expect(gulpease('Il piano serve a chi lavora.')).toBeGreaterThan(
      gulpease('La pianificazione agevola professionisti.'),
    );
  });
});

describe('fleschReadingEase', () => {
  it('is 206.835 − 1.015 · words a sentence − 84.6 · syllables a word', () => {
    // “The cat sat. The dog ran home.”: 2 sentences, 7 words, 7 syllables.
    expect(fleschReadingEase('The cat sat. The dog ran home.')).toBeCloseTo(206.835 - 1.015 * 3.5 - 84.6, 6);
  });
});

describe('splitSentences', () => {
  it.each<[string, number]>([
    ['Costa 1.500 euro. Non di più.', 2],
    ['Il sig. Rossi arriva alle 9.30 di sera.', 1],
    ['«Sì.» dice Marta.', 1],
    ['E così via… poi si chiude.', 1],
    ['Dr. Smith waits. Why? Nobody knows!', 3],
    ['senza punto', 1],
    ['…', 0],
  ])('finds in «%s» %i', (text, count) => expect(splitSentences(text)).toHaveLength(count));
});

describe('countWords', () => {
  it.each<[string, number]>([
    ['L’età non conta', 3],
    ['1.500 follower, 12 %', 3],
    ['don’t re-read', 2],
    ['— …', 0],
  ])('counts in «%s» %i', (text, count) => expect(countWords(text)).toBe(count));
});
