import { describe, expect, it } from 'vitest';
import { countWords, type DeskEntry, minutesOf, minutesWorked, timeOf } from '#domain/shift/desk-log.ts';

const reply = (minute: number, text: string, ready?: number): DeskEntry => ({
  type: 'reply',
  day: 0,
  minute,
  conversation: 7,
  isPublic: true,
  text,
  heard: [],
  does: [],
  ...(ready === undefined ? {} : { ready }),
});

describe('words', () => {
  it('are runs of letters and figures: an elision is one, a price is one, an emoji is none', () => {
    expect(countWords("L'ordine costa 24,50 euro 🙂 — grazie!")).toBe(5);
    expect(countWords('   \n ')).toBe(0);
  });
});

describe('the clock of a desk', () => {
  it('gives a reply two minutes and one for every twelve words begun', () => {
    expect(minutesOf({ type: 'reply', text: Array(25).fill('pane').join(' ') })).toBe(5);
    expect(minutesOf({ type: 'reply', text: 'Sì' })).toBe(3);
  });
  it('does not charge for typing what was chosen', () => {
    expect(minutesOf({ type: 'reply', text: Array(48).fill('pane').join(' '), ready: 1 })).toBe(2);
  });
  it('adds up acts, jumps with a wait, opens the next day after a close', () => {
    const log: DeskEntry[] = [reply(0, 'una parola'), { type: 'wait', day: 0, minute: 3, until: 30 }];
    expect(timeOf(log)).toEqual({ day: 0, minute: 30 });
    expect(minutesWorked(log, 0)).toBe(3);
    expect(timeOf([...log, { type: 'close', day: 0, minute: 30, expects: {} }])).toEqual({ day: 1, minute: 0 });
  });
  it('never goes back for a wait that is over', () => {
    expect(timeOf([{ type: 'wait', day: 2, minute: 44, until: 31 }])).toEqual({ day: 2, minute: 44 });
  });
});
