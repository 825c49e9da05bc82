import { setTimeout } from 'node:timers/promises';
import { type Browser, chromium, type Page } from '@playwright/test';
import { addDays, momentOf } from '#domain/plan/calendar.ts';
import { postsPath } from '#domain/plan/shape.ts';
import type { Value } from '#domain/project/cells.ts';
import type { Values } from '#domain/project/values.ts';
import { createMessages } from '#i18n/messages.ts';
import { pageRoute } from '#i18n/routes.ts';
import type { Row } from './bench-table.ts';
import { chromiumArgs, ensureChromium } from './browsers.ts';
import { findFreePort } from './ports.ts';
import { seedProject } from './seed-workshop.ts';
import { createSiteServer, listen } from './serve.ts';
import { projectRoot } from './step.ts';
import { median, quantile, scriptByKey, trace } from './trace-keys.ts';

const slower = 4;
const runs = 3;
const postCount = 500;
/** Twelve a week: what three channels take. */
const triedPosts = 96;
/** With the one post that is there, as many as a plan holds. */
const importedRows = 1999;
const moves = 20;
/** Milliseconds between two keys that move a post, and between two letters. */
const betweenMoves = 400;
const betweenLetters = 220;
const letters = ' Sabato in bottega, tre posti al tornio.';
const t = createMessages('it');

/**
 * The plan with 500 posts over eight weeks and five channels, on a site already built: how long a key that moves a post,
 * or a letter of its text, keeps the page busy with script on a processor four times slower. And a trial of two plans on
 * a hundred communities of 5,000 people over eight weeks, as fast as the machine is.
 */
export async function benchPlan(site: string): Promise<Row[]> {
  const { url } = await listen(createSiteServer(site, '/'), await findFreePort(), '/');
  const program = ensureChromium().executablePath;
  const browser = await chromium.launch({ args: chromiumArgs, ...(program && { executablePath: program }) });
  try {
    const page = await openProject(browser, url, postCount);
    const moved: number[][] = [];
    const typed: number[][] = [];
    for (let run = 0; run < runs; run += 1) {
      await openPlan(page);
      moved.push(await timeMoves(page));
      typed.push(await timeLetters(page));
    }
    const say = (all: readonly number[][]) => {
      const pick = (of: (keys: number[]) => number) => median(all.map(of)).toFixed(1);
      return `p95 ${pick((keys) => quantile(keys, 0.95))} ms, most ${pick((keys) => Math.max(...keys))} ms`;
    };
    const imported = await timeImport(await openProject(browser, url, 1));
    const trial = await timeTrial(await openProject(browser, url, triedPosts));
    return [
      {
        what: `plan of ${postCount} posts: script a move, processor ${slower}× slower`,
        value: say(moved),
        compare: 'asked: 16 and 50 ms',
      },
      {
        what: `plan of ${postCount} posts: script a letter, processor ${slower}× slower`,
        value: say(typed),
        compare: 'asked: 16 and 50 ms',
      },
      {
        what: `plan: a sheet of ${importedRows} rows checked and brought in`,
        value: `${(imported / 1000).toFixed(2)} s`,
        compare: 'asked: 1 s',
      },
      {
        what: `trial: two plans of ${triedPosts} posts, 5,000 people, 8 weeks: first band`,
        value: `${(trial.first / 1000).toFixed(1)} s`,
        compare: 'asked: 1.5 s',
      },
      {
        what: `trial: two plans of ${triedPosts} posts, 5,000 people, 8 weeks: 100 communities`,
        value: `${(trial.whole / 1000).toFixed(1)} s`,
        compare: 'asked: 12 s',
      },
    ];
  } finally {
    await browser.close();
  }
}

/** A page that finds, in a browser of its own, a project with so many posts. */
async function openProject(browser: Browser, baseURL: string, posts: number): Promise<Page> {
  const page = await (await browser.newContext({ baseURL })).newPage();
  const plan = manyPosts(posts);
  await seedProject(page, projectRoot, { brand: 'tornio-lento', locale: 'it', name: 'Tornio', versions: 0, plan });
  return page;
}

