import { createMarks, near, opensClause, wordSet } from './context.ts';
import type { Mark } from './feature.ts';
import type { Word } from './words.ts';

/** A text while it is read. */
export interface Reading {
  words: readonly Word[];
  marks: Mark[];
  add: ReturnType<typeof createMarks>['add'];
  low(at: number): string;
  /** The word before, '' at the start of a sentence or after a comma. */
  before(at: number): string;
  next(at: number, by?: number): string;
  opens(at: number): boolean;
  /** Words that are orders, by place. */
  orders: Set<number>;
  /** Whose deed was read last, for «he» and «she». */
  lastDoer: { doer: 'does-brand' | 'does-reader'; sentence: number } | undefined;
}

export const we = wordSet("we our us ours ourselves we're we've we'll we'd");
export const me = wordSet("i me my mine myself i'm i've i'll i'd");
export const you = wordSet("you your yours yourself yourselves you're you've you'll you'd");
export const auxiliaries = wordSet(
  "am is are was were be been have has had do does did can could will would shall should may might must won't can't don't didn't doesn't couldn't wouldn't",
  "shouldn't haven't hasn't hadn't aren't isn't wasn't weren't cannot used never",
);
export const beForms = wordSet("is are was were be been being isn't aren't wasn't weren't am");
export const adverbs = wordSet(
  'not also always never just still really all both already now only even often then sometimes soon recently actually simply kindly almost usually probably finally again carefully quickly gently fully currently each too ever once first slowly rather mostly mainly hardly',
);
export const prepositions = wordSet(
  'of to for with from by at in on about like than into without between near behind over under through',
);

export function openReading(words: readonly Word[]): Reading {
  const { marks, add } = createMarks(words);
  return {
    words,
    marks,
    add,
    low: (at) => words[at]?.low ?? '',
    before: (at) => near(words, at),
    next: (at, by = 1) => near(words, at, by),
    opens: (at) => opensClause(words, at),
    orders: new Set(),
    lastDoer: undefined,
  };
}

/** The first word of the sentence. */
export function opening({ words }: Reading, at: number): number {
  let first = at;
  while (first > 0 && words[first - 1]?.sentence === words[at]?.sentence) first -= 1;
  return first;
}
