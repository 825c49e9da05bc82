import type { Finding } from '#domain/project/finding.ts';
import type { CanvasRule } from './rule.ts';
import { changesRules } from './rules-changes.ts';
import { forWhomRules } from './rules-for-whom.ts';
import { saidRules } from './rules-said.ts';
import { whoRules } from './rules-who.ts';

const table = { ...whoRules, ...forWhomRules, ...changesRules, ...saidRules };

export type CanvasCode = keyof typeof table;
export type CanvasFinding = Finding<CanvasCode>;

/** Every check of coherence of a canvas, in the order of its cells. */
export const canvasRules: Readonly<Record<CanvasCode, CanvasRule>> = table;

export const canvasCodes = Object.keys(table) as CanvasCode[]; // The keys of the table are its type.
