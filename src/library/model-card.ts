import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { ModelCard } from '#domain/model-card.ts';
import type { Locale } from '#i18n/locales.ts';

/**
 * What the model card shows, as `npm run validate -- --write` and `src/cli/model-card.ts` found it in the code. The files
 * in `content/model/` are written by those commands alone: edit the model, then write them again.
 */
const numbers = v.array(v.number());
const verdict = v.picklist(['met', 'notMet', 'notDecidable']);
const span = v.tuple([v.number(), v.number()]);

const constantsSchema = v.strictObject({
  model: v.string(),
  constants: v.record(
    v.string(),
    v.strictObject({ value: v.number(), unit: v.string(), range: span, source: v.string(), note: v.string() }),
  ),
});

const validationSchema = v.strictObject({
  model: v.string(),
  /** Names the constants and bands this was found with. */
  table: v.string(),
  seeds: v.number(),
  facts: v.array(
    v.strictObject({
      number: v.number(),
      id: v.string(),
      anchor: v.string(),
      isBuiltIn: v.boolean(),
      sizes: v.array(
        v.strictObject({
          people: v.number(),
          verdict,
          parts: v.array(
            v.strictObject({
              name: v.string(),
              figure: v.number(),
              interval: span,
              band: span,
              seeds: v.number(),
              verdict,
            }),
          ),
        }),
      ),
      broken: v.strictObject({ name: v.string(), verdict, figures: numbers }),
    }),
  ),
});

const mutationsSchema = v.strictObject({
  model: v.string(),
  table: v.string(),
  constants: v.number(),
  unpinned: v.array(v.string()),
  noticed: v.record(v.string(), v.array(v.string())),
});

const trialSchema = v.strictObject({
  model: v.string(),
  people: v.number(),
  days: v.number(),
  seed: v.number(),
  steps: v.array(
    v.strictObject({
      postsPerWeek: v.number(),
      reach: numbers,
      tiredness: numbers,
      left: numbers,
      reactionsPerPost: v.number(),
    }),
  ),
});

const files = {
  constants: ['constants.json', constantsSchema],
  validation: ['validation.json', validationSchema],
  mutations: ['mutations.json', mutationsSchema],
  trial: ['trial.json', trialSchema],
} as const;

/** @throws {Error} that names the file and says how to write it again. */
function read<S extends v.GenericSchema>(root: string, file: string, schema: S): v.InferOutput<S> {
  const path = join('content', 'model', file);
  try {
    return v.parse(schema, JSON.parse(readFileSync(join(root, path), 'utf8')));
  } catch (problem) {
    const why = problem instanceof Error ? problem.message : String(problem);
    throw new Error(
      `${path} cannot be read (${why}). Write it again: node src/cli/model-card.ts, npm run validate -- --write, npm run validate -- --mutate --write.`,
    );
  }
}

/** The engine's own words are English; this says them in a language. Throws on one that has no Italian yet. */
function readWords(locale: Locale, root: string = process.cwd()): (english: string) => string {
  if (locale === 'en') return (english) => english;
  const path = join('content', 'model', 'words-it.json');
  const words = v.parse(v.record(v.string(), v.string()), JSON.parse(readFileSync(join(root, path), 'utf8')));
  return (english) => {
    const found = words[english];
    if (found === undefined) throw new Error(`${path} has no Italian for «${english}». Add it.`);
    return found;
  };
}

/** Constants by the first part of their name, in the table's order. */
function groupConstants(constants: ModelCard['constants']): [family: string, names: string[]][] {
  const groups = new Map<string, string[]>();
  for (const name of Object.keys(constants)) {
    const family = name.split('.')[0] ?? name;
    groups.set(family, [...(groups.get(family) ?? []), name]);
  }
  return [...groups];
}

/** Everything the model card shows, in a language. @throws {Error} when a file is missing, broken or of another version. */
export function readModelCard(locale: Locale, root: string = process.cwd()): ModelCard {
  const { model: version, constants } = read(root, ...files.constants);
  const validation = read(root, ...files.validation);
  const { unpinned } = read(root, ...files.mutations);
  const trial = read(root, ...files.trial);
  return {
    say: readWords(locale, root),
    version,
    constants,
    groups: groupConstants(constants),
    validation,
    unpinned,
    trial,
  };
}
