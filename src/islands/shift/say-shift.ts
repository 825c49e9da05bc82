import { addDays } from '#domain/plan/calendar.ts';
import type { DeskTime } from '#domain/shift/desk-log.ts';
import { daysBefore, halfHourOf } from '#domain/shift/shift-case.ts';
import { formatDate } from '#i18n/format.ts';
import type { Speech } from '#islands/speech.ts';

const halfHoursADay = 48;

/** «2 h», «1 g»: how long ago a half-hour of the run was. */
export function sayAgo({ counted, text }: Speech, halfHours: number): string {
  if (halfHours < 2) return text('shift.ago.now');
  if (halfHours < halfHoursADay) return counted('shift.ago.hours', Math.round(halfHours / 2));
  return counted('shift.ago.days', Math.round(halfHours / halfHoursADay));
}

/** «mer 20 gennaio, 14:30»: a half-hour of the run, from the day the case begins on. */
export function sayHalfHour({ locale }: Speech, halfHour: number, date: string): string {
  const day = Math.floor(halfHour / halfHoursADay) - daysBefore;
  const rest = halfHour % halfHoursADay;
  return `${formatDate(locale, addDays(date, day))}, ${clockOf(rest * 30)}`;
}

/** «10:42»: the desk's clock. */
export function sayClock(opens: string, { minute }: DeskTime, closes: string): string {
  return clockOf(Math.min(halfHourOf(opens) * 30 + minute, halfHourOf(closes) * 30));
}

function clockOf(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return `${String(hours).padStart(2, '0')}:${String(Math.floor(minutes % 60)).padStart(2, '0')}`;
}
