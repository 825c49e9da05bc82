import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import writeSheet, { type Row } from 'write-excel-file/universal';
import { guardCell, peopleCsv, writeCsv } from '#formats/csv.ts';
import { decodeText } from '#formats/decode-text.ts';
import { unpackArchive } from '#formats/plain-archive.ts';
import { largestTable, mostRows, readTable, type Table } from '#formats/read-table.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0)));
const utf16 = (text: string, isBig = false) => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, !isBig);
  for (let place = 0; place < text.length; place += 1) view.setUint16(2 + place * 2, text.charCodeAt(place), !isBig);
  return bytes;
};

async function tableOf(bytes: Uint8Array<ArrayBuffer>): Promise<Table> {
  const read = await readTable(bytes);
  if (!read.ok) throw new Error(read.code);
  return read.tables[0];
}
const rowsOf = async (text: string) => (await tableOf(utf8(text))).rows;
const codeOf = async (bytes: Uint8Array<ArrayBuffer>) => {
  const read = await readTable(bytes);
  return read.ok ? 'read' : read.code;
};

async function xlsx(rows: Row[]): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await writeSheet(rows).toBlob()).arrayBuffer());
}

const withoutControls = (cell: string) =>
  [...cell.replace(/\r\n?/g, '\n')].filter((sign) => sign >= ' ' || sign === '\n' || sign === '\t').join('');

/** An archive of one file, whose size it may lie about. */
function zip(name: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const packed = deflateRawSync(content);
  const title = utf8(name);
  const bytes = new Uint8Array(30 + 46 + 22 + 2 * title.length + packed.length);
  const view = new DataView(bytes.buffer);
  const directory = 30 + title.length + packed.length;
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(26, title.length, true);
  bytes.set(title, 30);
  bytes.set(packed, 30 + title.length);
  view.setUint32(directory, 0x02014b50, true);
  view.setUint16(directory + 10, 8, true);
  view.setUint32(directory + 20, packed.length, true);
  view.setUint32(directory + 24, 7, true);
  view.setUint16(directory + 28, title.length, true);
  bytes.set(title, directory + 46);
  const end = directory + 46 + title.length;
  view.setUint32(end, 0x06054b50, true);
  view.setUint16(end + 10, 1, true);
  view.setUint32(end + 16, directory, true);
  return bytes;
}

describe('the text of bytes', () => {
  const text = 'perché «così» è l’8 €';
  it.each([
    ['utf-8', utf8(text)],
    ['utf-8-bom', utf8(`\uFEFF${text}`)],
    ['utf-16le-bom', utf16(text)],
    ['utf-16be-bom', utf16(text, true)],
  ])('is the same in %s', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text, encoding });
  });

  it('is Windows-1252 where it cannot be UTF-8', () => {
    expect(decodeText(latin('perché no: 8 €'))).toEqual({ text: 'perché no: 8 €', encoding: 'windows-1252' });
  });
});

