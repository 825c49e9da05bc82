import readSheets from 'read-excel-file/universal';
import { unpackArchive } from './plain-archive.ts';
import { mostRows, type ReadTable, type Table } from './table.ts';

/** Bytes of all the XML together. */
const largestContent = 200_000_000;
/** A sheet reaches as far as its last cell, even where that is empty and alone: the most that is laid out. */
const mostCells = 4_000_000;

/** Reads every sheet. Dates come as they stand on the sheet, without a time zone. */
export async function readXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<ReadTable> {
  const unpacked = await unpackArchive(bytes, (name) => /\.(?:xml|rels)$/.test(name), largestContent);
  if (!unpacked.ok) return unpacked;
  const { files, archive } = unpacked;
  if (!files.has('xl/workbook.xml')) return { ok: false, code: 'notATable' };
  const sheets = [...files].filter(([name]) => name.startsWith('xl/worksheets/'));
  if (sheets.some(([, xml]) => isTooWide(new TextDecoder().decode(xml)))) return { ok: false, code: 'tooBig' };
  const read = await readSheets(archive, { trim: false }).catch(() => undefined);
  if (!read) return { ok: false, code: 'broken' };
  const [first, ...others] = read.map(({ sheet, data }): Table => {
    const rows = data.map((row) => row.map(toText));
    return { rows, kind: 'xlsx', encoding: null, delimiter: null, sheet, strange: [] };
  });
  return first ? { ok: true, tables: [first, ...others] } : { ok: false, code: 'empty' };
}

/** Looks at the addresses of a sheet's cells: `r="AB12"`. */
function isTooWide(xml: string): boolean {
  let [rows, columns] = [0, 0];
  for (const [, letters = '', row] of xml.matchAll(/\sr="([A-Z]{1,3})(\d{1,7})"/g)) {
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, columnNumber(letters));
  }
  return rows * columns > mostCells || rows > 2 * mostRows;
}

/** A is 1, Z 26, AA 27. */
function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Typed loosely on purpose: the library's own type of a cell names the constructor of dates in place of a date. */
function toText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return writeDate(cell);
  if (typeof cell === 'number') return writeNumber(cell);
  return String(cell).replace(/\r\n?/g, '\n');
}

/** One decimal more where there are three: «1.234» is read as a thousand where thousands are marked by a point. */
function writeNumber(number: number): string {
  const text = String(number);
  return /\.\d{3}$/.test(text) ? `${text}0` : text;
}

/** An hour alone is stored as a part of the day before the first; fractions of a second come from the arithmetic. */
function writeDate(date: Date): string {
  const exact = new Date(Math.round(date.getTime() / 1000) * 1000);
  if (Number.isNaN(exact.getTime())) return '';
  const text = exact.toISOString();
  const [day, time] = [text.slice(0, 10), text.slice(11, 16)];
  if (exact.getUTCFullYear() < 1900) return time;
  return time === '00:00' ? day : `${day}T${time}`;
}
