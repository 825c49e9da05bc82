import { dayOfMoment, timeOfMoment } from '#domain/plan/calendar.ts';
import { dateTag } from '#i18n/format.ts';
import type { Locale, Speech } from '../speech.ts';

const made = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: Locale, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${locale} ${Object.values(form).join(' ')}`;
  const known = made.get(name) ?? new Intl.DateTimeFormat(dateTag(locale), { ...form, timeZone: 'UTC' });
  made.set(name, known);
  return known;
}

const atNoon = (day: string) => new Date(`${day}T12:00:00Z`);

/** «martedì 2 marzo». */
export function sayDay(locale: Locale, day: string): string {
  return formatter(locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(atNoon(day));
}

/** «mar 2 mar». */
export function sayShortDay(locale: Locale, day: string): string {
  return formatter(locale, { weekday: 'short', day: 'numeric', month: 'short' }).format(atNoon(day));
}

/** «marzo 2027». @param month `YYYY-MM`. */
export function sayMonth(locale: Locale, month: string): string {
  return formatter(locale, { month: 'long', year: 'numeric' }).format(atNoon(`${month}-01`));
}

/** «martedì 2 marzo alle 18:30», or what is missing. */
export function sayMoment({ locale, text }: Speech, at: string): string {
  if (at === '') return text('plan.noDay');
  const day = sayDay(locale, dayOfMoment(at));
  const time = timeOfMoment(at);
  return time === '' ? text('plan.noTime', { day }) : text('plan.at', { day, time });
}
