import { describe, expect, it } from 'vitest';
import { likeness } from '#domain/shift/similarity.ts';

const thanks = 'Grazie di averci scritto: ci dispiace, controlliamo subito e ti facciamo sapere in giornata.';

describe('likeness', () => {
  it('is whole for a copy and the same for its capitals', () => {
    expect(likeness(thanks, ['Altro.', thanks])).toBe(1);
    expect(likeness(thanks.toUpperCase(), [thanks])).toBe(1);
  });
  it('is high with a name changed and low for another text', () => {
    expect(likeness(`Ciao Tecla! ${thanks}`, [thanks])).toBeGreaterThan(0.8);
    expect(likeness('Il corso di maggio si fa di domenica, alle dieci, in bottega.', [thanks])).toBeLessThan(0.15);
  });
  it('says nothing of a few words, and of a first reply', () => {
    expect(likeness('Grazie mille!', ['Grazie mille!'])).toBe(0);
    expect(likeness(thanks, [])).toBe(0);
  });
});
