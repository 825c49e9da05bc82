import type { Target } from './headers.ts';
import { namesMore } from './words.ts';

/**
 * Why a cell cannot be taken as it is. `badDate`, `badTime`: cannot be read; `noSuchDay`: 30 February; `noDay`: an hour
 * without its day; `noSuchHour`: the clocks jump over it in the plan's zone; `outOfRange`: a number too small or too
 * large; `badFlag`: neither yes nor no; `noChannel`, `noText`: nothing says where it goes, or what it says;
 * `repeatedId`: two rows say that they are the same post.
 */
export const problemCodes = [
  'badDate',
  'noSuchDay',
  'badTime',
  'noDay',
  'noSuchHour',
  'unknownChannel',
  'noChannel',
  'unknownStatus',
  'tooLong',
  'notANumber',
  'outOfRange',
  'badFlag',
  'noText',
  'repeatedId',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export interface Problem {
  /** Its place in the table, from 0. */
  row: number;
  /** From 0; -1 where the table has no such column. */
  column: number;
  code: ProblemCode;
  /** What is written there. */
  value: string;
}

/** How a cell is mended: by a choice where the plan knows all there is to choose from, else by writing. */
export type RepairKind = 'channel' | 'flagChannel' | 'status' | 'flag' | 'long' | 'line';

const kinds: Partial<Record<ProblemCode, RepairKind>> = {
  unknownStatus: 'status',
  badFlag: 'flag',
  tooLong: 'long',
  noText: 'long',
};

/** @param target what the problem's column says. */
export function repairKindOf({ code, value }: Problem, target: Target): RepairKind {
  if (code === 'noChannel') return target === 'flag' ? 'flagChannel' : 'channel';
  // Where a cell names more than one, a choice would lose the others.
  if (code === 'unknownChannel') return namesMore.test(value) ? 'line' : 'channel';
  return kinds[code] ?? (value.includes('\n') ? 'long' : 'line');
}