describe('a CSV', () => {
  it('of an Italian Excel is read with its accents, cut at the semicolons', async () => {
    const table = await tableOf(latin('Data;Testo\r\n01/03/2027;Caffè, tè e città\r\n'));
    expect(table).toMatchObject({ kind: 'csv', encoding: 'windows-1252', delimiter: ';' });
    expect(table.rows).toEqual([
      ['Data', 'Testo'],
      ['01/03/2027', 'Caffè, tè e città'],
    ]);
  });

  it.each([',', ';', '\t'])('is cut at %j, whatever texts have in them', async (delimiter) => {
    const table = await tableOf(utf8(writeRows(['id', 'testo', 'note'], hard, delimiter)));
    expect(table.delimiter).toBe(delimiter);
    expect(table.rows.slice(1)).toEqual(hard);
  });

  it('keeps quotes, line breaks and families inside cells, and empty rows in their place', async () => {
    const text = '\uFEFFa;b\r\n"riga 1\r\nriga 2 ""tra virgolette""; e basta";👩‍👩‍👧‍👦🏳️‍🌈\r\n;\r\n2;3\r\n;\r\n';
    expect(await rowsOf(text)).toEqual([
      ['a', 'b'],
      ['riga 1\nriga 2 "tra virgolette"; e basta', '👩‍👩‍👧‍👦🏳️‍🌈'],
      ['', ''],
      ['2', '3'],
    ]);
  });

  it('with lines ended in three ways is one table, filled up to its widest row', async () => {
    expect(await rowsOf('a,b\r1,2\r\n3\n4,5,6')).toEqual([
      ['a', 'b', ''],
      ['1', '2', ''],
      ['3', '', ''],
      ['4', '5', '6'],
    ]);
  });

  it('obeys the line in which Excel says its delimiter', async () => {
    expect(await rowsOf('sep=;\na,b;c\n1;2')).toEqual([
      ['a,b', 'c'],
      ['1', '2'],
    ]);
  });

  it('runs nothing: formulas are texts, and the guard of our sheet for people is taken off once', async () => {
    expect(await rowsOf(`a,id,c,d\n=1+1,@SUM(A1),'=cmd(),''@x\n'ndrangheta,-1,'+39,'`)).toEqual([
      ['a', 'id', 'c', 'd'],
      ['=1+1', '@SUM(A1)', '=cmd()', "'@x"],
      ["'ndrangheta", '-1', '+39', "'"],
    ]);
  });

  it('of a program has no guard to take off', async () => {
    expect(await rowsOf(`a,b\n"'=x",'@y`)).toEqual([
      ['a', 'b'],
      ["'=x", "'@y"],
    ]);
  });

  it('says in which row quotation marks do not close', async () => {
    const table = await tableOf(utf8('a,b\n1,2\n"aperta,3\n4,5\n'));
    expect(table.strange).toEqual([2]);
  });

  it('of fifty thousand rows is read, of one more is not', async () => {
    const line = '2027-03-01,Un testo come tanti\n';
    expect((await tableOf(utf8(`data,testo\n${line.repeat(mostRows)}`))).rows).toHaveLength(mostRows + 1);
    expect(await codeOf(utf8(`data,testo\n${line.repeat(mostRows + 1)}`))).toBe('tooBig');
  });

  it('written for people comes back as it was, whatever is in it', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('=1', '@a', "'-x", "''=", ' ; ', '"', 'a\nb'),
    );
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const plain = cells.map((row) => row.map((one) => withoutControls(one)));
        const text = writeCsv(
          ['id', 'y', 'z'],
          plain.map((row) => row.map(guardCell)),
          peopleCsv,
        );
        const filled = plain.slice(0, plain.findLastIndex((row) => row.some((one) => one.trim() !== '')) + 1);
        expect((await rowsOf(text)).slice(1)).toEqual(filled);
      }),
      { numRuns: 300 },
    );
  });
});

const hard = [
  ['1', 'virgola, e; punto e virgola\te tabulazione', 'a'],
  ['2', 'due\nrighe', '"'],
  ['3', 'Ciao, a tutti, proprio tutti', ';;;'],
];

function writeRows(head: string[], rows: string[][], delimiter: string): string {
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  return [head, ...rows].map((row) => row.map(quote).join(delimiter)).join('\n');
}

describe('a file that is no table', () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  it.each([
    ['an image renamed .csv', png, 'notATable'],
    ['a JPEG', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2]), 'notATable'],
    ['a spreadsheet of before 2007', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'notATable'],
    ['bytes of nothing known', new Uint8Array([65, 0, 3, 66, 7, 200]), 'notATable'],
    ['sound', Uint8Array.from({ length: 90 }, (_, place) => 1 + (place % 7)), 'notATable'],
    ['a page', utf8('<!doctype html><p>ciao'), 'notATable'],
    ['a project of this site', utf8('{"format":"bottega-project"}'), 'notATable'],
    ['an archive renamed .xlsx', zip('ricette.xml', utf8('<a/>')), 'notATable'],
    ['the beginning of an archive', zip('xl/workbook.xml', utf8('<a/>')).slice(0, 40), 'broken'],
    ['a spreadsheet without its sheets', zip('xl/workbook.xml', utf8('<a/>')), 'broken'],
    ['nothing', new Uint8Array(), 'empty'],
    ['only a mark', utf8('\uFEFF'), 'empty'],
    ['only spaces and delimiters', utf8(' ;;\n;;\n'), 'empty'],
    ['more bytes than are read', new Uint8Array(largestTable + 1), 'tooBig'],
  ])('%s is refused', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it('of whatever bytes never breaks the page', async () => {
    const bytes = fc.uint8Array({ maxLength: 400 }).map((own) => Uint8Array.from(own));
    const zipped = bytes.map((own) =>
      Uint8Array.from([0x50, 0x4b, 3, 4, ...own, 0x50, 0x4b, 5, 6, ...own.slice(0, 18)]),
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(bytes, zipped), async (own) => {
        expect(['read', 'tooBig', 'notATable', 'empty', 'broken']).toContain(await codeOf(own));
      }),
      { numRuns: 300 },
    );
  });
});

