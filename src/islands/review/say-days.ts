import { noonOf } from '#domain/review/days.ts';
import type { SkillSchedule } from '#domain/review/schedule.ts';
import { dateTag } from '#i18n/format.ts';
import type { Speech } from '../speech.ts';

/** «tra 9 giorni», «ieri»: how far a day is from today. */
export function sayDistance({ locale }: Speech, day: number, today: number): string {
  return new Intl.RelativeTimeFormat(dateTag(locale), { numeric: 'auto' }).format(day - today, 'day');
}

/** «sabato 6 dicembre». */
export function sayDay({ locale }: Speech, day: number): string {
  const form = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  return new Intl.DateTimeFormat(dateTag(locale), form).format(noonOf(day));
}

/** When it was last seen and how that went. */
export function sayWhy(speech: Speech, { lastDay, isLesson, isRight }: SkillSchedule, today: number): string {
  if (lastDay === undefined) return speech.text('review.undated');
  const key = `review.${isLesson ? 'lesson' : 'asked'}.${isRight ? 'right' : 'wrong'}`;
  return speech.text(key, { ago: sayDistance(speech, lastDay, today) });
}
