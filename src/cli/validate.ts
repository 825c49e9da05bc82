import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MODEL_VERSION } from '#engine/version.ts';
import { FACTS } from '#validation/facts.ts';
import { type Judged, judgePart, type Verdict, verdictOf } from '#validation/judge.ts';
import { reportCoach } from './coach-scores.ts';
import { proveDurability } from './durability.ts';
import { fuzz } from './fuzz.ts';
import { findUnpinned } from './mutations.ts';
import { reportPlayers } from './player-scores.ts';
import { projectRoot } from './step.ts';
import { drawSeeds, type Job, runJobs, tableName } from './validation-jobs.ts';
import { reportVoice } from './voice-scores.ts';

/**
 * `npm run validate`: the nineteen facts at three sizes, over thirty seeds nobody chose, and a broken variant for each
 * that has to fail; then how well the reader of voice and the reply coach find what people marked, and how scripts fare at
 * the desk; then ten thousand spoilt files and links of each kind (`fuzz.ts`). `--mutate`: every constant moved by ±30 %, one at a time, and which fact or property notices.
 * `--durability`: instead, what browsers killed, refused, full and damaged lose of a person's work (`durability.ts`).
 * `--write` keeps what was found in content/model/ and content/voice/scores.json, where the site's pages read it. Ends with code 1 when a broken
 * variant is not caught; a fact that is not met is a finding, printed and shown, not an error.
 */
const sizes = [3_000, 10_000, 50_000] as const;
const seeds = 30;
/**
 * Enough for a broken model to show. The fact of heavy tails counts rare events and needs more people; the one of complex
 * contagion is a difference that random ties leave at zero, and by chance on either side of it: it needs more seeds.
 */
const broken = { seeds: 14, seedsOfContagion: 80, people: 3_000, peopleOfHeavyTail: 20_000 };
const heavyTail = 4;
const contagion = 11;

export interface ValidatedFact {
  number: number;
  id: string;
  anchor: string;
  isBuiltIn: boolean;
  sizes: { people: number; verdict: Verdict; parts: readonly Judged[] }[];
  broken: { name: string; verdict: Verdict; figures: number[] };
}

const { values } = parseArgs({
  options: {
    mutate: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    durability: { type: 'boolean', default: false },
  },
});
const started = performance.now();
if (values.durability) process.exitCode = (await proveDurability()) ? 0 : 1;
else if (values.mutate) await mutate();
else await validate();
console.log(`${((performance.now() - started) / 1000).toFixed(0)} s`);

async function validate(): Promise<void> {
  const more = drawSeeds(broken.seedsOfContagion);
  const drawn = more.slice(0, seeds);
  // Large communities first: what is left at the end is short.
  const jobs: Job[] = sizes.toReversed().flatMap((people) => drawn.map((seed) => ({ people, seed })));
  const wrecks: Job[] = FACTS.flatMap(({ number, broken: { changes } }) =>
    more.slice(0, number === contagion ? broken.seedsOfContagion : broken.seeds).map((seed) => ({
      people: number === heavyTail ? broken.peopleOfHeavyTail : broken.people,
      seed,
      facts: [number],
      changes,
    })),
  );
  const all = [...jobs, ...wrecks];
  const results = await runJobs(all, progress(all.length));
  const facts = FACTS.map((fact): ValidatedFact => {
    const of = (some: readonly Job[]) =>
      fact.parts.map((part, place) =>
        judgePart(
          part,
          some.map((job) => results[all.indexOf(job)]?.samples[fact.number]?.[place] ?? []),
        ),
      );
    const wreck = of(wrecks.filter(({ facts: numbers }) => numbers?.[0] === fact.number));
    return {
      number: fact.number,
      id: fact.id,
      anchor: fact.anchor,
      isBuiltIn: fact.isBuiltIn,
      sizes: sizes.map((people) => {
        const parts = of(jobs.filter((job) => job.people === people));
        return { people, verdict: verdictOf(parts), parts };
      }),
      broken: { name: fact.broken.name, verdict: verdictOf(wreck), figures: wreck.map(({ figure }) => figure) },
    };
  });
  for (const fact of facts) print(fact);
  keep('validation.json', { model: MODEL_VERSION, table: tableName(), seeds, facts });
  const missed = facts.filter((fact) => fact.broken.verdict !== 'notMet');
  for (const {
    number,
    broken: { name },
  } of missed)
    console.log(`✗ fact ${number} does not notice: ${name}`);
  const met = facts.filter((fact) => fact.sizes.every(({ verdict }) => verdict === 'met')).length;
  console.log(
    `${met} of ${facts.length} facts met at every size, ${facts.length - missed.length} broken variants caught`,
  );
  if (missed.length > 0) process.exitCode = 1;
  reportVoice(values.write);
  await reportCoach();
  reportPlayers();
  // A seed nobody chose, and the same until the table changes.
  if (!(await fuzz({ runs: 10_000, seed: (drawSeeds(1)[0] ?? 1) >>> 1, only: '' }))) process.exitCode = 1;
}

function print({ number, id, isBuiltIn, sizes: found, broken: wreck }: ValidatedFact): void {
  console.log(`${String(number).padStart(2)} ${id}${isBuiltIn ? ' (built in)' : ''}`);
  for (const { people, verdict, parts } of found)
    for (const { name, figure, interval, band, seeds: n } of parts)
      console.log(
        `   ${String(people).padStart(6)} people  ${say(verdict).padEnd(28)} ${figure.toFixed(3)} [${interval.map((end) => end.toFixed(3)).join(', ')}] n ${n} band [${band.join(', ')}]  ${name}`,
      );
  console.log(
    `   broken: ${wreck.name}: ${say(wreck.verdict)}, ${wreck.figures.map((figure) => figure.toFixed(3)).join(', ')}`,
  );
}

function say(verdict: Verdict): string {
  return { met: 'met', notMet: 'not met', notDecidable: 'not decidable at this size' }[verdict];
}

async function mutate(): Promise<void> {
  const { constants, unpinned } = await findUnpinned(drawSeeds(2), progress);
  for (const { name, direction, noticedBy } of constants)
    if (noticedBy.length > 0) console.log(`${name} ${direction}: ${noticedBy.join(', ')}`);
  console.log(`not pinned by our checks (${unpinned.length}): ${unpinned.join(', ')}`);
  keep('mutations.json', {
    model: MODEL_VERSION,
    table: tableName(),
    constants: constants.length / 2,
    unpinned,
    noticed: noticed(constants),
  });
}

/** Which checks notice each constant, in either direction. */
function noticed(constants: readonly { name: string; noticedBy: readonly string[] }[]): Record<string, string[]> {
  const by: Record<string, string[]> = {};
  for (const { name, noticedBy } of constants)
    if (noticedBy.length > 0) by[name] = [...new Set([...(by[name] ?? []), ...noticedBy])];
  return by;
}

function keep(file: string, document: unknown): void {
  if (!values.write) return;
  const folder = join(projectRoot, 'content', 'model');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), `${JSON.stringify(document, null, 1)}\n`);
}

/** Says now and then how far it is. */
function progress(all: number): (done: number) => void {
  let told = 0;
  return (done) => {
    if (done < all && (done / all) * 20 < told + 1) return;
    told = Math.floor((done / all) * 20);
    console.error(`… ${done} of ${all}`);
  };
}
