import * as v from 'valibot';
import { type DayRule, weekdays } from '#domain/plan/kept-days.ts';
import { dayKinds } from '#domain/plan/shape.ts';
import { confidences } from './channels.ts';
import type { Source } from './content-schema.ts';
import { type DueCheck, latestExpiry } from './facts.ts';
import { ProblemList } from './problem.ts';
import { day, id, list, localised, words } from './schema.ts';
import { readYaml } from './yaml.ts';

/** How a day is spoken of. On a sober one nobody jokes or sells, and its note says what it asks instead. */
export const dayTones = ['festive', 'plain', 'sober'] as const;

function oneOf<const T extends readonly (string | number)[]>(options: T) {
  return v.picklist(options, `must be one of: ${options.join(', ')}`);
}

const whole = v.pipe(v.number('must be a number'), v.integer('must be a whole number'));
const monthDay = v.pipe(
  v.string('must be a day, MM-DD'),
  // 2028 has a 29 February: whether a day is there in a year is asked when the year is known.
  v.check((text) => /^\d{2}-\d{2}$/.test(text) && isDay(`2028-${text}`), 'must be a day, MM-DD'),
);
const year = v.pipe(whole, v.minValue(1583, 'must be a year'), v.maxValue(2999, 'must be a year'));

const whenSchema = v.variant(
  'type',
  [
    v.strictObject({ type: v.literal('fixed'), day: monthDay }),
    v.strictObject({
      type: v.literal('weekday'),
      month: oneOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
      weekday: oneOf(weekdays),
      place: oneOf([1, 2, 3, 4, 'last']),
    }),
    v.strictObject({ type: v.literal('easter'), days: whole }),
    v.strictObject({ type: v.literal('orthodoxEaster'), days: whole }),
    v.strictObject({ type: v.literal('dates'), dates: v.pipe(list(day), v.minLength(1, 'is empty: list a day')) }),
  ],
  'must have a type: fixed, weekday, easter, orthodoxEaster or dates',
);

/** `content/days.yml`: the days others keep that somebody who publishes in Italy meets. */
export const daySchema = v.strictObject({
  id,
  name: localised,
  kind: oneOf(dayKinds),
  tone: oneOf(dayTones),
  when: whenSchema,
  /** How many days it lasts; nothing: one. */
  days: v.optional(
    v.pipe(whole, v.minValue(2, 'must be more than one day'), v.maxValue(60, 'must be 60 days or less')),
  ),
  /** The first and the last year it is kept, where the law says one or the dates end. */
  from: v.optional(year),
  until: v.optional(year),
  /** The law or the decision that made the day. */
  basis: v.optional(v.union([words, localised], 'must be a text, or one in each language')),
  /** An address that was read, or the key of a source. */
  source: words,
  confidence: oneOf(confidences),
  seen: day,
  note: v.optional(localised),
});

export type Day = v.InferOutput<typeof daySchema>;

const path = 'content/days.yml';

/** Reads the days, in their order. What does not fit is described in `problems`. @param sources those days may name. */
export function readDays(
  root: string,
  sources: ReadonlyMap<string, unknown>,
  problems = new ProblemList(),
): { days: Day[]; problems: ProblemList } {
  const file = readYaml(root, path, list(daySchema), problems);
  const days = file?.data ?? [];
  days.forEach((own, position) => {
    const tell = (field: string, message: string) => problems.error(path, message, file?.lineOf([position, field]));
    if (days.findIndex((other) => other.id === own.id) !== position)
      tell('id', `\`${own.id}\` is here twice. Keep one.`);
    if (own.tone === 'sober' && !own.note)
      tell('tone', `\`${own.id}\` is sober and says nothing of it. Write its \`note\`: what it asks of who publishes.`);
    if (own.from !== undefined && own.until !== undefined && own.until < own.from)
      tell('until', `\`${own.id}\` ends in ${own.until}, before it begins (${own.from}). Correct the years.`);
    if (!isAddress(own.source) && !sources.has(own.source))
      tell(
        'source',
        `The source of \`${own.id}\` is no address and no key of content/sources.yml: \`${own.source}\`. Correct it, or add the source.`,
      );
    if (own.when.type === 'dates' && own.until === undefined)
      tell('when', `\`${own.id}\` is a table of dates. Write \`until\`: the last year it was looked up for.`);
  });
  return { days, problems };
}

/** The days as the calendar of a plan counts with them, in one language. */
export function viewDays(days: readonly Day[], sources: ReadonlyMap<string, Source>, locale: 'it' | 'en'): DayRule[] {
  return days.map(({ id, name, kind, tone, when, days: length, from, until, note, source }) => {
    const address = isAddress(source) ? source : sources.get(source)?.url;
    return {
      id,
      name: name[locale],
      kind,
      tone,
      when,
      ...(length === undefined ? {} : { days: length }),
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
      ...(note === undefined ? {} : { note: note[locale] }),
      ...(address === undefined ? {} : { source: address }),
    };
  });
}

/** When the source of each day is to be read again: a year after it was; a table of dates, when its last year ends. */
export function dayChecks(days: readonly Day[]): DueCheck[] {
  return days.map(({ id, source, seen, when, until }) => {
    const again = latestExpiry(seen);
    const last = when.type === 'dates' && until !== undefined ? `${until}-12-31` : again;
    const expiresOn = last < again ? last : again;
    return { kind: 'day', id, source, file: path, line: undefined, checkedOn: seen, expiresOn };
  });
}

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text);
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
