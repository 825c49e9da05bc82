import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, weekdayOf } from '#domain/plan/calendar.ts';
import { type DayRule, easter, listDays, orthodoxEaster, weekdays } from '#domain/plan/kept-days.ts';

/** From the tables at dates.gmarts.org/eastdate.htm and, for 2021–2031, microapp.io/easter-date-calculator. */
const western = `1990-04-15 1991-03-31 1992-04-19 1999-04-04 2000-04-23 2005-03-27 2008-03-23 2011-04-24 2016-03-27
  2019-04-21 2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16
  2029-04-01 2030-04-21 2031-04-13 2032-03-28 2035-03-25 2038-04-25 2046-03-25 2049-04-18`.split(/\s+/);
const orthodox = `1990-04-15 1991-04-07 1992-04-26 2000-04-30 2001-04-15 2002-05-05 2010-04-04 2020-04-19 2021-05-02
  2022-04-24 2023-04-16 2024-05-05 2025-04-20 2026-04-12 2027-05-02 2028-04-16 2029-04-08 2030-04-28
  2031-04-13 2040-05-06`.split(/\s+/);

const yearOf = (day: string) => Number(day.slice(0, 4));
const anyYear = fc.integer({ min: 1583, max: 2999 });

describe('Easter', () => {
  it.each(western)('of the West is %s, as published', (day) => expect(easter(yearOf(day))).toBe(day));

  it.each(orthodox)('of the Orthodox is %s, as published', (day) => expect(orthodoxEaster(yearOf(day))).toBe(day));

  it('is the Sunday after the full moon of the tables, in every year', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        expect(easter(year)).toBe(sundayAfterMoon(year));
      }),
    );
  });

  it('of the Orthodox is the Sunday after the Julian full moon, in every year', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        expect(orthodoxEaster(year)).toBe(julianSunday(year));
      }),
    );
  });
});

/** The ecclesiastical full moon by epact (Clavius), then the next Sunday: a second way to the same day. */
function sundayAfterMoon(year: number): string {
  const century = Math.floor(year / 100) + 1;
  const golden = (year % 19) + 1;
  const solar = Math.floor((3 * century) / 4) - 12;
  const lunar = Math.floor((8 * century + 5) / 25) - 5;
  const raw = (((11 * golden + 20 + lunar - solar) % 30) + 30) % 30;
  const epact = raw === 24 || (raw === 25 && golden > 11) ? raw + 1 : raw;
  const fromMarch = 44 - epact < 21 ? 74 - epact : 44 - epact;
  return sundayAfter(addDays(`${year}-03-01`, fromMarch - 1));
}

/** The Julian full moon by the golden number, told by the Gregorian calendar, then the next Sunday. */
function julianSunday(year: number): string {
  const moon = 21 + ((19 * (year % 19) + 15) % 30);
  const ahead = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return sundayAfter(addDays(`${year}-03-01`, moon - 1 + ahead));
}

function sundayAfter(day: string): string {
  return addDays(day, 7 - ((weekdayOf(day) + 1) % 7));
}

function rule(own: Partial<DayRule> & Pick<DayRule, 'when'>): DayRule {
  return { id: 'own', name: 'Own', kind: 'awareness', tone: 'plain', ...own };
}

const spans = (days: ReturnType<typeof listDays>) => days.map(({ from, to }) => [from, to]);

