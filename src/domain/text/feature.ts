/** What a text is read for. Each mark is the smallest stretch of words that carries the feature. */
export const features = [
  'address-tu',
  'address-voi',
  'address-lei',
  'address-you',
  'person-we',
  'person-i',
  'person-brand',
  'long-sentence',
  'jargon',
  'anglicism',
  'emoji',
  'exclamation',
  'capitals',
  'passive',
  'superlative',
  'figure',
  'does-brand',
  'does-reader',
  'word-yes',
  'word-no',
] as const;

export type Feature = (typeof features)[number];

export type Language = 'it' | 'en';

/** [start, end) in UTF-16 units of the text as given. */
export interface Mark {
  feature: Feature;
  start: number;
  end: number;
}

/** What a text needs to know of its brand: its name, and the words it likes and avoids. */
export interface BrandWords {
  name: string;
  wordsYes: readonly string[];
  wordsNo: readonly string[];
}