/** Posts like anyone's, all different, over eight weeks from 1 March 2027. */
function manyPosts(count: number): Values {
  const channels = ['instagram', 'facebook', 'newsletter', 'pinterest', 'x'];
  const words =
    'tornio smalto forno mani argilla tempo bottega piatto tazza blu prova errore cottura corso regalo tavola'.split(
      ' ',
    );
  const word = (place: number) => words[(place * 7 + Math.floor(place / 3)) % words.length] ?? '';
  const values = new Map<string, Value>([
    ['about/from', '2027-03-01'],
    ['about/to', '2027-04-25'],
  ]);
  for (let place = 0; place < count; place += 1) {
    const own = {
      title: `${word(place)} ${place}`,
      channel: channels[place % channels.length] ?? '',
      at: momentOf(
        addDays('2027-03-01', place % 56),
        `${String(7 + (place % 15)).padStart(2, '0')}:${place % 2 ? '30' : '00'}`,
      ),
      status: ['draft', 'review', 'approved', 'scheduled'][place % 4] ?? '',
      format: 'photo',
      text: `${Array.from({ length: 34 }, (_, nth) => word(place + nth * nth)).join(' ')}. #FattoAMano`,
      hashtags: '#FattoAMano #Faenza',
      minutes: 20 + (place % 60),
      stage: 'see',
      quality: 3,
    };
    values.set(`${postsPath}/p${place}`, place + 1);
    for (const [field, value] of Object.entries(own)) values.set(`${postsPath}/p${place}/${field}`, value);
  }
  return values;
}

async function openPlan(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.goto(pageRoute('plan', 'it'));
  await page.locator('.post').first().waitFor();
  await setTimeout(1500);
}

async function timeMoves(page: Page): Promise<number[]> {
  await page.locator('.post').nth(12).focus();
  return timeKeys(
    page,
    async () => {
      for (let move = 0; move < moves; move += 1) {
        await page.keyboard.press('Alt+ArrowRight');
        await setTimeout(betweenMoves);
      }
    },
    betweenMoves,
  );
}

async function timeLetters(page: Page): Promise<number[]> {
  await page.keyboard.press('Enter');
  await page.locator('textarea[id$="/text"]').focus();
  await setTimeout(1000);
  return timeKeys(
    page,
    async () => {
      // A hand does not wait for the page: the keys come when they come.
      const pressed: Promise<void>[] = [];
      for (const letter of letters) {
        pressed.push(page.keyboard.type(letter));
        await setTimeout(betweenLetters);
      }
      await Promise.all(pressed);
    },
    betweenLetters,
  );
}

async function timeKeys(page: Page, press: () => Promise<void>, lastMs: number): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const stop = await trace(session);
  await press();
  const keys = scriptByKey(await stop(), lastMs);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  return keys;
}

/** Milliseconds from the file's columns to its posts in the plan. */
async function timeImport(page: Page): Promise<number> {
  await openPlan(page);
  const rows = Array.from({ length: importedRows }, (_, row) => `${(row % 28) + 1}/03/2027 9:00;Blog;Post ${row}`);
  const buffer = Buffer.from(`Data;Canale;Testo\n${rows.join('\n')}\n`);
  await page.getByRole('button', { name: t('plan.in.open') }).click();
  const dialog = page.getByRole('dialog', { name: t('plan.in.title') });
  await dialog.getByLabel(t('plan.in.file')).setInputFiles({ name: 'piano.csv', mimeType: 'text/csv', buffer });
  const check = dialog.getByRole('button', { name: t('plan.in.check'), exact: true });
  await check.waitFor();
  const began = Date.now();
  await check.click();
  await dialog.getByRole('button', { name: t('plan.in.add'), exact: true }).click();
  await dialog.getByRole('heading', { name: t('plan.in.step.added') }).waitFor();
  return Date.now() - began;
}

/** Plan B is a copy of plan A, tried on the communities of the strategy. */
async function timeTrial(page: Page): Promise<{ first: number; whole: number }> {
  await openPlan(page);
  await page.getByRole('radio', { name: t('plan.which.planB') }).check();
  await page.getByRole('button', { name: t('plan.b.copy') }).click();
  await page.getByRole('button', { name: t('plan.trial.open') }).click();
  await page.locator('[id="field-trial/people"]').fill('5000');
  await page.locator('[id="field-trial/weeks"]').fill('8');
  await setTimeout(2000);
  const began = Date.now();
  await page.getByRole('button', { name: t('plan.trial.compare') }).click();
  await page.locator('.compared').waitFor({ timeout: 120_000 });
  const first = Date.now() - began;
  await page.locator('.trial-progress').waitFor({ state: 'detached', timeout: 240_000 });
  return { first, whole: Date.now() - began };
}
