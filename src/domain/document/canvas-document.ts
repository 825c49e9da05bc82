import { type Canvas, type CanvasRow, canvasRows } from '#domain/canvas/shape.ts';
import type { Block, DocumentText, Section } from './blocks.ts';
import { writeContexts, writeGuide } from './canvas-guide.ts';
import { writeLinks } from './canvas-links.ts';
import { writeCell } from './canvas-rows.ts';
import { oneLine } from './phrasing.ts';
import { say, type World } from './world.ts';

/** The four rows of the canvas, then what they hold behind: the voice as a guide, the links of values, the tones. */
export const canvasSections = ['who', 'forWhom', 'changes', 'said', 'guide', 'links', 'contexts'] as const;
export type CanvasSectionId = (typeof canvasSections)[number];

const writers: Record<CanvasSectionId, (canvas: Canvas, world: World) => Block[]> = {
  who: writeRow('who'),
  forWhom: writeRow('forWhom'),
  changes: writeRow('changes'),
  said: writeRow('said'),
  guide: writeGuide,
  links: writeLinks,
  contexts: writeContexts,
};

function writeRow(row: CanvasRow) {
  return (canvas: Canvas, world: World): Block[] => canvasRows[row].flatMap((cell) => writeCell(cell, canvas, world));
}

/** One part of the document; with no blocks while nothing is in it. */
export function writeCanvasSection(id: CanvasSectionId, canvas: Canvas, world: World): Section {
  return { id, title: say(world, `section.${id}`), blocks: writers[id](canvas, world) };
}

/** The canvas as a client keeps it, without the parts in which nothing was written. */
export function writeCanvas(canvas: Canvas, world: World): DocumentText {
  const sections = canvasSections.map((id) => writeCanvasSection(id, canvas, world));
  return {
    title: say(world, 'title'),
    subtitle: oneLine(world.brand ?? ''),
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  };
}
