import { type Pillar, type Strategy, stages } from '#domain/strategy/shape.ts';
import type { Block } from './blocks.ts';
import { present, writeFacts, writeItem, writeList, writeText } from './building.ts';
import { oneLine } from './phrasing.ts';
import { say, sayMeasure, type World } from './world.ts';

/** What is talked about: each pillar with its promise, its share, its proof and subjects. */
export function writePillars(strategy: Strategy, world: World): Block[] {
  return strategy.pillars.pillars.flatMap((pillar, place) =>
    writeItem(
      pillar.name,
      say(world, 'pillars.unnamed', { number: world.number(place + 1) }),
      `pillars-${pillar.id}`,
      writePillar(pillar, strategy, world),
    ),
  );
}

function writePillar(pillar: Pillar, { people }: Strategy, world: World): Block[] {
  const served = people.audiences.filter(({ id }) => pillar.audiences.includes(id)).map(({ name }) => oneLine(name));
  const steps = stages.filter((stage) => pillar.stages.includes(stage));
  return [
    ...writeText(pillar.promise),
    ...writeFacts([
      [say(world, 'pillars.share'), sayMeasure(world, pillar.share, '%')],
      [say(world, 'pillars.proof'), pillar.proof],
      [say(world, 'pillars.audiences'), present(served).join('; ')],
      [say(world, 'pillars.stages'), steps.map((stage) => say(world, `objectives.stage.${stage}`)).join('; ')],
    ]),
    ...writeList(pillar.topics, say(world, 'pillars.topics')),
  ];
}
