import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clausesOf } from '#domain/reply/clauses.ts';
import { answeredOf, type CoachData, createCoach } from '#domain/reply/coach.ts';
import { components } from '#domain/reply/components.ts';
import { createClassifier } from '#domain/reply/lexicon.ts';
import { exposedData } from '#domain/reply/private-data.ts';
import { tokensOf } from '#domain/reply/tokens.ts';
import { touchesPoint } from '#domain/reply/touches.ts';

const none = Object.fromEntries(components.map((component) => [component, []])) as unknown as CoachData['rules']; // one for each
const thank = components.indexOf('thank');
const apologise = components.indexOf('apologise');
const data: CoachData = {
  language: 'it',
  lexicon: { fault: 'toppat* colpa_nostra' },
  rules: { ...none, apologise: [/ci dispiace/giu] },
  model: {
    thresholds: components.map((_, place) => (place === thank ? 0.5 : 1)),
    isSure: components.map((_, place) => place !== thank),
    weights: {
      '%bias': components.flatMap((_, place) => [place, -10]),
      grazie: [thank, 25],
      cavolo: [thank, -30],
      'c:fault': [apologise, 25],
      'r:apologise': [apologise, 30],
    },
  },
};
const hear = createCoach(data);
const heard = (text: string) => hear(text, 'complaint').map(({ component }) => component);

describe('tokens', () => {
  it('part Italian elisions and keep links, prices and hours whole', () => {
    expect(
      tokensOf("Dell'acqua a 24,50 euro, ore 9:30: torniolento.example/prove 🙂", true).map(({ low }) => low),
    ).toEqual(["dell'", 'acqua', 'a', '#price', ',', 'ore', '#time', ':', '#link', '#emoji']);
  });
  it('stand where they say in the text, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let last = 0;
        for (const { start, end } of tokensOf(text, true)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});

describe('clauses', () => {
  const cut = (text: string) =>
    clausesOf(tokensOf(text, true), 'it', text).map(({ tokens, close }) => [
      tokens.map(({ low }) => low).join(' '),
      close,
    ]);
  it('end at marks, and before a word that opens a thought', () => {
    expect(cut('Ci dispiace davvero, il pacco è partito ieri ma arriva domani. Va bene?')).toEqual([
      ['ci dispiace davvero', ','],
      ['il pacco è partito ieri', ''],
      ['ma arriva domani', '.'],
      ['va bene', '?'],
    ]);
  });
  it('keep short openings whole', () => {
    expect(cut('Sì, ma dopo')).toEqual([['sì ma dopo', '']]);
  });
});

describe('classes of words', () => {
  it('are found by stems and by several words in a row', () => {
    const classify = createClassifier({ fault: 'toppat* mi_sa_che', thanks: 'grazie' });
    const found = classify(tokensOf('Grazie, mi sa che abbiamo toppato', true).filter(({ isWord }) => isWord));
    expect(found).toEqual([
      { name: 'thanks', from: 0, to: 1 },
      { name: 'fault', from: 1, to: 4 },
      { name: 'fault', from: 5, to: 6 },
    ]);
  });
});

describe('the coach', () => {
  it('hears a word, a class and a turn, each in its own clause', () => {
    expect(heard('Grazie mille. Il pacco arriva domani')).toEqual(['thank']);
    expect(heard('Qui abbiamo toppato noi')).toEqual(['apologise']);
    expect(heard('CI DISPIACE, davvero')).toEqual(['apologise']);
    expect(heard('Il pacco arriva domani')).toEqual([]);
  });
  it('tells where, whether it is sure, and which words counted', () => {
    const text = 'Il pacco è partito. Grazie della pazienza';
    const [own] = hear(text, 'complaint');
    expect(own && text.slice(own.spans[0]?.start, own.spans[0]?.end)).toBe('Grazie della pazienza');
    expect(own).toMatchObject({ isSure: false, pro: ['grazie'], contra: [] });
  });
  it('lets a word count against', () => {
    expect(heard('Grazie al cavolo')).toEqual([]);
  });
  it('hears nothing in nothing, and stands anything', () => {
    expect(heard('')).toEqual([]);
    expect(heard('🙂🙂🙂 !!! …')).toEqual([]);
    expect(heard('<script>alert(1)</script>')).toEqual([]);
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => void heard(text)));
  });
  it('reads the beginning of what is too long', () => {
    expect(heard(`${'pane '.repeat(2000)}grazie`)).toEqual([]);
    expect(heard(`grazie ${'pane '.repeat(2000)}`)).toEqual(['thank']);
  });
  it('knows what a message asks by its kind', () => {
    expect(['complaintFurious', 'crisis', 'question', 'talk'].map(answeredOf)).toEqual([
      'complaint',
      'complaint',
      'question',
      'other',
    ]);
  });
});

describe('data that would show in public', () => {
  const found = (text: string) => exposedData(text, ['ciao@torniolento.example']).map(({ kind }) => kind);
  it('are telephone numbers, mail, tax codes, bank codes, houses, orders', () => {
    expect(found('Ti chiamo al 333 123 4567')).toEqual(['phone']);
    expect(found('Scrivo a tecla@posta.example')).toEqual(['mail']);
    expect(found('RSSMRA80A01H501U')).toEqual(['taxCode']);
    expect(found('IT60X0542811101000000123456')).toEqual(['iban']);
    expect(found('Arriva in via Roma 12')).toEqual(['address']);
    expect(found('Il tuo ordine n. 48213 è partito')).toEqual(['order']);
  });
  it('are not the brand’s own contact, a price, an hour or a year', () => {
    expect(found('Scrivi a ciao@torniolento.example')).toEqual([]);
    expect(found('Costa 24,50 euro, alle 9:30, dal 1987')).toEqual([]);
  });
});

describe('the point of a message', () => {
  it('is touched by a word that begins as one of its own, accents and capitals apart', () => {
    expect(touchesPoint('In LAVASTOVIGLIE ci va', ['lavastovigl'])).toBe(true);
    expect(touchesPoint('È più caro', ['piu caro'])).toBe(true);
    expect(touchesPoint('Grazie di averci scritto', ['lavastoviglie', 'prezzo'])).toBe(false);
  });
  it('is never missed where none is named', () => {
    expect(touchesPoint('Grazie', [])).toBe(true);
  });
});
