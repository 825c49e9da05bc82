import type { Finding } from '#domain/project/finding.ts';
import { isDay } from '#domain/project/fit.ts';
import { formatDate } from '#i18n/format.ts';
import type { Speech } from '../speech.ts';

/** What a finding names, as the sentences about it say it: numbers and days the local way. */
export function sayParams({ locale, number }: Speech, { params }: Finding): Record<string, string> {
  const say = (value: string | number) =>
    typeof value === 'number' ? number(value, 1) : isDay(value) ? formatDate(locale, value) : value;
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, say(value)]));
}
