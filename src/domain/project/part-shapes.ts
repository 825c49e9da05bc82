import { canvasShape } from '#domain/canvas/shape.ts';
import { careerShape } from '#domain/career/shape.ts';
import { planShape } from '#domain/plan/shape.ts';
import { portfolioShape } from '#domain/portfolio/shape.ts';
import { strategyShape } from '#domain/strategy/shape.ts';
import type { DocumentShape } from './fields.ts';
import type { Part } from './project.ts';

/** What each document of a project may hold. */
export const partShapes = {
  strategy: strategyShape,
  canvas: canvasShape,
  plan: planShape,
  planB: planShape,
  career: careerShape,
  portfolio: portfolioShape,
} as const satisfies Record<Part, DocumentShape>;

export type PartShapes = typeof partShapes;

/** The same without what each field is: for who walks through any document. */
export const anyPartShapes: Readonly<Record<Part, DocumentShape>> = partShapes;
