/**
 * What each of the fourteen components is worth in each situation: the share of the gap to full satisfaction that it
 * closes for the person answered; negative widens it. The signs follow table 3.7 of the specification, the sizes are
 * design. `exchange` is one more public reply in the same thread. Positives combine as 1 − Π(1 − w).
 *
 * A variant replaces the base weight when its condition holds; the first that holds counts.
 */
import { type Entry, entry } from './constant-entry.ts';
import { COMPONENTS, type Component, SITUATIONS, type Situation } from './names.ts';

export type Weighed = Component | 'exchange';

/** When a variant applies. */
export const CONDITIONS = [
  'afterEarly', // the reply comes later than the early window (6 h)
  'viral', // the thread has reached the viral mark
  'public',
  'publicOpening', // public, and the first reply of the brand in this thread
  'publicPlain', // public, with no explanation in this or an earlier reply
  'publicExplained', // public, not the first, after or with an explanation
  'private', // in private
  'unacknowledged', // with neither acknowledgement nor apology in this or an earlier reply
  'alone', // with neither explanation nor correction in this or an earlier reply
  'withEvidence', // together with something checkable
  'withRepair', // together with correction or compensation
  'withDefence', // together with defence
] as const;
export type Condition = (typeof CONDITIONS)[number];

const ORDER: readonly Weighed[] = [...COMPONENTS, 'exchange'];

/** Columns: acknowledge, apologise, explain, corrective, deadline, compensate, goPrivate, askPermission, askInfo, thank, personal, invite, evidence, defend, exchange. */
const ROWS: Record<Situation, readonly number[]> = {
  question: [0.05, 0, 0.45, 0.15, 0.05, 0, -0.05, 0.02, 0, 0.05, 0.1, 0.05, 0.2, -0.25, 0],
  complaintCalm: [0.2, 0.12, 0.15, 0.35, 0.08, 0.15, 0.05, 0.05, 0, 0.08, 0.18, 0.05, 0.05, -0.35, -0.04],
  complaintFurious: [0.25, 0.15, 0.2, 0.35, 0.1, 0.05, 0.08, 0.05, -0.03, 0, 0.18, 0, 0.05, -0.45, -0.06],
  dissent: [0.2, -0.02, 0.2, 0.1, 0.02, -0.1, -0.05, 0.02, 0, 0.1, 0.15, 0.2, 0.15, -0.25, 0.03],
  misinformation: [0.05, -0.05, 0.25, 0.05, 0.02, -0.1, -0.1, 0, 0, 0, 0.05, 0.05, 0.3, -0.05, -0.04],
  troll: [0, -0.05, 0, 0, 0, -0.1, 0, 0, 0, 0, 0, -0.05, 0.02, -0.1, -0.15],
  praise: [0.15, -0.05, 0.02, 0, 0, -0.05, -0.05, 0.05, 0, 0.4, 0.2, 0.15, 0, -0.2, 0],
  leaveMeAlone: [0.2, 0.2, -0.1, 0.5, 0.05, -0.2, -0.2, -0.05, -0.1, 0, 0, -0.25, 0, -0.4, -0.2],
  crisisVictim: [0.12, 0, 0.4, 0.15, 0.05, 0, 0, 0.02, 0, 0, 0.05, 0, 0.15, -0.05, 0],
  crisisAccidental: [0.12, 0.1, 0.3, 0.35, 0.1, 0.08, 0.04, 0.03, 0, 0, 0.05, 0, 0.1, -0.2, -0.04],
  crisisPreventable: [0.1, 0.1, 0.12, 0.35, 0.12, 0.25, 0.03, 0.03, 0, 0, 0.05, 0, 0.08, -0.45, -0.06],
};

type Variant = readonly [Situation, Component, Condition, number];

export const VARIANTS: readonly Variant[] = [
  ['complaintCalm', 'compensate', 'public', 0.05],
  ['complaintCalm', 'goPrivate', 'unacknowledged', -0.04],
  ['complaintFurious', 'apologise', 'afterEarly', 0],
  ['complaintFurious', 'compensate', 'publicOpening', -0.06],
  ['complaintFurious', 'compensate', 'publicPlain', -0.03],
  ['complaintFurious', 'compensate', 'publicExplained', 0.1],
  ['complaintFurious', 'goPrivate', 'viral', -0.08],
  ['complaintFurious', 'goPrivate', 'afterEarly', 0],
  ['misinformation', 'defend', 'withEvidence', 0.08],
  ['praise', 'thank', 'private', 0.5],
  ['crisisVictim', 'acknowledge', 'alone', 0.02],
  ['crisisVictim', 'defend', 'withEvidence', 0.1],
  ['crisisAccidental', 'goPrivate', 'afterEarly', 0],
  ['crisisPreventable', 'acknowledge', 'alone', 0.02],
  ['crisisPreventable', 'apologise', 'withRepair', 0.25],
  ['crisisPreventable', 'explain', 'withDefence', -0.15],
  ['crisisPreventable', 'goPrivate', 'viral', -0.06],
  ['crisisPreventable', 'goPrivate', 'afterEarly', 0],
];

export type WeightName = `weight.${Situation}.${Weighed}` | `weight.${Situation}.${Component}.${Condition}`;

/** The table flattened to names such as `weight.question.explain` and `weight.complaintFurious.goPrivate.viral`. */
export function weightEntries(): Record<string, Entry> {
  const all: Record<string, Entry> = {};
  for (const situation of SITUATIONS) {
    ORDER.forEach((weighed, index) => {
      all[`weight.${situation}.${weighed}`] = weight(ROWS[situation][index] ?? 0, 'share of the gap closed');
    });
  }
  for (const [situation, component, condition, value] of VARIANTS) {
    all[`weight.${situation}.${component}.${condition}`] = weight(value, `instead, when ${condition}`);
  }
  return all;
}

function weight(value: number, note: string): Entry {
  return entry(value, 'share of the gap', -0.9, 0.9, note, 'design; sign from table 3.7');
}

/** The weights a set of constants holds, laid out for reading. */
export type ReplyWeights = {
  /** base[situation × 15 + component], `exchange` last. */
  readonly base: Float64Array;
  readonly variants: readonly { situation: number; component: number; condition: Condition; value: number }[];
};

export const WEIGHED = ORDER.length;

/** Reads base and variant weights out of a flat table of constants. */
export function readWeights(value: (name: string) => number): ReplyWeights {
  const base = new Float64Array(SITUATIONS.length * WEIGHED);
  SITUATIONS.forEach((situation, row) => {
    ORDER.forEach((weighed, column) => {
      base[row * WEIGHED + column] = value(`weight.${situation}.${weighed}`);
    });
  });
  const variants = VARIANTS.map(([situation, component, condition]) => ({
    situation: SITUATIONS.indexOf(situation),
    component: COMPONENTS.indexOf(component),
    condition,
    value: value(`weight.${situation}.${component}.${condition}`),
  }));
  return { base, variants };
}
