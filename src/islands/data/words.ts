import { formatCount, formatMessage } from '#i18n/format.ts';

export type Locale = 'it' | 'en';

/** What every part of the data page is given to speak with. */
export interface Speech {
  locale: Locale;
  text(key: string, values?: Record<string, string | number>): string;
  /** The form of `key` that fits the count. */
  counted(key: string, count: number): string;
  /** A day and an hour, the local way. */
  moment(at: number): string;
}

/** `words`: all `data.*` strings of the language, by their key without the area. */
export function createSpeech(locale: Locale, words: Record<string, string>): Speech {
  return {
    locale,
    text: (key, values = {}) => formatMessage(words[key] ?? key, values),
    counted: (key, count) => formatCount(words, key, locale, count),
    moment: (at) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(at),
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
