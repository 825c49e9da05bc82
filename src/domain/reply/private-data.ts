import type { Span } from './coach.ts';

/** Data of a person that does not belong in public: telephone numbers, addresses of mail and of houses, tax and bank codes. */
export type PrivateKind = 'phone' | 'mail' | 'address' | 'taxCode' | 'iban' | 'order';

const patterns: readonly (readonly [PrivateKind, RegExp])[] = [
  ['mail', /[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu],
  ['iban', /\b[A-Z]{2}\d{2}[ ]?(?:[A-Z0-9]{4}[ ]?){3,7}[A-Z0-9]{1,4}\b/gu],
  ['taxCode', /\b[A-Z]{6}\d{2}[A-EHLMPR-T]\d{2}[A-Z]\d{3}[A-Z]\b/giu],
  ['phone', /(?<![\p{N}.,€£])\+?\d{2,4}[ .-]?\d{3}[ .-]?\d{3,4}(?!\p{N}|[.,]\p{N}|\s?[€£%])/gu],
  [
    'address',
    /\b(?:via|viale|corso|piazza|vicolo)\s+\p{Lu}[\p{L}' ]{2,30},?\s+\d{1,4}\b|\b\d{1,4}\s+\p{Lu}\p{L}+\s+(?:street|road|lane|avenue)\b/giu,
  ],
  ['order', /\b(?:ordine|order)\s*(?:n\.?|numero|no\.?|number|#)?\s*\d{4,}\b/giu],
];

/**
 * What a public reply exposes of somebody. The brand's own contacts are none of it: whatever contains one of `own` is
 * left out.
 */
export function exposedData(text: string, own: readonly string[]): (Span & { kind: PrivateKind })[] {
  const known = own.map((contact) => contact.toLowerCase()).filter((contact) => contact !== '');
  return patterns.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const low = found.toLowerCase();
      const isOwn = known.some((contact) => contact.includes(low) || low.includes(contact));
      return isOwn ? [] : [{ kind, start: index, end: index + found.length }];
    }),
  );
}
