import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { lessonRoute, pageRoute } from '#i18n/routes.ts';
import { openLibrary, writtenLessons } from '#library/library.ts';
import { openCourses } from '#library/path.ts';
import { findProgram } from './browsers.ts';
import { findFreePort } from './ports.ts';
import { createSiteServer, listen } from './serve.ts';
import { projectRoot } from './step.ts';

/**
 * Lighthouse on five pages as a phone: accessibility, best practices and SEO must be 100 at every run; performance, which
 * moves with the load of the machine, is the median of five runs, printed. On the build that knows its own address
 * (`dist-base/`), as search engines want it. Lighthouse is fetched with npm when it is asked for: it is 114 packages.
 */
const runs = Number(process.env['LIGHTHOUSE_RUNS'] ?? 5);
const built = {
  folder: process.env['LIGHTHOUSE_DIST'] ?? 'dist-base',
  base: process.env['LIGHTHOUSE_BASE'] ?? '/prova/',
};
const packageName = 'lighthouse@13.5.0';
const mustBeFull = ['accessibility', 'best-practices', 'seo'] as const;

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string; numericValue?: number }>;
}

interface Found {
  scores: number[];
  performance: number;
  /** Largest paint and blocked time, in ms, and bytes sent. */
  figures: [paintMs: number, blockedMs: number, bytes: number];
  failed: string[];
}

const library = openLibrary();
const [course] = openCourses(library);
const lesson = course && writtenLessons(course)[0];
if (!course || !lesson) throw new Error('There is no lesson.');
const pages = [
  { name: 'home', route: pageRoute('home', 'it'), aim: 99 },
  { name: 'lesson', route: lessonRoute(course, lesson, 'it'), aim: 99 },
  { name: 'strategy', route: pageRoute('strategy', 'it'), aim: undefined },
  { name: 'plan', route: pageRoute('plan', 'it'), aim: 85 },
  { name: 'community', route: pageRoute('community', 'it'), aim: 85 },
];

async function verifyLighthouse(chrome: string): Promise<boolean> {
  const { folder, base } = built;
  const site = createSiteServer(join(projectRoot, folder), base, { packs: true });
  const { url, close } = await listen(site, await findFreePort(), base);
  const wrong: string[] = [];
  try {
    for (const { name, route, aim } of pages) {
      const address = new URL(route.slice(1), url).href;
      const found: Found[] = [];
      for (let run = 0; run < runs; run += 1) found.push(read(await runLighthouse(chrome, address)));
      const performance = median(found.map((own) => own.performance));
      const [paint, blocked, bytes] = [0, 1, 2].map((at) => median(found.map(({ figures }) => figures[at] ?? 0)));
      const lowest = mustBeFull.map((_, place) => Math.min(...found.map(({ scores }) => scores[place] ?? 0)));
      console.log(
        [
          name.padEnd(9),
          ...mustBeFull.map((category, place) => `${category} ${lowest[place]}`),
          `performance ${performance}${aim ? ` (aim ${aim})` : ''}`,
          `LCP ${Math.round(paint ?? 0)} ms, TBT ${Math.round(blocked ?? 0)} ms, ${Math.round((bytes ?? 0) / 1000)} KB`,
        ].join('  '),
      );
      wrong.push(...new Set(found.flatMap(({ failed }) => failed.map((audit) => `${name}: ${audit}`))));
    }
  } finally {
    close();
  }
  for (const audit of wrong) console.log(`✗ ${audit}`);
  console.log(
    `${pages.length} pages in Lighthouse, ${runs} runs each: ${wrong.length === 0 ? 'accessibility, best practices and SEO 100' : `${wrong.length} audits under 100`}`,
  );
  return wrong.length === 0;
}

function read({ categories, audits }: Report): Found {
  const score = (category: string) => Math.round((categories[category]?.score ?? 0) * 100);
  const failed = mustBeFull.flatMap((category) =>
    (categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && audits[id]?.score !== null && (audits[id]?.score ?? 0) < 1)
      .map(({ id }) => `${category}: ${id} (${audits[id]?.title})`),
  );
  const figure = (id: string) => audits[id]?.numericValue ?? 0;
  return {
    scores: mustBeFull.map(score),
    performance: score('performance'),
    figures: [figure('largest-contentful-paint'), figure('total-blocking-time'), figure('total-byte-weight')],
    failed: mustBeFull.every((category) => score(category) === 100) ? [] : failed,
  };
}

/** One run. @throws {Error} when it gives no report. */
async function runLighthouse(chrome: string, address: string): Promise<Report> {
  const flags = '--headless=new --no-sandbox --disable-gpu --disable-background-networking';
  const output = await runNpm(['lighthouse', address, '--output=json', '--quiet', `--chrome-flags=${flags}`], {
    ...process.env,
    CHROME_PATH: chrome,
  });
  if (!output) throw new Error(`Lighthouse gave no report on ${address}.`);
  return JSON.parse(output) as Report; // Lighthouse's own form
}

/** Runs a command of the package, fetched if need be. @returns what it printed; nothing where it failed. */
function runNpm(command: string[], env = process.env): Promise<string | undefined> {
  const args = ['exec', '--yes', `--package=${packageName}`, '--', ...command];
  const child = spawn('npm', args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk;
  });
  return new Promise((resolve) => {
    child.on('error', () => resolve(undefined));
    child.on('close', (code) => resolve(code === 0 ? output : undefined));
  });
}

function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;
}

/** A Chromium with the whole of its headless mode: the small shell is enough for tests, not for Lighthouse. */
const chrome = findProgram('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');
if (!chrome) console.log('not run: Lighthouse needs a whole Chromium (Debian: chromium)');
else if (!existsSync(join(projectRoot, built.folder, 'index.html')))
  console.log(`not run: there is no site in ${built.folder}/ (npm run verify builds it)`);
else if (!(await runNpm(['lighthouse', '--version']))) console.log('not run: Lighthouse cannot be fetched with npm');
else process.exit((await verifyLighthouse(chrome)) ? 0 : 1);
