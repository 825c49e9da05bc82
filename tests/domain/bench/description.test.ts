import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longest, readDescription, remarkOn } from '#domain/bench/description.ts';

const codes = (text: string) => remarkOn(text).map(({ code }) => code);
const good = 'Un piatto bianco con tre pesci blu dipinti a mano, su un tavolo di legno.';

describe('the form of a description', () => {
  it('says nothing of a short plain sentence, in either language, nor where nothing is written', () => {
    expect(codes(good)).toEqual([]);
    expect(codes('Two hands centre the clay on the wheel. Water runs down the wrist.')).toEqual([]);
    expect(remarkOn('')).toEqual([]);
    expect(remarkOn(' \n ')).toEqual([]);
  });

  it.each([
    ['Immagine di un piatto blu', 'Immagine di'],
    ['«Foto: il forno acceso»', 'Foto:'],
    ['Un’immagine che mostra il forno', 'Un’immagine che'],
    ["L'illustrazione dell'argilla", "L'illustrazione dell'"],
    ['In questa foto il forno è acceso', 'In questa foto'],
    ['Nell’immagine, due mani', 'Nell’immagine'],
    ['image of a blue plate', 'image of'],
    ['This picture shows two hands', 'This picture shows'],
    ['A PHOTO SHOWING two hands on the wheel', 'A PHOTO SHOWING'],
  ])('sees that %s opens with what is known already', (text, read) => {
    expect(remarkOn(text)[0]).toEqual({ code: 'opening', read, count: 1 });
  });

  it.each([
    'Una bottega con molte foto di famiglia',
    'Fotografi al lavoro',
    'Imagery of the sea on four tiles',
    'Il fotografo di scena',
    'Foto',
  ])('sees no such opening in %s', (text) => {
    expect(codes(text)).not.toContain('opening');
  });

  it('counts sentences, not every full stop', () => {
    expect(codes('Il sig. Rossi tornisce. Accanto a lui, 1.500 piatti… e un gatto.')).toEqual([]);
    expect(remarkOn('Un piatto. Tre pesci. Un tavolo.')).toEqual([{ code: 'sentences', read: '', count: 3 }]);
  });

  it('counts characters as readers see them, and takes the last one it may have', () => {
    expect(codes('a'.repeat(longest.characters))).toEqual([]);
    expect(remarkOn('b'.repeat(251))).toEqual([{ code: 'long', read: '', count: 251 }]);
    expect(codes(`ab${'👩‍🎨'.repeat(2)}${'c'.repeat(246)}`)).toEqual([]);
    expect(remarkOn('ciao '.repeat(2000))).toEqual([{ code: 'long', read: '', count: 9999 }]);
  });

  it('finds the name of a file, hashtags, tags of a page', () => {
    expect(remarkOn('IMG_20461 del piatto')).toEqual([{ code: 'file', read: 'IMG_20461', count: 1 }]);
    expect(remarkOn('piatto-blu-def2.JPG')).toEqual([{ code: 'file', read: 'piatto-blu-def2.JPG', count: 1 }]);
    expect(remarkOn('Un piatto #ceramica #fatto_a_mano')).toEqual([
      { code: 'hashtags', read: '#ceramica #fatto_a_mano', count: 2 },
    ]);
    expect(codes('Il piatto #3 della serie, costa < 40 €')).toEqual([]);
    expect(remarkOn('<b>Un piatto</b> blu')).toEqual([{ code: 'markup', read: '<b>', count: 1 }]);
  });

  it('takes two emoji, and no wall of them; with nothing else it is no description', () => {
    expect(codes('Un piatto 🐟 blu 🐟 con pesci')).toEqual([]);
    expect(remarkOn('Un piatto 🐟🐟🐟🐟')).toEqual([{ code: 'emoji', read: '', count: 4 }]);
    expect(codes('🐟🐟🐟')).toEqual(['wordless']);
    expect(codes('… !')).toEqual(['wordless']);
  });

  it('hears a text all in capitals, not a quoted sign or an acronym', () => {
    expect(codes('UN PIATTO BIANCO CON PESCI')).toEqual(['capitals']);
    expect(codes('Un cartello sulla porta: CHIUSO PER FERIE')).toEqual([]);
    expect(codes('UNESCO')).toEqual([]);
  });

  it('says each thing once, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const found = codes(text);
        expect(new Set(found).size).toBe(found.length);
        if (text.trim() !== '' && !/[\p{L}\p{N}]/u.test(text)) expect(found).toEqual(['wordless']);
      }),
    );
  });
});

describe('what a description says', () => {
  const ideas = [
    { id: 'plate', name: 'il piatto', words: [['piatt*'], ['plate*']] },
    { id: 'by-hand', name: 'il lavoro a mano', words: [['a mano'], ['dipint*', 'pennell*']] },
    { id: 'price', name: 'il prezzo', words: [['euro']] },
  ];

  it('is told by its words, with those that were read, and so is what is not there', () => {
    const reading = readDescription(good, { ideas });
    expect(reading?.ideas).toEqual([
      { id: 'plate', name: 'il piatto', read: ['piatto'] },
      { id: 'by-hand', name: 'il lavoro a mano', read: ['a', 'mano'] },
      { id: 'price', name: 'il prezzo', read: [] },
    ]);
    expect(reading).toMatchObject({ found: 2, remarks: [] });
  });

  it('is not read before something is written', () => {
    expect(readDescription('  \n', { ideas })).toBeUndefined();
    expect(readDescription('🐟', { ideas })).toMatchObject({ found: 0, remarks: [{ code: 'wordless' }] });
  });
});