describe('an archive', () => {
  it('is unpacked no further than asked, whatever size it says it has', async () => {
    const bomb = zip('xl/workbook.xml', new Uint8Array(3_000_000));
    expect(await unpackArchive(bomb, () => true, 1_000_000)).toEqual({ ok: false, code: 'tooBig' });
    const whole = await unpackArchive(bomb, () => true, 4_000_000);
    expect(whole.ok && whole.files.get('xl/workbook.xml')?.length).toBe(3_000_000);
  });
});

describe('a spreadsheet', () => {
  const day = new Date('2027-03-28T00:00:00Z');
  it('gives days, hours and moments as they stand on it, and texts as they are', async () => {
    const bytes = await xlsx([
      [{ value: 'Data' }, { value: 'Ora' }, { value: 'Quando' }, { value: 'Testo' }, { value: 'N' }],
      [
        { value: day, type: Date, format: 'dd/mm/yyyy' },
        { value: new Date('1899-12-30T09:35:00Z'), type: Date, format: 'hh:mm' },
        { value: new Date('2027-03-28T18:05:00Z'), type: Date, format: 'dd/mm/yyyy hh:mm' },
        { value: '  @fornolisetta\n👩‍👩‍👧‍👦  ' },
        { value: 1.234 },
      ],
    ]);
    const table = await tableOf(bytes);
    expect(table).toMatchObject({ kind: 'xlsx', encoding: null, delimiter: null, sheet: 'Sheet1' });
    expect(table.rows[1]).toEqual(['2027-03-28', '09:35', '2027-03-28T18:05', '  @fornolisetta\n👩‍👩‍👧‍👦  ', '1.2340']);
  });

  it('has its formulas read by their last result, never worked out', async () => {
    const bytes = await xlsx([
      [{ value: 'Testo' }, { value: 'Somma' }],
      [{ value: '=1+1' }, { value: '1+1', type: 'Formula' }],
    ]);
    expect((await tableOf(bytes)).rows).toEqual([
      ['Testo', 'Somma'],
      ['=1+1', ''],
    ]);
  });

  it('of thousands of long texts is read, without any worker', async () => {
    const text = 'Un testo lungo, come ce ne sono. '.repeat(12);
    const rows = Array.from({ length: 2100 }, (_, place) => [{ value: `${place}` }, { value: `${text}${place}` }]);
    const table = await tableOf(await xlsx([[{ value: 'id' }, { value: 'testo' }], ...rows]));
    expect(table.rows[2100]).toEqual(['2099', `${text}2099`]);
  });

  it('saved from our guarded sheet loses the guards, and one that never had them loses nothing', async () => {
    const textOf = async (...cells: string[]) =>
      (await tableOf(await xlsx([[{ value: 'Id' }], ...cells.map((value) => [{ value }])]))).rows.slice(1).flat();
    expect(await textOf("'@fornolisetta", "'=già difeso")).toEqual(['@fornolisetta', '=già difeso']);
    expect(await textOf('@fornolisetta', "'=già difeso")).toEqual(['@fornolisetta', "'=già difeso"]);
  });

  it('that is cut is broken', async () => {
    const bytes = await xlsx([[{ value: 'a' }], [{ value: 'b' }]]);
    expect(await codeOf(bytes.slice(0, bytes.length - 30))).toBe('broken');
    expect(await codeOf(bytes.slice(0, 900))).toBe('broken');
  });
});
