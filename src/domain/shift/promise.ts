import { addDays, weekdayOf } from '#domain/plan/calendar.ts';
import { halfHourOf, type ShiftCase } from './shift-case.ts';
import type { Moment } from './view.ts';

/** Half-hours of a day, and the one a working day ends at when only the day was said. */
const aDay = 48;
const evening = 36;
const most = 336;

type Language = 'it' | 'en';

const weekdays: Record<Language, readonly RegExp[]> = {
  it: [/luned[iì]/, /marted[iì]/, /mercoled[iì]/, /gioved[iì]/, /venerd[iì]/, /sabato/, /domenica/],
  en: [/monday/, /tuesday/, /wednesday/, /thursday/, /friday/, /saturday/, /sunday/],
};
/** What is said, and in how many half-hours from now; a number in the words multiplies. */
const spans: Record<Language, readonly (readonly [RegExp, number])[]> = {
  it: [
    [/(\d+)\s*min/, 1 / 30],
    [/mezz['’]?\s?ora/, 1],
    [/(\d+)\s*(?:ore?|h)\b/, 2],
    [/un['’]\s?ora/, 2],
    [/(\d+)\s*giorn/, aDay],
    [/un paio di giorni/, 2 * aDay],
    [/(?:in|entro) settimana|questa settimana/, 3 * aDay],
  ],
  en: [
    [/(\d+)\s*min/, 1 / 30],
    [/half an hour/, 1],
    [/(\d+)\s*(?:hours?|hrs?|h)\b/, 2],
    [/\ban hour/, 2],
    [/(\d+)\s*(?:working )?days?/, aDay],
    [/a couple of days/, 2 * aDay],
    [/this week/, 3 * aDay],
  ],
};
const clock: Record<Language, RegExp> = {
  it: /(?:alle|entro le|per le|dalle|le)\s+(\d{1,2})(?:[:.](\d{2}))?(?!\s*(?:euro|ore|giorni|%))/,
  en: /(?:at|by|before|around)\s+(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm|o['’]clock)?(?!\s*(?:hours?|days?|%))/,
};
const today: Record<Language, RegExp> = {
  it: /\boggi|stasera|in giornata|stamattina|pomeriggio|fine giornata/,
  en: /\btoday|tonight|this (?:afternoon|evening|morning)|end of (?:the )?day/,
};
const tomorrow: Record<Language, RegExp> = { it: /\bdomani|domattina/, en: /\btomorrow/ };

/**
 * In how many half-hours what a reply announces falls due, as far as its words say: a day of the week, a day from now, an
 * hour, a span. Nothing when they say no time that is understood: the model then takes its own.
 * @param now the half-hour in which it is written; the day of the week is counted from the shift's first day.
 */
export function promisedHalfHours(
  text: string,
  language: Language,
  now: Moment,
  { date }: Pick<ShiftCase, 'date'>,
): number | undefined {
  const low = text.toLowerCase();
  for (const [pattern, worth] of spans[language]) {
    const found = pattern.exec(low);
    if (found) return bounded(Number(found[1] ?? 1) * worth);
  }
  const hour = hourOf(low, language);
  const weekday = weekdays[language].findIndex((pattern) => pattern.test(low));
  const days = dayFrom(low, language, weekday, addDays(date, now.day), hour !== undefined);
  if (days === undefined) return undefined;
  return bounded(days * aDay + (hour ?? Math.max(evening, now.halfHour + 2)) - now.halfHour);
}

/** Days from now that the words name. */
function dayFrom(low: string, language: Language, weekday: number, date: string, hasHour: boolean): number | undefined {
  if (tomorrow[language].test(low)) return 1;
  if (today[language].test(low)) return 0;
  if (weekday >= 0) return (weekday - weekdayOf(date) + 7) % 7;
  return hasHour ? 0 : undefined;
}

function hourOf(low: string, language: Language): number | undefined {
  const found = clock[language].exec(low);
  if (!found) return undefined;
  const [, hour = '', minute = '00', half] = found;
  const hours = Number(hour) + (half === 'pm' && Number(hour) < 12 ? 12 : 0);
  return hours > 24 ? undefined : halfHourOf(`${hours}:${minute}`);
}

function bounded(halfHours: number): number {
  return Math.max(1, Math.min(most, Math.ceil(halfHours)));
}
