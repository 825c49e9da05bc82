import type { Value } from './cells.ts';
import { type Field, longestText } from './fields.ts';

/** What a field reads as when nothing is in it. */
export function emptyValue(own: Field): unknown {
  if (own.kind === 'lines' || own.kind === 'refs' || own.kind === 'picks' || own.kind === 'list') return [];
  if (own.kind === 'number' || own.kind === 'level') return null;
  return own.kind === 'flag' ? false : '';
}

/** What a cell's value reads as in its field, or `undefined` where it does not fit: text for a number, a day that does
 * not exist. Lists, references and picks have no value of their own. */
export function readValue(own: Field, value: Value): { read: unknown } | undefined {
  if (value === null || value === '') return { read: emptyValue(own) };
  switch (own.kind) {
    case 'lines':
      return typeof value === 'string' ? { read: linesOf(value) } : undefined;
    case 'number':
      return isWithin(value, own.min, own.max) ? { read: value } : undefined;
    case 'level':
      return isWithin(value, own.min, own.max) && Number.isInteger(value) ? { read: value } : undefined;
    case 'flag':
      return typeof value === 'boolean' ? { read: value } : undefined;
    case 'date':
      return typeof value === 'string' && isDay(value) ? { read: value } : undefined;
    case 'moment':
      return typeof value === 'string' && isMoment(value) ? { read: value } : undefined;
    case 'choice':
      return own.options.some((option) => option === value) ? { read: value } : undefined;
    case 'list':
    case 'refs':
    case 'picks':
      return undefined;
    default:
      return typeof value === 'string' && value.length <= longestText ? { read: value } : undefined;
  }
}

/** The lines of a text, without the empty ones. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function isWithin(value: Value, min: number, max: number): boolean {
  return typeof value === 'number' && value >= min && value <= max;
}

/** Whether `YYYY-MM-DD` is a day of the calendar between 1900 and 2200: 30 February is not. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1900 && year <= 2200;
}

/** Whether `YYYY-MM-DDTHH:mm` or `YYYY-MM-DD` is a day of the calendar and, if it says one, an hour of the day. */
export function isMoment(text: string): boolean {
  const [day = '', time, ...more] = text.split('T');
  return more.length === 0 && isDay(day) && (time === undefined || /^([01]\d|2[0-3]):[0-5]\d$/.test(time));
}
