import { shownTotals, totalForm } from '#domain/community/total-forms.ts';
import type { Block } from '#domain/document/blocks.ts';
import { writeFacts, writeParagraph, writeTable } from '#domain/document/building.ts';
import { say, sayDay, type World } from '#domain/document/world.ts';
import type { Writes } from '#domain/project/values.ts';
import type { Evidence } from './shape.ts';

/** What a trial came to, and what it was run on. */
export interface RunTrial {
  /** ISO. */
  at: string;
  model: string;
  hash: string;
  seeds: number;
  people: number;
  weeks: number;
  from: string;
  posts: number;
  totals: Readonly<Record<string, { low: number; middle: number; high: number }>>;
}

type Write = Writes[number];

/** What to write to keep a trial for the dossier, in place of the one before. */
export function keepTrial({ totals, ...run }: RunTrial): Writes {
  const bands = shownTotals.map((name) => [name, totals[name]] as const);
  return [
    ...Object.entries(run).map(([name, value]): Write => [`evidence/${name}`, value]),
    ...bands.flatMap(([name, band], place): Write[] => {
      const path = `evidence/totals/${name}`;
      if (!band) return [[path, null]];
      const { low, middle, high } = band;
      return [
        [path, place + 1],
        [`${path}/low`, low],
        [`${path}/middle`, middle],
        [`${path}/high`, high],
      ];
    }),
  ];
}

/** Whether a trial was kept, with something to show. */
export function hasEvidence({ at, totals }: Evidence): boolean {
  return at !== '' && totals.some(({ low, middle, high }) => low !== null && middle !== null && high !== null);
}

/**
 * The trial as evidence: what it says of itself first, then what it was run on, then every number with its band.
 * @param isOld the strategy or the plan has changed since.
 */
export function writeEvidence(evidence: Evidence, isOld: boolean, world: World): Block[] {
  if (!hasEvidence(evidence)) return [];
  const count = (value: number | null) => (value === null ? '' : world.number(value, 0));
  const rows = evidence.totals.flatMap(({ id, low, middle, high }) => {
    if (low === null || middle === null || high === null) return [];
    const { times, digits, unit } = totalForm(id);
    const tell = (value: number) => `${world.number(value * times, digits)}${unit}`;
    return [[say(world, `plan.measure.${id}`), tell(middle), tell(low), tell(high)]];
  });
  return [
    ...writeParagraph(say(world, 'evidence.limits')),
    ...writeParagraph(isOld ? say(world, 'evidence.old') : ''),
    ...writeFacts([
      [say(world, 'evidence.communities'), say(world, 'evidence.seeds', { count: count(evidence.seeds) })],
      [say(world, 'evidence.people'), count(evidence.people)],
      [say(world, 'evidence.posts'), count(evidence.posts)],
      [
        say(world, 'evidence.span'),
        evidence.from === ''
          ? ''
          : say(world, `evidence.weeks.${evidence.weeks === 1 ? 'one' : 'other'}`, {
              day: sayDay(world, evidence.from),
              count: count(evidence.weeks),
            }),
      ],
      [say(world, 'evidence.model'), say(world, 'evidence.print', { model: evidence.model, print: evidence.hash })],
      [say(world, 'evidence.at'), world.day(evidence.at.slice(0, 10))],
    ]),
    ...writeTable(
      say(world, 'evidence.table'),
      ['measure', 'middle', 'low', 'high'].map((name) => say(world, `evidence.${name}`)),
      rows,
    ),
    ...writeParagraph(say(world, 'evidence.band')),
  ];
}
