import { joinedEmoji } from './x-emoji.ts';
import { findLinks } from './x-links.ts';

/**
 * How X weighs a text, by its published rules: configuration 3 of twitter-text (`config/v3.json`, the values read on
 * 26 November 2026 in release 3.1.0, Apache-2.0), named by docs.x.com/fundamentals/counting-characters. Weights are in
 * hundredths, ranges are of UTF-16 units with both ends.
 */
export const xRules = {
  maximum: 280,
  scale: 100,
  /** Whatever the rules do not name, and an emoji however it is put together. */
  otherWeight: 200,
  linkWeight: 2300,
  lightWeight: 100,
  light: [
    [0, 4351],
    [8192, 8205],
    [8208, 8223],
    [8242, 8247],
  ],
} as const;

/** A piece of a text that X weighs as one. */
export interface XPiece {
  kind: 'link' | 'emoji' | 'character';
  start: number;
  end: number;
  /** In hundredths. */
  weight: number;
}

/** Characters of a post as X counts them against its 280. */
export function xWeight(text: string): number {
  return weighPieces(text.normalize()).reduce((sum, { weight }) => sum + weight, 0) / xRules.scale;
}

/** What X weighs, piece by piece, in their order and without gaps. `text` is in normal form C, as X makes it first. */
export function weighPieces(text: string): XPiece[] {
  const links = new Map(findLinks(text).map(({ start, length }) => [start, start + length]));
  const emoji = new Map(Array.from(text.matchAll(joinedEmoji), ({ index, 0: own }) => [index, index + own.length]));
  const pieces: XPiece[] = [];
  for (let start = 0; start < text.length; ) {
    const piece = pieceAt(text, start, links.get(start), emoji.get(start));
    pieces.push(piece);
    start = piece.end;
  }
  return pieces;
}

function pieceAt(text: string, start: number, linkEnd?: number, emojiEnd?: number): XPiece {
  if (linkEnd !== undefined) return { kind: 'link', start, end: linkEnd, weight: xRules.linkWeight };
  if (emojiEnd !== undefined) return { kind: 'emoji', start, end: emojiEnd, weight: xRules.otherWeight };
  const point = text.codePointAt(start) ?? 0;
  const isLight = xRules.light.some(([from, to]) => point >= from && point <= to);
  const weight = isLight ? xRules.lightWeight : xRules.otherWeight;
  return { kind: 'character', start, end: start + (point > 0xffff ? 2 : 1), weight };
}
