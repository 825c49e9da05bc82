import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIdeas } from '#domain/keywords.ts';

const idea = (id: string, ...words: string[][]) => ({ id, words });

describe('findIdeas', () => {
  it('finds an idea in any of its wordings and shows the words as they were written', () => {
    const ideas = [idea('source', ['fonte'], ['fonti'], ['da', 'dove'])];
    expect(findIdeas('Cerco la Fonte del dato', ideas)).toEqual([{ id: 'source', read: ['Fonte'] }]);
    expect(findIdeas('Guardo dove nasce, e da quando', ideas)).toEqual([{ id: 'source', read: ['dove', 'da'] }]);
  });

  it('asks for every word of a wording', () => {
    expect(findIdeas('So dove abita', [idea('source', ['da', 'dove'])])).toEqual([]);
  });

  it('makes no difference between cases, accents and kinds of apostrophe', () => {
    const ideas = [idea('age', ["l'eta"]), idea('why', ['perché'])];
    for (const text of ['L’ETÀ e perche', "l'età: PERCHÉ", 'l‘eta, perchè']) {
      expect(findIdeas(text, ideas).map(({ id }) => id)).toEqual(['age', 'why']);
    }
  });

  it('reads an accent written as a mark of its own', () => {
    expect(findIdeas('la citta\u0300', [idea('city', ['città'])])).toEqual([{ id: 'city', read: ['città'] }]);
  });

  it('does not find a word inside a longer one', () => {
    expect(findIdeas('i confonti', [idea('source', ['fonti'])])).toEqual([]);
    expect(findIdeas('fontina', [idea('source', ['fonti'])])).toEqual([]);
  });

  it('takes any ending after a star, also none', () => {
    const ideas = [idea('verify', ['verific*'])];
    expect(findIdeas('ho verificato', ideas)).toEqual([{ id: 'verify', read: ['verificato'] }]);
    expect(findIdeas('verific', ideas)).toEqual([{ id: 'verify', read: ['verific'] }]);
    expect(findIdeas('la ri-verifica', ideas)).toEqual([{ id: 'verify', read: ['verifica'] }]);
    expect(findIdeas('veri fatti', ideas)).toEqual([]);
  });

  it('looks for a wording of several words in a row as neighbours', () => {
    const ideas = [idea('hour', ['entro le ore*'])];
    expect(findIdeas('risponde entro le ore dodici', ideas)).toEqual([{ id: 'hour', read: ['entro', 'le', 'ore'] }]);
    expect(findIdeas('entro poco, le ore passano', ideas)).toEqual([]);
  });

  it('never finds an idea whose wording is empty', () => {
    expect(findIdeas('qualsiasi cosa', [idea('none', []), idea('blank', ['…', 'cosa'])])).toEqual([]);
  });

  it('keeps the order of the ideas, each at most once', () => {
    const ideas = [idea('date', ['quando']), idea('source', ['fonte'], ['chi'])];
    expect(findIdeas('chi? la fonte. quando?', ideas).map(({ id }) => id)).toEqual(['date', 'source']);
  });

  it('finds every word of a text as it stands, whatever surrounds it', () => {
    const word = fc.stringMatching(/^[a-zàèéìòù]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.nat(), (words, pick) => {
        const wanted = words[pick % words.length] ?? '';
        const found = findIdeas(words.join(', '), [idea('it', [wanted.toUpperCase()])]);
        expect(found[0]?.id).toBe('it');
      }),
    );
  });
});
