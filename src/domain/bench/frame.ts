import type { Box } from '#domain/plan/contrast.ts';
import { cropTo, type Size } from '#domain/plan/crop.ts';

/** Pixels on each side of a picture. */
export interface Sides {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
export type Side = keyof Sides;
const sides: readonly Side[] = ['left', 'right', 'top', 'bottom'];

/** Where a frame stands in the room it has: 0 at the left or top, 0.5 in the middle, 1 at the right or bottom. */
export interface Place {
  across: number;
  down: number;
}
export const middle: Place = { across: 0.5, down: 0.5 };

/** A picture in a frame of another shape. */
export interface Framed {
  /** What is kept, in pixels of the picture; not always whole ones. */
  kept: Size & { x: number; y: number };
  /** What is cut off on each side, and what share of the picture that is, from 0 to 1. */
  cut: Sides;
  lost: number;
  /** The directions in which the frame can be moved. */
  room: { across: boolean; down: boolean };
}

/** Less than this many pixels is nothing: it comes from sides that do not divide. */
const leastPixels = 0.5;

/** The largest part of a picture that has the shape of a frame, at a place. 1080×1350 in 3:4 keeps 1012.5 px of width. */
export function frameAt(picture: Size, frame: Size, place: Place = middle): Framed {
  const { width, height } = cropTo(picture, frame.width / frame.height);
  const spare = { across: picture.width - width, down: picture.height - height };
  const x = spare.across * place.across;
  const y = spare.down * place.down;
  return {
    kept: { x, y, width, height },
    cut: { left: x, right: spare.across - x, top: y, bottom: spare.down - y },
    lost: 1 - (width * height) / (picture.width * picture.height),
    room: { across: spare.across >= leastPixels, down: spare.down >= leastPixels },
  };
}

/** The sides on which something is lost, with its pixels. */
export function lostSides(cut: Sides): { side: Side; pixels: number }[] {
  return sides.map((side) => ({ side, pixels: cut[side] })).filter(({ pixels }) => pixels >= leastPixels);
}

/**
 * What becomes of that which must not be cut. `whole`; `cut`: a share of it is outside, from 0 to 1, on these sides.
 * `canFit`: somewhere in this frame it stays whole.
 */
export type Kept =
  | { type: 'whole' }
  | { type: 'cut'; share: number; sides: { side: Side; pixels: number }[]; canFit: boolean };

/** Whether a part of the picture stays whole. @param part in shares of the picture. */
export function checkKept({ kept }: Framed, picture: Size, part: Box): Kept {
  const own = boxOf(picture, part);
  const outside = lostSides({
    left: Math.min(own.width, kept.x - own.x),
    right: Math.min(own.width, own.x + own.width - kept.x - kept.width),
    top: Math.min(own.height, kept.y - own.y),
    bottom: Math.min(own.height, own.y + own.height - kept.y - kept.height),
  });
  if (outside.length === 0) return { type: 'whole' };
  const inside = overlap(own.x, own.width, kept.x, kept.width) * overlap(own.y, own.height, kept.y, kept.height);
  return {
    type: 'cut',
    share: 1 - inside / (own.width * own.height),
    sides: outside,
    canFit: own.width < kept.width + 2 * leastPixels && own.height < kept.height + 2 * leastPixels,
  };
}

/** How much of two stretches is in both. */
function overlap(from: number, length: number, otherFrom: number, otherLength: number): number {
  return Math.max(0, Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom));
}

/** A part of a picture in its pixels. */
export function boxOf(
  { width, height }: Size,
  { x, y, width: across, height: down }: Box,
): Size & { x: number; y: number } {
  return { x: x * width, y: y * height, width: across * width, height: down * height };
}

/** One frame of the table: its cut from the middle, and what it does to that which must not be cut. */
export type Outcome = 'whole' | 'movable' | 'tooSmall';

export function outcomeOf(kept: Kept): Outcome {
  if (kept.type === 'whole') return 'whole';
  return kept.canFit ? 'movable' : 'tooSmall';
}

export function compareFrames<F extends Size>(picture: Size, part: Box, frames: readonly F[]) {
  return frames.map((frame) => {
    const framed = frameAt(picture, frame);
    return { frame, framed, outcome: outcomeOf(checkKept(framed, picture, part)) };
  });
}
