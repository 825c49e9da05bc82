import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSubRip, toWebVtt } from '#formats/caption-files.ts';

/**
 * The grammar of a WebVTT file with plain captions, as W3C publishes it: the file body, cue blocks, timings with hours,
 * and a payload of text spans (no `&`, no `<`) and character references, without an empty line and without `-->`.
 */
const stamp = String.raw`\d{2,}:[0-5]\d:[0-5]\d\.\d{3}`;
const line = String.raw`(?:[^&<\r\n]|&(?:amp|lt|gt);)+`;
const block = String.raw`${stamp} --> ${stamp}\n${line}(?:\n${line})*\n`;
const grammar = new RegExp(String.raw`^WEBVTT\n(?:\n${block})*$`, 'u');

const ms = (text: string) => {
  const [hours = 0, minutes = 0, seconds = 0] = text.replace(',', '.').split(':').map(Number);
  return Math.round(((hours * 60 + minutes) * 60 + seconds) * 1000);
};

/** Reads a file as the specification says to: blocks by empty lines, times, references last of all `&amp;`. */
function readBack(file: string) {
  return file
    .split('\n\n')
    .slice(1)
    .map((own) => {
      const [times = '', ...lines] = own.replace(/\n$/, '').split('\n');
      const [from = '', to = ''] = times.split(' --> ');
      const text = (each: string) => each.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
      return { from: ms(from), to: ms(to), lines: lines.map(text) };
    });
}

const textLine = fc
  .array(fc.constantFrom('a', 'è', '🎉', '&', '<', '>', '-', '-->', '<b>', '&lt;', '&amp;', 'WEBVTT', ' '), {
    minLength: 1,
  })
  .map((parts) => `x${parts.join('')}x`);
const cues = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 4_000_000 }), fc.array(textLine, { minLength: 1, maxLength: 2 })))
  .map((all) => {
    let at = 0;
    return all.map(([lasts, lines]) => {
      const from = at;
      at += lasts;
      return { from, to: at, lines };
    });
  });

describe('toWebVtt', () => {
  it('keeps to the published grammar whatever is said', () => {
    fc.assert(
      fc.property(cues, (all) => {
        const file = toWebVtt(all);
        expect(file).toMatch(grammar);
        expect(file.match(/-->/g)?.length ?? 0).toBe(all.length);
      }),
    );
  });

  it('reads back as it was', () => {
    fc.assert(
      fc.property(cues, (all) => {
        expect(readBack(toWebVtt(all))).toEqual(all);
      }),
    );
  });

  it('is, for two captions, this file', () => {
    const file = toWebVtt([
      { from: 0, to: 2040, lines: ['Sale & farina <3'] },
      { from: 2040, to: 3_661_007, lines: ['Prima --> poi', 'e basta.'] },
    ]);
    expect(file).toBe(
      'WEBVTT\n\n00:00:00.000 --> 00:00:02.040\nSale &amp; farina &lt;3\n\n' +
        '00:00:02.040 --> 01:01:01.007\nPrima --&gt; poi\ne basta.\n',
    );
  });

  it('leaves out what would end a caption early or break the file', () => {
    const file = toWebVtt([{ from: 0, to: 900, lines: ['uno\u0000 \n\n due', ' '] }]);
    expect(file).toMatch(grammar);
    expect(readBack(file)).toEqual([{ from: 0, to: 900, lines: ['uno   due'] }]);
  });
});

describe('toSubRip', () => {
  it('numbers the captions and writes times with a comma', () => {
    const file = toSubRip([
      { from: 0, to: 2040, lines: ['Ciao'] },
      { from: 2040, to: 5300, lines: ['a', 'b --> c'] },
    ]);
    expect(file).toBe(
      '1\r\n00:00:00,000 --> 00:00:02,040\r\nCiao\r\n\r\n2\r\n00:00:02,040 --> 00:00:05,300\r\na\r\nb → c\r\n\r\n',
    );
  });
});
