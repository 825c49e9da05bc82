import { type CanvasCell, canvasCells, canvasRows, prism } from './shape.ts';

/** How the twelve cells stand on the page, by row and column: what the arrows walk on. */
export type Arrangement = readonly (readonly CanvasCell[])[];

export const byRows: Arrangement = Object.values(canvasRows);
export const inOneColumn: Arrangement = canvasCells.map((cell) => [cell]);

const inside = Object.values(prism.inside).flat();
const outside = Object.values(prism.outside).flat();
/** The two sides of the axis beside each other. */
export const bySides: Arrangement = inside.map((cell, place) => [cell, outside[place] ?? cell]);

/**
 * The cell a key leads to, or nothing where the key is not for walking. Left and right go on over the ends of a row, as
 * reading does; up and down stay in their column; at the edge one stays.
 */
export function walk(arrangement: Arrangement, from: CanvasCell, key: string): CanvasCell | undefined {
  const all = arrangement.flat();
  const place = all.indexOf(from);
  const row = arrangement.findIndex((cells) => cells.includes(from));
  const column = arrangement[row]?.indexOf(from) ?? 0;
  const steps: Record<string, () => CanvasCell | undefined> = {
    ArrowLeft: () => all[place - 1],
    ArrowRight: () => all[place + 1],
    ArrowUp: () => arrangement[row - 1]?.[column],
    ArrowDown: () => arrangement[row + 1]?.[column],
    Home: () => all[0],
    End: () => all.at(-1),
  };
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return step && (step() ?? from);
}
