import { addDays, addMonths, weekdayOf, weekOf } from './calendar.ts';

/** Where the keyboard is in the calendar: on a day, or on one of its posts. */
export interface Place {
  day: string;
  post?: string | undefined;
}

/** What a key asks of the calendar. */
export type Act =
  | { type: 'go'; place: Place }
  /** Moves the post one is on, by so many minutes by the clock on the wall. */
  | { type: 'shift'; minutes: number }
  | { type: 'open' }
  | { type: 'add' }
  | { type: 'moveTo' }
  | { type: 'remove' };

interface Key {
  key: string;
  altKey: boolean;
}

const dayMinutes = 1440;
/** As the schedulers do that can be used by keyboard: up and down earlier and later, to the sides by a day. */
const shifts: Record<string, number> = {
  ArrowUp: -30,
  ArrowDown: 30,
  ArrowLeft: -dayMinutes,
  ArrowRight: dayMinutes,
  PageUp: -7 * dayMinutes,
  PageDown: 7 * dayMinutes,
};

/** What is where: the posts of a day in their order; in a list, everything one after the other. */
export interface Layout {
  postsOf: (day: string) => readonly string[];
  line?: readonly Place[] | undefined;
}

/**
 * The act a key stands for, if it is one of the calendar's. Arrows go from day to day; up and down through the posts of
 * a day first, or along the list. With Alt they move the post.
 */
export function actOf({ key, altKey }: Key, at: Place, { postsOf, line }: Layout): Act | undefined {
  if (altKey) {
    const minutes = shifts[key];
    return minutes !== undefined && at.post !== undefined ? { type: 'shift', minutes } : undefined;
  }
  if (key === 'Enter' || key === ' ') return { type: at.post === undefined ? 'add' : 'open' };
  if (key === 'Delete' && at.post !== undefined) return { type: 'remove' };
  if (key.toLowerCase() === 'm' && at.post !== undefined) return { type: 'moveTo' };
  if (key.toLowerCase() === 'n') return { type: 'add' };
  const place = line ? placeInLine(key, at, line) : placeInGrid(key, at, postsOf);
  return place && { type: 'go', place };
}

const lineSteps: Record<string, (index: number, last: number) => number> = {
  ArrowUp: (index) => Math.max(0, index - 1),
  ArrowDown: (index, last) => Math.min(last, index + 1),
  Home: () => 0,
  End: (_, last) => last,
};

function placeInLine(key: string, { post }: Place, line: readonly Place[]): Place | undefined {
  const index = line.findIndex((place) => place.post === post);
  return line[lineSteps[key]?.(index, line.length - 1) ?? -1];
}

function placeInGrid(
  key: string,
  { day, post }: Place,
  postsOf: (day: string) => readonly string[],
): Place | undefined {
  const own = postsOf(day);
  const index = post === undefined ? -1 : own.indexOf(post);
  switch (key) {
    case 'ArrowLeft':
      return { day: addDays(day, -1) };
    case 'ArrowRight':
      return { day: addDays(day, 1) };
    case 'ArrowDown':
      return index + 1 < own.length ? { day, post: own[index + 1] } : { day: addDays(day, 7) };
    case 'ArrowUp': {
      if (index > 0) return { day, post: own[index - 1] };
      if (index === 0) return { day };
      const above = addDays(day, -7);
      return { day: above, post: postsOf(above).at(-1) };
    }
    case 'Home':
      return { day: weekOf(day) };
    case 'End':
      return { day: addDays(day, 6 - weekdayOf(day)) };
    case 'PageUp':
      return { day: sameDay(day, -1) };
    case 'PageDown':
      return { day: sameDay(day, 1) };
    default:
      return undefined;
  }
}

/** The same day of another month, or its last. */
function sameDay(day: string, months: number): string {
  const month = addMonths(day.slice(0, 7), months);
  const last = addDays(`${addMonths(month, 1)}-01`, -1);
  const wanted = `${month}-${day.slice(8)}`;
  return wanted < last ? wanted : last;
}
