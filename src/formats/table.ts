import type { TextEncoding } from './decode-text.ts';

/** Bytes, and rows under the heading: above either a file is refused before more of it is read. */
export const largestTable = 20_000_000;
export const mostRows = 50_000;

export type Delimiter = ',' | ';' | '\t';

export interface Table {
  /**
   * Every row has the same number of cells; empty rows are kept in their place, so that a row's number is that of the
   * file. In cells line breaks are `\n`, days `YYYY-MM-DD`, moments `YYYY-MM-DDTHH:mm`, hours `HH:mm`.
   */
  rows: string[][];
  kind: 'csv' | 'xlsx';
  encoding: TextEncoding | null;
  delimiter: Delimiter | null;
  /** The name of the sheet. */
  sheet: string | null;
  /** Rows, from 0, whose quotation marks do not close: what follows may have slipped into one cell. */
  strange: number[];
}

/** `notATable`: a picture, an archive, another program's file. `broken`: a spreadsheet that is cut or damaged. */
export type TableProblem = 'tooBig' | 'notATable' | 'empty' | 'broken';
/** `tables`: one, or each of a spreadsheet's sheets that holds something, in their order. */
export type ReadTable = { ok: true; tables: [Table, ...Table[]] } | { ok: false; code: TableProblem };
