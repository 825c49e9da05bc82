import type { ProgressEvent } from './progress.ts';
import type { Answer } from './question.ts';

/**
 * How an event is stored: `{ id, schema, event }`, where `schema` says which version of the shape `event` has.
 * To change the shape: add one function here (version n → n + 1), a sample of the new shape to `tests/archive/`,
 * and the new fields to the guard below and to `progress-schema.ts`. Numbers have no gaps: they are places here.
 */
const migrations: ((event: unknown) => unknown)[] = [];

export const currentSchema = migrations.length + 1;

export interface ProgressRecord {
  id: string;
  schema: number;
  event: ProgressEvent;
}

/** `newer`: written by a later version of the site. `damaged`: not something this site ever wrote. */
export type ReadProblem = 'newer' | 'damaged';
export type ReadResult<T> = { ok: true; event: T } | { ok: false; code: ReadProblem };

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Takes a record out of its wrapping and brings what is inside to the current shape, unchecked. */
export function openRecord(raw: unknown, steps = migrations): ReadResult<unknown> {
  if (!isObject(raw) || !Number.isInteger(raw['schema'])) return { ok: false, code: 'damaged' };
  const schema = Number(raw['schema']);
  if (schema > steps.length + 1) return { ok: false, code: 'newer' };
  if (schema < 1) return { ok: false, code: 'damaged' };
  try {
    return { ok: true, event: steps.slice(schema - 1).reduce((event, step) => step(event), raw['event']) };
  } catch {
    return { ok: false, code: 'damaged' };
  }
}

/** Reads a stored record with the light guard: the browser's own store, on every page. */
export function readRecord(raw: unknown): ReadResult<ProgressEvent> {
  const opened = openRecord(raw);
  if (!opened.ok) return opened;
  return isEvent(opened.event) ? { ok: true, event: opened.event } : { ok: false, code: 'damaged' };
}

/** The latest moment a date can hold in four digits of year; beyond it `at` is damaged. */
export const latestAt = 253_402_300_799_999;

const isString = (value: unknown) => typeof value === 'string';
const isName = (value: unknown) => typeof value === 'string' && /^[^@\s]{1,200}$/.test(value);
const isNumber = (value: unknown) => Number.isFinite(value);
const isListOf = (check: (value: unknown) => boolean) => (value: unknown) => Array.isArray(value) && value.every(check);
const isMapOf = (check: (value: unknown) => boolean) => (value: unknown) =>
  isObject(value) && Object.values(value).every(check);
const isStrings = isListOf(isString);

type Shape = Record<string, (value: unknown) => boolean>;

const answerShapes: Record<Answer['kind'], Shape> = {
  single: { option: isString },
  multiple: { options: isStrings },
  order: { items: isStrings },
  match: { pairs: isMapOf(isString) },
  numeric: { value: isNumber },
  short: { text: isString, ideas: isStrings },
  rate: { scores: isMapOf(isNumber) },
  branch: { choices: isStrings },
};

const eventShapes: Record<ProgressEvent['kind'], Shape> = {
  opened: { lesson: isName },
  answered: {
    question: isName,
    answer: (value) => hasShape(value, answerShapes),
    outcome: (value) => value === 'right' || value === 'partly' || value === 'wrong',
  },
  shown: { question: isName },
  retried: { question: isName },
  wrote: { lesson: isName, field: isName, text: isString, over: isStrings },
  finished: { lesson: isName },
  drew: { seed: isString, questions: isListOf(isName) },
};

function hasShape(value: unknown, shapes: Record<string, Shape>): boolean {
  if (!isObject(value) || !isString(value['kind'])) return false;
  const kind = String(value['kind']);
  if (!Object.hasOwn(shapes, kind)) return false;
  return Object.entries(shapes[kind] ?? {}).every(([name, check]) => check(value[name]));
}

/**
 * Whether a value is an event as this version writes them. Says the same as the schema in `progress-schema.ts`
 * (a test holds them together) in a tenth of the bytes, because every page loads it.
 */
export function isEvent(value: unknown): value is ProgressEvent {
  if (!hasShape(value, eventShapes) || !isObject(value)) return false;
  const at = value['at'];
  return isName(value['id']) && Number.isInteger(at) && Number(at) >= 0 && Number(at) <= latestAt;
}
