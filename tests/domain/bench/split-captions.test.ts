import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { captionShape, splitCaptions } from '#domain/bench/split-captions.ts';
import { countGraphemes } from '#domain/count/graphemes.ts';

const bare = (text: string) => text.replace(/\s/gu, '');
const word = fc.constantFrom(
  'il',
  'tornio',
  'gira',
  'piano,',
  'l’argilla',
  'sale.',
  'Ora',
  '3,5',
  '👩‍🍳',
  'perché',
  'x'.repeat(90),
);
const speech = fc.array(word, { minLength: 1, maxLength: 80 }).map((words) => `Si comincia. ${words.join(' ')}`);

describe('a text as captions', () => {
  it('keeps every character, in its order', () => {
    fc.assert(
      fc.property(speech, (text) => {
        expect(bare(splitCaptions(text).flat().join(''))).toBe(bare(text));
      }),
    );
  });

  it('never has more than two lines, nor a line of more than 42 characters', () => {
    fc.assert(
      fc.property(speech, (text) => {
        for (const lines of splitCaptions(text)) {
          expect(lines.length).toBeLessThanOrEqual(captionShape.lines);
          for (const line of lines) {
            expect(countGraphemes(line)).toBeLessThanOrEqual(captionShape.characters);
            expect(line).not.toBe('');
          }
        }
      }),
    );
  });

  it('is cut where sentences end, and short ones share a line', () => {
    expect(splitCaptions('Non sono le mani. Sono i gomiti. Guarda come li appoggio qui sulle ginocchia.')).toEqual([
      ['Non sono le mani. Sono i gomiti.'],
      ['Guarda come li appoggio', 'qui sulle ginocchia.'],
    ]);
  });

  it('is cut after a comma rather than between words of one clause', () => {
    const long =
      'Quando il pane esce dal forno e la crosta comincia a cantare, allora lo lasciamo riposare ancora un’ora.';
    expect(splitCaptions(long).map((lines) => lines.join(' '))).toEqual([
      'Quando il pane esce dal forno e la crosta comincia a cantare,',
      'allora lo lasciamo riposare ancora un’ora.',
    ]);
  });

  it('does not begin a sentence in the caption where another ends', () => {
    const long = `${'La terra va battuta ancora, '.repeat(4)}così. Poi no.`;
    expect(splitCaptions(long).at(-1)).toEqual(['Poi no.']);
  });

  it('cuts an address longer than a line, and markup as any text', () => {
    expect(
      splitCaptions(`Vai su ${'a'.repeat(50)}`)
        .flat()
        .join(''),
    ).toBe(`Vai su${'a'.repeat(50)}`);
    expect(splitCaptions('<b>Ciao</b> a tutti')).toEqual([['<b>Ciao</b> a tutti']]);
  });
});
