import * as v from 'valibot';
import type { ProgressEvent } from './progress.ts';
import { isObject, latestAt, openRecord, type ReadResult } from './progress-record.ts';
import type { Answer } from './question.ts';

/** An id: 1 to 200 characters, no space, no `@` (it parts an id from a moment in `over`). */
const name = v.pipe(v.string(), v.regex(/^[^@\s]{1,200}$/));
const strings = v.array(v.string());
const number = v.pipe(v.number(), v.finite());
/** Valibot's own record takes a list for one. */
const recordOf = <T>(part: v.GenericSchema<unknown, T>) =>
  v.pipe(v.custom<Record<string, unknown>>(isObject), v.record(v.string(), part));
const base = { id: name, at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(latestAt)) };

const answerSchema: v.GenericSchema<unknown, Answer> = v.variant('kind', [
  v.object({ kind: v.literal('single'), option: v.string() }),
  v.object({ kind: v.literal('multiple'), options: strings }),
  v.object({ kind: v.literal('order'), items: strings }),
  v.object({ kind: v.literal('match'), pairs: recordOf(v.string()) }),
  v.object({ kind: v.literal('numeric'), value: number }),
  v.object({ kind: v.literal('short'), text: v.string(), ideas: strings }),
  v.object({ kind: v.literal('rate'), scores: recordOf(number) }),
  v.object({ kind: v.literal('branch'), choices: strings }),
]);

const eventSchema: v.GenericSchema<unknown, ProgressEvent> = v.variant('kind', [
  v.object({ ...base, kind: v.literal('opened'), lesson: name }),
  v.object({
    ...base,
    kind: v.literal('answered'),
    question: name,
    answer: answerSchema,
    outcome: v.picklist(['right', 'partly', 'wrong']),
  }),
  v.object({ ...base, kind: v.literal('shown'), question: name }),
  v.object({ ...base, kind: v.literal('retried'), question: name }),
  v.object({ ...base, kind: v.literal('wrote'), lesson: name, field: name, text: v.string(), over: strings }),
  v.object({ ...base, kind: v.literal('finished'), lesson: name }),
  v.object({ ...base, kind: v.literal('drew'), seed: v.string(), questions: v.array(name) }),
]);

/** Parses an event of the current shape from anywhere. What more it says stays in it: a later version may know it. */
export function parseEvent(raw: unknown): ReadResult<ProgressEvent> {
  const isOurs = v.is(eventSchema, raw);
  return isOurs ? { ok: true, event: raw as ProgressEvent } : { ok: false, code: 'damaged' }; // the schema says so
}

/** Parses a record `{schema, event}` of any version this site ever wrote. */
export function parseRecord(raw: unknown): ReadResult<ProgressEvent> {
  const opened = openRecord(raw);
  return opened.ok ? parseEvent(opened.event) : opened;
}
