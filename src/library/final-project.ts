import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { neverZero, type Score, scale } from '#domain/final-project.ts';
import { ContentError, ProblemList } from './problem.ts';
import { id, list, localised, positive } from './schema.ts';
import { readYaml } from './yaml.ts';

const score = v.picklist(scale, 'must be 0, 1, 2 or 3');
const exactly = <S extends v.GenericSchema>(schema: S, count: number) =>
  v.pipe(list(schema), v.length(count, `must be ${count}`));
const between = <S extends v.GenericSchema>(schema: S, least: number, most: number) =>
  v.pipe(list(schema), v.minLength(least, `must be at least ${least}`), v.maxLength(most, `must be at most ${most}`));

/** `brief.yml`: what is asked, in which order, with which tools, and what to declare. */
const briefSchema = v.strictObject({
  hours: v.strictObject({ from: positive, to: positive }),
  clients: list(localised),
  deliverables: list(
    v.strictObject({
      id,
      /** Where the thing is taught. */
      lesson: id,
      name: localised,
      ask: localised,
      minutes: positive,
      /** A page of `routes.ts`; one that is not there yet is told as such. */
      tools: list(v.strictObject({ page: v.string(), name: localised })),
    }),
  ),
  order: list(localised),
  declare: list(localised),
});

/** `rubric.yml`: the criteria in order, each with what counts as zero and three levels with a sample. */
const rubricSchema = exactly(
  v.strictObject({
    id,
    name: localised,
    asks: localised,
    zero: localised,
    levels: exactly(v.strictObject({ text: localised, brand: id, sample: localised }), 3),
  }),
  8,
);

/** `examples.yml`: invented projects graded by us, to calibrate on. */
const examplesSchema = exactly(
  v.strictObject({
    id,
    brand: id,
    title: localised,
    excerpts: between(v.strictObject({ of: id, text: localised }), 6, 9),
    scores: list(v.strictObject({ criterion: id, score, why: localised })),
  }),
  3,
);

export interface FinalProject {
  brief: v.InferOutput<typeof briefSchema>;
  rubric: v.InferOutput<typeof rubricSchema>;
  examples: v.InferOutput<typeof examplesSchema>;
}

const folder = 'content/final-project';
/** An example is read in two minutes; a reason is a sentence or two. In words, in each language. */
const exampleWords = { least: 120, most: 250 };
const reasonWords = { least: 15, most: 35 };

/** A school without a final project has no folder. */
export function hasFinalProject(root: string): boolean {
  return existsSync(join(root, folder));
}

/** Reads the final project; what does not fit is described in `problems`, and then the result is `undefined`. */
export function readFinalProject(
  root: string,
  known: { brands: ReadonlyMap<string, unknown>; lessons: ReadonlySet<string> },
  problems = new ProblemList(),
): FinalProject | undefined {
  const before = problems.errors.length;
  const brief = readYaml(root, `${folder}/brief.yml`, briefSchema, problems);
  const rubric = readYaml(root, `${folder}/rubric.yml`, rubricSchema, problems);
  const examples = readYaml(root, `${folder}/examples.yml`, examplesSchema, problems);
  if (!brief || !rubric || !examples) return undefined;

  const tell = (name: string, file: { lineOf(path: (string | number)[]): number | undefined }) => {
    return (at: (string | number)[], message: string) => problems.error(`${folder}/${name}`, message, file.lineOf(at));
  };
  checkBrief(brief.data, known.lessons, tell('brief.yml', brief));
  checkRubric(rubric.data, known.brands, tell('rubric.yml', rubric));
  const deliverables = brief.data.deliverables.map((one) => one.id);
  const criteria = rubric.data.map((one) => one.id);
  checkExamples(examples.data, { deliverables, criteria, brands: known.brands }, tell('examples.yml', examples));
  if (problems.errors.length > before) return undefined;
  return { brief: brief.data, rubric: rubric.data, examples: examples.data };
}

type Tell = (at: (string | number)[], message: string) => void;

