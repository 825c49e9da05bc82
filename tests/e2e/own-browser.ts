import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { chromiumArgs, ensureChromium } from '#cli/browsers.ts';

export interface OwnBrowser {
  page: Page;
  /** Ends every process of it at once, with no time to put anything away. */
  kill(): Promise<void>;
}

/** Gives a test browsers of its own, one after the other, over one profile that stays; and leaves nothing of them. */
export async function withProfile(use: (open: () => Promise<OwnBrowser>) => Promise<void>): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'bottega-profile-'));
  const opened: OwnBrowser[] = [];
  try {
    await use(async () => {
      const browser = await openBrowser(profile);
      opened.push(browser);
      return browser;
    });
  } finally {
    for (const browser of opened) await browser.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** A browser in a process group that can be killed whole. */
async function openBrowser(profile: string): Promise<OwnBrowser> {
  const program = ensureChromium().executablePath ?? chromium.executablePath();
  const args = [...chromiumArgs, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const child = spawn(program, [...args, 'about:blank'], { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const { pid } = child;
  if (pid === undefined) throw new Error('The browser has no process.');
  let isGone = false;
  const goWith = () => void kill();
  const gone = new Promise<void>((resolve) => {
    child.on('exit', () => {
      isGone = true;
      process.off('exit', goWith);
      resolve();
    });
  });
  const kill = () => {
    if (!isGone) process.kill(-pid, 'SIGKILL');
    return gone;
  };
  // A test that ran out of time does not come to its end: its browser goes with the tests.
  process.once('exit', goWith);
  try {
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
    const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage();
    return { page, kill };
  } catch (problem) {
    await kill();
    throw problem;
  }
}
