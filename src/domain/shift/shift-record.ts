import * as v from 'valibot';
import { components } from '#domain/reply/components.ts';
import { ruleIds, slotIds } from './bank.ts';
import type { DeskEntry } from './desk-log.ts';
import type { OwnShift } from './own-shift.ts';

/**
 * How a shift is kept: one record, written after each act, read when it is taken up again or looked back at. Only what the
 * person did is in it; what the community did is lived again from the case, the seed and these acts. When the model has
 * changed since (`model`), the record stays readable and is marked, and is lived again only if asked; when its case is
 * gone, it stays as a text. To change its form: raise `shiftSchema`, migrate where it is read, add a sample to
 * `tests/archive/`.
 */
export const shiftSchema = 1;

/** `more`: for a first time, fewer controls. `none`: no reading of replies, no hints. */
export const helps = ['more', 'usual', 'none'] as const;
export type Help = (typeof helps)[number];

const component = v.picklist(components);
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const time = { day: whole, minute: v.pipe(v.number(), v.minValue(0)) };
const conversation = whole;
const heard = {
  text: v.string(),
  heard: v.array(component),
  does: v.array(component),
  ready: v.optional(whole),
};
const expectation = v.object({
  trust: v.optional(v.picklist(['up', 'same', 'down'])),
  grows: v.optional(v.nullable(whole)),
  back: v.optional(v.picklist(['few', 'half', 'most'])),
});
const entry = v.variant('type', [
  v.object({ ...time, type: v.literal('reply'), conversation, isPublic: v.boolean(), ...heard }),
  v.object({ ...time, type: v.literal('statement'), cause: v.string(), ...heard }),
  v.object({ ...time, type: v.picklist(['hide', 'report']), conversation, rule: v.string() }),
  v.object({ ...time, type: v.picklist(['moveUp', 'moveDown', 'leave']), conversation }),
  v.object({ ...time, type: v.literal('forward'), conversation, colleague: v.string() }),
  v.object({ ...time, type: v.literal('note'), conversation, text: v.string() }),
  v.object({ ...time, type: v.literal('decide'), decision: v.string() }),
  v.object({ ...time, type: v.literal('tag'), post: v.string(), question: v.string(), answer: v.string() }),
  v.object({ ...time, type: v.literal('wait'), until: v.pipe(v.number(), v.minValue(0)) }),
  v.object({ ...time, type: v.literal('close'), expects: expectation }),
]);

const text = v.string();
/** A community of one's own: what the model makes of it, it checks when it is lived. */
const own = v.object({
  project: text,
  name: text,
  sheet: v.object(Object.fromEntries(slotIds.map((id) => [id, text])) as Record<(typeof slotIds)[number], typeof text>), // one for each
  date: v.pipe(text, v.regex(/^\d{4}-\d{2}-\d{2}$/)),
  minutes: whole,
  audiences: v.array(text),
  community: v.record(text, v.unknown()),
  posts: v.array(v.record(text, v.unknown())),
  published: v.array(v.object({ id: text, title: text, text })),
  words: v.object({ yes: v.array(text), no: v.array(text) }),
});

const shift = v.object({
  case: v.string(),
  /** Of a shift on a project of one's own. */
  own: v.optional(own),
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4294967295)),
  language: v.picklist(['it', 'en']),
  /** The version of the model it was lived with. */
  model: v.string(),
  /** Insults are kept out. */
  isMild: v.boolean(),
  /** How much help at the desk; as usual in shifts of before there was a choice. */
  help: v.optional(v.picklist(helps)),
  startedAt: v.number(),
  changedAt: v.number(),
  log: v.array(entry),
  /** What the person wanted, written before. */
  goal: v.string(),
  /** What they would change, and their answers to the questions of a review. */
  change: v.string(),
  review: v.array(v.string()),
  /** The rules of their house, where they wrote their own. */
  rules: v.partial(
    v.object(
      Object.fromEntries(ruleIds.map((id) => [id, v.string()])) as Record<
        (typeof ruleIds)[number],
        v.StringSchema<undefined>
      >,
    ),
  ), // one for each
});
export type Shift = Omit<v.InferOutput<typeof shift>, 'log' | 'own'> & { log: DeskEntry[]; own?: OwnShift | undefined };

const record = v.object({ schema: v.literal(shiftSchema), id: v.string(), shift });
export interface ShiftRecord {
  schema: typeof shiftSchema;
  id: string;
  shift: Shift;
}

/** The shift a record holds, or nothing where it cannot be read. */
export function readShiftRecord(raw: unknown): ShiftRecord | undefined {
  return v.is(record, raw) ? (raw as ShiftRecord) : undefined; // the schema above says so
}

/** Whether a shift has been closed: every day of its desk. */
export function isClosed({ log }: Pick<Shift, 'log'>, days: number): boolean {
  return log.filter(({ type }) => type === 'close').length >= days;
}
