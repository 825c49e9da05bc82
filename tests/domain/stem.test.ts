import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitStem } from '#domain/stem.ts';

describe('splitStem', () => {
  it('parts the case from the question', () => {
    expect(splitStem('Una cliente chiede il prezzo. È sabato sera. Che cosa rispondi?')).toEqual({
      situation: 'Una cliente chiede il prezzo. È sabato sera.',
      ask: 'Che cosa rispondi?',
    });
  });

  it('keeps what follows the question with it', () => {
    expect(splitStem('Marta ha tre bozze. Quali pubblichi? Due sono giuste.').ask).toBe(
      'Quali pubblichi? Due sono giuste.',
    );
  });

  it('does not part a quotation', () => {
    expect(splitStem('Anna scrive: «Ciao. Quanto costa?» Dove le rispondi?')).toEqual({
      situation: 'Anna scrive: «Ciao. Quanto costa?»',
      ask: 'Dove le rispondi?',
    });
    expect(splitStem('A reader is angry. What do you answer to “Late again. Why?” in public?').ask).toBe(
      'What do you answer to “Late again. Why?” in public?',
    );
  });

  it('takes the last sentence when none asks, and all of a single sentence', () => {
    expect(splitStem('Ecco i passi. Mettili in ordine.')).toEqual({
      situation: 'Ecco i passi.',
      ask: 'Mettili in ordine.',
    });
    expect(splitStem('Quale scegli?')).toEqual({ situation: '', ask: 'Quale scegli?' });
  });

  it('loses no word of any text', () => {
    const piece = fc.constantFrom('Ada', 'costa', '«Ciao.', 'Sì?»', 'Fine.', 'Come?', '“No', 'ok”', '…', '3.5');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        const { situation, ask } = splitStem(pieces.join(' '));
        expect(`${situation} ${ask}`.trim()).toBe(pieces.join(' '));
        expect(ask).not.toBe('');
      }),
    );
  });
});
