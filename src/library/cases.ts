import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { weekdayOf } from '#domain/plan/calendar.ts';
import { caseWeek, lastDay, type PlanCase } from '#domain/plan/case.ts';
import { type CaseEvent, effects, type Touch } from '#domain/plan/case-event.ts';
import type { Brand } from './content-schema.ts';
import { ProblemList } from './problem.ts';
import { day, id, list, localised, words } from './schema.ts';
import { readYaml } from './yaml.ts';

/** The longest a brief may be, in words. */
const mostWords = 120;

const wordLists = v.strictObject({
  it: v.pipe(list(words), v.minLength(1, 'is empty: write a word')),
  en: v.pipe(list(words), v.minLength(1, 'is empty: write a word')),
});
const ids = v.pipe(list(words), v.minLength(1, 'is empty: name one, or take the field out'));
const whole = (least: number, most: number) =>
  v.pipe(
    v.number('must be a number'),
    v.integer('must be a whole number'),
    v.minValue(least, `must be at least ${least}`),
    v.maxValue(most, `must be at most ${most}`),
  );

const touchSchema = v.strictObject({
  from: day,
  to: day,
  channels: v.optional(ids),
  formats: v.optional(ids),
  pillars: v.optional(ids),
  words: v.optional(wordLists),
  sells: v.optional(v.literal(true, 'is true, or not there')),
});

const eventSchema = v.strictObject({
  id,
  title: localised,
  text: localised,
  from: day,
  to: day,
  /** The week at whose end it is told; 0: known from the start. */
  after: whole(0, 12),
  replan: v.optional(v.literal(true, 'is true, or not there')),
  effect: v.optional(v.picklist(effects, `must be one of: ${effects.join(', ')}`), 'clashes'),
  touches: v.optional(touchSchema),
  wants: v.optional(touchSchema),
});

/** `content/cases/<case>.yml`: four weeks to plan for a brand, what happens in them, and a plan one might have made. */
const caseSchema = v.strictObject({
  id,
  brand: id,
  title: localised,
  from: day,
  weeks: whole(3, 12),
  hours: whole(1, 80),
  brief: localised,
  events: v.pipe(list(eventSchema), v.minLength(4, 'are too few: write four at least')),
  notes: v.pipe(
    list(v.strictObject({ id, day, does: localised, why: localised })),
    v.minLength(3, 'are too few: a plan is explained in three notes at least'),
    v.maxLength(5, 'are too many: five notes at most'),
  ),
});

export type CaseFile = v.InferOutput<typeof caseSchema>;
type EventFile = CaseFile['events'][number];

const folder = 'content/cases';

/** Reads every case, in the order of their files. What does not fit is described in `problems`. */
export function readCases(
  root: string,
  brands: ReadonlyMap<string, unknown>,
  problems = new ProblemList(),
): { cases: CaseFile[]; problems: ProblemList } {
  const place = join(root, folder);
  const files = existsSync(place) ? readdirSync(place).filter((name) => name.endsWith('.yml')) : [];
  const cases = files.sort().flatMap((name) => {
    const path = `${folder}/${name}`;
    const file = readYaml(root, path, caseSchema, problems);
    if (!file) return [];
    const tell = (at: readonly (string | number)[], message: string) => problems.error(path, message, file.lineOf(at));
    if (file.data.id !== basename(name, '.yml'))
      tell(['id'], `The id is not the name of the file: write \`${basename(name, '.yml')}\`.`);
    if (!brands.has(file.data.brand))
      tell(['brand'], `There is no brand \`${file.data.brand}\` in content/brands. Correct the id.`);
    checkCase(file.data, tell);
    return [file.data];
  });
  return { cases, problems };
}

type Tell = (at: readonly (string | number)[], message: string) => void;

