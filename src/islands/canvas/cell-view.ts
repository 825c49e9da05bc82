import type { CanvasFinding } from '#domain/canvas/coherence.ts';
import { type Canvas, type CanvasCell, canvasShape } from '#domain/canvas/shape.ts';
import { type SummaryLine, summarise } from '#domain/canvas/summary.ts';
import type { World } from '#domain/document/world.ts';
import { countFilled, type Filled } from '#domain/project/filled.ts';
import type { Severity } from '#domain/project/finding.ts';

/** What a cell shows of itself on the canvas. */
export interface CellView {
  lines: SummaryLine[];
  filled: Filled;
  /** What the rules say of it and nobody put aside: how many, and how grave the gravest. */
  marks: number;
  gravest: Severity | undefined;
}

export type CellViews = Record<CanvasCell, () => CellView>;

/** @param open the findings nobody put aside, the gravest first. */
export function viewCell(cell: CanvasCell, canvas: Canvas, world: World, open: readonly CanvasFinding[]): CellView {
  const own = open.filter(({ path }) => path.startsWith(`${cell}/`));
  return {
    lines: summarise(cell, canvas, world),
    filled: countFilled(canvasShape[cell], canvas[cell]),
    marks: own.length,
    gravest: own[0]?.severity,
  };
}
