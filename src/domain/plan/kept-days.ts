import { isObject } from '#domain/progress-record.ts';
import { addDays, dayFromNumber, dayNumber, weekdayOf } from './calendar.ts';
import type { KeptDay } from './rule.ts';
import { dayKinds } from './shape.ts';

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** When a day comes. */
export type DayWhen =
  /** The same day every year, `MM-DD`. */
  | { type: 'fixed'; day: string }
  /** The nth such weekday of a month (1 to 12), or the last. */
  | { type: 'weekday'; month: number; weekday: (typeof weekdays)[number]; place: 1 | 2 | 3 | 4 | 'last' }
  /** So many days after Easter Sunday; before it, if less than 0. */
  | { type: 'easter' | 'orthodoxEaster'; days: number }
  /** Days no simple rule gives, `YYYY-MM-DD`. */
  | { type: 'dates'; dates: readonly string[] };

/** A day that others keep, in one language: `content/days.yml` as the browser gets it. */
export interface DayRule extends Pick<KeptDay, 'id' | 'name' | 'kind' | 'source' | 'note'> {
  tone: NonNullable<KeptDay['tone']>;
  when: DayWhen;
  /** How many days it lasts; nothing: one. */
  days?: number;
  /** The first and the last year it is kept, where there is one. */
  from?: number;
  until?: number;
}

/**
 * Western Easter Sunday, by the Gregorian calendar. Meeus/Jones/Butcher, as in J. Meeus, Astronomical
 * Algorithms, «Date of Easter».
 *
 * `h` days from 21 March to the Paschal full moon (0–29), `l` + 1 days from there to Sunday (1–7), `m` one week less in
 * the two cases where the full moon is set back (0 or 1).
 * Worked: 2027 has h = 1, l = 5, m = 0, so 22 March and six days: 28 March.
 * @param year from 1583. @returns `YYYY-MM-DD`.
 */
export function easter(year: number): string {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return fromMarch(year, h + l - 7 * m);
}

/**
 * Orthodox Easter Sunday: reckoned by the Julian calendar (Meeus, as above), told by the Gregorian, which is 13 days ahead
 * from 1900 to 2099.
 *
 * `d` days from 21 March to the full moon (0–29), `e` + 1 from there to Sunday (1–7), both Julian.
 * Worked: 2027 has d = 22, e = 6, so 19 April Julian: 2 May.
 * @param year from 1583. @returns `YYYY-MM-DD`.
 */
export function orthodoxEaster(year: number): string {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const ahead = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return addDays(fromMarch(year, d + e), ahead);
}

/** So many days after 22 March, the earliest Easter. */
function fromMarch(year: number, days: number): string {
  return addDays(`${year}-03-22`, days);
}

type Found<T extends DayWhen['type']> = (when: Extract<DayWhen, { type: T }>, year: number) => readonly string[];

/** The first days of each kind of rule in one year. */
const finders: { [T in DayWhen['type']]: Found<T> } = {
  fixed: ({ day }, year) => [`${year}-${day}`].filter(isDay),
  weekday: ({ month, weekday, place }, year) => {
    const first = `${year}-${String(month).padStart(2, '0')}-01`;
    const before = (weekdays.indexOf(weekday) - weekdayOf(first) + 7) % 7;
    const all = [0, 1, 2, 3, 4].map((week) => addDays(first, before + 7 * week));
    const own = all.filter((day) => day.slice(0, 7) === first.slice(0, 7));
    return own.slice(...(place === 'last' ? [-1] : [place - 1, place]));
  },
  easter: ({ days }, year) => [addDays(easter(year), days)],
  orthodoxEaster: ({ days }, year) => [addDays(orthodoxEaster(year), days)],
  dates: ({ dates }, year) => dates.filter((day) => day.startsWith(`${year}-`) && isDay(day)),
};

/** A day of the calendar, not only its shape: 2027-02-29 is none. */
function isDay(day: string): boolean {
  const number = dayNumber(day);
  return !Number.isNaN(number) && dayFromNumber(number) === day;
}

/**
 * The days kept from one day to another, both included, in order: whole, also where they begin before or end after.
 * Nothing outside a rule's years.
 * @param rules as they come from their file: what is no rule is passed over.
 */
export function listDays(rules: readonly unknown[], from: string, to: string): KeptDay[] {
  // A day that begins in December may last into the year asked for.
  const first = Number(from.slice(0, 4)) - 1;
  const years = Array.from({ length: Math.max(0, Number(to.slice(0, 4)) - first + 1) }, (_, place) => first + place);
  return rules
    .filter(isDayRule)
    .flatMap((rule) => years.filter((year) => isKept(rule, year)).flatMap((year) => daysOf(rule, year)))
    .filter((day) => day.to >= from && day.from <= to)
    .sort((a, b) => (a.from === b.from ? a.to.localeCompare(b.to) : a.from.localeCompare(b.from)));
}

function isKept({ from, until }: DayRule, year: number): boolean {
  return year >= (from ?? year) && year <= (until ?? year);
}

function daysOf({ id, name, kind, tone, note, source, when, days = 1 }: DayRule, year: number): KeptDay[] {
  const find = finders[when.type] as Found<DayWhen['type']>; // the finder of its own type
  return find(when, year).map((from) => ({
    id,
    name,
    from,
    to: addDays(from, days - 1),
    kind,
    tone,
    ...(note === undefined ? {} : { note }),
    ...(source === undefined ? {} : { source }),
  }));
}

/** Our own file, made with the site: enough to tell it from another's. */
function isDayRule(raw: unknown): raw is DayRule {
  if (!isObject(raw) || !isObject(raw['when'])) return false;
  const { id, name, kind, when } = raw;
  return (
    typeof id === 'string' &&
    typeof name === 'string' &&
    dayKinds.some((known) => known === kind) &&
    Object.hasOwn(finders, String(when['type']))
  );
}
