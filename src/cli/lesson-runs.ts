import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTrial, type TrialRequest } from '#domain/community/trial-request.ts';
import { shiftRequest } from '#domain/shift/shift-case.ts';
import type { DeskAct, ShiftEnd, ShiftView } from '#domain/shift/view.ts';
import { MODEL_VERSION } from '#engine/version.ts';
import { exampleCommunity } from '#library/brand-community.ts';
import { openLibrary } from '#library/library.ts';
import { shiftFiles } from '#library/shift-data.ts';
import { summarisePlans } from '#worker/plan-summary.ts';
import type { PlanBands, PlanRun } from '#worker/protocol.ts';
import { createDesk } from '#worker/shift-desk.ts';
import { doJob } from '#worker/work.ts';
import { readPlanSamples } from './plan-samples.ts';
import { projectRoot } from './step.ts';

/**
 * `node src/cli/lesson-runs.ts`: runs what the charts of the lessons show and writes `content/runs/charts.json`; their
 * words are in `charts.yml` beside it. A test runs it again: a change of the model or of an example asks for new figures,
 * and for the lessons that read them to be read again.
 */
const seeds = 40;

/** A value a point; `low` and `high` where it is the middle of many runs, between which eight in ten fall. */
interface Series {
  values: number[];
  low?: number[];
  high?: number[];
}

interface Chart {
  /** Days `YYYY-MM-DD`, hours `HH:MM`, or names told in charts.yml. */
  x: string[];
  series: Record<string, Series>;
}

/** The charts by id, in the order of charts.yml. */
export async function lessonCharts(): Promise<{ model: string; charts: Record<string, Chart> }> {
  const { start, bands } = await runPlan('tornio-lento');
  return { model: MODEL_VERSION, charts: { ...planCharts(start, bands), ...crisisCharts('tornio-lento-smalto') } };
}

const round = (value: number) => Math.round(value * 1e3) / 1e3;
const rounded = (values: ArrayLike<number>) => Array.from(values, round);

/** An example's plan on its own community, over many seeds. */
async function runPlan(brand: string): Promise<{ start: string; bands: PlanBands }> {
  const library = openLibrary();
  const sample = readPlanSamples().find((each) => each.brand === brand && each.locale === 'it');
  const found = library.brands.get(brand);
  const example = found && exampleCommunity(found, 'it');
  if (!sample || !example) throw new Error(`No example of ${brand}`);
  const { strategy, plan } = sample;
  const trial = readTrial({ strategy, plan, channels: library.channels, language: 'it', example });
  if (trial.type !== 'ready') throw new Error(`The plan of ${brand} lacks ${trial.missing.join(', ')}`);
  const [bands] = await overSeeds(trial.request);
  if (!bands) throw new Error(`Nothing was run of ${brand}`);
  return { start: trial.start, bands };
}

async function overSeeds(request: TrialRequest): Promise<readonly PlanBands[]> {
  const runs: PlanRun[] = [];
  const watch = { now: () => 0, pause: async () => {}, isCancelled: () => false, onProgress: () => {} };
  for (let seed = 1; seed <= seeds; seed += 1) runs.push(await doJob('planRun', { request, others: [], seed }, watch));
  return summarisePlans([request.plan], runs).plans;
}

function planCharts(start: string, { daily, totals }: PlanBands): Record<string, Chart> {
  const first = Date.parse(start);
  const x = Array.from(daily.reach.middle, (_, day) => new Date(first + day * 86_400_000).toISOString().slice(0, 10));
  const per = (whole: number) => round((100 * totals.reactions.middle) / whole);
  return {
    'reach-and-impressions': {
      x,
      series: {
        impressions: { values: rounded(daily.impressions.middle) },
        reach: { values: rounded(daily.reach.middle) },
      },
    },
    'three-denominators': {
      x: ['impressions', 'reach', 'followers'],
      series: {
        reactions: {
          values: [per(totals.impressions.middle), per(totals.reach.middle), per(totals.followers.middle)],
        },
      },
    },
    'reactions-with-band': {
      x,
      series: {
        reactions: {
          values: rounded(daily.reactions.middle),
          low: rounded(daily.reactions.low),
          high: rounded(daily.reactions.high),
        },
      },
    },
  };
}

/** When the statement comes: never, at four in the afternoon, at ten in the morning. Half-hours of the day. */
const statements = { silent: null, late: 32, early: 20 } as const;

/** A day of crisis lived three times, the same but for when the brand speaks. */
function crisisCharts(id: string): Record<string, Chart> {
  const file = shiftFiles(openLibrary(), 'it')
    .map(({ body }) => body)
    .find(({ shift }) => shift.id === id);
  const cause = file?.shift.causes[0]?.id;
  if (!file || cause === undefined) throw new Error(`No shift ${id}`);
  const request = shiftRequest(file.shift, file.community, file.posts, file.shift.seed);
  const ends = Object.values(statements).map((halfHour) => {
    const desk = createDesk();
    const acts: DeskAct[] =
      halfHour === null
        ? []
        : [
            {
              act: 'statement',
              cause,
              components: ['acknowledge', 'apologise', 'explain', 'corrective', 'deadline'],
              words: 90,
              day: 0,
              halfHour,
            },
          ];
    desk({ type: 'open', request, acts, until: { day: 0, halfHour: request.closes } }) as ShiftView;
    return desk({ type: 'close' }) as ShiftEnd;
  });
  const [silent] = ends;
  const waves = silent?.view.crises.find((crisis) => crisis.cause === cause)?.waves ?? [];
  let know = 0;
  const known = waves.map(({ people }) => {
    know += people.reduce((sum, count) => sum + count, 0);
    return know;
  });
  /** Trust the news took from people, summed over them. */
  const lost = ends.map(({ moved }) =>
    moved.filter(({ move, about }) => move === 'crisis' && about === cause).reduce((sum, { size }) => sum - size, 0),
  );
  return {
    'who-knows': { x: waves.map(({ at }) => timeOf(at % 48)), series: { know: { values: known } } },
    'trust-lost': {
      x: Object.keys(statements),
      series: { lost: { values: lost.map((own) => round((100 * own) / (lost[0] ?? 1))) } },
    },
  };
}

function timeOf(halfHour: number): string {
  return `${String(Math.floor(halfHour / 2)).padStart(2, '0')}:${halfHour % 2 === 0 ? '00' : '30'}`;
}

if (import.meta.main) {
  const folder = join(projectRoot, 'content', 'runs');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'charts.json'), `${JSON.stringify(await lessonCharts(), null, 1)}\n`);
  console.log('content/runs/charts.json');
}
