/**
 * Under what the scores and notes of the final project are stored, in place of a lesson. Written by its page whenever a
 * score is chosen or a note typed; read by the page and by the record of the path. A criterion's id is permanent: one
 * that leaves the rubric leaves its texts where they are, shown nowhere.
 */
export const projectOwner = 'final-project';

export const scale = [0, 1, 2, 3] as const;
export type Score = (typeof scale)[number];

/** Sixteen of twenty-four, with no zero in the first three criteria: from there a project can be shown. A suggestion. */
export const enoughTotal = 16;
export const neverZero = 3;
/** How far from ours, on average, a scorer is called kind or strict; within a point, how many of eight are a match. */
const leaning = 0.5;
const nearShare = 0.75;

/** The fields the scores are stored in: one's own work's, an example's, and whether the example was compared. */
export const scoreField = (criterion: string) => `score-${criterion}`;
export const noteField = (criterion: string) => `note-${criterion}`;
export const exampleField = (example: string, criterion: string) => `example-${example}-${criterion}`;
export const comparedField = (example: string) => `compared-${example}`;

export type Scores = ReadonlyMap<string, Score>;

/** A score as it was stored; anything else is no score. */
export function parseScore(text: string | undefined): Score | undefined {
  return scale.find((score) => String(score) === text?.trim());
}

/** The scores given, by criterion. `textOf`: what is stored in a field. */
export function readScores(
  criteria: readonly string[],
  field: (criterion: string) => string,
  textOf: (field: string) => string | undefined,
): Scores {
  return new Map(
    criteria.flatMap((criterion) => {
      const score = parseScore(textOf(field(criterion)));
      return score === undefined ? [] : [[criterion, score] as const];
    }),
  );
}

/** What a project's scores suggest: to go on scoring, to mend a zero that weighs, to mend the weakest, to show it. */
export type Suggestion = 'none' | 'missing' | 'zero' | 'low' | 'enough';

export interface Sum {
  total: number;
  most: number;
  /** Criteria without a score, in order. */
  missing: string[];
  /** Of the first three, those at zero. */
  zeros: string[];
  /** The lowest scored criteria under the highest score, in order: where mending helps most. */
  weakest: string[];
  suggestion: Suggestion;
  /** The criteria the suggestion speaks of. */
  named: string[];
}

export function sumScores(criteria: readonly string[], scores: Scores): Sum {
  const given = criteria.flatMap((criterion) => scores.get(criterion) ?? []);
  const total = given.reduce<number>((sum, score) => sum + score, 0);
  const missing = criteria.filter((criterion) => !scores.has(criterion));
  const zeros = criteria.slice(0, neverZero).filter((criterion) => scores.get(criterion) === 0);
  const lowest = Math.min(...given);
  const weakest = lowest < 3 ? criteria.filter((criterion) => scores.get(criterion) === lowest) : [];
  const suggest = (): Suggestion => {
    if (given.length === 0) return 'none';
    if (missing.length > 0) return 'missing';
    if (zeros.length > 0) return 'zero';
    return total < enoughTotal ? 'low' : 'enough';
  };
  const suggestion = suggest();
  const spoken: Record<Suggestion, string[]> = { none: [], missing, zero: zeros, low: weakest, enough: weakest };
  return {
    total,
    most: 3 * criteria.length,
    missing,
    zeros,
    weakest,
    suggestion,
    named: spoken[suggestion],
  };
}

/** One score beside ours. */
export function compareScores(ours: Score, theirs: Score | undefined): 'none' | 'same' | 'near' | 'apart' {
  if (theirs === undefined) return 'none';
  const gap = Math.abs(theirs - ours);
  return gap === 0 ? 'same' : gap === 1 ? 'near' : 'apart';
}

/** How somebody's scores stand to ours. `apart`: as high as low on the whole, and far on too many criteria. */
export type Leaning = 'none' | 'kind' | 'strict' | 'near' | 'apart';

export interface Calibration {
  /** Criteria both scored. */
  compared: number;
  same: number;
  /** Within one point, the same included. */
  near: number;
  /** Mean of theirs less ours, −3 to 3: above zero is kinder. Zero where nothing was compared. */
  difference: number;
  leaning: Leaning;
}

/**
 * Compares scores given to one example, or to several, with ours.
 * difference = Σ (theirs − ours) / n, over the n criteria both scored.
 */
export function calibrate(pairs: readonly { ours: Scores; theirs: Scores }[]): Calibration {
  const gaps = pairs.flatMap(({ ours, theirs }) =>
    [...ours].flatMap(([criterion, own]) => {
      const given = theirs.get(criterion);
      return given === undefined ? [] : given - own;
    }),
  );
  const compared = gaps.length;
  const same = gaps.filter((gap) => gap === 0).length;
  const near = gaps.filter((gap) => Math.abs(gap) <= 1).length;
  const difference = compared === 0 ? 0 : gaps.reduce((sum, gap) => sum + gap, 0) / compared;
  const lean = (): Leaning => {
    if (compared === 0) return 'none';
    if (difference >= leaning) return 'kind';
    if (difference <= -leaning) return 'strict';
    return near >= nearShare * compared ? 'near' : 'apart';
  };
  return { compared, same, near, difference, leaning: lean() };
}

/** What the page of the project is drawn from, in one language. */
export interface Criterion {
  id: string;
  name: string;
  asks: string;
  /** What counts as zero, then the three levels; a sample is from an invented brand. */
  levels: { score: Score; text: string; sample?: { brand: string; text: string } }[];
}

export interface GradedExample {
  id: string;
  brand: string;
  title: string;
  excerpts: { of: string; text: string }[];
  scores: Record<string, { score: Score; why: string }>;
}

export interface ProjectGuide {
  criteria: Criterion[];
  examples: GradedExample[];
}

/** Our scores of an example, by criterion. */
export function ownScores({ scores }: Pick<GradedExample, 'scores'>): Scores {
  return new Map(Object.entries(scores).map(([criterion, { score }]) => [criterion, score]));
}
