import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { isRightToLeft, toXmlText } from './xml-text.ts';

/** The text's width on the page, in twentieths of a point. */
const fullWidth = 9638;
const line = { style: BorderStyle.SINGLE, size: 4, color: 'BFBFBF' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const rules = { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none };

/** A table whose head comes back on every page; rows are not cut in two. */
export function writeWordTable(head: readonly string[], rows: readonly (readonly string[])[]): Table {
  const widths = shareWidth([head, ...rows]);
  return writeTable(widths, [
    new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: head.map((text, place) => writeCell(text, widths[place], { bold: true, fill: 'EDEDED' })),
    }),
    ...rows.map((row) => writeRow(row, widths)),
  ]);
}

/** Names at the left, what they say at the right. */
export function writeFactTable(pairs: readonly (readonly [string, string])[]): Table {
  const widths = [3000, fullWidth - 3000];
  return writeTable(
    widths,
    pairs.map(
      ([name, value]) =>
        new TableRow({
          cantSplit: true,
          children: [writeCell(name, widths[0], { bold: true }), writeCell(value, widths[1], {})],
        }),
    ),
  );
}

function writeTable(widths: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    width: { size: fullWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: rules,
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    rows,
  });
}

function writeRow(row: readonly string[], widths: readonly number[]): TableRow {
  return new TableRow({ cantSplit: true, children: row.map((text, place) => writeCell(text, widths[place], {})) });
}

function writeCell(text: string, width = 0, { bold = false, fill }: { bold?: boolean; fill?: string }): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    children: [
      new Paragraph({
        bidirectional: isRightToLeft(text),
        spacing: { after: 0, line: 250 },
        children: [
          new TextRun({
            text: toXmlText(text),
            size: 19,
            ...(bold ? { bold } : {}),
            ...(isRightToLeft(text) ? { rightToLeft: true } : {}),
          }),
        ],
      }),
    ],
  });
}

/**
 * Columns as wide as what they hold asks: by the square root of their longest cell, so that long texts do not leave a
 * number one letter wide; never less than their longest word needs, while there is room. They add up to the page.
 */
function shareWidth(rows: readonly (readonly string[])[]): number[] {
  const columns = (rows[0] ?? []).map((_, place) => rows.map((row) => row[place] ?? ''));
  const needs = columns.map((cells) => {
    const longestCell = Math.max(...cells.map((cell) => cell.length));
    const longestWord = Math.max(...cells.flatMap((cell) => cell.split(/\s+/).map((word) => word.length)));
    return Math.max(Math.min(longestWord, 16) * 1.15 + 1.5, Math.sqrt(longestCell) * 2.4);
  });
  const sum = needs.reduce((total, need) => total + need, 0);
  const widths = needs.map((need) => Math.floor((need / sum) * fullWidth));
  const rest = fullWidth - widths.reduce((total, width) => total + width, 0);
  return widths.map((width, place) => (place === widths.length - 1 ? width + rest : width));
}
