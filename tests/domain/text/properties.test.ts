import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { features, type Language } from '#domain/text/feature.ts';
import { longestText, readText } from '#domain/text/read-text.ts';

const brand = { name: 'Bottega Tornio Lento', wordsYes: ['mano', 'prezzo giusto'], wordsNo: ['imperdibile', 'evento'] };
const language = fc.constantFrom<Language>('it', 'en');
const pieces = fc.constantFrom(
  ...'Passa|scrivici|la|tua|mano|prezzi giusti|Tornio Lento|apre|siamo|è stato fatto|si comunica|SOLO OGGI|!!|?!|.|…|,|\n|\n\n|👨‍👩‍👧|🇮🇹|1️⃣|24 euro|sabato alle 9|Gentile cliente|La invitiamo|you|Come|we fixed|was sent|US|bellissima|evento|e\u0301|שלום|مرحبا|\u202E|«|»|“|”|"|‘|’|#tag|@nome|https://a.example/x|a@b.example|\uD83D|\uDE00'.split(
    '|',
  ),
);
const text = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((all) => all.join(' ')),
  fc.array(pieces, { maxLength: 25 }).map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const word = fc.constantFrom(
  'passa',
  'tua',
  'mano',
  'you',
  'BELLISSIMA',
  'evento',
  'alle 9',
  'wow!',
  '😀',
  'siamo',
  'Come',
  'was sent',
);
const others = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 8 }).map((all) => `«${all.join(' ')}»`),
  fc.array(word, { minLength: 1, maxLength: 8 }).map((all) => `“${all.join(' ')}”`),
  fc.constantFrom(
    '#SaldiInVista',
    '#PASSA',
    '@tua_mano',
    'https://passa.example/tua/mano!/24',
    'scrivici@tua.example',
    'www.evento.example',
  ),
);

describe('readText', () => {
  it('marks inside the text, in order, known features, never half a character', () => {
    fc.assert(
      fc.property(text, language, (given, spoken) => {
        const { marks } = readText(given, spoken, brand);
        let before = 0;
        for (const { feature, start, end } of marks) {
          expect(features).toContain(feature);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(given.length);
          for (const edge of [start, end])
            expect(/[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(given.slice(Math.max(0, edge - 1), edge + 1))).toBe(false);
          before = start;
        }
      }),
    );
  });

  it('gives the same reading twice', () => {
    fc.assert(
      fc.property(text, language, (given, spoken) => {
        expect(readText(given, spoken, brand)).toEqual(readText(given, spoken, brand));
      }),
    );
  });

  it('marks nothing inside quotations, addresses, hashtags and mentions', () => {
    fc.assert(
      fc.property(others, language, (given, spoken) => {
        const before = 'Ieri, sul muro, ';
        const whole = `${before}${given} in grigio`;
        const end = before.length + given.length;
        const inside = readText(whole, spoken, brand).marks.filter(
          (mark) => mark.start < end && mark.end > before.length,
        );
        expect(inside).toEqual([]);
      }),
    );
  });

  it.each(['', ' \n ', '😀😀', '#solo #tag', 'مرحبا بكم', 'e\u0301e\u0301', '«tutto tuo!»'])('reads «%s»', (given) => {
    for (const spoken of ['it', 'en'] as const) {
      const reading = readText(given, spoken, brand);
      expect(reading.text).toBe(given);
      expect(reading.marks.filter(({ feature }) => feature !== 'emoji')).toEqual([]);
    }
  });

  it('sees the same words with accents composed or not', () => {
    const plain = 'Perché non c’è più? È vietato.';
    const count = (given: string) => readText(given, 'it', brand).marks.length;
    expect(count(plain.normalize('NFD'))).toBe(count(plain));
    expect(count(plain)).toBeGreaterThan(0);
  });

  it('says that it was cut, and cuts no character in two', () => {
    const long = `${'a'.repeat(longestText - 1)}😀 Passa`;
    expect(readText(long, 'it', brand)).toMatchObject({ cut: true, marks: [] });
    expect(readText('a'.repeat(longestText), 'it', brand).cut).toBe(false);
  });

  it.each([
    ['a paste of 5 MB', 'Passa in bottega, la tua tazza è stata spedita! '.repeat(110_000)],
    ['one long word', 'a'.repeat(longestText)],
    ['opened quotations', '«'.repeat(longestText / 2) + '“a '.repeat(3000)],
    ['exclamations', `${'!'.repeat(longestText - 1)}a`],
    ['at signs', 'a@'.repeat(longestText / 2)],
    ['hashes', '#a'.repeat(longestText / 2)],
    ['numbers', '1.'.repeat(longestText / 2)],
    ['emoji', '👨‍👩‍👧'.repeat(longestText / 8)],
    ['one sentence without end', 'e passa '.repeat(longestText / 8)],
    ['capitals', 'IVA A '.repeat(longestText / 6)],
    ['new lines', '\n'.repeat(longestText)],
  ])('reads %s within a second', (_, given) => {
    for (const spoken of ['it', 'en'] as const) {
      const started = performance.now();
      readText(given, spoken, brand);
      expect(performance.now() - started).toBeLessThan(1000);
    }
  });
});
