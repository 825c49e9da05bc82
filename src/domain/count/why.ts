import type { CountUnit } from './counters.ts';
import { isEmoji, splitGraphemes } from './graphemes.ts';
import { threadsCost } from './threads.ts';
import { utf8Bytes, utf16Units } from './units.ts';
import { weighPieces, type XPiece, xRules } from './x-weight.ts';

/**
 * Why a piece of a text counts otherwise than what readers see. `url`: any link counts the same. `emoji`: drawn as one.
 * `wide`: one character that counts more. `combined`: a letter with its marks apart, or a sign that hides another.
 * `bytes`: one character of several bytes. `break`: a line break of two characters.
 */
export const reasonCodes = ['url', 'emoji', 'wide', 'combined', 'bytes', 'break'] as const;
export type ReasonCode = (typeof reasonCodes)[number];

export interface CountReason {
  code: ReasonCode;
  /** The piece itself, as it stands in the text. */
  sample: string;
  /** How often it stands there. */
  times: number;
  /** What one of it counts in the unit. */
  cost: number;
  /** What all of them add to the graphemes of the text; below zero for a link longer than what it counts. */
  difference: number;
}

/** A piece that begins and ends both for the reader and for the counter. */
interface Piece {
  text: string;
  graphemes: number;
  cost: number;
  isLink?: boolean;
}

/**
 * What counts otherwise in a unit than in graphemes, the most costly first: what «… = 2 su X» is made from. The graphemes
 * of the text and all differences together are exactly what the unit counts.
 */
export function whyCount(text: string, unit: CountUnit): CountReason[] {
  const reasons = new Map<string, CountReason>();
  for (const piece of pieceMakers[unit](text)) {
    const difference = piece.cost - piece.graphemes;
    if (difference === 0) continue;
    const key = `${piece.cost} ${piece.text}`;
    const known = reasons.get(key);
    if (known) {
      known.times += 1;
      known.difference += difference;
    } else {
      reasons.set(key, { code: codeOf(piece, unit), sample: piece.text, times: 1, cost: piece.cost, difference });
    }
  }
  return [...reasons.values()].toSorted((a, b) => b.difference - a.difference);
}

const pieceMakers: Readonly<Record<CountUnit, (text: string) => Piece[]>> = {
  xWeighted: xPieces,
  threads: (text) => eachGrapheme(text, threadsCost),
  grapheme: () => [],
  utf16: (text) => eachGrapheme(text, utf16Units),
  utf8Byte: (text) => eachGrapheme(text, utf8Bytes),
  character: (text) => eachGrapheme(text, utf16Units),
};

function eachGrapheme(text: string, costOf: (grapheme: string) => number): Piece[] {
  return splitGraphemes(text).map((grapheme) => ({ text: grapheme, graphemes: 1, cost: costOf(grapheme) }));
}

/** What X weighs may end within a grapheme, or go over several: pieces are cut where both end. */
function xPieces(text: string): Piece[] {
  const normal = text.normalize();
  const pieces: Piece[] = [];
  const weighed = weighPieces(normal);
  let next = 0;
  let weighedTo = 0;
  let readTo = 0;
  let open = { start: 0, graphemes: 0, weight: 0, isLink: false };
  for (const grapheme of splitGraphemes(normal)) {
    readTo += grapheme.length;
    open.graphemes += 1;
    for (let piece: XPiece | undefined = weighed[next]; piece && piece.start < readTo; piece = weighed[next]) {
      open.weight += piece.weight;
      open.isLink ||= piece.kind === 'link';
      weighedTo = piece.end;
      next += 1;
    }
    if (weighedTo !== readTo) continue;
    const { start, graphemes, weight, isLink } = open;
    pieces.push({ text: normal.slice(start, readTo), graphemes, cost: weight / xRules.scale, isLink });
    open = { start: readTo, graphemes: 0, weight: 0, isLink: false };
  }
  return pieces;
}

function codeOf({ text, isLink = false }: Piece, unit: CountUnit): ReasonCode {
  if (isLink) return 'url';
  if (text === '\r\n') return 'break';
  if (splitGraphemes(text).some(isEmoji)) return 'emoji';
  if (Array.from(text).length > 1) return 'combined';
  return unit === 'utf8Byte' ? 'bytes' : 'wide';
}
