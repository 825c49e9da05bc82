import { test } from '@playwright/test';

/** Printed with the table; the same seed kills at the same instants. */
export const seed = Number(process.env['DURABILITY_SEED'] ?? 1);

/** Numbers in [0, 1) that follow from the seed and a name (mulberry32). */
export function createChance(name: string): () => number {
  let state = [...name].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193), seed >>> 0);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Words to write, in several scripts. */
const words = [
  'pane',
  'forno',
  'però',
  '«mattina»',
  'ק',
  '20%',
  'e',
  'perché',
  'bottega',
  '🥖',
  'farina',
  '<b>',
  '日曜',
];

export function makeWords(chance: () => number, count: number): string {
  return Array.from({ length: count }, () => words[Math.floor(chance() * words.length)]).join(' ');
}

export interface Row {
  what: string;
  trials: number;
  losses: number;
  note?: string;
}

/** A row of the table that `src/cli/durability.ts` prints: it reads the annotations of the report. */
export function tellRow(row: Row): void {
  test.info().annotations.push({ type: 'durability', description: JSON.stringify(row) });
}
