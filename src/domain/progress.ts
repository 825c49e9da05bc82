import type { Answer, Outcome } from './question.ts';

/**
 * Progress is a set of events and nothing else: what a learner did, once, with an id that never changes.
 * Everything shown (finished lessons, the state of a question, texts) is folded from it, so merging two tabs,
 * two devices or a backup is the union of two sets and can lose nothing.
 *
 * Life of an event: written by the page where it happened, once, with strict durability; read by every page;
 * leaves only by a reset the learner asks for, or inside a backup file. `wrote` alone is revised in place by the
 * page that made it (same id, later `at`); of two revisions the later stands. When a lesson or a question leaves the
 * site its events stay stored and are not shown; when an id is renamed the content lists the old one in `aliases`.
 * `at` is in milliseconds since 1970, by the learner's clock.
 *
 * `over` names the versions a text was written over, each as `<event id>@<at>` (see `versionKey`): exactly what its
 * writer had in front of them. A revision made later, in another tab, is not covered and stays beside it.
 */
export type ProgressEvent =
  | { id: string; at: number; kind: 'opened'; lesson: string }
  | { id: string; at: number; kind: 'answered'; question: string; answer: Answer; outcome: Outcome }
  | { id: string; at: number; kind: 'shown'; question: string }
  | { id: string; at: number; kind: 'retried'; question: string }
  | { id: string; at: number; kind: 'wrote'; lesson: string; field: string; text: string; over: string[] }
  | { id: string; at: number; kind: 'finished'; lesson: string }
  /** The questions of a final check, in the order asked: see `final-check.ts`. */
  | { id: string; at: number; kind: 'drew'; seed: string; questions: string[] };

export type ProgressEventOf<K extends ProgressEvent['kind']> = Extract<ProgressEvent, { kind: K }>;

/** A question's place in its two steps: not tried, missed once (hint shown), or explained in full. */
export type QuestionPhase = 'open' | 'hinted' | 'settled';

export interface QuestionProgress {
  phase: QuestionPhase;
  /** Every answer ever given, oldest first; only the first counts for mastery. */
  tries: { at: number; answer: Answer; outcome: Outcome }[];
  /** The learner asked to see the answer, since the last retry. */
  shown: boolean;
  /** When it was settled for the first time; a retry does not take it away. */
  settledAt?: number;
}

/** One version of a text; `key` is what a version written over it lists in `over`. */
export interface TextVersion {
  id: string;
  text: string;
  at: number;
  key: string;
}

export interface WrittenText {
  /** The version that stands, and the others written at the same time elsewhere, kept until dismissed. */
  id: string;
  text: string;
  at: number;
  /** Keys of the versions that say what stands: a text written from here lists these in `over`. */
  keys: string[];
  /** Newest first. */
  others: TextVersion[];
}

export interface ProgressState {
  /** Lesson id → when it was first finished. */
  finished: Map<string, number>;
  /** Lesson id → when it was last opened. */
  opened: Map<string, number>;
  /** The lesson opened last, if any. */
  lastLesson: { lesson: string; at: number } | undefined;
  /** `<lesson>/<question>` → its progress. */
  questions: Map<string, QuestionProgress>;
  /** `<lesson>/<field>` → what was written. */
  texts: Map<string, WrittenText>;
  /** Final checks begun, the newest first. */
  draws: Draw[];
}

export type Draw = Pick<ProgressEventOf<'drew'>, 'id' | 'at' | 'seed' | 'questions'>;

export function emptyProgress(): ProgressState {
  return {
    finished: new Map(),
    opened: new Map(),
    lastLesson: undefined,
    questions: new Map(),
    texts: new Map(),
    draws: [],
  };
}
