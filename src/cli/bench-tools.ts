import { setTimeout } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import { pageRoute } from '#i18n/routes.ts';
import type { Row } from './bench-table.ts';
import { chromiumArgs, ensureChromium } from './browsers.ts';
import { findFreePort } from './ports.ts';
import { seedProject } from './seed-workshop.ts';
import { createSiteServer, listen } from './serve.ts';
import { projectRoot } from './step.ts';
import { median, quantile, scriptByKey, trace } from './trace-keys.ts';

const slower = 4;
const runs = 5;
const letters = 'Corsi del sabato per chi comincia, con il tornio, 18 posti al mese.';
/** Milliseconds between two keys: some 100 words a minute, and some 55. */
const hands = { 'a quick hand': 120, 'a common hand': 220 } as const;

/**
 * The tools as one uses them, on a site already built: how long a key keeps the page busy with script, with a full
 * document, on a processor four times slower; how long after the last key the document beside has followed; how long a
 * full project with a hundred versions takes to open. Medians of five.
 */
export async function benchTools(site: string): Promise<Row[]> {
  const { url } = await listen(createSiteServer(site, '/'), await findFreePort(), '/');
  const program = ensureChromium().executablePath;
  const browser = await chromium.launch({ args: chromiumArgs, ...(program && { executablePath: program }) });
  const page = await (await browser.newContext({ baseURL: url })).newPage();
  try {
    await seedProject(page, projectRoot, { brand: 'tornio-lento', locale: 'it', name: 'Tornio', versions: 100 });
    const opened: number[] = [];
    const typed: Typed[][] = Object.keys(hands).map(() => []);
    for (let run = 0; run < runs; run += 1) {
      opened.push(await timeOpening(page, `${pageRoute('strategy', 'it')}#context`));
      for (const [place, betweenMs] of Object.values(hands).entries())
        typed[place]?.push(await timeTyping(page, betweenMs));
    }
    const pick = (all: readonly Typed[] | undefined, of: (one: Typed) => number) =>
      median((all ?? []).map(of)).toFixed(1);
    return [
      ...Object.keys(hands).map((hand, place) => ({
        what: `strategy, full: script a key of ${hand}, processor ${slower}× slower`,
        value: `p95 ${pick(typed[place], ({ keys }) => quantile(keys, 0.95))} ms, most ${pick(typed[place], ({ keys }) => Math.max(...keys))} ms`,
        compare: 'asked: 16 and 50 ms',
      })),
      {
        what: 'strategy, full: the document follows the last key',
        value: `${pick(typed.flat(), ({ followed }) => followed)} ms at ${slower}×`,
        compare: 'asked: 200 ms',
      },
      {
        what: 'a full project with 100 versions of each document opens',
        value: `${median(opened).toFixed(0)} ms from when the page’s scripts are there`,
        compare: 'asked: 300 ms',
      },
    ];
  } finally {
    await browser.close();
  }
}

/** From when the page's own script begins to when the form and the document beside it are there. */
async function timeOpening(page: Page, address: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('.document section').first().waitFor();
  return page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    // Scripts of this kind run just before this moment.
    const began = navigation instanceof PerformanceNavigationTiming ? navigation.domContentLoadedEventStart : 0;
    return performance.now() - began;
  });
}

interface Typed {
  /** Milliseconds of script between a key and the next. */
  keys: number[];
  /** Milliseconds from the last key to the document with its words. */
  followed: number;
}

async function timeTyping(page: Page, betweenMs: number): Promise<Typed> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.locator('[id="field-context/offer"]').focus();
  await page.keyboard.press('Control+a');
  const stop = await trace(session);
  // A hand does not wait for the page: the keys come when they come.
  const pressed: Promise<void>[] = [];
  for (const letter of letters) {
    pressed.push(page.keyboard.type(letter));
    await setTimeout(betweenMs);
  }
  await Promise.all(pressed);
  const events = await stop();
  const last = `zz${Math.round(Math.random() * 1e9)}`;
  await page.evaluate((text) => {
    const watch = window as unknown as { followed?: number; typedAt?: number }; // a note for the next question
    delete watch.followed;
    delete watch.typedAt;
    const document = window.document.querySelector('.document');
    const input = window.document.activeElement;
    input?.addEventListener('input', () => {
      watch.typedAt ??= performance.now();
    });
    new MutationObserver((_, observer) => {
      if (!document?.textContent?.includes(text)) return;
      watch.followed = performance.now();
      observer.disconnect();
    }).observe(window.document.body, { subtree: true, childList: true, characterData: true });
  }, last);
  await page.keyboard.insertText(last);
  await page.waitForFunction(() => 'followed' in window);
  const followed = await page.evaluate(() => {
    const { followed = 0, typedAt = 0 } = window as unknown as { followed?: number; typedAt?: number }; // see above
    return followed - typedAt;
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  return { keys: scriptByKey(events, betweenMs), followed };
}
