import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { leastPrecision } from '#domain/text/asked.ts';
import { type Feature, features, type Language, type Mark } from '#domain/text/feature.ts';
import { readText } from '#domain/text/read-text.ts';
import { projectRoot } from './step.ts';

/**
 * `node src/cli/voice-scores.ts`, and a part of `npm run validate`: how well the reader of voice finds what people marked in content/voice/: precision
 * and recall by language and feature. Rules were tuned on `dev`; `held` was kept apart. `--write` keeps the held figures
 * in content/voice/scores.json, by which the site words a weak feature as a question. `--misses dev` lists the
 * differences, of `dev` alone.
 */
const labelledFile = v.object({
  texts: v.array(
    v.object({
      id: v.string(),
      set: v.picklist(['dev', 'held']),
      brand: v.string(),
      wordsYes: v.optional(v.array(v.string()), []),
      wordsNo: v.optional(v.array(v.string()), []),
      text: v.string(),
      marks: v.array(v.object({ feature: v.picklist(features), quote: v.string(), nth: v.optional(v.number(), 1) })),
    }),
  ),
});
type Labelled = v.InferOutput<typeof labelledFile>['texts'][number];

export interface Score {
  labelled: number;
  found: number;
  right: number;
}

/** Pairs found marks with labelled ones, each at most once, by overlap, in the order of the text. */
export function pairMarks(labelled: readonly Mark[], found: readonly Mark[]): Map<Mark, Mark> {
  const pairs = new Map<Mark, Mark>();
  const byEnd = (marks: readonly Mark[]) => [...marks].sort((a, b) => a.end - b.end || a.start - b.start);
  const free = byEnd(labelled);
  for (const mark of byEnd(found)) {
    const at = free.findIndex(
      ({ feature, start, end }) => feature === mark.feature && start < mark.end && mark.start < end,
    );
    const [partner] = at < 0 ? [] : free.splice(at, 1);
    if (partner) pairs.set(mark, partner);
  }
  return pairs;
}

/** The places of the labels; a quotation that is not in its text is an error of the file. */
export function placeLabels({ id, text, marks }: Pick<Labelled, 'id' | 'text' | 'marks'>): Mark[] {
  return marks.map(({ feature, quote, nth }) => {
    let start = -1;
    for (let i = 0; i < nth; i += 1) start = text.indexOf(quote, start + 1);
    if (start < 0) throw new Error(`content/voice: «${quote}» (${nth}) is not in the text ${id}`);
    return { feature, start, end: start + quote.length };
  });
}

export function scoreTexts(texts: readonly Labelled[], language: Language): Map<Feature, Score> {
  const scores = new Map(features.map((feature): [Feature, Score] => [feature, { labelled: 0, found: 0, right: 0 }]));
  for (const text of texts) {
    const { labels, found, pairs } = compare(text, language);
    for (const { feature } of labels) count(feature, 'labelled');
    for (const { feature } of found) count(feature, 'found');
    for (const { feature } of pairs.keys()) count(feature, 'right');
  }
  return scores;

  function count(feature: Feature, what: keyof Score): void {
    const score = scores.get(feature);
    if (score) score[what] += 1;
  }
}

function compare(text: Labelled, language: Language) {
  const labels = placeLabels(text);
  const found = readText(text.text, language, { ...text, name: text.brand }).marks;
  return { labels, found, pairs: pairMarks(labels, found) };
}

const part = (some: number, all: number) => (all === 0 ? null : Math.round((some / all) * 1000) / 1000);

export function readLabelled(language: Language): Labelled[] {
  const file = join(projectRoot, 'content', 'voice', `${language}.json`);
  return v.parse(labelledFile, JSON.parse(readFileSync(file, 'utf8'))).texts;
}

function printTable(language: Language, texts: readonly Labelled[]): void {
  const sets = [
    ['dev', texts.filter(({ set }) => set === 'dev')],
    ['held', texts.filter(({ set }) => set === 'held')],
    ['all', texts],
  ] as const;
  const scores = sets.map(([, some]) => scoreTexts(some, language));
  console.log(`\n${language}: ${sets.map(([name, some]) => `${some.length} ${name}`).join(', ')}`);
  console.log(`${''.padEnd(14)}${sets.map(([name]) => `${name} n/found  prec  rec`.padStart(26)).join('')}`);
  for (const feature of features) {
    const row = scores.map((score) => score.get(feature) ?? { labelled: 0, found: 0, right: 0 });
    if (row.every(({ labelled, found }) => labelled + found === 0)) continue;
    const cell = ({ labelled, found, right }: Score) =>
      `${labelled}/${found}`.padStart(12) +
      say(part(right, found)).padStart(7) +
      say(part(right, labelled)).padStart(7);
    console.log(feature.padEnd(14) + row.map(cell).join(''));
  }
}

function say(value: number | null): string {
  return value === null ? '–' : value.toFixed(2);
}

function printMisses(language: Language, texts: readonly Labelled[], only: string): void {
  for (const text of texts) {
    const { labels, found, pairs } = compare(text, language);
    const paired = new Set(pairs.values());
    const around = ({ start, end }: Mark) =>
      `${text.text.slice(Math.max(0, start - 40), start)}[${text.text.slice(start, end)}]${text.text.slice(end, end + 40)}`.replace(
        /\n/g,
        '⏎',
      );
    for (const mark of found)
      if (!pairs.has(mark) && mark.feature.startsWith(only))
        console.log(`+ ${mark.feature} ${text.id}: ${around(mark)}`);
    for (const mark of labels)
      if (!paired.has(mark) && mark.feature.startsWith(only))
        console.log(`- ${mark.feature} ${text.id}: ${around(mark)}`);
  }
}

/** The held figures, as the site reads them: sorted, features without a label or a find left out. */
export function heldScores(texts: readonly Labelled[], language: Language) {
  const held = texts.filter(({ set }) => set === 'held');
  const scores = scoreTexts(held, language);
  const rows = [...scores]
    .filter(([, { labelled, found }]) => labelled + found > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, { labelled, found, right }]) => [
      feature,
      { precision: part(right, found), recall: part(right, labelled), labelled, found },
    ]);
  return { posts: { dev: texts.length - held.length, held: held.length }, features: Object.fromEntries(rows) };
}

const languages = ['en', 'it'] as const;

/** Prints both languages, and which features the site words as questions. `write` keeps the held figures. */
export function reportVoice(write: boolean): void {
  const written = languages.map((language) => {
    const texts = readLabelled(language);
    printTable(language, texts);
    return [language, heldScores(texts, language)] as const;
  });
  const weak = written.flatMap(([language, { features: rows }]) =>
    Object.entries<{ precision: number | null }>(rows)
      .filter(([, { precision }]) => (precision ?? 0) < leastPrecision)
      .map(([feature]) => `${language} ${feature}`),
  );
  console.log(`\nunder ${leastPrecision} precision, worded as a question: ${weak.join(', ') || 'none'}`);
  if (!write) return;
  const file = join(projectRoot, 'content', 'voice', 'scores.json');
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(written), null, 1)}\n`);
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { write: { type: 'boolean', default: false }, misses: { type: 'string' } },
  });
  if (values.misses === undefined) reportVoice(values.write);
  else
    for (const language of languages) {
      const dev = readLabelled(language).filter(({ set }) => set === 'dev');
      printMisses(language, dev, values.misses);
    }
}
