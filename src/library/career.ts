import * as v from 'valibot';
import { criteria, ways } from '#domain/career/shape.ts';
import type { Figure } from '#domain/career/tax-year.ts';
import type { DueCheck } from './facts.ts';
import { ProblemList } from './problem.ts';
import { day, id, list, localised, positive, sourceKey } from './schema.ts';
import { readYaml, type YamlFile } from './yaml.ts';

export const careerFile = 'content/career.yml';

const figureNames = [
  'revenueCeiling',
  'revenueExit',
  'salaryCeiling',
  'coefficient',
  'newTax',
  'newTaxYears',
  'tax',
  'contributions',
  'contributionsMinimum',
  'contributionsCeiling',
] as const satisfies readonly Figure[];

const dated = { source: sourceKey, checkedOn: day, expiresOn: day };
const amount = v.pipe(v.number('must be a number'), v.minValue(0, 'must not be negative'));
const figure = v.strictObject({ value: amount, ...dated });
const saying = v.strictObject({ id, text: localised, ...dated });
const point = v.picklist([1, 2, 3], 'must be 1, 2 or 3');

const waySchema = v.strictObject({
  who: localised,
  points: v.strictObject(v.entriesFromList(criteria, point)),
  /** Hours where the lesson gives them. */
  week: list(
    v.union([
      v.strictObject({ activity: localised, hours: amount, per: v.picklist(['week', 'month']) }),
      v.strictObject({ activity: localised }),
    ]),
  ),
  income: localised,
  protections: localised,
  regret: localised,
});

/** `content/career.yml`: the figures of each tax year, what is said about pay, and three people at work. */
export const careerSchema = v.strictObject({
  years: v.pipe(
    list(
      v.strictObject({
        year: v.pipe(v.number('must be a year'), v.integer('must be a year'), v.minValue(2000), v.maxValue(2100)),
        figures: v.strictObject(v.entriesFromList(figureNames, figure)),
        rules: list(saying),
      }),
    ),
    v.minLength(1, 'is empty: write a year'),
  ),
  claims: list(v.strictObject({ ...saying.entries, way: v.picklist(ways, `must be one of: ${ways.join(', ')}`) })),
  sample: v.strictObject({ clients: positive, fee: positive }),
  ways: v.strictObject(v.entriesFromList(ways, waySchema)),
});
export type CareerSource = v.InferOutput<typeof careerSchema>;

/** Reads the figures. What does not fit is described in `problems`, and then there are none. */
export function readCareer(root: string, problems = new ProblemList()): YamlFile<CareerSource> | undefined {
  return readYaml(root, careerFile, careerSchema, problems);
}

export interface Dated {
  /** What it is called by who is told to read it again. */
  id: string;
  source: string;
  checkedOn: string;
  expiresOn: string;
  path: (string | number)[];
}

/** Everything that has a source and a day, with its place in the file. */
export function listDated({ years, claims }: CareerSource): Dated[] {
  const ofYears = years.flatMap(({ year, figures, rules }, place) => [
    ...Object.entries(figures).map(([name, own]) => ({
      ...own,
      id: `${name} ${year}`,
      path: ['years', place, 'figures', name],
    })),
    ...rules.map((own, rule) => ({ ...own, id: `${own.id} ${year}`, path: ['years', place, 'rules', rule] })),
  ]);
  return [...ofYears, ...claims.map((own, place) => ({ ...own, path: ['claims', place] }))];
}

/** When each figure is to be read again. */
export function careerChecks(file: YamlFile<CareerSource> | undefined): DueCheck[] {
  if (!file) return [];
  return listDated(file.data).map(({ id: name, source, checkedOn, expiresOn, path }) => {
    const line = file.lineOf([...path, 'expiresOn']);
    return { kind: 'fact', id: name, source, file: careerFile, line, checkedOn, expiresOn };
  });
}
