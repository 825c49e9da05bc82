import { dateTag, formatCount, formatMessage, formatNumber } from '#i18n/format.ts';

export type Locale = 'it' | 'en';

/** What the parts of a page are given to speak with. */
export interface Speech {
  locale: Locale;
  /** The words as they came: for those that may not be there. */
  words: Readonly<Record<string, string>>;
  text(key: string, values?: Record<string, string | number>): string;
  /** The form of `key` that fits the count. */
  counted(key: string, count: number): string;
  /** A day and an hour, the local way. */
  moment(at: number): string;
  /** «1.200,5». */
  number(value: number, digits?: number): string;
  /** «1200,5»: as one would type it. */
  plainNumber(value: number): string;
}

/** `words`: the strings of the language that the page needs, by their key. */
export function createSpeech(locale: Locale, words: Record<string, string>): Speech {
  return {
    locale,
    words,
    text: (key, values = {}) => formatMessage(words[key] ?? key, values),
    counted: (key, count) => formatCount(words, key, locale, count),
    moment: (at) => new Intl.DateTimeFormat(dateTag(locale), { dateStyle: 'long', timeStyle: 'short' }).format(at),
    number: (value, digits) => formatNumber(locale, value, digits),
    plainNumber: (value) => String(value).replace('.', locale === 'it' ? ',' : '.'),
  };
}

/** «34 kB», «1,2 MB». */
export function sayBytes(locale: Locale, bytes: number): string {
  const isLarge = bytes >= 1_000_000;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(bytes / (isLarge ? 1_000_000 : 1000));
}