describe('the days kept', () => {
  it('come on the same day every year, in order, with what is known of them', () => {
    const rules = [
      rule({
        id: 'late',
        when: { type: 'fixed', day: '11-25' },
        tone: 'sober',
        note: 'Quiet.',
        source: 'https://a.example',
      }),
      rule({ id: 'early', kind: 'holiday', when: { type: 'fixed', day: '01-06' } }),
    ];
    expect(listDays(rules, '2026-11-01', '2027-01-31')).toEqual([
      {
        id: 'late',
        name: 'Own',
        kind: 'awareness',
        tone: 'sober',
        note: 'Quiet.',
        source: 'https://a.example',
        from: '2026-11-25',
        to: '2026-11-25',
      },
      { id: 'early', name: 'Own', kind: 'holiday', tone: 'plain', from: '2027-01-06', to: '2027-01-06' },
    ]);
  });

  it.each([
    [{ type: 'weekday', month: 11, weekday: 'sunday', place: 3 }, '2026-11-15'],
    [{ type: 'weekday', month: 5, weekday: 'thursday', place: 3 }, '2026-05-21'],
    [{ type: 'weekday', month: 6, weekday: 'monday', place: 1 }, '2026-06-01'],
    [{ type: 'weekday', month: 8, weekday: 'monday', place: 'last' }, '2026-08-31'],
    [{ type: 'weekday', month: 2, weekday: 'saturday', place: 'last' }, '2026-02-28'],
    [{ type: 'easter', days: 1 }, '2026-04-06'],
    [{ type: 'easter', days: -47 }, '2026-02-17'],
    [{ type: 'orthodoxEaster', days: 0 }, '2026-04-12'],
    [{ type: 'dates', dates: ['2025-09-23', '2026-09-12'] }, '2026-09-12'],
  ] as const)('come where the rule %o says', (when, day) => {
    expect(spans(listDays([rule({ when })], '2026-01-01', '2026-12-31'))).toEqual([[day, day]]);
  });

  it('find the place of a weekday as counting through the month does', () => {
    const counted = fc.record({
      year: fc.integer({ min: 1990, max: 2090 }),
      month: fc.integer({ min: 1, max: 12 }),
      weekday: fc.constantFrom(...weekdays),
      place: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 'last' as const),
    });
    fc.assert(
      fc.property(counted, ({ year, month, weekday, place }) => {
        const start = `${year}-${String(month).padStart(2, '0')}`;
        const own = daysBetween(`${start}-01`, addDays(`${start}-01`, 31)).filter(
          (day) => day.startsWith(start) && weekdayOf(day) === weekdays.indexOf(weekday),
        );
        const expected = place === 'last' ? own.at(-1) : own[place - 1];
        const when = { type: 'weekday', month, weekday, place } as const;
        expect(listDays([rule({ when })], `${year}-01-01`, `${year}-12-31`).map(({ from }) => from)).toEqual([
          expected,
        ]);
      }),
    );
  });

  it('are nothing before the first year of a rule or after its last', () => {
    const kept = rule({ when: { type: 'fixed', day: '10-04' }, from: 2026, until: 2027 });
    expect(listDays([kept], '2024-01-01', '2029-12-31').map(({ from }) => from)).toEqual(['2026-10-04', '2027-10-04']);
  });

  it('are whole where they reach into the days asked for, over the end of a year too', () => {
    const week = rule({ when: { type: 'fixed', day: '12-28' }, days: 7 });
    expect(spans(listDays([week], '2027-01-03', '2027-01-20'))).toEqual([['2026-12-28', '2027-01-03']]);
    expect(spans(listDays([week], '2026-12-01', '2026-12-28'))).toEqual([['2026-12-28', '2027-01-03']]);
    expect(listDays([week], '2027-01-04', '2027-01-20')).toEqual([]);
  });

  it('leave out 29 February where there is none', () => {
    const leap = rule({ when: { type: 'fixed', day: '02-29' } });
    expect(spans(listDays([leap], '2027-01-01', '2029-12-31'))).toEqual([['2028-02-29', '2028-02-29']]);
  });

  it('pass over what is no rule', () => {
    const strange = [null, 'a day', {}, { id: 'x', name: 'X', kind: 'awareness', when: { type: 'moon' } }];
    expect(listDays(strange, '2026-01-01', '2026-12-31')).toEqual([]);
  });

  it('are none between days in the wrong order', () => {
    expect(listDays([rule({ when: { type: 'fixed', day: '06-03' } })], '2027-07-01', '2027-05-01')).toEqual([]);
  });
});
