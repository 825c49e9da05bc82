import { describe, expect, it } from 'vitest';
import { brandWordsIn } from '#domain/reply/brand-words.ts';

const words = { yes: ['mano', 'ventuno giorni'], no: ['imperdibile', 'must-have', 'solo per oggi', '  '] };

describe('a brand’s words in a reply', () => {
  it('are found whole, whatever the capitals', () => {
    const found = brandWordsIn('Imperdibile! Fatta a MANO in ventuno giorni, solo per oggi.', words, 'it');
    expect(found).toEqual({ yes: ['mano', 'ventuno giorni'], no: ['imperdibile', 'solo per oggi'] });
  });
  it('are not found inside others, nor in a reply without them', () => {
    expect(brandWordsIn('Una manovella, oggi solo per te', words, 'it')).toEqual({ yes: [], no: [] });
    expect(brandWordsIn('', words, 'it')).toEqual({ yes: [], no: [] });
  });
  it('may be of two words joined', () =>
    expect(brandWordsIn('A must-have cup', words, 'en').no).toEqual(['must-have']));
});
