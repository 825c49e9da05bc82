import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterColon,
  follow,
  inner,
  joinNames,
  joinSentences,
  lowerFirst,
  quote,
  sentence,
} from '#domain/document/phrasing.ts';

describe('a text put in a sentence', () => {
  it.each([
    ['fa il pane', 'Fa il pane.'],
    ['  Fa\n il   pane. ', 'Fa il pane.'],
    ['Perché no?', 'Perché no?'],
    ['Aspetta…', 'Aspetta…'],
    ['Dice «basta!»', 'Dice «basta!»'],
    ['pane, focacce;', 'Pane, focacce.'],
    ['lisetta.example apre', 'lisetta.example apre.'],
    ['iPhone e pane', 'iPhone e pane.'],
    [' ;', ''],
  ])('%j stands alone as %j', (text, expected) => {
    expect(sentence(text)).toBe(expected);
  });

  it('loses its own full stop inside another, but not its dots', () => {
    expect(['Il pane.', 'Il pane...', 'Il pane…', '.', 'Il pane ;'].map(inner)).toEqual([
      'Il pane',
      'Il pane...',
      'Il pane…',
      '',
      'Il pane',
    ]);
  });

  it('keeps the capital of what may be a name', () => {
    expect(
      ['Chi compra', 'L’alba', 'Marta impasta', 'TV locale', 'I 525 ordini'].map((text) => lowerFirst(text, 'it')),
    ).toEqual(['chi compra', 'l’alba', 'Marta impasta', 'TV locale', 'i 525 ordini']);
    expect(['The book', 'I said so', 'Lisa'].map((text) => lowerFirst(text, 'en'))).toEqual([
      'the book',
      'I said so',
      'Lisa',
    ]);
  });

  it('follows «che» and «noi» only when it can', () => {
    expect(follow('who', 'Che cerca un regalo.', 'it')).toBe('cerca un regalo');
    expect(follow('who', 'Non vuole aspettare', 'it')).toBe('non vuole aspettare');
    expect(follow('who', 'Certezza', 'it')).toBeUndefined();
    expect(follow('we', 'Ripariamo tutto', 'it')).toBe('ripariamo tutto');
    expect(follow('we', 'lo ripariamo al banco', 'it')).toBe('lo ripariamo al banco');
    expect(follow('we', 'Qualità', 'it')).toBeUndefined();
    expect(follow('we', 'mend it at our desk', 'en')).toBe('mend it at our desk');
    expect(follow('who', 'Certainty', 'en')).toBeUndefined();
  });

  it('goes on after a colon if it is one sentence, and stands as it is if it is more', () => {
    expect(afterColon('Non abbiamo le ore.', 'it')).toBe('non abbiamo le ore');
    expect(afterColon('Non abbiamo ore. E nemmeno idee', 'it')).toBe('Non abbiamo ore. E nemmeno idee.');
  });

  it('is quoted once, whoever put the marks', () => {
    expect(quote('«Mi fido.»', 'it')).toBe('«Mi fido»');
    expect(quote('Dice «sì» e va', 'it')).toBe('«Dice “sì” e va»');
    expect(quote('“I trust it.”', 'en')).toBe('“I trust it”');
    expect(quote('He says “yes” and goes', 'en')).toBe('“He says ‘yes’ and goes”');
  });

  it('is joined with the others', () => {
    expect(joinNames(['Instagram', 'Newsletter', 'Evento'], 'e')).toBe('Instagram, Newsletter ed Evento');
    expect(joinNames(['Blog', 'Event'], 'and')).toBe('Blog and Event');
    expect(joinSentences('Chi lo prova: perché no?.', '', 'Fine.')).toBe('Chi lo prova: perché no? Fine.');
  });

  it('is never lost', () => {
    const letters = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]/gu) ?? [];
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        for (const made of [sentence(text), inner(text), quote(text, 'it'), lowerFirst(text, 'en')])
          expect(letters(made)).toEqual(letters(text));
      }),
    );
  });
});
