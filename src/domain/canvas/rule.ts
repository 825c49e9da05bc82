import type { Rule } from '#domain/project/finding.ts';
import type { Strategy } from '#domain/strategy/shape.ts';
import type { Canvas, CanvasCell } from './shape.ts';

export interface CanvasFacts {
  /** As in the strategy or the project; '' when nobody gave one. */
  brandName: string;
  /** The strategy of the same project, where it is at hand. */
  strategy?: Strategy | undefined;
}

/** One check of coherence: it speaks only of what is there, as the gates of a strategy do. */
export interface CanvasRule extends Rule<Canvas, CanvasFacts> {
  /** The cell whose field is at fault: every path begins with it. */
  cell: CanvasCell;
}

export type CanvasRules = Readonly<Record<string, CanvasRule>>;
