import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { chromiumArgs, ensureChromium } from '#cli/browsers.ts';
import { createMessages } from '#i18n/messages.ts';
import { pageRoute } from '#i18n/routes.ts';
import { answerByMouse } from './answers.ts';
import { expect, test } from './browser-test.ts';
import { anchorOf, firstLesson, lessonAddress, questionsOf } from './site.ts';

/** A browser of its own, in a process group that can be killed whole, over a profile that stays. */
async function openBrowser(profile: string): Promise<{ browser: Browser; kill(): void }> {
  const program = ensureChromium().executablePath ?? chromium.executablePath();
  const args = [...chromiumArgs, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const child = spawn(program, [...args, 'about:blank'], { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk;
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.on('exit', () => reject(new Error(`The browser did not start: ${said}`)));
  });
  const browser = await chromium.connectOverCDP(address);
  const { pid } = child;
  if (pid === undefined) throw new Error('The browser has no process.');
  return { browser, kill: () => process.kill(-pid, 'SIGKILL') };
}

test('a browser killed right after a lesson was finished has lost nothing', async ({ baseURL }) => {
  test.setTimeout(120_000);
  const profile = mkdtempSync(join(tmpdir(), 'bottega-profile-'));
  const t = createMessages('it');
  const [question] = questionsOf(firstLesson, 'it').filter(({ kind, role }) => kind === 'single' && role === 'check');
  if (!question) throw new Error('The first lesson has no single-choice check.');
  const address = new URL(lessonAddress(firstLesson, 'it'), baseURL).href;

  const before = await openBrowser(profile);
  const page = await (before.browser.contexts()[0] ?? (await before.browser.newContext())).newPage();
  await page.goto(address);
  await answerByMouse(page.locator(`#${anchorOf(question)}`), question, t, 'it');
  await page.getByRole('button', { name: t('lesson.finish') }).click();
  await expect(page.getByText(t('lesson.finished'))).toBeVisible();
  before.kill();

  const after = await openBrowser(profile);
  const again = await (after.browser.contexts()[0] ?? (await after.browser.newContext())).newPage();
  await again.goto(address);
  await expect(again.getByText(t('lesson.finished'))).toBeVisible();
  const place = again.locator(`#${anchorOf(question)}`);
  await place.scrollIntoViewIfNeeded();
  await expect(place.locator('[data-phase="settled"]')).toBeVisible();
  await again.goto(new URL(pageRoute('home', 'it'), baseURL).href);
  await expect(again.locator(`.path .layer[data-lesson="${firstLesson.lesson.id}"]`)).toHaveClass(/glazed/);
  after.kill();
  rmSync(profile, { recursive: true, force: true });
});
