import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/plan/calendar.ts';
import { listDays } from '#domain/plan/kept-days.ts';
import { dayChecks, readDays, viewDays } from '#library/days.ts';
import { openLibrary } from '#library/library.ts';
import { describeProblem } from '#library/problem.ts';
import { drop, put, writeSample } from './lint-sample.ts';

const path = 'content/days.yml';
const { sources } = openLibrary();
const { days, problems } = readDays(process.cwd(), sources);
const rules = viewDays(days, sources, 'it');

/** The days of the table that `id` has, by another program's calendar: the day it calls so. */
function computed(calendar: string, month: string, day: string): string[] {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const all = Array.from({ length: 1096 }, (_, place) => addDays('2026-01-01', place));
  return all.filter((own) => {
    const parts = format.formatToParts(new Date(`${own}T00:00:00Z`));
    const part = (type: string) => parts.find((found) => found.type === type)?.value;
    return part('month') === month && part('day') === day;
  });
}

describe('the days of the site', () => {
  it('are read without a problem', () => {
    expect(problems.all.map(describeProblem)).toEqual([]);
  });

  it('have the public holidays of Italy, San Francesco among them from 2026', () => {
    const faiths = ['orthodox-easter', 'pesach', 'rosh-ha-shana', 'kippur', 'ramadan', 'eid-al-fitr', 'dipavali'];
    const holidays = (year: number) =>
      listDays(rules, `${year}-01-01`, `${year}-12-31`).filter(
        ({ id, kind }) => kind === 'holiday' && !faiths.includes(id),
      );
    expect(holidays(2027).map(({ from }) => from)).toEqual(
      `2027-01-01 2027-01-06 2027-03-28 2027-03-29 2027-04-25 2027-05-01 2027-06-02 2027-08-15 2027-10-04 2027-11-01
        2027-12-08 2027-12-25 2027-12-26`.split(/\s+/),
    );
    expect(holidays(2025).map(({ id }) => id)).not.toContain('saint-francis');
    expect(holidays(2026).map(({ id }) => id)).toContain('saint-francis');
  });

  it.each([
    ['pesach', 'hebrew', 'Nisan', '15'],
    ['rosh-ha-shana', 'hebrew', 'Tishri', '1'],
    ['kippur', 'hebrew', 'Tishri', '10'],
    ['ramadan', 'islamic-umalqura', 'Ramadan', '1'],
    ['eid-al-fitr', 'islamic-umalqura', 'Shawwal', '1'],
  ])('give %s the dates that the %s calendar has', (id, calendar, month, day) => {
    const own = listDays(rules, '2026-01-01', '2028-12-31').filter((kept) => kept.id === id);
    expect(own.map(({ from }) => from)).toEqual(computed(calendar, month, day));
  });

  it('are sober on the days of memory, and say what that asks, in both languages', () => {
    const sober = days.filter(({ tone }) => tone === 'sober');
    expect(sober.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['remembrance-of-the-shoah', 'remembrance-of-the-foibe', 'liberation-day']),
    );
    for (const { note } of sober) expect([note?.it, note?.en].every(Boolean)).toBe(true);
  });

  it('say which law or decision made each day that is awareness by law', () => {
    const laws = days.filter(({ basis }) => typeof basis === 'object' && /^(Legge|d\.P\.R\.)/.test(basis.it));
    expect(laws.length).toBeGreaterThan(12);
    for (const { basis } of laws) expect(typeof basis === 'object' && basis.it).toMatch(/\d{4}, n\. \d+/);
  });

  it('lead to an address in the file for the browser', () => {
    for (const { source } of rules) expect(source).toMatch(/^https?:\/\//);
    expect(rules.find(({ id }) => id === 'earth-day')?.source).toBe(sources.get('UN-DAYS')?.url);
  });

  it('are to be read again within a year', () => {
    const checks = dayChecks(days);
    expect(checks.find(({ id }) => id === 'earth-day')?.expiresOn).toBe('2027-11-26');
    expect(checks.find(({ id }) => id === 'dipavali')?.expiresOn).toBe('2026-12-31');
  });
});

const sample = `- id: market-day
  name: { it: "Giorno del mercato", en: "Market day" }
  kind: awareness
  tone: sober
  when: { type: weekday, month: 9, weekday: tuesday, place: 2 }
  days: 3
  from: 2019
  until: 2031
  basis: "A/RES/9/99"
  source: "https://market.example/day"
  confidence: official
  seen: 2026-11-26
  note: { it: "Piano.", en: "Softly." }
`;

