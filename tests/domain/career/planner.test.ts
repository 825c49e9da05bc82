import { describe, expect, it } from 'vitest';
import { findYear } from '#domain/career/data.ts';
import { careerRules } from '#domain/career/rules.ts';
import { type Career, careerShape } from '#domain/career/shape.ts';
import { weigh } from '#domain/career/weights.ts';
import { writeQuote } from '#domain/document/quote-document.ts';
import type { World } from '#domain/document/world.ts';
import { runRules } from '#domain/project/finding.ts';
import { documentOf } from '#domain/project/values.ts';
import { formatDate, formatNumber } from '#i18n/format.ts';
import { wordsOf } from '#i18n/messages.ts';
import { viewCareer } from '#library/career-view.ts';
import { valuesOf } from '../document/worlds.ts';

const data = viewCareer('it', (route) => route);
const points = {
  freelance: data.ways.freelance.points,
  agency: data.ways.agency.points,
  employee: data.ways.employee.points,
};

function worldIn(locale: 'it' | 'en'): World {
  return {
    words: wordsOf(locale, 'quoteDoc'),
    locale,
    channelName: (id) => id,
    number: (value, digits) => formatNumber(locale, value, digits),
    day: (iso) => formatDate(locale, iso),
  };
}

/** Pedali di Carta, as in the lesson: sixteen hours, three versions. */
const pedali = {
  hours: { tasks: [{ id: 'all', name: 'Tutto', hours: 16, per: 'month' }], rate: 25 },
  quote: {
    client: 'Pedali di Carta',
    from: 'Nadia',
    aim: 'Trovare venti volontari entro il 31 gennaio.',
    options: [
      {
        id: 'less',
        name: 'Essenziale',
        hours: 12,
        per: 'month',
        includes: ['8 ore di contenuti'],
        excludes: ['Risposte: le dà Amina'],
      },
      { id: 'all', name: 'Completa', hours: 16, per: 'month', includes: ['Tutto'] },
      {
        id: 'plan',
        name: 'Solo piano',
        hours: 10,
        price: 250,
        per: 'once',
        includes: ['Calendario'],
        excludes: ['Esecuzione'],
      },
    ],
    notIncluded: ['Stampa'],
    revisions: 'Una a testo',
    payment: 'Fattura a fine mese',
    payDays: 30,
    validUntil: '2027-01-15',
    ai: 'Bozze con un modello, riletto tutto da me.',
    inItaly: true,
  },
};
const read = (document: object): Career => documentOf(careerShape, valuesOf(careerShape, document));

describe('the three ways', () => {
  const irene = { variety: 0, depth: 1, income: 2, learning: 2, tools: 0, protections: 2, time: 3 };

  it('weigh as Irene and Giulia found in the lesson', () => {
    expect(weigh(irene, points)).toMatchObject({ given: 10, totals: { freelance: 19, agency: 18, employee: 21 } });
    expect(weigh(irene, points)).toMatchObject({ first: ['employee'], isClose: true });
    expect(weigh({ ...irene, time: 1, learning: 4 }, points).totals).toEqual({
      freelance: 17,
      agency: 22,
      employee: 19,
    });
    const giulia = { variety: 3, depth: 0, income: 2, learning: 3, tools: 1, protections: 0, time: 1 };
    expect(weigh(giulia, points)).toMatchObject({
      totals: { freelance: 21, agency: 26, employee: 13 },
      isClose: false,
    });
  });

  it('say nothing while no point is given', () => {
    const none = {
      variety: null,
      depth: null,
      income: null,
      learning: null,
      tools: null,
      protections: null,
      time: null,
    };
    expect(weigh(none, points)).toEqual({ given: 0, totals: undefined, first: [], isClose: false });
  });
});

describe('the quote', () => {
  it.each(['it', 'en'] as const)('reads in %s as a client keeps it, without sums or advice', (locale) => {
    const document = writeQuote(read(pedali), worldIn(locale));
    const text = JSON.stringify(document);
    expect(document.sections.map(({ id }) => id)).toEqual(['aim', 'options', 'limits', 'terms', 'care']);
    for (const said of locale === 'it'
      ? ['300 € al mese', '400 € al mese', '250 € una volta', 'legge 14 gennaio 2013, n. 4', '15 gennaio 2027']
      : ['€300 a month', '€400 a month', '€250 once', 'Law no. 4 of 14 January 2013', '15 January 2027'])
      expect(text).toContain(said);
    expect(text).not.toMatch(/25 €|€25\b|quoteDoc|section\.|options\./);
  });

  it('is empty while nothing of it is written, whatever the hours say', () => {
    expect(writeQuote(read({ hours: pedali.hours }), worldIn('it')).sections).toEqual([]);
  });
});

describe('the checks', () => {
  const year = data.years[0]?.rules;
  if (!year) throw new Error('content/career.yml holds no year');
  const find = (quote: object, hours: object = pedali.hours, today = '2026-12-01') =>
    runRules(careerRules, read({ hours, quote: { ...pedali.quote, ...quote } }), { today, year }).map(
      ({ code, path }) => [code, path],
    );
  const option = (own: object) => ({ options: [{ ...pedali.quote.options[0], ...own }, pedali.quote.options[1]] });

  it('find nothing in the quote of the lesson', () => {
    expect(find({})).toEqual([]);
  });

  it.each([
    ['payLate', { payDays: 90 }],
    ['optionBelow', option({ price: 200 })],
    ['sameWork', option({ hours: 16, price: 399.9 })],
    ['nothingOut', option({ excludes: [] })],
    ['promised', { aim: 'Garantiamo venti volontari.' }],
    ['noExclusions', { notIncluded: [] }],
    ['noRevisions', { revisions: '' }],
    ['noAi', { ai: '' }],
    ['noLaw4', { inItaly: false }],
    ['outOfDate', { validUntil: '2026-11-30' }],
  ])('find %s alone', (code, quote) => {
    expect(find(quote).map(([found]) => found)).toEqual([code]);
  });

  it('find a fee and a rate that do not hold, and a divisor without unpaid hours', () => {
    const hours = { ...pedali.hours, fee: 300, net: 1400, expenses: 150, worked: 80 };
    expect(find({}, hours).map(([code]) => code)).toEqual(['feeBelow', 'rateShort', 'noUnpaid']);
  });

  it('let a discount that is written be lower', () => {
    expect(find(option({ price: 200, discount: 'A dicembre 200, poi 300' }))).toEqual([]);
  });
});

it('reckons a document with the year it names, and with the newest where that is unknown', () => {
  const [newest] = data.years;
  expect(findYear(data, 2026)?.rules.year).toBe(2026);
  expect(findYear(data, 1999)).toBe(newest);
});
