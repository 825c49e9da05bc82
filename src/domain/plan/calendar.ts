/**
 * Days and hours by the clock on the wall, as texts: `YYYY-MM-DD` and `YYYY-MM-DDTHH:mm`. Nothing here knows of time
 * zones (see `zone.ts`): a post at nine stays at nine when the clocks change. Weeks begin on Monday.
 */

const dayMs = 86_400_000;
const dayMinutes = 1440;

/** Days since 1 January 1970. @param day `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / dayMs);
}

export function dayFromNumber(number: number): string {
  return new Date(number * dayMs).toISOString().slice(0, 10);
}

export function addDays(day: string, days: number): string {
  return dayFromNumber(dayNumber(day) + days);
}

/** 0 Monday to 6 Sunday: 1 January 1970 was a Thursday. */
export function weekdayOf(day: string): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7;
}

/** The Monday of a day's week. */
export function weekOf(day: string): string {
  return addDays(day, -weekdayOf(day));
}

/** From one day to another, both included; nothing when the last comes first. */
export function daysBetween(from: string, to: string): string[] {
  const first = dayNumber(from);
  const last = dayNumber(to);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => dayFromNumber(first + place));
}

/** The whole weeks that a month touches, week by week. @param month `YYYY-MM`. */
export function weeksOfMonth(month: string): string[][] {
  const first = weekOf(`${month}-01`);
  const last = addDays(`${addMonths(month, 1)}-01`, -1);
  const weeks: string[][] = [];
  for (let monday = first; monday <= last; monday = addDays(monday, 7))
    weeks.push(daysBetween(monday, addDays(monday, 6)));
  return weeks;
}

/** @param month `YYYY-MM`. */
export function addMonths(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const at = year * 12 + number - 1 + months;
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
}

/** The day of a moment; nothing while it has none. */
export function dayOfMoment(at: string): string {
  return at.slice(0, 10);
}

/** The hour of a moment, `HH:mm`; nothing while it is not chosen. */
export function timeOfMoment(at: string): string {
  return at.slice(11, 16);
}

export function momentOf(day: string, time: string): string {
  return time === '' || day === '' ? day : `${day}T${time}`;
}

/** A moment so many minutes later by the clock on the wall; a day whose hour is not chosen moves by whole days. */
export function addMinutes(at: string, minutes: number): string {
  const time = timeOfMoment(at);
  if (time === '') return addDays(at, Math.trunc(minutes / dayMinutes));
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const sum = dayNumber(dayOfMoment(at)) * dayMinutes + hour * 60 + minute + minutes;
  const rest = ((sum % dayMinutes) + dayMinutes) % dayMinutes;
  const clock = `${String(Math.floor(rest / 60)).padStart(2, '0')}:${String(rest % 60).padStart(2, '0')}`;
  return `${dayFromNumber(Math.floor(sum / dayMinutes))}T${clock}`;
}

/** Minutes from one moment to another, both with an hour; NaN where one has none. */
export function minutesBetween(from: string, to: string): number {
  const of = (at: string) => (timeOfMoment(at) === '' ? Number.NaN : Date.parse(`${at}:00Z`) / 60_000);
  return of(to) - of(from);
}

/** The same day moved to another, with its hour. */
export function moveToDay(at: string, day: string): string {
  return momentOf(day, timeOfMoment(at));
}
