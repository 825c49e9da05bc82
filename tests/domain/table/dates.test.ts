import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromNumber } from '#domain/plan/calendar.ts';
import { guessDateOrder, readDate, readTime } from '#domain/table/dates.ts';

const zone = 'Europe/Rome';
const read = (cell: string, order: 'dayFirst' | 'monthFirst' = 'dayFirst') => readDate(cell, order, zone);
const said = (cell: string, order?: 'dayFirst' | 'monthFirst') => {
  const found = read(cell, order);
  return found.type === 'day' ? [found.day, found.time] : found;
};

describe('the order of dates', () => {
  it.each([
    [['13/04/2027', '05/04/2027'], 'dayFirst'],
    [['04/13/2027', '05/04/2027'], 'monthFirst'],
    [['lun 5/4/27', 'gio 29-04-27'], 'dayFirst'],
    [['2027-04-05', '6 maggio 2027', '', 'presto'], 'dayFirst'],
    [['05/05/2027'], 'dayFirst'],
    [['05/04/2027', '06/04/2027'], undefined],
    [['13/04/2027', '04/13/2027'], undefined],
  ])('of %j is %s', (cells, order) => {
    expect(guessDateOrder(cells).order).toBe(order);
  });

  it('comes with how many dates say it, for who is asked', () => {
    expect(guessDateOrder(['13/04/2027', '14.04.2027', '04/15/2027', '1/2/2027', '2/3/2027', '3/4/2027'])).toEqual({
      order: undefined,
      dayFirst: 2,
      monthFirst: 1,
      either: 3,
    });
  });
});

describe('a date', () => {
  it.each([
    ['2027-03-05', '2027-03-05', ''],
    ['2027/3/5 9:30', '2027-03-05', '09:30'],
    ['2027-03-05T09:30:00', '2027-03-05', '09:30'],
    ['2027-03-05 09-30', '2027-03-05', '09:30'],
    ['05/03/2027', '2027-03-05', ''],
    ['5.3.27', '2027-03-05', ''],
    ['05/03/2027, 18.45', '2027-03-05', '18:45'],
    ['ven 05/03/2027 alle ore 9', '2027-03-05', '09:00'],
    ['Friday, March 5, 2027 3:30 PM', '2027-03-05', '15:30'],
    ['5 marzo 2027', '2027-03-05', ''],
    ['1º mag 2027', '2027-05-01', ''],
    ['mar 2 mar 2027', '2027-03-02', ''],
    ['Sep 9, 2027 12:05 am', '2027-09-09', '00:05'],
    ['2027-03-05T08:30:00Z', '2027-03-05', '09:30'],
    ['2027-07-05T23:30:00.000+00:00', '2027-07-06', '01:30'],
    ['2027-07-05T09:30-0400', '2027-07-05', '15:30'],
  ])('%s is read', (cell, day, time) => {
    expect(said(cell)).toEqual([day, time]);
  });

  it('in figures follows the order that was said', () => {
    expect(said('05/03/2027 9:30', 'monthFirst')).toEqual(['2027-05-03', '09:30']);
  });

  it.each([
    ['lunedì', 'badDate'],
    ['05/03', 'badDate'],
    ['31/02/2027', 'noSuchDay'],
    ['13/13/2027', 'noSuchDay'],
    ['2027-02-30T10:00:00Z', 'noSuchDay'],
    ['05/03/2027 25:00', 'badTime'],
    ['05/03/2027 mattina', 'badTime'],
    ['5 brumaio 2027', 'badDate'],
  ])('%s is %s', (cell, code) => {
    expect(read(cell)).toEqual({ type: 'bad', code });
  });

  it('written in either order by figures is the day it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80_000 }), fc.constantFrom('/', '.', '-'), (number, mark) => {
        const [year = '', month = '', day = ''] = dayFromNumber(number).split('-');
        expect(said([day, month, year].join(mark), 'dayFirst')).toEqual([dayFromNumber(number), '']);
        expect(said([month, day, year].join(mark), 'monthFirst')).toEqual([dayFromNumber(number), '']);
      }),
    );
  });

  it('never throws, whatever is written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d/.:T Z+-]{0,24}$/)), (cell) => {
        expect(['empty', 'day', 'bad']).toContain(read(cell).type);
        expect(readTime(cell) ?? '').toMatch(/^(?:|([01]\d|2[0-3]):[0-5]\d)$/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('an hour', () => {
  it.each([
    ['9:30', '09:30'],
    ['09:30:15', '09:30'],
    ['9.30', '09:30'],
    ['ore 9', '09:00'],
    ['h 21:05', '21:05'],
    ['21h05', '21:05'],
    ['12 AM', '00:00'],
    ['12:10 p.m.', '12:10'],
    ['7pm', '19:00'],
    ['', ''],
    ['24:00', undefined],
    ['9:75', undefined],
    ['13:00 pm', undefined],
    ['sera', undefined],
  ])('%s is %s', (cell, time) => {
    expect(readTime(cell)).toBe(time);
  });
});
