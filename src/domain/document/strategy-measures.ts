import type { Metric, Strategy } from '#domain/strategy/shape.ts';
import type { Block } from './blocks.ts';
import { writeList, writeParagraph, writeTable } from './building.ts';
import { afterColon, inner, joinSentences } from './phrasing.ts';
import { say, sayOption, type World } from './world.ts';

/** How one will know: the measures, when the course is changed, the rhythm, and what was learnt so far. */
export function writeMeasures({ measures }: Strategy, world: World): Block[] {
  const { metrics, review, reportTo, learnings } = measures;
  return [
    ...writeMetrics(metrics, world),
    ...writeList(
      metrics.flatMap(({ name, review: rule }) => writeRule(inner(name), rule, world)),
      say(world, 'measures.rules'),
    ),
    ...writeParagraph(
      joinSentences(
        review && say(world, `measures.review.${review}`),
        inner(reportTo) && say(world, 'measures.reportTo', { name: inner(reportTo) }),
      ),
    ),
    ...writeTable(
      say(world, 'measures.learningsCaption'),
      ['day', 'saw', 'think', 'will'].map((name) => say(world, `measures.learnings.${name}`)),
      learnings
        .filter(({ saw, think, will }) => [saw, think, will].some((text) => inner(text)))
        .map(({ day, saw, think, will }) => [day && world.day(day), saw, think, will]),
    ),
  ];
}

function writeMetrics(metrics: readonly Metric[], world: World): Block[] {
  const head = ['name', 'formula', 'direction', 'source', 'cadence', 'kind'];
  return writeTable(
    say(world, 'measures.caption'),
    head.map((name) => say(world, `measures.${name}`)),
    metrics.map(({ name, formula, direction, source, cadence, kind }) => [
      name,
      formula,
      direction && say(world, `measures.direction.${direction}`),
      source,
      sayOption(world, 'cadence', cadence),
      kind && say(world, `measures.kind.${kind}`),
    ]),
  );
}

function writeRule(name: string, rule: string, world: World): string[] {
  if (!inner(rule)) return [];
  return [name ? say(world, 'measures.rule', { name, rule: afterColon(rule, world.locale) }) : inner(rule)];
}