function checkBrief({ hours, deliverables }: FinalProject['brief'], lessons: ReadonlySet<string>, tell: Tell): void {
  checkTwice(deliverables, ['deliverables'], tell);
  const minutes = deliverables.reduce((sum, one) => sum + one.minutes, 0);
  if (minutes < hours.from * 60 || minutes > hours.to * 60)
    tell(['hours'], `The deliverables take ${minutes} minutes. Change them, or the hours promised.`);
  for (const [place, { lesson }] of deliverables.entries())
    if (!lessons.has(lesson))
      tell(['deliverables', place, 'lesson'], `There is no lesson \`${lesson}\` in a course. Correct the id.`);
}

function checkRubric(rubric: FinalProject['rubric'], brands: ReadonlyMap<string, unknown>, tell: Tell): void {
  checkTwice(rubric, [], tell);
  for (const [place, { levels }] of rubric.entries())
    for (const [nth, { brand }] of levels.entries())
      if (!brands.has(brand))
        tell([place, 'levels', nth, 'brand'], `There is no brand \`${brand}\` in content/brands. Correct the id.`);
}

function checkExamples(
  examples: FinalProject['examples'],
  known: { deliverables: string[]; criteria: string[]; brands: ReadonlyMap<string, unknown> },
  tell: Tell,
): void {
  checkTwice(examples, [], tell);
  for (const [place, { id: name, brand, excerpts, scores }] of examples.entries()) {
    if (!known.brands.has(brand))
      tell([place, 'brand'], `There is no brand \`${brand}\` in content/brands. Correct the id.`);
    for (const [nth, { of }] of excerpts.entries())
      if (!known.deliverables.includes(of))
        tell([place, 'excerpts', nth, 'of'], `There is no deliverable \`${of}\` in brief.yml. Correct the id.`);
    for (const criterion of known.criteria) {
      const count = scores.filter((one) => one.criterion === criterion).length;
      if (count !== 1)
        tell([place, 'scores'], `\`${name}\` scores \`${criterion}\` ${count} times. Score every criterion once.`);
    }
    for (const [nth, { criterion, why }] of scores.entries()) {
      if (!known.criteria.includes(criterion))
        tell([place, 'scores', nth], `There is no criterion \`${criterion}\` in rubric.yml. Correct the id.`);
      for (const locale of ['it', 'en'] as const)
        checkLength(why[locale], reasonWords, (told) => tell([place, 'scores', nth, 'why', locale], told));
    }
    for (const locale of ['it', 'en'] as const) {
      const all = excerpts.map(({ text }) => text[locale]).join(' ');
      checkLength(all, exampleWords, (told) => tell([place, 'excerpts'], `The ${locale} excerpts: ${told}`));
    }
  }
  const weights = (one: FinalProject['examples'][number]) =>
    known.criteria.slice(0, neverZero).some((own) => scoreOf(one, own) === 0);
  if (!examples.some(weights) || examples.every(weights))
    tell([], 'One example at least has a zero in the first three criteria, and one at least has none: it is the rule.');
}

function scoreOf({ scores }: FinalProject['examples'][number], criterion: string): Score | undefined {
  return scores.find((one) => one.criterion === criterion)?.score;
}

function checkLength(text: string, { least, most }: { least: number; most: number }, tell: (told: string) => void) {
  const count = text.split(/\s+/).length;
  if (count < least || count > most) tell(`${count} words: write ${least} to ${most}.`);
}

function checkTwice(entries: readonly { id: string }[], at: (string | number)[], tell: Tell): void {
  for (const [place, one] of entries.entries())
    if (entries.findIndex((other) => other.id === one.id) < place)
      tell([...at, place, 'id'], `The id \`${one.id}\` is there twice. Ids are unique: change one.`);
}

/** @throws {ContentError} listing every error, when a file does not fit. */
export function openFinalProject(root: string, known: Parameters<typeof readFinalProject>[1]): FinalProject {
  const problems = new ProblemList();
  const project = readFinalProject(root, known, problems);
  if (!project) throw new ContentError(problems.errors);
  return project;
}
