import { describe, expect, it } from 'vitest';
import type { Feature } from '#domain/text/feature.ts';
import { readText } from '#domain/text/read-text.ts';
import { phrases } from './marks.ts';

type Case = [text: string, feature: Feature, found: string[]];

describe('in Italian', () => {
  it.each<Case>([
    ['Passa in bottega e scegli la tazza: prenota qui.', 'address-tu', ['Passa', 'scegli', 'prenota']],
    ['Marta passa in bottega e sceglie la tazza.', 'address-tu', []],
    ['Torna il mercatino, arriva Natale.', 'address-tu', []],
    ['I torni sono due, i corsi tre.', 'address-tu', []],
    ['Sei tazze, alle sei.', 'address-tu', []],
    ['Tu sei qui.', 'address-tu', ['Tu', 'sei']],
    ['Gli amici di aprile.', 'address-tu', []],
    ['Non perdere lo scontrino.', 'address-tu', ['perdere']],
    ['Ha scritto: «il tuo piatto, vieni».', 'address-tu', []],
    ['Il prossimo corso è per voi due.', 'address-voi', []],
    ['Venite sabato, portate una tazza e scriveteci.', 'address-voi', ['Venite', 'portate', 'scriveteci']],
    ['Le tazze riparate sono state spedite.', 'address-voi', []],
    ['In cantina vi si trova di tutto.', 'address-voi', []],
    ['La invitiamo a leggere. Il Suo posto è qui.', 'address-lei', ['La', 'Suo']],
    ['La tazza è rotta. Lei rideva.', 'address-lei', []],
    ['Gentile cliente, ci contatti.', 'address-lei', ['Gentile cliente', 'contatti']],
    ['Si prega di bussare.', 'address-lei', ['Si prega']],
    ['C’è posto, ci vuole tempo, ci sono sedie.', 'person-we', []],
    ['Noi apriamo, scrivici.', 'person-we', ['Noi', 'apriamo', 'scrivici']],
    ['Le sedie sono rosse.', 'person-i', []],
    ['Sono Marta e ho acceso il forno.', 'person-i', ['Sono', 'ho']],
    ['Tornio Lento apre. Una tazza di Tornio Lento.', 'person-brand', ['Tornio Lento']],
    ['Siamo aperti, è arrivato il gres, si chiama così.', 'passive', []],
    ['È vietato entrare, i pacchi sono stati spediti.', 'passive', ['È vietato', 'sono stati spediti']],
    ['Si accettano tazze, viene smaltata.', 'passive', ['Si accettano', 'viene smaltata']],
    ['È bellissima, ma il prossimo è il massimo.', 'superlative', ['bellissima', 'il massimo']],
    ['Un blog, un post, il bar, il computer.', 'anglicism', []],
    ['Save the date: un must-have in location.', 'anglicism', ['Save the date', 'must-have', 'location']],
    ['In ottemperanza alla norma.', 'jargon', ['In ottemperanza']],
    ['Via Roma 12, tel. 0546 123456, n. 4, lotto T-26, al 2° piano.', 'figure', []],
    [
      '143 riparazioni, 24 euro, 18%, sabato 5 ottobre alle 16.',
      'figure',
      ['143 riparazioni', '24 euro', '18%', 'sabato 5 ottobre alle 16'],
    ],
    ['NO. La RAI e l’UNESCO, Carlo XVIII, con IVA.', 'capitals', []],
    ['SOLO PER OGGI! Prezzo FOLLE', 'capitals', ['SOLO PER OGGI', 'FOLLE']],
    ['Ma dai?! Sì!!', 'exclamation', ['?!', '!!']],
    ['«Che bello!» ha detto.', 'exclamation', []],
  ])('«%s»: %s', (text, feature, found) => expect(phrases(text, feature)).toEqual(found));
});

describe('in English', () => {
  it.each<Case>([
    ['Come by and bring a cup. Write to us.', 'address-you', ['Come', 'bring', 'Write']],
    ['Work is slow. Clay dries. See how it goes: thanks.', 'address-you', ['See']],
    ['Please don’t send flowers.', 'address-you', ['don’t send']],
    ['The US office told us.', 'person-we', ['us']],
    ['We’re open. I’m here.', 'person-we', ['We’re']],
    ['We’re closed and I’m tired.', 'passive', []],
    ['It was sent and has been paid.', 'passive', ['was sent', 'has been paid']],
    ['Will came in May.', 'figure', []],
    ['On 3 May at 4 pm, 24 cups.', 'figure', ['3 May at 4 pm', '24 cups']],
    ['Best wishes, best before June.', 'superlative', []],
    ['The best, unmissable.', 'superlative', ['best', 'unmissable']],
    ['Please utilize it in order to leverage.', 'jargon', ['utilize', 'in order to', 'leverage']],
    ['“You must come!” she said.', 'address-you', []],
    ['Tornio Lento opens today.', 'person-brand', ['Tornio Lento']],
  ])('«%s»: %s', (text, feature, found) => expect(phrases(text, feature, 'en')).toEqual(found));

  it('tells who acts', () => {
    expect(phrases('We fixed it while you waited.', 'does-brand', 'en')).toEqual(['fixed']);
    expect(phrases('We fixed it while you waited.', 'does-reader', 'en')).toEqual(['waited']);
  });
});

describe('emoji', () => {
  it.each<[string, number]>([
    ['👨‍👩‍👧‍👦📚', 1],
    ['ciao 👍🏽 ciao 🇮🇹🇮🇪', 2],
    ['1️⃣ uno, 2️⃣ due', 2],
    ['© ® ™ 7 → ↔', 0],
    ['❤️', 1],
    ['🏴󠁧󠁢󠁷󠁬󠁳󠁿', 1],
  ])('«%s»: %i', (text, count) => expect(phrases(text, 'emoji')).toHaveLength(count));
});

describe('the brand’s own words', () => {
  const read = (text: string, ...wordsYes: string[]) =>
    readText(text, 'it', { name: '', wordsYes, wordsNo: [] }).marks.map(({ start, end }) => text.slice(start, end));

  it('are found inflected, not inside others, tags and quotations', () => {
    expect(read('Prezzi giusti, un bosco vecchio.', 'prezzo giusto', 'vecchi')).toEqual(['Prezzi giusti', 'vecchio']);
    expect(read('i freschi, la fresca', 'fresco')).toEqual(['freschi', 'fresca']);
    expect(read('manopola #mano «la mano»', 'mano')).toEqual([]);
  });

  it('may hold any character', () => {
    expect(read('sconto (50%) a+b .*', '(50%', '.*', '*', '[a-z]+', '')).not.toContain('a+b');
  });
});
