export interface CsvForm {
  delimiter: ',' | ';';
  /** The mark at the beginning by which programs of spreadsheets know UTF-8. */
  hasMark: boolean;
}

/** What programs read may be told from what people do: `;` and the mark, without which an Italian Excel shows one column
 * and broken accents. */
export const peopleCsv: CsvForm = { delimiter: ';', hasMark: true };

/**
 * A table as RFC 4180 writes it: lines end with CRLF, cells stand in quotes, quotes in them are doubled. Inside a cell a
 * line ends with LF. The head is quoted only where it must, so that it is the line that a program compares.
 */
export function writeCsv(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { delimiter, hasMark }: CsvForm,
): string {
  const mustQuote = new RegExp(`[${delimiter}"\\n]`);
  const headCell = (cell: string) => (mustQuote.test(cell) ? quote(cell) : cell);
  const lines = [
    ...(head.length > 0 ? [head.map(headCell)] : []),
    ...rows.map((row) => row.map((cell) => (cell === '' ? '' : quote(cell)))),
  ];
  return `${hasMark ? '\uFEFF' : ''}${lines.map((cells) => `${cells.join(delimiter)}\r\n`).join('')}`;
}

function quote(cell: string): string {
  return `"${cell.replace(/\r\n?/g, '\n').replaceAll('"', '""')}"`;
}

/** What a spreadsheet takes for a formula, wide forms included; apostrophes before it, so that taking one off is exact. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * A cell for people, guarded: a spreadsheet that opens a CSV would run `=…`, and break «@marca» and «- primo», so that
 * such a cell begins with an apostrophe and is text. Never in files for programs that publish: they would publish it.
 */
export function guardCell(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

/** The cell that was guarded. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
}
