import { type Axis, axisTable, type Evidence } from './axes.ts';
import { type Feature, features } from './feature.ts';
import { coverOthers } from './own-words.ts';
import type { TextReading } from './read-with.ts';
import { splitSentences } from './words.ts';

/** A stretch of a sentence, marked or plain. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

/** A sentence in which something was read. */
export interface Passage {
  pieces: Piece[];
  /** What was read there, in the order of `features`. */
  features: Feature[];
}

export interface TextPassages {
  /** Position of the text among those read. */
  text: number;
  passages: Passage[];
}

/** Characters kept around a mark of what is not marked: a paste may have no full stop for pages. */
const around = 90;

/** The sentences that marks stand in, text by text, in their order: what a person opens to see why. */
export function quotePassages(readings: readonly TextReading[], evidence: readonly Evidence[]): TextPassages[] {
  return readings.flatMap(({ text: own }, text) => {
    const marks = evidence.filter((each) => each.text === text).map(({ mark }) => mark);
    return marks.length === 0 ? [] : [{ text, passages: quoteText(own, marks) }];
  });
}

/** The marks that move an axis up (towards 100) and down. */
export function splitByMove(axis: Axis, evidence: readonly Evidence[]): { up: Evidence[]; down: Evidence[] } {
  const of = (way: 'up' | 'down') => {
    const moving = axisTable[axis].parts.filter(({ moves }) => moves === way).map(({ feature }) => feature);
    return evidence.filter(({ mark }) => moving.includes(mark.feature));
  };
  return { up: of('up'), down: of('down') };
}

function quoteText(text: string, marks: readonly Evidence['mark'][]): Passage[] {
  const sentences = splitSentences(coverOthers(text));
  const byStart = new Map<number, Evidence['mark'][]>();
  for (const mark of marks) {
    // An emoji after the full stop stands in no sentence: it goes with the one before.
    const start = sentences.findLast((sentence) => sentence.start <= mark.start)?.start ?? 0;
    byStart.set(start, [...(byStart.get(start) ?? []), mark]);
  }
  return [...byStart]
    .sort(([a], [b]) => a - b)
    .map(([start, own]) => {
      const sentenceEnd = sentences.find((sentence) => sentence.start === start)?.end ?? start;
      const end = Math.max(sentenceEnd, ...own.map((mark) => mark.end));
      const found = new Set(own.map(({ feature }) => feature));
      return { pieces: cutPieces(text, start, end, own), features: features.filter((feature) => found.has(feature)) };
    });
}

/** Marks may overlap («scrivici» is two): what they cover together is marked once. */
function cutPieces(text: string, start: number, end: number, marks: readonly Evidence['mark'][]): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  const plain = (to: number) => {
    if (to <= at) return;
    const piece = shorten(text.slice(at, to), at > start, to < end);
    pieces.push({ text: piece, isMarked: false });
  };
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.end <= at) continue;
    plain(mark.start);
    const from = Math.max(at, mark.start);
    const last = pieces.at(-1);
    if (last?.isMarked) last.text += text.slice(from, mark.end);
    else pieces.push({ text: text.slice(from, mark.end), isMarked: true });
    at = mark.end;
  }
  plain(end);
  return pieces;
}

/** Keeps what is near a mark on either side, whole words, and «…» for the rest. */
function shorten(piece: string, isAfterMark: boolean, isBeforeMark: boolean): string {
  const head = isAfterMark ? around : 0;
  const tail = isBeforeMark ? around : 0;
  if (piece.length <= head + tail + around / 3) return piece;
  const first = piece.slice(0, head).replace(/\S*$/, '');
  const last = tail === 0 ? '' : piece.slice(-tail).replace(/^\S*/, '');
  return `${first}…${last}`;
}
