import type { Feature, Language } from './feature.ts';

/** A feature right less often than this, in the labelled posts kept apart, is worded as a question. *Design* value. */
export const leastPrecision = 0.85;

/** The features below it, as content/voice/scores.json has them: a test holds the two together. */
export const asked: Readonly<Record<Language, readonly Feature[]>> = { it: ['address-lei'], en: [] };
