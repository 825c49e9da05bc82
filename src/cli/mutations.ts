import { CONSTANT_NAMES, type ConstantName, constantOf } from '#engine/constants.ts';
import { FACTS } from '#validation/facts.ts';
import { PROPERTIES } from '#validation/properties.ts';
import { type Job, type JobResult, runJobs } from './validation-jobs.ts';

/** Small enough for every constant to be tried twice; a figure near the edge of its band may notice by luck. */
const people = 2_000;
const step = 0.3;

export interface Mutation {
  name: ConstantName;
  direction: '−30 %' | '+30 %';
  /** Facts (`fact 7`) and properties whose figure leaves its band, though it was in it before. */
  noticedBy: string[];
}

/** Moves each constant by ±30 %, one at a time. Constants of value 0 cannot be moved so and count as unpinned. */
export async function findUnpinned(
  seeds: readonly number[],
  progress: (all: number) => (done: number) => void,
): Promise<{ constants: Mutation[]; unpinned: ConstantName[] }> {
  const tried = CONSTANT_NAMES.flatMap((name) => {
    const { value } = constantOf(name);
    return [
      { name, direction: '−30 %' as const, value: value * (1 - step) },
      { name, direction: '+30 %' as const, value: value * (1 + step) },
    ];
  });
  const base: Job[] = seeds.map((seed) => ({ people, seed, withProperties: true }));
  const jobs = tried.flatMap(({ name, value }) =>
    seeds.map((seed): Job => ({ people, seed, changes: { [name]: value }, withProperties: true })),
  );
  const results = await runJobs([...base, ...jobs], progress(base.length + jobs.length));
  const held = inBand(results.slice(0, seeds.length));
  const constants = tried.map(({ name, direction }, nth): Mutation => {
    const from = seeds.length * (nth + 1);
    const now = inBand(results.slice(from, from + seeds.length));
    return { name, direction, noticedBy: [...held].filter((check) => !now.has(check)) };
  });
  const pinned = new Set(constants.filter(({ noticedBy }) => noticedBy.length > 0).map(({ name }) => name));
  return { constants, unpinned: CONSTANT_NAMES.filter((name) => !pinned.has(name)) };
}

/** Checks whose figure, pooled over some seeds, is in its band. */
function inBand(results: readonly JobResult[]): Set<string> {
  const facts = FACTS.filter(({ number, parts }) =>
    parts.every(({ band: [low, high], pool }, place) => {
      const figure = pool(results.map(({ samples }) => samples[number]?.[place] ?? []));
      return figure >= low && figure <= high;
    }),
  ).map(({ number }) => `fact ${number}`);
  const properties = PROPERTIES.filter(({ id, band: [low, high] }) => {
    const mean = results.reduce((sum, result) => sum + (result.properties[id] ?? Number.NaN), 0) / results.length;
    return mean >= low && mean <= high;
  }).map(({ id }) => id);
  return new Set([...facts, ...properties]);
}
