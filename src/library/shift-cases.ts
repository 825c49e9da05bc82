import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { causeKinds } from '#domain/shift/names.ts';
import { halfHourOf, type ShiftCase } from '#domain/shift/shift-case.ts';
import { readCrises, readSituations } from './community.ts';
import { ProblemList } from './problem.ts';
import { day, id, list, localised, positive } from './schema.ts';
import { readYaml } from './yaml.ts';

const time = v.pipe(v.string('must be an hour'), v.regex(/^([01]\d|2[0-3]):(00|30)$/, 'must be HH:00 or HH:30'));
const share = v.pipe(v.number('must be a number'), v.minValue(0), v.maxValue(1, 'must be from 0 to 1'));

/** `content/community/cases/<case>.yml`: when the desk is open, and what happens by itself. Never what comes of it. */
const caseSchema = v.strictObject({
  id,
  kind: v.picklist(['reply', 'crisis', 'week'], 'must be reply, crisis or week'),
  brand: id,
  title: localised,
  brief: localised,
  date: day,
  days: positive,
  opens: time,
  closes: time,
  minutes: positive,
  people: positive,
  seed: v.pipe(v.number(), v.integer(), v.minValue(0)),
  crisis: v.optional(id),
  hostile: v.optional(v.literal(true, 'is true, or not there')),
  causes: list(
    v.strictObject({
      id,
      kind: v.picklist(causeKinds, 'is no kind of cause of the model'),
      day: v.pipe(v.number(), v.integer(), v.minValue(-9, 'must be within nine days of the first')),
      at: time,
      severity: v.optional(share),
      share: v.optional(share),
      messages: list(id),
      told: localised,
    }),
  ),
});
export type ShiftCaseFile = v.InferOutput<typeof caseSchema>;

const { title, brief, opens, closes, people, causes } = caseSchema.entries;
/** `content/community/own.yml`: the script of a shift on a project of one's own. */
const ownSchema = v.strictObject({ title, brief, opens, closes, people, causes });

/** The script of a shift on a project of one's own, in one language. */
export function readOwnShift(root: string, locale: 'it' | 'en', problems = new ProblemList()) {
  const path = 'content/community/own.yml';
  const file = readYaml(root, path, ownSchema, problems);
  if (!file) return undefined;
  const known = new Set(readSituations(root, 'common', 'it', 1, problems).map((situation) => situation.id));
  file.data.causes.forEach((cause, nth) => {
    for (const message of cause.messages)
      if (!known.has(message))
        problems.error(
          path,
          `Nobody can write \`${message}\`: it is no common situation. Correct it.`,
          file.lineOf(['causes', nth, 'messages']),
        );
  });
  const none = { id: '', kind: 'reply', brand: '', date: '', days: 1, minutes: 0, seed: 0 } as const;
  const { id, kind, brand, date, days, minutes, seed, isHostile, ...own } = viewShiftCase(
    { ...file.data, ...none },
    locale,
  );
  return own;
}

const folder = 'content/community/cases';

/** Every shift that can be taken, in the order of their files. What does not fit is described in `problems`. */
export function readShiftCases(
  root: string,
  brands: ReadonlyMap<string, unknown>,
  problems = new ProblemList(),
): ShiftCaseFile[] {
  const place = join(root, folder);
  const files = existsSync(place) ? readdirSync(place).filter((name) => name.endsWith('.yml')) : [];
  const crises = new Map(readCrises(root, 'it', problems).map((crisis) => [crisis.id, crisis]));
  return files.sort().flatMap((name) => {
    const path = `${folder}/${name}`;
    const file = readYaml(root, path, caseSchema, problems);
    if (!file) return [];
    const own = file.data;
    const tell = (at: readonly (string | number)[], message: string) => problems.error(path, message, file.lineOf(at));
    if (own.id !== basename(name, '.yml'))
      tell(['id'], `The id is not the name of the file: write \`${basename(name, '.yml')}\`.`);
    if (!brands.has(own.brand))
      tell(['brand'], `There is no brand \`${own.brand}\` in content/brands. Correct the id.`);
    if (halfHourOf(own.closes) <= halfHourOf(own.opens) || halfHourOf(own.closes) > 46)
      tell(['closes'], 'The desk closes after it opens, and by 23:00. Correct the hours.');
    const crisis = own.crisis === undefined ? undefined : crises.get(own.crisis);
    if (own.crisis !== undefined && !crisis) tell(['crisis'], `There is no crisis \`${own.crisis}\`. Correct the id.`);
    const known = new Set([
      ...readSituations(root, own.brand, 'it', 1, problems).map((situation) => situation.id),
      ...readSituations(root, 'common', 'it', 1, problems).map((situation) => situation.id),
      ...(crisis?.situations.map((situation) => situation.id) ?? []),
    ]);
    own.causes.forEach(({ messages }, nth) => {
      for (const message of messages)
        if (!known.has(message))
          tell(
            ['causes', nth, 'messages'],
            `Nobody can write \`${message}\`: it is no situation of ${own.brand}. Correct it.`,
          );
    });
    return [own];
  });
}

/** A case in one language. */
export function viewShiftCase(own: ShiftCaseFile, locale: 'it' | 'en'): ShiftCase {
  const { title, brief, crisis, hostile, causes, ...rest } = own;
  return {
    ...rest,
    title: title[locale],
    brief: brief[locale],
    isHostile: hostile === true,
    ...(crisis ? { crisis } : {}),
    causes: causes.map(({ told, severity, share: part, ...cause }) => ({
      ...cause,
      told: told[locale],
      ...(severity === undefined ? {} : { severity }),
      ...(part === undefined ? {} : { share: part }),
    })),
  };
}
