/**
 * A question as a page shows it: one language, every option with its explanation.
 * Ids are permanent: grading, shuffling and stored answers compare ids, never words.
 */
export const questionKinds = ['single', 'multiple', 'order', 'match', 'numeric', 'short', 'rate', 'branch'] as const;
export type QuestionKind = (typeof questionKinds)[number];
export type QuestionRole = 'guess' | 'check' | 'last' | 'practice' | 'quiz';

/** The passage that answers the question: a title to show and an address to open. */
export interface Passage {
  title: string;
  href: string;
}

interface QuestionBase {
  /** `<lesson id>/<question id>`, for example `time-needs-and-consent/where-was-it-asked`. */
  id: string;
  role: QuestionRole;
  skill: string;
  passage: Passage;
  stem: string;
  /** Shown at the first miss. A guess has none: it is never marked. */
  hint?: string;
}

/** Something to choose, with the reason why it is right or wrong here. */
export interface Option {
  id: string;
  text: string;
  correct: boolean;
  feedback: string;
}

export interface SingleQuestion extends QuestionBase {
  kind: 'single';
  options: Option[];
}

export interface MultipleQuestion extends QuestionBase {
  kind: 'multiple';
  /** How many options are right; the learner is told. */
  choose: number;
  options: Option[];
}

export interface OrderQuestion extends QuestionBase {
  kind: 'order';
  /** In the right order. */
  items: { id: string; text: string; feedback: string }[];
}

export interface MatchQuestion extends QuestionBase {
  kind: 'match';
  /** Each left goes with the right of the same id. */
  pairs: { id: string; left: string; right: string; feedback: string }[];
  /** Rights that go with no left. */
  extra: { id: string; right: string; feedback: string }[];
}

export interface NumericQuestion extends QuestionBase {
  kind: 'numeric';
  value: number;
  /** Accepted distance from `value`, 0 or more, in the same unit. */
  tolerance: number;
  unit: string;
  feedback: string;
  /** Typical slips, each with its own explanation. */
  near: { id: string; value: number; tolerance: number; feedback: string }[];
  otherwise: string;
}

export interface ShortQuestion extends QuestionBase {
  kind: 'short';
  /** How many ideas make the answer right: 1 to `ideas.length`. */
  needs: number;
  /** `words`: alternatives; in each, all words must appear; a final `*` stands for any ending. */
  ideas: { id: string; label: string; words: string[][]; feedback: string }[];
  model: string;
}

export interface RateQuestion extends QuestionBase {
  kind: 'rate';
  post: string;
  /** `score`: the commented model score, 1 to 5. */
  criteria: { id: string; label: string; score: number; why: string }[];
}

export interface BranchChoice {
  id: string;
  text: string;
  feedback: string;
  /** Changes: trust in points of 0–100, minutes spent, steps of escalation. */
  trust: number;
  minutes: number;
  escalation: number;
  /** The next turn's id, or `end`. */
  to: string;
}

export interface BranchQuestion extends QuestionBase {
  kind: 'branch';
  start: string;
  /** Trust at the start, 0–100. */
  trust: number;
  /** Met when trust is at least, minutes and escalation at most, what is written here. */
  goal: { trust: number; minutes: number; escalation: number };
  turns: { id: string; say: string; choices: BranchChoice[] }[];
  debrief: { met: string; partly: string; missed: string };
}

export type Question =
  | SingleQuestion
  | MultipleQuestion
  | OrderQuestion
  | MatchQuestion
  | NumericQuestion
  | ShortQuestion
  | RateQuestion
  | BranchQuestion;

export type QuestionOf<K extends QuestionKind> = Extract<Question, { kind: K }>;

/** What a learner answered, by ids. Stored as it is: see `progress.ts` for its life. */
export type Answer =
  | { kind: 'single'; option: string }
  | { kind: 'multiple'; options: string[] }
  | { kind: 'order'; items: string[] }
  | { kind: 'match'; pairs: Record<string, string> }
  | { kind: 'numeric'; value: number }
  | { kind: 'short'; text: string; ideas: string[] }
  | { kind: 'rate'; scores: Record<string, number> }
  | { kind: 'branch'; choices: string[] };

export type AnswerOf<K extends QuestionKind> = Extract<Answer, { kind: K }>;

export type Outcome = 'right' | 'partly' | 'wrong';

/** What is to be said of one option, item, pair, idea, criterion or choice. */
export type PartVerdict = 'right' | 'wrong' | 'missed' | 'near';

export interface Grade {
  outcome: Outcome;
  /** 0–1: the share of the answer that is right. */
  score: number;
  /** By id; what is not listed calls for no remark. */
  parts: Record<string, PartVerdict>;
}
