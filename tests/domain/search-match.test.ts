import { describe, expect, it } from 'vitest';
import { isClose } from '#domain/search-match.ts';

describe('isClose', () => {
  it.each([
    ['valutare', 'valutazioni'],
    ['insegnante', 'insegnare'],
    ['perche', 'perché.'],
    ['communities', 'community'],
    ['Brand community', 'communities'],
    ['re', 'reputazione'],
  ])('takes %s and %s as one', (searched, found) => expect(isClose(searched, found)).toBe(true));

  it.each([
    ['membership', 'me'],
    ['xqzwk', 'X'],
    ['partecipazione', 'part'],
    ['', 'comunità'],
  ])('keeps %s and %s apart', (searched, found) => expect(isClose(searched, found)).toBe(false));
});
