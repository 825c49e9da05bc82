import type { Block } from '#domain/document/blocks.ts';
import { under, writeParagraph, writeTable, writeText } from '#domain/document/building.ts';
import { oneLine, quote } from '#domain/document/phrasing.ts';
import { say, type World } from '#domain/document/world.ts';
import { type Criterion, type Scores, sumScores } from '#domain/final-project.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Portfolio } from './shape.ts';

/** The report of results: what was wanted, what came, why, what next; then the guesses made before looking. */
export function writeReport(
  { report }: Pick<Portfolio, 'report'>,
  plan: Pick<Plan, 'trial' | 'play'>,
  world: World,
): Block[] {
  const { play, trial } = plan;
  const number = (value: number | null) => (value === null ? '' : world.number(value, 0));
  const guesses = trial.predictions.map(({ at, measure, expected, low, middle, high }) => [
    measure === '' ? '' : say(world, `option.measure.${measure}`),
    number(expected),
    number(middle),
    low === null || high === null ? '' : say(world, 'report.between', { low: number(low), high: number(high) }),
    at === '' ? '' : world.day(at.slice(0, 10)),
  ]);
  const heads = ['measure', 'expected', 'middle', 'band', 'day'].map((name) => say(world, `report.${name}`));
  return [
    ...(['wanted', 'happened', 'why', 'next'] as const).flatMap((name) =>
      writeText(report[name], say(world, `report.label.${name}`)),
    ),
    ...under(say(world, 'report.guesses'), 'report-guesses', [
      ...writeTable(say(world, 'report.table'), heads, guesses),
    ]),
    ...under(say(world, 'report.case'), 'report-case', [
      ...(['wanted', 'happened', 'missed', 'change'] as const).flatMap((name) =>
        writeText(play[name], say(world, `report.case.${name}`)),
      ),
    ]),
  ];
}

/** What somebody thinks of their own work, under its titles. */
export function writeReflections({ reflections }: Pick<Portfolio, 'reflections'>, world: World): Block[] {
  return reflections.reflections.flatMap(({ id, title, text }, place) =>
    under(
      oneLine(title) || say(world, 'reflection', { number: world.number(place + 1) }),
      `reflection-${id}`,
      writeText(text),
    ),
  );
}

/** The final project's rubric with the scores somebody gave their own work, and where it shows. */
export interface OwnScores {
  criteria: readonly Pick<Criterion, 'id' | 'name' | 'levels'>[];
  scores: Scores;
  /** By criterion. */
  notes: ReadonlyMap<string, string>;
}

/** The self-assessment: what it is, the scores with the level each stands for, the sum, the notes. */
export function writeScores({ criteria, scores, notes }: OwnScores, world: World): Block[] {
  if (scores.size === 0) return [];
  const ids = criteria.map(({ id }) => id);
  const { total, most, missing } = sumScores(ids, scores);
  const rows = criteria.flatMap(({ id, name, levels }) => {
    const score = scores.get(id);
    if (score === undefined) return [];
    return [[name, world.number(score), levels.find((level) => level.score === score)?.text ?? '']];
  });
  const heads = ['criterion', 'score', 'level'].map((name) => say(world, `scores.${name}`));
  const written = criteria.flatMap(({ id, name }) => writeText(notes.get(id) ?? '', quote(name, world.locale)));
  return [
    ...writeParagraph(say(world, 'scores.what')),
    ...writeTable(say(world, 'scores.table'), heads, rows),
    ...writeParagraph(
      say(world, missing.length === 0 ? 'scores.total' : 'scores.totalSoFar', {
        total: world.number(total),
        most: world.number(most),
        given: world.number(scores.size),
        of: world.number(ids.length),
      }),
    ),
    ...under(say(world, 'scores.notes'), 'scores-notes', written),
  ];
}
