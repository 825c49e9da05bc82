import type { Objective, Strategy } from '#domain/strategy/shape.ts';
import type { Block } from './blocks.ts';
import { under, writeFacts, writeParagraph, writeText } from './building.ts';
import { inner, joinSentences, oneLine, quote, sentence } from './phrasing.ts';
import { say, sayDay, sayMeasure, type World } from './world.ts';

/** What must change: each objective in the client's words, then in one sentence with its numbers. */
export function writeObjectives(strategy: Strategy, world: World): Block[] {
  return strategy.objectives.objectives.flatMap((objective, place) => {
    const number = world.number(place + 1);
    const title = objective.family
      ? say(world, `objectives.title.${objective.family}`, { number })
      : say(world, 'objectives.title', { number });
    return under(title, `objectives-${objective.id}`, writeObjective(objective, strategy, world));
  });
}

function writeObjective(objective: Objective, { people, measures }: Strategy, world: World): Block[] {
  const { statement, stage, audience, metric, deadline, start, owner, business, why } = objective;
  const measure = measures.metrics.find(({ id }) => id === metric);
  const name = people.audiences.find(({ id }) => id === audience)?.name ?? '';
  const metricName = quoteName(measure?.name ?? '', world);
  const numbers = writeChange(objective, metricName, measure?.unit ?? '', world);
  const asked = isTold(objective, world) ? writeMeasure(metricName, world) : numbers;
  return [
    ...writeParagraph(joinSentences(sentence(statement), ...asked)),
    ...writeFacts([
      [say(world, 'objectives.owner'), owner],
      [say(world, 'objectives.audience'), name],
      [say(world, 'objectives.stage'), stage && say(world, `objectives.stage.${stage}`)],
      [say(world, 'objectives.start'), start && world.day(start)],
      [say(world, 'objectives.deadline'), deadline && numbers.length === 0 ? world.day(deadline) : ''],
    ]),
    ...writeText(business, say(world, 'objectives.business')),
    ...writeText(why, say(world, 'objectives.why')),
  ];
}

/**
 * The numbers as sentences: «Portare «Ordini online» da 43 a 60 entro il 31 gennaio 2027.» Every subset of measure,
 * baseline, target and day has its own; none when no number is there.
 */
function writeChange({ baseline, target, deadline }: Objective, metric: string, unit: string, world: World): string[] {
  const from = sayMeasure(world, baseline, unit);
  const to = sayMeasure(world, target, unit);
  const values = { metric, from, to, day: deadline && sayDay(world, deadline) };
  const by = deadline ? '.by' : '';
  if (to) {
    const span = from ? 'fromTo' : 'to';
    return [say(world, `objectives.${metric ? '' : 'bare.'}${span}${by}`, values)];
  }
  const last = deadline ? [say(world, 'objectives.by', values)] : [];
  if (from) return [say(world, metric ? 'objectives.now' : 'objectives.bare.now', values), ...last];
  return metric ? [...writeMeasure(metric, world), ...last] : [];
}

/** Whether the client's own sentence already has the numbers and the day: then they are not said twice. */
function isTold({ statement, baseline, target, deadline }: Objective, world: World): boolean {
  const line = oneLine(statement);
  const numbers: string[] = line.match(/[\d.,]*\d/g) ?? [];
  const hasNumber = (value: number | null) => value !== null && numbers.includes(world.number(value));
  return hasNumber(baseline) && hasNumber(target) && (deadline === '' || line.includes(world.day(deadline)));
}

function writeMeasure(metric: string, world: World): string[] {
  return metric ? [say(world, 'objectives.measured', { metric })] : [];
}

function quoteName(name: string, world: World): string {
  const bare = inner(name);
  return bare && quote(bare, world.locale);
}