function told(text: string): string[] {
  const { root } = writeSample(put(path, text));
  return readDays(root, new Map([['KNOWN', {}]])).problems.all.map(describeProblem);
}

/** Puts `to` in place of `from` in the sample, which must hold it. */
function spoil(from: string, to: string): string {
  if (!sample.includes(from)) throw new Error(`The sample does not hold: ${from}`);
  return sample.replace(from, () => to);
}

describe('a day', () => {
  it('passes as the sample has it, and with a known source', () => {
    expect(told(sample)).toEqual([]);
    expect(told(spoil('"https://market.example/day"', 'KNOWN'))).toEqual([]);
  });

  it('comes to the browser in one language, with what it has and no more', () => {
    const { root } = writeSample(put(path, sample));
    expect(viewDays(readDays(root, new Map()).days, new Map(), 'en')).toEqual([
      {
        id: 'market-day',
        name: 'Market day',
        kind: 'awareness',
        tone: 'sober',
        when: { type: 'weekday', month: 9, weekday: 'tuesday', place: 2 },
        days: 3,
        from: 2019,
        until: 2031,
        note: 'Softly.',
        source: 'https://market.example/day',
      },
    ]);
  });

  it.each<[what: string, text: string, place: string, says: string]>([
    [
      'has a kind of the calendar',
      spoil('kind: awareness', 'kind: party'),
      ':3  `0.kind`',
      'one of: holiday, awareness',
    ],
    ['has a tone', spoil('tone: sober', 'tone: loud'), ':4  `0.tone`', 'must be one of: festive, plain, sober'],
    ['comes by a known rule', spoil('type: weekday', 'type: moon'), ':5  `0.when.type`', 'must have a type: fixed'],
    ['has a month of the year', spoil('month: 9', 'month: 13'), ':5  `0.when.month`', 'must be one of: 1, 2'],
    [
      'has a place in the month',
      spoil('place: 2', 'place: 5'),
      ':5  `0.when.place`',
      'must be one of: 1, 2, 3, 4, last',
    ],
    [
      'is a day of the calendar',
      spoil('{ type: weekday, month: 9, weekday: tuesday, place: 2 }', '{ type: fixed, day: "02-30" }'),
      ':5  `0.when.day`',
      'must be a day, MM-DD',
    ],
    ['lasts whole days', spoil('days: 3', 'days: 2.5'), ':6  `0.days`', 'must be a whole number'],
    [
      'ends after it begins',
      spoil('until: 2031', 'until: 2018'),
      ':8  ',
      '`market-day` ends in 2018, before it begins (2019)',
    ],
    [
      'has a source that leads somewhere',
      spoil('"https://market.example/day"', 'UNKNOWN'),
      ':10  ',
      'is no address and no key of content/sources.yml: `UNKNOWN`. Correct it, or add the source.',
    ],
    ['has the day it was read', spoil('2026-11-26', 'in autumn'), ':12  `0.seen`', 'must be a day, YYYY-MM-DD'],
    [
      'says what a sober day asks',
      spoil('  note: { it: "Piano.", en: "Softly." }\n', ''),
      ':4  ',
      '`market-day` is sober and says nothing of it. Write its `note`',
    ],
    [
      'says how far its table of dates goes',
      spoil('{ type: weekday, month: 9, weekday: tuesday, place: 2 }', '{ type: dates, dates: [2027-03-09] }').replace(
        '  until: 2031\n',
        '',
      ),
      ':5  ',
      '`market-day` is a table of dates. Write `until`',
    ],
    ['has its English', spoil(', en: "Market day"', ''), ':2  `0.name.en`', 'the English text is missing. Write it'],
    [
      'has no field that is not of the form',
      spoil('days: 3', 'length: 3'),
      ':6  `0.length`',
      'is not a field of this form',
    ],
    ['is listed once', sample + sample, ':14  ', '`market-day` is here twice. Keep one.'],
  ])('%s', (_what, text, place, says) => {
    const problems = told(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.startsWith(`${path}${place}`), problems[0]).toBe(true);
    expect(problems[0]).toContain(says);
  });

  it('is asked for when the file is missing', () => {
    const { days, problems } = readDays(writeSample(put(path, ''), drop(path)).root, new Map());
    expect(days).toEqual([]);
    expect(problems.all.map(describeProblem)).toEqual([
      `${path}  This file is missing. Write it, or take its folder out of the list that names it.`,
    ]);
  });
});
