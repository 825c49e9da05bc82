import { type Strategy, type StrategyStep, strategySteps } from '#domain/strategy/shape.ts';
import type { Block, DocumentText, Section } from './blocks.ts';
import { present } from './building.ts';
import { inner } from './phrasing.ts';
import { writeChannels } from './strategy-channels.ts';
import { writeContext } from './strategy-context.ts';
import { writeMeasures } from './strategy-measures.ts';
import { writeObjectives } from './strategy-objectives.ts';
import { writePeople } from './strategy-people.ts';
import { writePillars } from './strategy-pillars.ts';
import { writePositioning } from './strategy-positioning.ts';
import { writeResources } from './strategy-resources.ts';
import { say, type World } from './world.ts';

const writers: Record<StrategyStep, (strategy: Strategy, world: World) => Block[]> = {
  context: writeContext,
  people: writePeople,
  objectives: writeObjectives,
  positioning: writePositioning,
  channels: writeChannels,
  pillars: writePillars,
  measures: writeMeasures,
  resources: writeResources,
};

/** One step as it reads in the document; with no blocks while nothing is in it. */
export function writeStrategySection(step: StrategyStep, strategy: Strategy, world: World): Section {
  return { id: step, title: say(world, `section.${step}`), blocks: writers[step](strategy, world) };
}

/**
 * The other steps a section reads besides its own: when one of these changes, the section is to be written again. A
 * test holds the table to what the writers really do.
 */
export const strategySources: Record<StrategyStep, readonly StrategyStep[]> = {
  context: [],
  people: [],
  objectives: ['people', 'measures'],
  positioning: ['people', 'channels'],
  channels: ['people', 'objectives', 'resources'],
  pillars: ['people'],
  measures: [],
  resources: [],
};

/** The strategy as a client keeps it: the steps in order, without those in which nothing was written. */
export function writeStrategy(strategy: Strategy, world: World): DocumentText {
  const sections = strategySteps.map((step) => writeStrategySection(step, strategy, world));
  return {
    ...writeStrategyTitle(strategy, world),
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  };
}

export function writeStrategyTitle({ context }: Strategy, world: World): { title: string; subtitle: string } {
  const names = present([inner(context.brand) || (world.brand ?? ''), inner(context.sector)]);
  return { title: say(world, 'title'), subtitle: names.join(' · ') };
}
