import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPost } from '#domain/plan/post-features.ts';
import { fromDegree, minutesOf, type Rated, rated, ratePost } from '#domain/plan/ratings.ts';
import type { Post } from '#domain/plan/shape.ts';
import type { Sketch } from '../strategy/documents.ts';
import { postOf } from './trial-samples.ts';

function rate(sketch: Sketch<Post>, language: 'it' | 'en' = 'it') {
  const post = postOf(sketch);
  return ratePost(post, readPost(post, language));
}

const codes = (sketch: Sketch<Post>, name: Rated, language: 'it' | 'en' = 'it') =>
  rate(sketch, language)[name].reasons.map(({ code }) => code);

describe('what a post is rated', () => {
  it('is the person’s own degree where there is one, whatever the text says', () => {
    expect([1, 2, 3, 4, 5].map(fromDegree)).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(rate({ text: 'Compra ora: sconto del 40%', selling: 2, action: 'buy' }).selling).toEqual({
      value: 0.25,
      by: 'person',
      reasons: [{ code: 'own', adds: 0.25 }],
    });
  });

  it('adds up what was read, each with its part', () => {
    const { selling } = rate({ text: 'Compra ora', action: 'buy' });
    expect(selling).toEqual({
      value: expect.closeTo(0.55),
      by: 'text',
      reasons: [
        { code: 'start', adds: 0.1 },
        { code: 'buy', adds: 0.3 },
        { code: 'sellingWords', adds: 0.15 },
      ],
    });
  });

  it.each([
    ['it', 'selling', { text: 'Prenota il tuo posto: 65 € a persona.' }, ['start', 'sellingWords']],
    ['en', 'selling', { text: 'Book now: free shipping, £12 off.', paid: true }, ['start', 'sellingWords', 'paid']],
    ['it', 'selling', { text: 'Ordinario giorno: il compratore passa, scontento, a prendere prezzemolo.' }, ['start']],
    ['it', 'selling', { text: 'Il forno è acceso da ieri sera.' }, ['start']],
    ['it', 'invitation', { text: 'Quale colore? Diteci nei commenti.' }, ['start', 'question', 'askingWords']],
    ['en', 'invitation', { text: 'Tell us below.', action: 'comment' }, ['start', 'asksAnswer', 'askingWords']],
    ['it', 'invitation', { text: 'Due vie', format: 'poll', channel: 'linkedin' }, ['start', 'poll']],
    ['it', 'quality', { text: 'TUTTI QUI SUBITO' }, ['start', 'thin', 'capitals']],
    [
      'it',
      'quality',
      { text: 'Ci siamo! Evviva! Venite! Vi aspettiamo tutti quanti qui da noi.' },
      ['start', 'exclamations'],
    ],
    ['it', 'quality', { text: '', media: [{ kind: 'image', alt: 'Ivo al tornio' }] }, ['start', 'described']],
    ['it', 'quality', { text: 'Il forno sale di 80 gradi all’ora per tutta la notte.' }, ['start', 'figures']],
    ['it', 'clarity', { text: '' }, ['noText']],
    ['it', 'clarity', { text: 'Il forno è acceso.' }, ['shortText']],
    [
      'it',
      'clarity',
      { text: `Il forno ${'e poi ancora il forno '.repeat(5)}resta acceso tutta la notte` },
      ['readability'],
    ],
  ] as const)('in %s, for %s, of %j names %j', (language, name, sketch, expected) => {
    expect(codes(sketch, name, language)).toEqual(expected);
  });

  it('takes a quotation, an address and a hashtag for somebody else’s words', () => {
    const text = 'Una cliente: «Compra tutto, sconto o non sconto?» https://tornio.example/offerta?si #sconto';
    expect(codes({ text }, 'selling')).toEqual(['start']);
    expect(codes({ text }, 'invitation')).toEqual(['start']);
  });

  it('stays from 0 to 1 whatever is written', () => {
    const piece = fc.constantFrom('Compra', 'sconto', '50 €', 'PERCHÉ?', 'Scrivici!', '\n', '“', 'tazza', '🏺', '99%');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom('it', 'en'), (pieces, language) => {
        const ratings = rate({ text: pieces.join(' ') }, language);
        expect(rated.every((name) => ratings[name].value >= 0 && ratings[name].value <= 1)).toBe(true);
      }),
    );
  });
});

describe('the minutes a post asks', () => {
  const minutes = (sketch: Sketch<Post>, words: number, isMoving = false) =>
    minutesOf(postOf(sketch), { words }, isMoving).value;

  it('are its words, its pictures and the length of its films', () => {
    const media = [{ kind: 'image' }, { kind: 'image' }, { kind: 'video', seconds: 30 }] as const;
    expect(minutes({ media }, 119)).toBeCloseTo(1.1);
  });

  it('are a guess for a film or a live whose length is not said', () => {
    expect(minutesOf(postOf({ format: 'reel' }), { words: 0 }, true)).toEqual({
      value: 0.5,
      reasons: [{ code: 'recordingUnknown', adds: 0.5 }],
    });
    expect(minutes({ format: 'live' }, 0, true)).toBe(5);
  });

  it('are never none, nor more than an hour', () => {
    expect(minutes({}, 0)).toBe(0.05);
    expect(minutes({ media: [{ kind: 'video', seconds: 7300 }] }, 0)).toBe(60);
  });
});
