import { meaningOf } from '#domain/table/headers.ts';
import { unguardCell } from './csv.ts';
import { decodeText } from './decode-text.ts';
import { largestTable, mostRows, type ReadTable, type Table } from './table.ts';

export { largestTable, mostRows, type ReadTable, type Table, type TableProblem } from './table.ts';

/** How files that are no tables begin. A spreadsheet of before 2007 is among them: it cannot be read here. */
const otherFiles: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x52, 0x49, 0x46, 0x46],
  [0x25, 0x50, 0x44, 0x46],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x1f, 0x8b],
];
const archive = [0x50, 0x4b];

/**
 * Reads a CSV or XLSX file, told apart by what is in them: a name says nothing. Formulas are never worked out: of a
 * spreadsheet's the last result is read, as text, and in a CSV they are text as any other.
 */
export async function readTable(bytes: Uint8Array<ArrayBuffer>): Promise<ReadTable> {
  if (bytes.length > largestTable) return { ok: false, code: 'tooBig' };
  if (bytes.length === 0) return { ok: false, code: 'empty' };
  if (otherFiles.some((start) => beginsWith(bytes, start))) return { ok: false, code: 'notATable' };
  const read = beginsWith(bytes, archive)
    ? await (await import('./read-xlsx.ts')).readXlsx(bytes)
    : await readCsv(bytes);
  return read.ok ? finishAll(read.tables) : read;
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, place) => bytes[place] === byte);
}

async function readCsv(bytes: Uint8Array): Promise<ReadTable> {
  const { text, encoding } = decodeText(bytes);
  if (!isText(text, encoding === 'utf-8-bom')) return { ok: false, code: 'notATable' };
  const { parseCsv } = await import('./parse-csv.ts');
  return { ok: true, tables: [{ ...parseCsv(text), kind: 'csv', encoding, sheet: null }] };
}

/** Letters of its beginning by which a text is told from other bytes, and the share of them that may be control signs. */
const beginning = 4000;
const mostControls = 0.1;

/** A page or a JSON document is no table either. `isMarked`: it says that it is a text, and a zero in it was pasted. */
function isText(text: string, isMarked: boolean): boolean {
  const start = text.slice(0, beginning);
  if ((start.includes('\0') && !isMarked) || /^\s*(?:<[!?a-z]|\{)/i.test(start)) return false;
  const controls = [...start].filter((sign) => sign < ' ' && !/\s/.test(sign)).length;
  return controls <= start.length * mostControls;
}

function finishAll(tables: readonly Table[]): ReadTable {
  const finished = tables.map(finish);
  const [first, ...others] = finished.filter((table) => typeof table !== 'string');
  if (first) return { ok: true, tables: [first, ...others] };
  return { ok: false, code: finished.includes('tooBig') ? 'tooBig' : 'empty' };
}

function finish(table: Table): Table | 'empty' | 'tooBig' {
  const last = table.rows.findLastIndex((row) => row.some((cell) => cell.trim() !== ''));
  if (last < 0) return 'empty';
  if (last > mostRows) return 'tooBig';
  const filled = table.rows.slice(0, last + 1);
  const width = filled.reduce((most, row) => Math.max(most, row.length), 0);
  const even = filled.map((row) => Array.from({ length: width }, (_, place) => row[place] ?? ''));
  const rows = isGuarded(even, table.kind) ? even.map((row) => row.map(unguardCell)) : even;
  return { ...table, rows };
}

/** Rows among which the headings of a sheet are. */
const headRows = 12;

/**
 * Whether cells were guarded against being read as formulas: only our own sheet for people is, and it says which post a
 * row is. As XLSX it is not, but the CSV opened and saved as one keeps its guards: then no cell stands without.
 */
function isGuarded(rows: readonly (readonly string[])[], kind: Table['kind']): boolean {
  const hasId = rows.slice(0, headRows).some((row) => row.some((cell) => meaningOf(cell)?.target === 'id'));
  return hasId && (kind === 'csv' || !rows.some((row) => row.some((cell) => /^[=+\-@]/.test(cell))));
}
