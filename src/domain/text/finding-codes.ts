import { asked } from './asked.ts';
import type { Evidence } from './axes.ts';
import type { Feature, Language } from './feature.ts';

/** What a finding is read from: the features it shows, and those whose count it weighs without showing them. */
interface Rest {
  shows: readonly Feature[];
  weighs?: readonly Feature[];
}

/** What is worth a look, the most important first: this is the order they come in. Words for them are not here. */
export const findingRests = {
  'word-no-used': { shows: ['word-no'] },
  'address-other': { shows: ['address-tu', 'address-voi', 'address-lei'] },
  'address-mixed': { shows: ['address-tu', 'address-voi', 'address-lei'] },
  'person-other': { shows: ['person-we', 'person-i', 'person-brand'] },
  'colder-than-said': { shows: ['address-lei', 'person-brand', 'passive'] },
  'warmer-than-said': { shows: ['address-tu', 'address-you', 'address-voi', 'person-we', 'person-i'] },
  'reader-never-acts': { shows: ['does-brand'], weighs: ['does-reader'] },
  'brand-is-the-hero': { shows: ['does-brand'], weighs: ['does-reader'] },
  'nobody-acts': { shows: ['passive'], weighs: ['does-brand', 'does-reader'] },
  'harder-than-said': { shows: ['jargon', 'long-sentence'] },
  'sentences-longer': { shows: ['long-sentence'] },
  'sentences-shorter': { shows: [] },
  jargon: { shows: ['jargon'] },
  'anglicism-avoided': { shows: ['anglicism'] },
  'praise-without-figures': { shows: ['superlative'], weighs: ['figure'] },
  'livelier-than-said': { shows: ['exclamation', 'capitals', 'emoji', 'superlative'] },
  'calmer-than-said': { shows: [] },
  exclamations: { shows: ['exclamation'] },
  capitals: { shows: ['capitals'] },
  'emoji-more': { shows: ['emoji'] },
  'emoji-fewer': { shows: [], weighs: ['emoji'] },
  'words-yes-never': { shows: [], weighs: ['word-yes'] },
  'too-short': { shows: [] },
} as const satisfies Record<string, Rest>;

export type FindingCode = keyof typeof findingRests;
export const findingCodes = Object.keys(findingRests) as FindingCode[]; // Object.keys forgets the key type; the table is a literal.

const rests: Readonly<Record<FindingCode, Rest>> = findingRests;

/** Whether what a finding rests on is often enough mistaken in this language for it to ask rather than tell. */
export function isAsked(
  { code, evidence }: { code: FindingCode; evidence: readonly Evidence[] },
  language: Language,
): boolean {
  const weak: readonly Feature[] = asked[language];
  const weighed = rests[code].weighs ?? [];
  return weighed.some((feature) => weak.includes(feature)) || evidence.some(({ mark }) => weak.includes(mark.feature));
}

/** Whether a finding asks in some language: those have words for it. */
export function mayAsk(code: FindingCode): boolean {
  const weak: readonly Feature[] = Object.values(asked).flat();
  const { shows, weighs = [] } = rests[code];
  return [...shows, ...weighs].some((feature) => weak.includes(feature));
}
