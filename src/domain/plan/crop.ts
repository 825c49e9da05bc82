import { limitsOf, type PlanChannel } from './channel.ts';
import type { Post } from './shape.ts';

export interface Size {
  width: number;
  height: number;
}

/** The same shape with no side longer than so many pixels; never larger than it is. */
export function fitInto({ width, height }: Size, longest: number): Size {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Shapes of frame that feeds are made of, width by height. */
export const frames = { tall: 9 / 16, portrait: 4 / 5, square: 1, wide: 1.91 } as const;
export type FrameName = keyof typeof frames;
export const frameNames = Object.keys(frames) as FrameName[]; // the keys of a literal

/** Formats that fill the screen of a telephone. */
const tallFormats: readonly string[] = ['story', 'reel', 'short', 'live'];

/**
 * How a channel shows a picture of such a shape. `whole`: within what it takes. `cut`: it takes nothing narrower or wider
 * than `ratio`. `full`: the format fills the screen. `unknown`: no limit of it was found.
 */
export type Shown = { type: 'whole' } | { type: 'cut' | 'full'; ratio: number } | { type: 'unknown' };

/** What is known of how the channel of a post shows a picture. */
export function showOn(channel: PlanChannel | undefined, format: Post['format'], picture: Size): Shown {
  if (tallFormats.includes(format)) return { type: 'full', ratio: channel ? tallRatio(channel) : frames.tall };
  if (!channel) return { type: 'unknown' };
  // Of two sources that disagree, the one that cuts more: who prepares for it is safe with both.
  const narrowest = limitsOf(channel, 'imageRatioMin').at(-1)?.value;
  const widest = limitsOf(channel, 'imageRatio')[0]?.value;
  if (narrowest === undefined && widest === undefined) return { type: 'unknown' };
  const ratio = picture.width / picture.height;
  if (narrowest !== undefined && ratio < narrowest) return { type: 'cut', ratio: narrowest };
  if (widest !== undefined && ratio > widest) return { type: 'cut', ratio: widest };
  return { type: 'whole' };
}

function tallRatio(channel: PlanChannel): number {
  return limitsOf(channel, 'videoRatio')[0]?.value ?? frames.tall;
}

/** What is left of a picture, from the middle of it: pixels from its left and top, and how much is lost, from 0 to 1. */
export interface Crop extends Size {
  x: number;
  y: number;
  lost: number;
  /** Where it is lost: at the left and right, or at the top and bottom. */
  at: 'sides' | 'ends' | 'nowhere';
}

/** The largest part of a picture that has a shape. @param ratio width by height. */
export function cropTo(picture: Size, ratio: number): Crop {
  const { width, height } = picture;
  const isWider = width / height > ratio;
  const kept = isWider ? { width: height * ratio, height } : { width, height: width / ratio };
  const lost = 1 - (kept.width * kept.height) / (width * height);
  const isNothing = lost < 0.005;
  return {
    ...kept,
    x: (width - kept.width) / 2,
    y: (height - kept.height) / 2,
    lost: isNothing ? 0 : lost,
    at: isNothing ? 'nowhere' : isWider ? 'sides' : 'ends',
  };
}

/** A shape as people say it: «4:5», «1,91:1» with the comma left to who writes. The whole numbers if there are small ones. */
export function sayRatio({ width, height }: Size): readonly [number, number] {
  for (let down = 1; down <= 16; down += 1) {
    const across = (width / height) * down;
    if (Math.round(across) > 0 && across < 17 && Math.abs(across - Math.round(across)) / across < 0.004)
      return [Math.round(across), down];
  }
  return [Math.round((width / height) * 100) / 100, 1];
}
