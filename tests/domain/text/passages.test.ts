import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '#domain/text/axes.ts';
import { quotePassages, splitByMove, type TextPassages } from '#domain/text/passages.ts';
import { readText, type TextReading } from '#domain/text/read-text.ts';

const brand = { name: 'Tornio Lento', wordsYes: [], wordsNo: [] };
const read = (text: string) => readText(text, 'it', brand);
const allOf = (readings: readonly TextReading[]): Evidence[] =>
  readings.flatMap(({ marks }, text) => marks.map((mark) => ({ text, mark })));
const show = ({ passages }: TextPassages) =>
  passages.map(({ pieces }) => pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join(''));

describe('quotePassages', () => {
  it('gives the sentences in which something was read, each with what, text by text', () => {
    const readings = ['Il forno è freddo. Passa sabato!', 'Niente qui.', 'Scrivici.'].map(read);
    const found = quotePassages(readings, allOf(readings));
    expect(found.map(({ text }) => text)).toEqual([0, 2]);
    expect(found.map(show)).toEqual([['[Passa] sabato[!]'], ['[Scrivici].']]);
    expect(found[0]?.passages[0]?.features).toEqual(['address-tu', 'exclamation', 'does-reader']);
  });

  it('keeps an emoji that follows the full stop with the sentence before', () => {
    const readings = [read('Il forno è freddo. 🎉')];
    expect(quotePassages(readings, allOf(readings)).map(show)).toEqual([['Il forno è freddo. [🎉]']]);
  });

  it('shows an emoji that stands alone', () => {
    const readings = [read('🎉')];
    expect(quotePassages(readings, allOf(readings)).map(show)).toEqual([['[🎉]']]);
  });

  it('leaves out what is far from any mark', () => {
    const readings = [read(`${'mare '.repeat(60)}passa ${'sole '.repeat(60)}bellissima ${'terra '.repeat(60)}`)];
    const evidence = allOf(readings).filter(({ mark }) => mark.feature === 'superlative');
    const [text = ''] = quotePassages(readings, evidence).flatMap(show);
    expect(text).toMatch(/^…( sole)+ \[bellissima\]( terra)+ …$/);
    expect(text.length).toBeLessThan(220);
  });

  it('marks every mark, whatever the text', () => {
    const bit = fc.constantFrom(
      'Passa da noi',
      '. ',
      '! ',
      '\n\n',
      '🎉',
      'scrivici',
      ' bellissima ',
      '«',
      '»',
      'WOW',
      '24 euro',
    );
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 25 }), (bits) => {
        const reading = read(bits.join(''));
        const marked = quotePassages([reading], allOf([reading]))
          .flatMap(({ passages }) => passages.flatMap(({ pieces }) => pieces))
          .filter(({ isMarked }) => isMarked)
          .map(({ text }) => text)
          .join('|');
        for (const { start, end } of reading.marks) expect(marked).toContain(reading.text.slice(start, end));
      }),
    );
  });
});

describe('splitByMove', () => {
  it('parts what brings nearer from what takes away', () => {
    const readings = [read('Passa sabato. Si comunica che è stato rinviato.')];
    const { up, down } = splitByMove('close', allOf(readings));
    expect(up.map(({ mark }) => mark.feature)).toEqual(['address-tu']);
    expect(new Set(down.map(({ mark }) => mark.feature))).toEqual(new Set(['passive']));
  });
});
