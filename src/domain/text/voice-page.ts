import type { Feature, Language } from './feature.ts';

/** How well a feature is found in the labelled posts kept apart; null where nothing was found or labelled. */
export interface FeatureScore {
  precision: number | null;
  recall: number | null;
  labelled: number;
  found: number;
}

/** What the page of the axes is drawn from, read by `library/`. */
export interface VoicePage {
  scores: Record<Language, { posts: { dev: number; held: number }; features: Partial<Record<Feature, FeatureScore>> }>;
}
