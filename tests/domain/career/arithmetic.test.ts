import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hourlyOf, hoursFor, monthlyHours, priceOf, rateFor, weeksPerMonth } from '#domain/career/hours.ts';
import { writeMoney } from '#domain/career/money.ts';
import { shareLeft } from '#domain/career/tax-year.ts';
import { limitsOf, reckon, reckonYear, withEmptyMonths } from '#domain/career/year.ts';
import { viewCareer } from '#library/career-view.ts';

const data = viewCareer('it', (route) => route);
const [newest] = data.years;
if (!newest) throw new Error('content/career.yml holds no year');
const year = newest.rules;
const asked = [
  { hours: 8, per: 'week' },
  { hours: 5, per: 'month' },
] as const;
const steady = { start: 'new', paid: 'steady', salary: null, elsewhere: false } as const;
const cents = (euros: number) => Math.round(euros * 100);

describe('the hours of the lesson', () => {
  const hours = monthlyHours(asked);

  it('are 39.7 a month, exact underneath', () => {
    expect(hours).toBe(119 / 3);
    expect(hours.toFixed(1)).toBe('39.7');
  });

  it('make 15.13 € an hour of 600 €, cost 991.67 € at 25 €, and are cut to 24 by the fee', () => {
    expect([hourlyOf(600, hours), priceOf(hours, 25), hoursFor(600, 25)]).toEqual([15.13, 991.67, 24]);
    expect((24 / weeksPerMonth).toFixed(1)).toBe('5.5');
  });

  it('leave of 600 € about 461, so that 1,400 € and 150 of expenses need a little over 25 € an hour', () => {
    expect(Math.round(600 * shareLeft(year, 5))).toBe(461);
    const rate = rateFor({ net: 1400, expenses: 150, worked: 110, unpaid: 30 }, year, year.newTax);
    expect([rate?.takings, rate?.hourly]).toEqual([2018.7, 25.24]);
  });

  it('are nothing without an hour to bill', () => {
    expect(hourlyOf(600, 0)).toBeUndefined();
    expect(rateFor({ net: 1400, expenses: 150, worked: 30, unpaid: 30 }, year, 5)).toBeUndefined();
  });
});

describe('the year of the lesson', () => {
  it('is reckoned to the cent', () => {
    const answer = reckonYear({ takings: data.sampleTakings, ...steady }, year);
    expect(answer).toMatchObject({
      type: 'reckoned',
      sums: {
        takings: 21600,
        income: 16848,
        contributions: 4392.27,
        taxable: 12455.73,
        tax: 622.79,
        left: 16584.94,
        leftPerMonth: 1382.08,
        aside: 24,
      },
    });
    expect(answer.type === 'reckoned' && answer.sums.months.toFixed(1)).toBe('10.7');
  });

  it('is taxed at 15 % afterwards, and whole in a first year with nothing paid', () => {
    expect(reckon(21600, year, year.tax, true).tax).toBe(1868.36);
    expect(reckon(21600, year, year.newTax, false).tax).toBe(842.4);
  });

  it('has a sixth less when two months are empty', () => {
    expect(withEmptyMonths(21600, 2)).toBe(18000);
    expect(withEmptyMonths(21600, 40)).toBe(0);
  });
});

describe('any year', () => {
  const takings = fc.integer({ min: 0, max: 8_500_000 }).map((sum) => sum / 100);

  it('sums to the cent, is never negative and never leaves less for taking in more', () => {
    fc.assert(
      fc.property(takings, takings, fc.constantFrom(5, 15), fc.boolean(), (one, other, tax, isSteady) => {
        const sums = reckon(one, year, tax, isSteady);
        expect(cents(sums.left) + cents(sums.contributions) + cents(sums.tax)).toBe(cents(one));
        for (const part of [sums.income, sums.contributions, sums.taxable, sums.tax, sums.left, sums.months])
          expect(part).toBeGreaterThanOrEqual(0);
        const [less, more] = one < other ? [one, other] : [other, one];
        expect(cents(reckon(more, year, tax, isSteady).left)).toBeGreaterThanOrEqual(
          cents(reckon(less, year, tax, isSteady).left) - 1, // each sum is rounded by itself
        );
      }),
    );
  });

  it('leaves what the rate was made for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 4000 }), fc.constantFrom(5, 15), (net, tax) => {
        const rate = rateFor({ net, expenses: null, worked: 160, unpaid: 40 }, year, tax);
        if (!rate) throw new Error('there are hours to bill');
        expect(reckon(rate.takings * 12, year, tax, true).left).toBeGreaterThan(net * 12 - 0.05);
        expect(rate.hourly * 120).toBeGreaterThanOrEqual(rate.takings - 0.01);
      }),
    );
  });
});

describe('outside the limits', () => {
  const ask = (fields: Partial<Parameters<typeof limitsOf>[0]>) =>
    limitsOf({ takings: 20000, ...steady, ...fields }, year);

  it('nothing is reckoned, and each limit has its name', () => {
    expect(ask({})).toEqual([]);
    expect(ask({ takings: 85000 })).toEqual([]);
    expect(ask({ takings: 85000.01 })).toEqual(['revenueCeiling']);
    expect(ask({ takings: 100000.01 })).toEqual(['revenueExit']);
    expect(ask({ salary: 12000 })).toEqual(['salary']);
    expect(ask({ salary: 35001, elsewhere: true })).toEqual(['salaryCeiling', 'elsewhere']);
    expect(ask({ start: 'known' })).toEqual(['known']);
    expect(reckonYear({ takings: 90000, ...steady }, year)).toEqual({ type: 'limits', limits: ['revenueCeiling'] });
  });

  it('asks on while something is missing', () => {
    expect(reckonYear({ takings: null, ...steady }, year)).toEqual({ type: 'asking' });
    expect(reckonYear({ takings: 9000, ...steady, start: '' }, year)).toEqual({ type: 'asking' });
  });
});

it('writes sums with both cents or with none', () => {
  const number = (value: number) => String(value);
  expect([991.67, 600, 842.4, 15.05].map((sum) => writeMoney(sum, 'it', number))).toEqual([
    '991,67',
    '600',
    '842,40',
    '15,05',
  ]);
  expect(writeMoney(842.4, 'en', number)).toBe('842.40');
});
