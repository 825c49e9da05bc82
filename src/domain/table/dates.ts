import { momentAt } from '#domain/plan/zone.ts';
import { isDay } from '#domain/project/fit.ts';
import { foldWord } from './words.ts';

/** Which comes first where a date is written in figures with its year last: 03/04/2027. */
export type DateOrder = 'dayFirst' | 'monthFirst';

export interface GuessedOrder {
  /** Nothing: it has to be asked. */
  order: DateOrder | undefined;
  /** How many dates can only be read one way, and how many both ways, with two different days. */
  dayFirst: number;
  monthFirst: number;
  either: number;
}

const months: ReadonlyMap<string, number> = new Map(
  [
    'gennaio january gen jan',
    'febbraio february feb',
    'marzo march mar',
    'aprile april apr',
    'maggio may mag',
    'giugno june giu jun',
    'luglio july lug jul',
    'agosto august ago aug',
    'settembre september set sett sep sept',
    'ottobre october ott oct',
    'novembre november nov',
    'dicembre december dic dec',
  ].flatMap((names, place) => names.split(' ').map((name) => [name, place + 1] as const)),
);

const inFigures = /^(\d{1,2})[./\s-](\d{1,2})[./\s-](\d{4}|\d{2})(?!\d)/;
const yearFirst = /^(\d{4})[./\s-](\d{1,2})[./\s-](\d{1,2})(?!\d)/;
const dayNamed = /^(\d{1,2})(?:º|°|st|nd|rd|th)?[\s./-]+(\p{L}{3,})\.?[\s./,-]+(\d{4}|\d{2})(?!\d)/u;
const monthNamed = /^(\p{L}{3,})\.?[\s./-]+(\d{1,2})(?:st|nd|rd|th)?,?[\s./-]+(\d{4}|\d{2})(?!\d)/u;
const weekday = /^(?:lun|mar|mer|gio|ven|sab|dom|mon|tue|wed|thu|fri|sat|sun)\p{L}*\.?[\s,]+(?=.*\d.*\d)/iu;
const zoned = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s?(Z|UTC|[+-]\d{2}:?\d{2})$/i;

/** Told from all the dates of a column: a day over 12 says which comes first. Nothing to tell: day first will do. */
export function guessDateOrder(cells: readonly string[]): GuessedOrder {
  const found = { dayFirst: 0, monthFirst: 0, either: 0 };
  for (const cell of cells) {
    const [, first, second] = inFigures.exec(withoutWeekday(cell)) ?? [];
    if (first === undefined || Number(first) === Number(second)) continue;
    if (Number(first) > 12) found.dayFirst += 1;
    else if (Number(second) > 12) found.monthFirst += 1;
    else found.either += 1;
  }
  const { dayFirst, monthFirst, either } = found;
  const isTold = dayFirst === 0 || monthFirst === 0;
  const order = monthFirst > 0 ? 'monthFirst' : 'dayFirst';
  return { ...found, order: isTold && (dayFirst + monthFirst > 0 || either === 0) ? order : undefined };
}

function withoutWeekday(cell: string): string {
  return cell.trim().replace(weekday, '');
}

export type ReadDate =
  | { type: 'empty' }
  /** `time`: `HH:mm`, or nothing where the cell says none. */
  | { type: 'day'; day: string; time: string }
  /** `day`: not a date at all; `noSuchDay`: 30 February; `time`: the hour after it cannot be read. */
  | { type: 'bad'; code: 'badDate' | 'noSuchDay' | 'badTime' };

/**
 * A date as people and programs write it, with or without an hour after it. One that says its distance from UTC is read
 * on the clocks of the zone. @param zone IANA name.
 */
export function readDate(cell: string, order: DateOrder, zone: string): ReadDate {
  const text = withoutWeekday(cell);
  if (text === '') return { type: 'empty' };
  const exact = zoned.exec(text);
  if (exact) return readZoned(exact, zone);
  const parts = datePartsOf(text, order);
  if (!parts) return { type: 'bad', code: 'badDate' };
  const { year, month, day, length } = parts;
  const written = `${fullYear(year)}-${two(month)}-${two(day)}`;
  if (!isDay(written)) return { type: 'bad', code: 'noSuchDay' };
  const rest = text.slice(length).replace(/^[\s,;T]+|^\s*[-–]\s+/, '');
  const time = readTime(rest);
  return time === undefined ? { type: 'bad', code: 'badTime' } : { type: 'day', day: written, time };
}

function readZoned([, day = '', time = '', offset = '']: RegExpExecArray, zone: string): ReadDate {
  if (!isDay(day)) return { type: 'bad', code: 'noSuchDay' };
  const [, hours, minutes] = /^([+-]\d{2}):?(\d{2})$/.exec(offset) ?? [];
  const distance = hours === undefined ? 'Z' : `${hours}:${minutes}`;
  const instant = Date.parse(`${day}T${time}:00${distance}`);
  if (Number.isNaN(instant)) return { type: 'bad', code: 'badTime' };
  const [ownDay = '', ownTime = ''] = momentAt(instant, zone).split('T');
  return { type: 'day', day: ownDay, time: ownTime };
}

interface DateParts {
  year: string;
  month: string | number;
  day: string;
  length: number;
}

function datePartsOf(text: string, order: DateOrder): DateParts | undefined {
  const [whole, a = '', b = '', c = ''] =
    yearFirst.exec(text) ?? inFigures.exec(text) ?? dayNamed.exec(text) ?? monthNamed.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const { length } = whole;
  if (/^\d{4}$/.test(a)) return { year: a, month: b, day: c, length };
  if (/^\d+$/.test(a) && /^\d+$/.test(b))
    return order === 'dayFirst' ? { day: a, month: b, year: c, length } : { month: a, day: b, year: c, length };
  const month = months.get(foldWord(/^\d/.test(a) ? b : a));
  return month === undefined ? undefined : { month, day: /^\d/.test(a) ? a : b, year: c, length };
}

/** 27 is 2027. */
function fullYear(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

function two(number: string | number): string {
  return String(number).padStart(2, '0');
}

/**
 * An hour as it is written here and there: 9:30, 09:30:00, 9.30, 09-30, «ore 9», 9:30 PM. Nothing written is no hour:
 * `''`; what cannot be read is `undefined`.
 */
export function readTime(cell: string): string | undefined {
  const text = cell.trim().toLowerCase();
  if (text === '') return '';
  const match =
    /^(?:(?:alle|all'|ore|h|at)\s*)*(\d{1,2})(?:\s*(?:[:.h-]|\s)\s*(\d{2}))?(?:[:.-]\d{2}(?:[.,]\d+)?)?\s*(?:([ap])\.?\s?m\.?)?$/.exec(
      text,
    );
  if (!match) return undefined;
  const [, hour = '', minute = '00', half] = match;
  const number = Number(hour);
  if (number > 23 || Number(minute) > 59 || (half !== undefined && (number < 1 || number > 12))) return undefined;
  const hours = half === undefined ? number : (number % 12) + (half === 'p' ? 12 : 0);
  return `${two(hours)}:${minute}`;
}
