import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { givenData } from '#domain/bench/given-data.ts';

const found = (material: string) =>
  givenData({ task: '', material, limits: '' }).map(({ kind, words }) => [kind, words]);

describe('what a request gives away', () => {
  it('is found with its words and its field', () => {
    expect(
      givenData({
        task: 'Rispondi a tecla@posta.example',
        material: 'Tel. 333 123 4567',
        limits: 'Firma @nadia.forno',
      }),
    ).toEqual([
      { kind: 'mail', words: 'tecla@posta.example', field: 'task', isQuestion: false },
      { kind: 'phone', words: '333 123 4567', field: 'material', isQuestion: false },
      { kind: 'handle', words: '@nadia.forno', field: 'limits', isQuestion: true },
    ]);
  });

  it('is told once where one thing looks like two', () => {
    expect(found('Scrivi a ivo@tornio.example.')).toEqual([['mail', 'ivo@tornio.example']]);
    expect(found('IBAN IT60 X054 2811 1010 0000 0123 456')).toEqual([['iban', 'IT60 X054 2811 1010 0000 0123 456']]);
    expect(found('Consegna in Via Emilia Rossi 12')).toEqual([['address', 'Via Emilia Rossi 12']]);
    expect(found('RSSMRA80A01H501U')).toEqual([['taxCode', 'RSSMRA80A01H501U']]);
  });

  it('is a telephone number also before a comma or a full stop', () => {
    expect(found('Al 333 123 4567, di sera. Oppure 0546 123 456.')).toEqual([
      ['phone', '333 123 4567'],
      ['phone', '0546 123 456'],
    ]);
  });

  it('is told once a field, however often it is written', () => {
    const fields = { task: 'Per Carla Neri', material: 'Carla Neri dice. Rispondo io a Carla Neri', limits: '' };
    expect(givenData(fields).map(({ words, field }) => [words, field])).toEqual([
      ['Carla Neri', 'task'],
      ['Carla Neri', 'material'],
    ]);
  });

  it('may be a name with a surname, without the word that opens its sentence', () => {
    expect(found('La Giulia Bandini ha scritto')).toEqual([['name', 'Giulia Bandini']]);
    expect(found('Oggi Maria de Santis, poi Anna D’Angelo e Ugo Foà-Levi')).toEqual([
      ['name', 'Oggi Maria de Santis'],
      ['name', 'Anna D’Angelo'],
      ['name', 'Ugo Foà-Levi'],
    ]);
  });

  it('is not a word with a capital alone, an hour, a price or a year', () => {
    expect(found('Il Tornio apre alle 9:30. Costa 24,50 € dal 1987. La Bottega')).toEqual([]);
    expect(found('🎉'.repeat(200))).toEqual([]);
    expect(found('<p>ciao</p>')).toEqual([]);
  });

  it('never tells words that are not in the field', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const [, words] of found(text)) expect(text).toContain(words);
      }),
    );
  });

  it('is read at once in ten thousand characters', () => {
    const start = performance.now();
    for (const text of ['Aa '.repeat(3400), 'a'.repeat(10_000), '0 '.repeat(5000), 'A’'.repeat(5000)]) found(text);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
