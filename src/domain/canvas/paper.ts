import type { SummaryLine } from './summary.ts';

/** The sizes of type the page is set in, in points: the first in which everything fits, the last whatever happens. */
export const paperSizes = [10, 9, 8, 7, 6] as const;
export type PaperSize = (typeof paperSizes)[number];

/** The page as `canvas-paper.css` draws it, in mm; type in em of its size. */
const pageHeight = 187;
const columns = [88, 72, 110];
const head = { em: 1.7 * 1.2 };
const row = { mm: 5.8, em: 1.4 };
const cellPadding = 4.8;
const lineGap = 0.5;
const lineHeight = 1.32;
/** A letter of this face, on the average and rounded up: lines break at words. */
const letter = 0.49;
const mmPerPoint = 25.4 / 72;

/**
 * The size in which the four rows of a canvas fit on one page lying down. A row is as high as its fullest cell; a text of
 * n letters takes ⌈n ÷ letters a line⌉ lines.
 * @param rows for each row its cells, for each cell its lines.
 */
export function fitPaper(rows: readonly (readonly (readonly SummaryLine[])[])[]): PaperSize {
  const fitting = paperSizes.find((points) => heightOf(rows, points * mmPerPoint) <= pageHeight);
  return fitting ?? 6;
}

/** @param em the size of the type, in mm. */
function heightOf(rows: readonly (readonly (readonly SummaryLine[])[])[], em: number): number {
  const heights = rows.map((cells) => {
    const texts = cells.map((lines, column) => {
      const perLine = ((columns[column] ?? 72) - cellPadding) / (letter * em);
      return lines.reduce((sum, line) => sum + Math.ceil(lengthOf(line) / perLine) * lineHeight * em + lineGap, 0);
    });
    return row.mm + row.em * em + Math.max(0, ...texts);
  });
  return head.em * em + heights.reduce((sum, height) => sum + height, 0);
}

function lengthOf({ label, text }: SummaryLine): number {
  return text.length + (label ? label.length + 1 : 0);
}
