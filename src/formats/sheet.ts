import type { Row } from 'write-excel-file/universal';

/** A cell: a text, a number, a day `YYYY-MM-DD` as a date, or nothing. */
export type SheetCell = string | number | { day: string } | null;

export interface SheetFrame {
  /** Of the sheet itself: at most 31 letters are kept. */
  name: string;
  locale: 'it' | 'en';
  /** In characters, one for each column. */
  widths: readonly number[];
}

const dayForms = { it: 'dd/mm/yyyy', en: 'dd mmm yyyy' } as const;
/** Characters a cell of a spreadsheet can hold. */
export const longestCell = 32_767;

/**
 * A table as XLSX: its head stays in sight, texts wrap, days are dates. Texts are stored as texts, so that nothing in
 * them is a formula and they need no guard. The library is loaded when asked; it packs in the page (`astro.config.mjs`).
 */
export async function toSheet(
  head: readonly string[],
  rows: readonly (readonly SheetCell[])[],
  { name, locale, widths }: SheetFrame,
): Promise<Blob> {
  const { default: writeSheet } = await import('write-excel-file/universal');
  const format = dayForms[locale];
  const body = rows.map((row): Row => row.map((cell) => writeCell(cell, format)));
  const top = head.map((value) => ({ value, type: String, fontWeight: 'bold' as const, wrap: true, alignVertical }));
  const file = writeSheet([top, ...body], {
    sheet: sheetName(name),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  });
  return file.toBlob();
}

const alignVertical = 'top' as const;

function writeCell(cell: SheetCell, format: string): Row[number] {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number, alignVertical };
  if (typeof cell === 'string') return { value: cut(cell), type: String, wrap: true, alignVertical };
  return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format, alignVertical };
}

/** A line break is LF in a spreadsheet; what is longer than a cell ends in «…». */
function cut(text: string): string {
  const plain = text.replace(/\r\n?/g, '\n');
  return plain.length <= longestCell ? plain : `${plain.slice(0, longestCell - 1)}…`;
}

/** Without the signs that a sheet's name may not have. */
function sheetName(name: string): string {
  const plain = name
    .replace(/[\\/*?:[\]]+/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  return plain.slice(0, 31) || 'Bottega';
}
