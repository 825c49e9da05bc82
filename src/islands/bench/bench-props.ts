import type { BenchKind, BenchOf } from '#domain/bench/bench.ts';
import type { Locale, Speech } from '../speech.ts';

/** What every bench is given: what it starts from, the lesson it belongs to and the words it speaks with. */
export interface BenchProps<K extends BenchKind> {
  bench: BenchOf<K>;
  lesson: string;
  locale: Locale;
  speech: Speech;
  /** The words of fields that are kept: see `WrittenAnswer.tsx`. */
  written: Record<string, string>;
}
