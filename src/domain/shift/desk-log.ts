/**
 * What a person did at the desk, in order: all that is kept of a shift besides its case and seed. The community's part is
 * lived again from it. Written at each act; what cannot be read of it is kept and offered back.
 */
import type { Component } from '#domain/reply/components.ts';

/** A day of the desk from 0, and minutes since it opened. */
export interface DeskTime {
  day: number;
  minute: number;
}

/** What a reply was taken to do: as it was heard, then as the person said. */
export interface HeardReply {
  text: string;
  /** What the coach heard. */
  heard: readonly Component[];
  /** What counts: what was heard, with the person's corrections. */
  does: readonly Component[];
  /** Chosen among the ready ones, from 0. */
  ready?: number;
}

export type DeskEntry = DeskTime &
  (
    | ({ type: 'reply'; conversation: number; isPublic: boolean } & HeardReply)
    | ({ type: 'statement'; cause: string } & HeardReply)
    | { type: 'hide' | 'report'; conversation: number; rule: string }
    | { type: 'moveUp' | 'moveDown' | 'leave'; conversation: number }
    | { type: 'forward'; conversation: number; colleague: string }
    | { type: 'note'; conversation: number; text: string }
    /** A step of the crisis plan. */
    | { type: 'decide'; decision: string }
    /** Observing: what somebody is taken to be. */
    | { type: 'tag'; post: string; question: string; answer: string }
    | { type: 'wait'; until: number }
    /** The end of a day, with what is expected of the night. */
    | { type: 'close'; expects: Expectation }
  );
export type DeskAction = DeskEntry['type'];

/** What a person expects before a day is closed; nothing where they did not say. */
export interface Expectation {
  trust?: 'up' | 'same' | 'down';
  /** The conversation that will grow most. */
  grows?: number | null;
  /** Who will write again, of those who wrote today. */
  back?: 'few' | 'half' | 'most';
}

/** Minutes an act takes, at twelve words a minute of thinking and typing. Design values, said on the page. */
const base: Record<DeskAction, number> = {
  reply: 2,
  statement: 6,
  hide: 2,
  report: 4,
  moveUp: 1,
  moveDown: 1,
  leave: 0,
  forward: 3,
  note: 1,
  decide: 4,
  tag: 0,
  wait: 0,
  close: 0,
};
export const wordsAMinute = 12;

/** Words of a text: runs of letters and figures. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.,:][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** Whole minutes an act takes. */
export function minutesOf(entry: { type: DeskAction; text?: string; ready?: number }): number {
  const written = entry.ready === undefined ? countWords(entry.text ?? '') : 0; // a ready one is not typed
  return base[entry.type] + Math.ceil(written / wordsAMinute);
}

/** The time after an entry: acts take minutes, a wait goes to its end, a close to the next day's opening. */
export function timeAfter(entry: DeskEntry): DeskTime {
  if (entry.type === 'wait') return { day: entry.day, minute: Math.max(entry.minute, entry.until) };
  if (entry.type === 'close') return { day: entry.day + 1, minute: 0 };
  return { day: entry.day, minute: entry.minute + minutesOf(entry) };
}

/** Where a log has come to. */
export function timeOf(log: readonly DeskEntry[]): DeskTime {
  const last = log.at(-1);
  return last ? timeAfter(last) : { day: 0, minute: 0 };
}

/** Minutes of work done on a day: waiting is none. */
export function minutesWorked(log: readonly DeskEntry[], day: number): number {
  return log.filter((entry) => entry.day === day).reduce((sum, entry) => sum + minutesOf(entry), 0);
}
