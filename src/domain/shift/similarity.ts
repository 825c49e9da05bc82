import { trigramsOf } from '#domain/plan/trigrams.ts';

/** Fewer runs of three letters than this say too little: «Grazie!» is nobody's copy. */
const least = 25;

/**
 * How much a text is like one of the earlier ones, 0–1: the largest share of runs of three letters that two texts have in
 * common (Jaccard). 0 of a short text.
 */
export function likeness(text: string, earlier: readonly string[]): number {
  const own = trigramsOf(text);
  if (own.length < least) return 0;
  return earlier.reduce((most, other) => Math.max(most, shared(own, trigramsOf(other))), 0);
}

/** Share of two sorted lists that both hold. */
function shared(one: Uint32Array, other: Uint32Array): number {
  let both = 0;
  let at = 0;
  for (const hash of one) {
    while (at < other.length && (other[at] ?? 0) < hash) at += 1;
    if (other[at] === hash) both += 1;
  }
  const all = one.length + other.length - both;
  return all === 0 ? 0 : both / all;
}
