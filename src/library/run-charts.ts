import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { RunChart } from '#domain/run-chart.ts';
import type { Locale } from '#i18n/locales.ts';
import type { ProblemList } from './problem.ts';
import { id, localised } from './schema.ts';
import { readYaml } from './yaml.ts';

/** `content/runs/charts.yml`: the words of each chart. `names`: of its points, where they are neither days nor hours. */
const chartSchema = v.strictObject({
  id,
  kind: v.picklist(['lines', 'bars']),
  x: v.picklist(['day', 'hour', 'name']),
  digits: v.picklist([0, 1]),
  unit: v.optional(localised),
  title: localised,
  says: localised,
  made: localised,
  series: v.record(v.string(), localised),
  names: v.optional(v.record(v.string(), localised), {}),
});
export type ChartSource = v.InferOutput<typeof chartSchema>;

const numbers = v.array(v.number());
/** `content/runs/charts.json`: the figures of each chart, made by `cli/lesson-runs.ts`. */
const figuresSchema = v.strictObject({
  model: v.string(),
  charts: v.record(
    v.string(),
    v.strictObject({
      x: v.array(v.string()),
      series: v.record(
        v.string(),
        v.strictObject({ values: numbers, low: v.optional(numbers), high: v.optional(numbers) }),
      ),
    }),
  ),
});

const folder = 'content/runs';
export const chartFiles = { words: `${folder}/charts.yml`, figures: `${folder}/charts.json` } as const;

/** The charts by id, still in both languages. Without the folder there are none. */
export function readCharts(root: string, problems: ProblemList): Map<string, RunChartSource> {
  const words = existsSync(join(root, chartFiles.words))
    ? (readYaml(root, chartFiles.words, v.array(chartSchema), problems)?.data ?? [])
    : [];
  if (words.length === 0) return new Map();
  const { model, charts } = v.parse(
    figuresSchema,
    JSON.parse(readFileSync(join(root, chartFiles.figures), 'utf8')), // our own file, written by a command
  );
  return new Map(
    words.flatMap((source) => {
      const figures = charts[source.id];
      const series = Object.entries(source.series).flatMap(([name, label]) => {
        const own = figures?.series[name];
        return own ? [{ label, ...own }] : [];
      });
      const named = source.x !== 'name' || figures?.x.every((each) => source.names[each]);
      if (!figures || !named || series.length !== Object.keys(figures.series).length) {
        problems.error(
          chartFiles.words,
          `\`${source.id}\` and its figures in charts.json do not fit: the same id, series and names stand in both.`,
        );
        return [];
      }
      return [[source.id, { ...source, model, points: figures.x, lines: series }] as const];
    }),
  );
}

export interface RunChartSource extends Omit<ChartSource, 'series'> {
  model: string;
  points: string[];
  lines: ({ label: { it: string; en: string } } & Pick<RunChart['lines'][number], 'values' | 'low' | 'high'>)[];
}

/** One chart in one language. */
export function viewChart(source: RunChartSource, locale: Locale): RunChart {
  const { id: name, kind, x, digits, unit, title, says, made, model, points, lines, names } = source;
  return {
    id: name,
    kind,
    x,
    digits,
    unit: unit?.[locale] ?? '',
    title: title[locale],
    says: says[locale],
    made: made[locale],
    model,
    points: points.map((point) => names[point]?.[locale] ?? point),
    lines: lines.map(({ label, ...line }) => ({ ...line, name: label[locale] })),
  };
}
