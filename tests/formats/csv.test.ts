import fc from 'fast-check';
import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { guardCell, peopleCsv, unguardCell, writeCsv } from '#formats/csv.ts';
import { hardPosts } from '../domain/plan/plan-samples.ts';

describe('writeCsv', () => {
  it('ends lines with CRLF, keeps LF inside a cell, doubles quotes', () => {
    expect(writeCsv(['a', 'b,c'], [['uno "due"\r\ntre', '']], { delimiter: ',', hasMark: false })).toBe(
      'a,"b,c"\r\n"uno ""due""\ntre",\r\n',
    );
  });

  it('is for people with `;` and the mark of UTF-8', () => {
    expect(writeCsv(['Data', 'Ora'], [['2027-03-01', '09:30']], peopleCsv)).toBe(
      '\uFEFFData;Ora\r\n"2027-03-01";"09:30"\r\n',
    );
  });

  it('is read back by another program as it was, whatever is in it', () => {
    const cell = fc.oneof(fc.constantFrom(...hardPosts), fc.string({ unit: 'grapheme', maxLength: 30 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const text = writeCsv(['x', 'y', 'z'], rows, { delimiter: ';', hasMark: false });
        const read = papa.parse<string[]>(text, { delimiter: ';', newline: '\r\n' }).data;
        expect(read.slice(1, -1)).toEqual(rows.map((row) => row.map((own) => own.replace(/\r\n?/g, '\n'))));
      }),
      { seed: 23 },
    );
  });
});

describe('guardCell', () => {
  it.each(['=1+1', '@fornolisetta', '- primo', '+39 0432', '\tx', '\rx', "'=già difeso", '＝1'])(
    'puts an apostrophe before %j',
    (cell) => {
      expect(guardCell(cell)).toBe(`'${cell}`);
    },
  );

  it.each(['Pane = farina', "'già con un apostrofo", '2027-03-01', ''])('leaves %j', (cell) => {
    expect(guardCell(cell)).toBe(cell);
  });

  it('is taken off exactly', () => {
    const cell = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', 'a', '\t') });
    fc.assert(fc.property(cell, (text) => unguardCell(guardCell(text)) === text));
  });
});
