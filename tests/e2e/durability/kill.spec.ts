import { expect, type Page } from '@playwright/test';
import { test } from '../browser-test.ts';
import { type OwnBrowser, withProfile } from '../own-browser.ts';
import { createChance, tellRow } from './chance.ts';
import { type KillTool, killTools, type Watch } from './kill-tools.ts';

/**
 * Kills the browser (SIGKILL to its process group, a profile that stays) at random instants while something is being
 * written, and looks for it in a new process. A loss is what the page had said to be stored, and is not there.
 */
for (const tool of killTools)
  test(`what the page said was stored is there after a kill: ${tool.name}`, async ({ baseURL }) => {
    test.setTimeout(60_000 + tool.trials * 40_000);
    await tryTool(tool, baseURL ?? '');
  });

async function tryTool(tool: KillTool, baseURL: string): Promise<void> {
  const chance = createChance(tool.name);
  const lost: string[] = [];
  let heardSomething = 0;
  await withProfile(async (open) => {
    let { browser, heard } = await openAt(open, baseURL, tool.watch);
    await tool.begin(browser.page);
    await browser.page.goto('about:blank');
    await tool.open(browser.page);
    for (let trial = 0; trial < tool.trials; trial += 1) {
      const before = heard.length;
      let isKilled = false;
      const writing = tool.write(browser.page, chance).catch((problem: Error) => (isKilled ? undefined : problem));
      await new Promise((resolve) => setTimeout(resolve, 400 + chance() * 2600));
      // Everything the page has said up to here has arrived.
      isKilled = true;
      await browser.kill();
      const said = saidLast(heard, tool.watch);
      if (heard.length > before) heardSomething += 1;
      const problem = await writing;
      if (problem) throw problem;

      ({ browser, heard } = await openAt(open, baseURL, tool.watch));
      await tool.open(browser.page);
      const kept = await readWatched(browser.page, tool, said);
      if (!isKept(kept, said, tool.watch)) lost.push(`trial ${trial}: said ${said}, kept ${kept}`);
      heard.push(kept);
    }
  });
  tellRow({
    what: `kill −9: ${tool.name}`,
    trials: tool.trials,
    losses: lost.length,
    note: `in ${heardSomething} the page had said «stored» of what was being written`,
  });
  expect(lost).toEqual([]);
  expect(heardSomething, 'trials in which there was something to lose').toBeGreaterThan(0);
}

/** A browser in which every page tells, as soon as it says so, what it says is stored. */
async function openAt(
  open: () => Promise<OwnBrowser>,
  baseURL: string,
  watch: Watch,
): Promise<{ browser: OwnBrowser; heard: string[] }> {
  const browser = await open();
  const { page } = browser;
  page.setDefaultTimeout(20_000);
  const goTo = page.goto.bind(page);
  page.goto = (address, options) => goTo(new URL(address, baseURL).href, options);
  const heard: string[] = [];
  await page.exposeFunction('tellStored', (what: string) => void heard.push(what));
  await page.addInitScript(watchPage, watch);
  return { browser, heard };
}

function watchPage({ said, saidText, what, kind }: Watch): void {
  let last = '';
  new MutationObserver(() => {
    const place = document.querySelector(said);
    const subject = document.querySelector(what);
    if (!place || !subject || (saidText !== undefined && place.textContent !== saidText)) return;
    const own =
      subject instanceof HTMLImageElement
        ? String(subject.width)
        : subject instanceof HTMLTextAreaElement
          ? subject.value
          : '';
    const numbers = () => [...document.querySelectorAll(what)].flatMap((each) => each.textContent?.match(/\d+/) ?? []);
    const now = kind === 'numbers' ? numbers().join() : own;
    if (now === '' || now === last) return;
    last = now;
    void (globalThis as unknown as { tellStored(what: string): void }).tellStored(now); // exposed by the test
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}

/** What is there in the new browser, once it has come. */
async function readWatched(page: Page, { watch, kept }: KillTool, said: string): Promise<string> {
  const all = page.locator(watch.what);
  const read = async () => {
    if (kept) return kept(page);
    if ((await all.count()) === 0) return '';
    return all
      .first()
      .evaluate((own) => (own instanceof HTMLImageElement ? String(own.width) : (own as HTMLTextAreaElement).value)); // what is written in is a field
  };
  await expect
    .poll(async () => isKept(await read(), said, watch), { timeout: 8000 })
    .toBe(true)
    .catch(() => {});
  return read();
}

/** What the page has said is stored: of notes, all it ever said. */
function saidLast(heard: readonly string[], { kind }: Watch): string {
  if (kind === 'numbers') return [...new Set(heard.flatMap((each) => each.split(',')))].join();
  return heard.at(-1) ?? '';
}

function isKept(kept: string, said: string, { kind }: Watch): boolean {
  if (kind === 'text') return kept.startsWith(said);
  if (kind === 'width') return Number(kept) >= Number(said);
  const there = kept.split(',');
  return said.split(',').every((number) => there.includes(number));
}
