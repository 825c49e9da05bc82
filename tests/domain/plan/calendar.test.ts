import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMinutes,
  addMonths,
  dayNumber,
  daysBetween,
  minutesBetween,
  momentOf,
  moveToDay,
  timeOfMoment,
  weekdayOf,
  weekOf,
  weeksOfMonth,
} from '#domain/plan/calendar.ts';

const day = fc
  .date({ min: new Date('1901-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

describe('days of the calendar', () => {
  it('know their weekday: 28 March 2027 is a Sunday, 29 February 2028 a Tuesday', () => {
    expect([weekdayOf('2027-03-28'), weekdayOf('2028-02-29'), weekdayOf('1969-12-29')]).toEqual([6, 1, 0]);
  });

  it('go forth and back by the same way', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
        expect(addDays(addDays(from, days), -days)).toBe(from);
        expect(dayNumber(addDays(from, days)) - dayNumber(from)).toBe(days);
      }),
    );
  });

  it('belong to the week of their Monday', () => {
    fc.assert(
      fc.property(day, (own) => {
        expect(weekdayOf(weekOf(own))).toBe(0);
        expect(daysBetween(weekOf(own), addDays(weekOf(own), 6))).toContain(own);
      }),
    );
  });

  it('are none between a day and an earlier one', () => {
    expect(daysBetween('2027-03-02', '2027-03-01')).toEqual([]);
    expect(daysBetween('2027-02-27', '2027-03-01')).toEqual(['2027-02-27', '2027-02-28', '2027-03-01']);
  });

  it('fill whole weeks around a month', () => {
    const weeks = weeksOfMonth('2027-03');
    expect(weeks.map((week) => [week[0], week[6]])).toEqual([
      ['2027-03-01', '2027-03-07'],
      ['2027-03-08', '2027-03-14'],
      ['2027-03-15', '2027-03-21'],
      ['2027-03-22', '2027-03-28'],
      ['2027-03-29', '2027-04-04'],
    ]);
    expect(weeksOfMonth('2027-02')).toHaveLength(4);
    expect(weeksOfMonth('2026-08')).toHaveLength(6);
  });

  it('have months before and after, over the years', () => {
    expect([addMonths('2027-01', -1), addMonths('2026-11', 14), addMonths('2027-06', 0)]).toEqual([
      '2026-12',
      '2028-01',
      '2027-06',
    ]);
  });
});

describe('moments', () => {
  it('move by minutes over midnight and over the year', () => {
    expect(addMinutes('2026-12-31T23:45', 30)).toBe('2027-01-01T00:15');
    expect(addMinutes('2027-03-01T00:10', -30)).toBe('2027-02-28T23:40');
  });

  it('move by days where the hour is not chosen, and stay without it', () => {
    expect(addMinutes('2027-03-05', 1440)).toBe('2027-03-06');
    expect(addMinutes('2027-03-05', 30)).toBe('2027-03-05');
    expect(moveToDay('2027-03-05', '2027-03-09')).toBe('2027-03-09');
    expect(moveToDay('2027-03-05T18:30', '2027-03-09')).toBe('2027-03-09T18:30');
  });

  it('are as far apart as the minutes between them', () => {
    fc.assert(
      fc.property(day, time, fc.integer({ min: -200_000, max: 200_000 }), (own, clock, minutes) => {
        const from = momentOf(own, clock);
        const to = addMinutes(from, minutes);
        expect(minutesBetween(from, to)).toBe(minutes);
        expect(timeOfMoment(to)).toMatch(/^\d\d:\d\d$/);
      }),
    );
  });

  it('without an hour have no distance', () => {
    expect(minutesBetween('2027-03-05', '2027-03-05T10:00')).toBeNaN();
  });
});
