/**
 * What each situation starts from: satisfaction before any answer, how much silence weighs, what solves it, and how
 * many of the people who read it could join in. All design.
 */
import { type Entry, entry } from './constant-entry.ts';
import { COMPONENTS, type Component, SITUATIONS, type Situation } from './names.ts';

export const SITUATION_FIELDS = ['start', 'silence', 'spreads'] as const;
export type SituationField = (typeof SITUATION_FIELDS)[number];

/** satisfaction before an answer · weight of silence · factor on the chance that a reader supports it */
const ROWS: Record<Situation, readonly [start: number, silence: number, spreads: number]> = {
  question: [-0.05, 0.4, 0],
  complaintCalm: [-0.6, 1, 0.6],
  complaintFurious: [-0.6, 1.3, 1],
  dissent: [-0.3, 0.5, 0.5],
  misinformation: [-0.2, 0.6, 0.6],
  troll: [-0.5, 0, 0.15],
  praise: [0.5, 0.2, 0],
  leaveMeAlone: [-0.3, 0, 0],
  crisisVictim: [-0.3, 0.8, 0.4],
  crisisAccidental: [-0.6, 1, 0.7],
  crisisPreventable: [-0.6, 1.3, 1],
};

/** Components that, given in full, solve what the person came for. Empty: it cannot be solved, only heard. */
const SOLVERS: Record<Situation, readonly Component[]> = {
  question: ['explain', 'evidence'],
  complaintCalm: ['corrective', 'compensate'],
  complaintFurious: ['corrective', 'compensate'],
  dissent: [],
  misinformation: ['evidence', 'explain'],
  troll: [],
  praise: ['thank', 'acknowledge'],
  leaveMeAlone: ['corrective', 'acknowledge'],
  crisisVictim: ['explain', 'evidence'],
  crisisAccidental: ['corrective'],
  crisisPreventable: ['corrective'],
};

export type SituationName = `situation.${Situation}.${SituationField}`;

const NOTES: Record<SituationField, readonly [unit: string, low: number, high: number, note: string]> = {
  start: ['satisfaction', -1, 1, 'before any answer'],
  silence: ['factor', 0, 3, 'how much being ignored costs'],
  spreads: ['factor', 0, 3, 'on the chance that a reader supports it'],
};

/** The table flattened to names such as `situation.question.start`. */
export function situationEntries(): Record<SituationName, Entry> {
  const all = {} as Record<SituationName, Entry>; // filled below for every name of the two closed lists
  for (const situation of SITUATIONS) {
    SITUATION_FIELDS.forEach((field, index) => {
      const [unit, low, high, note] = NOTES[field];
      all[`situation.${situation}.${field}`] = entry(ROWS[situation][index] ?? 0, unit, low, high, note);
    });
  }
  return all;
}

/** Bit masks of the components that solve each situation, in the order of SITUATIONS. */
export const SOLVER_MASKS: readonly number[] = SITUATIONS.map((situation) => maskOf(SOLVERS[situation]));

/** A set of components as bits, in the order of COMPONENTS. */
export function maskOf(components: readonly Component[]): number {
  let mask = 0;
  for (const component of components) mask |= 1 << COMPONENTS.indexOf(component);
  return mask;
}

/** Negative situations: those that can gather supporters and count as tension while open. */
export function isNegative(situation: Situation): boolean {
  return ROWS[situation][2] > 0;
}
