import type { Block } from '#domain/document/blocks.ts';
import { under, writeFacts } from '#domain/document/building.ts';
import { writeContexts, writeGuide } from '#domain/document/canvas-guide.ts';
import { writeCell } from '#domain/document/canvas-rows.ts';
import { oneLine } from '#domain/document/phrasing.ts';
import { say, type World } from '#domain/document/world.ts';
import type { Canvas, CanvasCell } from './shape.ts';

/** A cell with what the document keeps elsewhere: each value with its chain, the voice with its guide and its tones. */
export function writeWholeCell(cell: CanvasCell, canvas: Canvas, world: World): Block[] {
  if (cell === 'values') return canvas.values.values.flatMap((value) => writeValue(value, world));
  const own = writeCell(cell, canvas, world).slice(1);
  return cell === 'voice' ? [...own, ...writeGuide(canvas, world), ...writeContexts(canvas, world)] : own;
}

function writeValue(own: Canvas['values']['values'][number], world: World): Block[] {
  const chain = writeFacts([
    [say(world, 'links.behaviour'), own.behaviour],
    [say(world, 'links.proof'), own.proof],
    [say(world, 'links.visible'), own.visible],
  ]);
  return under(oneLine(own.value), `value-${own.id}`, chain);
}
