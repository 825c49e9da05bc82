/** The observation shift: posts are read and recognised, nothing is written to anybody. */
import type { DeskEntry } from './desk-log.ts';

/** What is asked of each post, with what can be answered, in the order shown. */
export const observed = {
  marker: ['we', 'rites', 'care', 'none'],
  role: ['newcomer', 'regular', 'expert', 'promoter', 'critic', 'reader', 'provoker', 'spam'],
  need: ['information', 'entertainment', 'belonging', 'reward', 'none'],
} as const;
export type Observed = keyof typeof observed;
export const observedNames = Object.keys(observed) as Observed[]; // Object.keys forgets the key type.

export interface ObservedPost {
  id: string;
  place: string;
  author: string;
  text: string;
  marker: (typeof observed.marker)[number];
  role: (typeof observed.role)[number];
  need: (typeof observed.need)[number];
  /** The commented reading. */
  why: string;
}

export interface Observation {
  title: string;
  brief: string;
  places: readonly { id: string; name: string; about: string }[];
  posts: readonly ObservedPost[];
}

/** The id of the shift, as an address names it. */
export const observationId = 'observation';

/** What was answered of each post; the last answer stands. */
export type Readings = ReadonlyMap<string, Partial<Record<Observed, string>>>;

export function readingsOf(log: readonly DeskEntry[]): Readings {
  const readings = new Map<string, Partial<Record<Observed, string>>>();
  for (const entry of log) {
    const question = entry.type === 'tag' ? observedNames.find((name) => name === entry.question) : undefined;
    if (entry.type !== 'tag' || !question) continue;
    readings.set(entry.post, { ...readings.get(entry.post), [question]: entry.answer });
  }
  return readings;
}

/** Where the person and the commented reading agree, of what the person answered. */
export interface Agreement {
  answered: number;
  agreed: number;
}

/** Agreement on each question, over all posts. */
export function agreementOf(posts: readonly ObservedPost[], readings: Readings): Record<Observed, Agreement> {
  const count = (question: Observed): Agreement => {
    const answered = posts.filter(({ id }) => (readings.get(id)?.[question] ?? '') !== '');
    return {
      answered: answered.length,
      agreed: answered.filter((post) => readings.get(post.id)?.[question] === post[question]).length,
    };
  };
  return { marker: count('marker'), role: count('role'), need: count('need') };
}
