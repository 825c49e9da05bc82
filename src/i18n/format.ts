import type { Locale } from './locales.ts';

/** Puts values into a template: `formatMessage('{count} lezioni', {count: 2})`. An unknown placeholder stays visible. */
export function formatMessage(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}

/** Which form of a counted message to use. Italian's `many` (millions) reads as `other`. */
export function pluralKey(locale: Locale, count: number): 'one' | 'other' {
  const rules = reuse(`plural ${locale}`, () => new Intl.PluralRules(locale));
  return rules.select(count) === 'one' ? 'one' : 'other';
}

/** Picks `<key>.one` or `<key>.other` from a bag of words and fills in the count, written the local way. */
export function formatCount(
  words: Record<string, string>,
  key: string,
  locale: Locale,
  count: number,
  values: Record<string, string | number> = {},
): string {
  const template = words[`${key}.${pluralKey(locale, count)}`] ?? `${key}: {count}`;
  return formatMessage(template, { ...values, count: formatNumber(locale, count) });
}

export function formatNumber(locale: Locale, value: number, digits = 2): string {
  const form = { maximumFractionDigits: digits };
  return reuse(`number ${digits} ${locale}`, () => new Intl.NumberFormat(locale, form)).format(value);
}

/** The tag days and hours are written by: the English of the site is British, as its texts are: «25 November 2026». */
export function dateTag(locale: Locale): string {
  return locale === 'en' ? 'en-GB' : locale;
}

/** A day, written out: «25 novembre 2026». `when` is a Date, milliseconds, or an ISO day read as that day anywhere. */
export function formatDate(locale: Locale, when: Date | number | string, month: 'long' | 'short' = 'long'): string {
  const date = typeof when === 'string' ? new Date(`${when}T12:00:00Z`) : new Date(when);
  const timeZone = typeof when === 'string' ? { timeZone: 'UTC' } : {};
  const day = { day: 'numeric', month, year: 'numeric', ...timeZone } as const;
  return reuse(`${month} ${typeof when} ${locale}`, () => new Intl.DateTimeFormat(dateTag(locale), day)).format(date);
}

const made = new Map<string, unknown>();

/** Formatters cost more to make than to use: each is made once. */
function reuse<T>(name: string, make: () => T): T {
  const known = made.get(name) ?? make();
  made.set(name, known);
  return known as T; // Each name is always asked with the same kind of maker.
}
