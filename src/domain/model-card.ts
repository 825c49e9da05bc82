/** What the model card shows: read from the code and the validation by `library/`, drawn by the components its prose places. */
export type Verdict = 'met' | 'notMet' | 'notDecidable';
export type Span = readonly [low: number, high: number];

export interface Constant {
  value: number;
  unit: string;
  range: Span;
  source: string;
  note: string;
}

export interface JudgedPart {
  name: string;
  figure: number;
  interval: Span;
  band: Span;
  seeds: number;
  verdict: Verdict;
}

export interface ValidatedFact {
  number: number;
  id: string;
  anchor: string;
  isBuiltIn: boolean;
  sizes: { people: number; verdict: Verdict; parts: JudgedPart[] }[];
  /** A model broken on purpose, which the fact has to notice. */
  broken: { name: string; verdict: Verdict; figures: number[] };
}

export interface TrialStep {
  postsPerWeek: number;
  /** A value a day: share of followers reached, mean tiredness, followers lost so far of a hundred. */
  reach: number[];
  tiredness: number[];
  left: number[];
  reactionsPerPost: number;
}

export interface ModelCard {
  /** The engine's own words, which are English, in the page's language. */
  say: (english: string) => string;
  version: string;
  constants: Record<string, Constant>;
  /** Constants by the first part of their name. */
  groups: [family: string, names: string[]][];
  validation: { seeds: number; facts: ValidatedFact[] };
  /** Constants that no check notices when they move by 30 %. */
  unpinned: string[];
  trial: { people: number; days: number; seed: number; steps: TrialStep[] };
}
