import { daysBetween } from './calendar.ts';
import type { KeptDay } from './rule.ts';
import type { Plan } from './shape.ts';

/** What a day of the calendar is besides a date: a day that others keep, or one of the person's own. */
export interface DayMark {
  id: string;
  name: string;
  kind: KeptDay['kind'] | 'own';
}

/** A mark longer than this is written on its first days only: a season is not a day. */
const mostDays = 60;

/** The marks of each day: those of others that are not hidden, and the plan's own. */
export function markDays({ own, hidden }: Plan['days'], kept: readonly KeptDay[]): Map<string, DayMark[]> {
  const marks = new Map<string, DayMark[]>();
  const isHidden = new Set<string>(hidden);
  const put = (mark: DayMark, from: string, to: string) => {
    for (const day of daysBetween(from, to < from ? from : to).slice(0, mostDays))
      marks.set(day, [...(marks.get(day) ?? []), mark]);
  };
  for (const { id, name, kind, from, to } of kept) if (!isHidden.has(kind)) put({ id, name, kind }, from, to);
  for (const { id, name, from, to } of own) if (from !== '') put({ id, name, kind: 'own' }, from, to);
  return marks;
}
