import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkRequest, type Problem, type SimulationRequest } from '#engine/check-request.ts';
import { simulateRequest } from '#engine/simulate.ts';
import { brandCommunity } from '#library/brand-community.ts';
import { readLibrary } from '#library/library.ts';
import { referencePlan } from '#validation/lab.ts';
import { describeRun } from './run-document.ts';

/** Without `--city` no more people than every one of whom can be shown. */
const mostWithoutCity = 10_000;
const help = `npm run -s simulate -- --brand tornio-lento [options] --json

Runs the simulated community of a brand and prints one JSON document. The same arguments print the same bytes.

  --brand <id>       a folder name in content/brands: tornio-lento, montepane, pedali-di-carta
  --people <n>       how many people, 1 to ${mostWithoutCity}; with --city up to 300,000 (5,000)
  --days <n>         1 to 366 (56)
  --seed <n>         0 to 4294967295 (1)
  --plan <file>      { "posts": [...], "causes": [...] }: see src/engine/plan.ts (one drawn post a day in the feed)
  --replies <file>   a list of acts: see src/engine/plan.ts (none)
  --city             allows more than ${mostWithoutCity} people
  --json             prints the document; without it, a short table
  --help             prints this

The document: schema, model, request, hash, measures (a value a day for each, see src/engine/measure-names.ts),
cascades (how many trees of sharers of each size, and of each depth), participation, posts (why each was seen and
reacted to), conversations, and unmatched (acts that found nothing to act on). On a problem it prints a line for each to
the error stream and ends with code 2.`;

try {
  const { values } = parseArgs({
    options: {
      brand: { type: 'string' },
      people: { type: 'string', default: '5000' },
      days: { type: 'string', default: '56' },
      seed: { type: 'string', default: '1' },
      plan: { type: 'string' },
      replies: { type: 'string' },
      city: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) console.log(help);
  else run(values);
} catch (problem) {
  fail(problem instanceof Error ? problem.message : String(problem));
}

function run(values: {
  brand?: string;
  people: string;
  days: string;
  seed: string;
  plan?: string;
  replies?: string;
  city: boolean;
  json: boolean;
}): void {
  const { library } = readLibrary(process.env['CONTENT_ROOT'] ?? process.cwd());
  const brand = library.brands.get(values.brand ?? '');
  const people = Number(values.people);
  const community = brand && brandCommunity(brand, people);
  if (!brand || !community)
    return fail(`--brand has to be one of ${[...library.brands.keys()].join(', ')}, not ${values.brand ?? 'nothing'}.`);
  if (people > mostWithoutCity && !values.city)
    return fail(`--people ${values.people} is more than ${mostWithoutCity}: add --city to run so many.`);
  const seed = Number(values.seed);
  const days = Number(values.days);
  const checked = checkRequest({
    community,
    plan: values.plan ? readJson(values.plan) : { posts: days >= 1 && days <= 366 ? referencePlan(seed, 1, days) : [] },
    acts: values.replies ? readJson(values.replies) : [],
    seed,
    days,
  });
  if (!checked.ok) return fail(...checked.problems.map(describe));
  print(checked.request, brand.id, values.json);
}

function print(request: SimulationRequest, brand: string, isJson: boolean): void {
  const document = describeRun(simulateRequest(request), brand);
  if (isJson) return console.log(JSON.stringify(document));
  const { measures, hash } = document;
  for (const [name, days] of Object.entries(measures))
    console.log(
      `${name.padEnd(24)} first ${days[0]?.toFixed(2).padStart(10)}   last ${days.at(-1)?.toFixed(2).padStart(10)}`,
    );
  console.log(`hash ${hash}`);
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (problem) {
    throw new Error(`${file} cannot be read as JSON: ${problem instanceof Error ? problem.message : problem}`);
  }
}

function describe({ code, place, allowed }: Problem): string {
  return `${place}: ${code}${allowed ? ` (allowed: ${allowed})` : ''}`;
}

function fail(...lines: string[]): void {
  for (const line of lines.slice(0, 20)) console.error(line);
  if (lines.length > 20) console.error(`… and ${lines.length - 20} more.`);
  console.error('simulate --help explains every option.');
  process.exitCode = 2;
}
