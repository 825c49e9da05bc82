import { describe, expect, it } from 'vitest';
import { quote, usedWords } from '#domain/project/wording.ts';
import { consentWords, isOnlyFollowers, onlyHolder, unprovable } from '#domain/strategy/wording.ts';

describe('a goal that only counts followers', () => {
  it.each([
    'Arrivare a 10.000 follower',
    'Più “mi piace” sulla pagina Facebook',
    'Raddoppiare i follower entro fine anno',
    '10k followers on TikTok by June',
    'Get more likes',
  ])('is «%s»', (goal) => {
    expect(isOnlyFollowers(goal)).toBe(true);
  });

  it.each([
    'Riempire i corsi del sabato',
    'Portare 40 follower a prenotare una prova',
    'Vendere il pane che piace a chi passa alle sei',
    'Turn followers into members',
    'Una casa che piace di più',
    '',
  ])('is not «%s»', (goal) => {
    expect(isOnlyFollowers(goal)).toBe(false);
  });
});

describe('who alone holds the keys', () => {
  it.each([
    ['Marta', 'Marta'],
    ['solo Marta Casadei.', 'Marta Casadei'],
    ['Only Amina', 'Amina'],
  ])('is told by «%s»', (text, name) => {
    expect(onlyHolder(text)).toBe(name);
  });

  it.each(['', 'Marta e Nadia', 'Nel gestore di password', 'Bitwarden', 'Due persone', 'Marta, Samir'])(
    'cannot be told from «%s»',
    (text) => {
      expect(onlyHolder(text)).toBeNull();
    },
  );
});

it('finds words that cannot be proved as they are written, whole words only', () => {
  expect(usedWords('L’Eccellenza, a 360 gradi', unprovable)).toEqual(['Eccellenza', 'a 360']);
  expect(usedWords('Un bestiario di carta, con passi lenti', unprovable)).toEqual([]);
});

it('finds how people said yes', () => {
  expect(usedWords('Chi si iscrive al banco', consentWords)).toEqual(['iscrive']);
  expect(usedWords('We write to people who asked for it', consentWords)).toEqual(['asked for']);
  expect(usedWords('Scriviamo a tutti i numeri della rubrica', consentWords)).toEqual([]);
});

describe('quote', () => {
  it('keeps short words as they are, on one line', () => {
    expect(quote(' Riempire\n i corsi ')).toBe('Riempire i corsi');
  });

  it('cuts long ones at a word', () => {
    expect(quote('Trentotto famiglie che hanno scelto', 24)).toBe('Trentotto famiglie che…');
  });

  it('cuts a word without end', () => {
    expect(quote('a'.repeat(90), 30)).toBe(`${'a'.repeat(30)}…`);
  });
});
