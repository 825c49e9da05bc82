import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeOffline } from '#cli/offline.ts';
import { findFreePort } from '#cli/ports.ts';
import { createSiteServer, listen, type Served } from '#cli/serve.ts';
import { createMessages } from '#i18n/messages.ts';
import { pageRoute } from '#i18n/routes.ts';
import { expect, test } from './browser-test.ts';
import { lessonAddress, placedLessons } from './site.ts';
import { waitStored } from './workshop-hand.ts';

const t = createMessages('it');
/** The page that is changed in the second version. */
const changed = 'it/glossario/index.html';

test.use({ serviceWorkers: 'allow', expectedErrors: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED/] });

test('after one visit, lessons, search, the strategy, a simulation and the review work without a network', async ({
  page,
  context,
}) => {
  await keepItalian(page);
  await context.setOffline(true);

  const last = placedLessons.at(-1);
  if (!last) throw new Error('There is no lesson.');
  await page.goto(lessonAddress(last, 'it'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(last.lesson.title.it);
  await page.locator('[data-question]').first().scrollIntoViewIfNeeded();
  await expect(page.locator('[data-question][data-live=ready]').first()).toBeVisible();

  await page.goto(`${pageRoute('search', 'it')}?q=partecipazione`);
  await expect(page.locator('main mark').first()).toBeVisible();

  await page.goto(pageRoute('review', 'it'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  // An example becomes a project; its strategy is written, and kept.
  await page.goto(pageRoute('workshop', 'it'));
  await page.getByRole('button', { name: /Tornio Lento/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('workshop.strategy') })).toBeVisible();
  const text = page.locator('main textarea').first();
  await text.fill('Scritto senza rete');
  await waitStored(page);
  await page.reload();
  await expect(text).toHaveValue('Scritto senza rete');

  await page.goto(pageRoute('plan', 'it'));
  await page.getByRole('button', { name: t('plan.trial.open') }).click();
  await page.getByRole('button', { name: new RegExp(t('plan.trial.run.other', { count: '\\d+' })) }).click();
  await expect(page.getByRole('heading', { name: t('plan.trial.result') })).toBeVisible({ timeout: 60_000 });

  // What is not here says so, in the language of its address.
  await page.goto(pageRoute('glossary', 'en'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(createMessages('en')('page.offlineTitle'));

  // Freed by hand, the copies go and what was written stays.
  await page.goto(pageRoute('data', 'it'));
  await page.getByRole('button', { name: t('data.offline.free') }).click();
  await expect(page.getByText(t('data.offline.freed'))).toBeFocused();
  await expect(page.getByText(/^Italiano: non ancora/)).toBeVisible();
  await expect(page.getByText(t('data.projects.one', { count: 1 }))).toBeVisible();
});

test.describe('a second version', () => {
  let folder = '';
  let served: Served | undefined;
  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bottega-offline-'));
    cpSync('dist', folder, { recursive: true });
    served = await listen(createSiteServer(folder, '/'), await findFreePort(), '/');
  });
  test.afterAll(() => {
    served?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const at = (route: string) => new URL(route, served?.url).href;

  test('waits while an answer is being written in another tab, and takes over when asked', async ({
    page,
    context,
  }) => {
    await keepItalian(page, at(pageRoute('data', 'it')));
    const other = await context.newPage();
    const placed = placedLessons.find(({ lesson }) => lesson.questions.some(({ kind }) => kind === 'short'));
    if (!placed) throw new Error('No lesson has a short question.');
    // The script that answers for the page comes when the page has long been idle.
    const isListening = other.waitForResponse(/offline\.client/);
    await other.goto(at(lessonAddress(placed, 'it')));
    await isListening;
    const field = other.locator('[data-kind=short]').first().locator('textarea, input').first();
    await field.scrollIntoViewIfNeeded();
    await field.fill('Comincio a scrivere');

    const file = join(folder, changed);
    writeFileSync(file, readFileSync(file, 'utf8').replace('</h1>', ' bis</h1>'));
    await writeOffline(folder, '/');
    await page.bringToFront();
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    const reload = page.getByRole('button', { name: t('version.reload') });
    await reload.click();
    await expect(page.getByText(t('version.elsewhere'))).toBeVisible();
    await expect(field).toHaveValue('Comincio a scrivere');

    await other.close();
    await page.evaluate(() => Object.assign(window, { isOld: true }));
    await reload.click();
    await page.waitForFunction(() => !('isOld' in window));
    // What has changed comes by itself, and nothing else.
    await expect(page.getByText(/^Italiano: c’è tutto/)).toBeVisible({ timeout: 30_000 });
    await context.setOffline(true);
    await page.goto(at(pageRoute('glossary', 'it')));
    await expect(page.getByRole('heading', { level: 1 })).toContainText('bis');
  });
});

/** Opens the data page, which starts the worker at once, and waits until the whole language is here. */
async function keepItalian(page: Page, address = pageRoute('data', 'it')): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: t('data.offline.keep.it') }).click();
  await expect(page.getByText(/^Italiano: c’è tutto, /)).toBeVisible({ timeout: 30_000 });
}