function checkCase(own: CaseFile, tell: Tell): void {
  if (weekdayOf(own.from) !== 0) tell(['from'], 'A case begins on a Monday. Move its first day.');
  for (const locale of ['it', 'en'] as const) {
    const count = own.brief[locale].split(/\s+/).length;
    if (count > mostWords)
      tell(['brief', locale], `The brief has ${count} words, and ${mostWords} at most are read. Cut it.`);
  }
  const asking = own.events.filter(({ replan }) => replan);
  if (asking.length !== 1 || asking[0]?.after !== 2)
    tell(
      ['events'],
      'One event, and one alone, asks to plan again (`replan: true`), and is told after week 2. Mend it.',
    );
  if (!own.events.some(({ after }) => after === 0))
    tell(['events'], 'No event is known from the start (`after: 0`). Add one.');
  own.events.forEach((event, place) => {
    checkEvent(own, event, (field, message) => tell(['events', place, ...field], message));
  });
  checkTwice(own.events, 'events', tell);
  checkTwice(own.notes, 'notes', tell);
  own.notes.forEach((note, place) => {
    if (!isWithin(own, note.day, note.day))
      tell(['notes', place, 'day'], `The note \`${note.id}\` is on a day outside the case. Move it.`);
  });
}

function checkEvent(own: CaseFile, { id: name, after, from, to, replan, touches, wants }: EventFile, tell: Tell): void {
  if (!isWithin(own, from, to)) tell(['from'], `The days of \`${name}\` are not days of the case. Correct them.`);
  if (!touches && !wants) tell([], `\`${name}\` asks nothing of a plan. Say what it touches, or what it wants.`);
  if (replan && !touches) tell([], `\`${name}\` asks to plan again and touches nothing. Say what it \`touches\`.`);
  if (after >= own.weeks) tell(['after'], `\`${name}\` is told when the case is over. Tell it earlier.`);
  for (const [field, touch] of Object.entries({ touches, wants })) {
    if (!touch) continue;
    if (!isWithin(own, touch.from, touch.to))
      tell([field], `What \`${name}\` ${field} is not within the days of the case. Correct its days.`);
    if (after < own.weeks && touch.to < caseWeek(own, after + 1).from)
      tell(
        [field],
        `\`${name}\` is told after week ${after}, when the days it ${field} are over. Give it days still to come.`,
      );
  }
}

function isWithin(own: CaseFile, from: string, to: string): boolean {
  return from <= to && from >= own.from && to <= lastDay(own);
}

function checkTwice(items: readonly { id: string }[], field: string, tell: Tell): void {
  items.forEach((item, place) => {
    if (items.findIndex((other) => other.id === item.id) !== place)
      tell([field, place], `\`${item.id}\` is here twice. Give each an id of its own.`);
  });
}

/** The cases in one language, as the page of the plan plays them. */
export function viewCases(
  cases: readonly CaseFile[],
  brands: ReadonlyMap<string, Brand>,
  locale: 'it' | 'en',
): PlanCase[] {
  return cases.map(({ title, brief, events, notes, ...own }) => ({
    ...own,
    brandName: brands.get(own.brand)?.name ?? own.brand,
    mentor: brands.get(own.brand)?.mentor.name ?? '',
    title: title[locale],
    brief: brief[locale],
    events: events.map((event) => viewEvent(event, locale)),
    notes: notes.map(({ does, why, ...note }) => ({ ...note, does: does[locale], why: why[locale] })),
  }));
}

function viewEvent({ title, text, replan, touches, wants, ...event }: EventFile, locale: 'it' | 'en'): CaseEvent {
  return {
    ...event,
    title: title[locale],
    text: text[locale],
    replan: replan === true,
    ...(touches ? { touches: viewTouch(touches) } : {}),
    ...(wants ? { wants: viewTouch(wants) } : {}),
  };
}

/** Without the fields that say nothing. Words are those of both languages: a plan may be written in the other. */
function viewTouch(touch: v.InferOutput<typeof touchSchema>): Touch {
  const { from, to, channels, formats, pillars, words: lists, sells } = touch;
  return {
    from,
    to,
    ...(channels ? { channels } : {}),
    ...(formats ? { formats } : {}),
    ...(pillars ? { pillars } : {}),
    ...(lists ? { words: [...lists.it, ...lists.en] } : {}),
    ...(sells ? { sells } : {}),
  };
}
