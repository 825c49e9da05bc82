import type { BenchData } from '#domain/bench/bench.ts';
import type { DrawnPicture } from './drawn-picture.ts';
import type { Question } from './question.ts';
import type { RunChart } from './run-chart.ts';

/** What the components inside a lesson look up while its page is built: one lesson, one language. */
export interface LessonPage {
  id: string;
  locale: 'it' | 'en';
  /** By the question's own id, in the order of the page. */
  questions: Map<string, Question>;
  terms: Map<string, TermCard>;
  citations: Map<string, Citation>;
  facts: Map<string, DatedFact>;
  brands: Map<string, BrandCard>;
  pictures: Map<string, DrawnPicture>;
  /** The small tools, each with what it starts from, its words, and the address of the same as a file. */
  benches: Map<string, BenchData & { file: string }>;
  /** Charts made from stored runs. */
  charts: Map<string, RunChart>;
}

export interface TermCard {
  id: string;
  term: string;
  definition: string;
  href: string;
}

/** A source as it is cited in one lesson: `number` is its place in the lesson's list. */
export interface Citation {
  key: string;
  number: number;
  reference: string;
  year: string | undefined;
  address: string | undefined;
}

/** Days are `YYYY-MM-DD`; after `expiresOn` the page says the fact is to be checked again. */
export interface DatedFact {
  id: string;
  citation: Citation;
  year: number;
  checkedOn: string;
  expiresOn: string;
}

export interface BrandCard {
  id: string;
  name: string;
  what: string;
  place: string;
}
