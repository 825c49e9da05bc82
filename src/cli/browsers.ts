import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

export interface FoundBrowser {
  /** `undefined`: the one Playwright has downloaded. */
  executablePath: string | undefined;
}

/** The shell without windows comes first: it is a fifth faster. */
const chromiumNames = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const chromiumPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A Chromium to test with: Playwright's own, or else the system's. */
export function findChromium(): FoundBrowser | undefined {
  if (existsSync(chromium.executablePath())) return { executablePath: undefined };
  const found = findProgram(...chromiumNames) ?? chromiumPlaces.find((path) => existsSync(path));
  return found ? { executablePath: found } : undefined;
}

/** Looks for programs by name in PATH. @returns the full path of the first there is. */
export function findProgram(...names: string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/**
 * Finds a Chromium, or installs Debian's where this process may.
 * @throws {Error} with one sentence that says what to install.
 */
export function ensureChromium(): FoundBrowser {
  const found = findChromium() ?? (installPackages('chromium-headless-shell') ? findChromium() : undefined);
  if (found) return found;
  throw new Error(
    'The browser tests need a Chromium: run `npx playwright install chromium`, or install your system’s package `chromium`.',
  );
}

/** Installs Debian packages, where there is apt-get and this process may use it. @returns whether it did. */
export function installPackages(...names: string[]): boolean {
  if (process.getuid?.() !== 0 || !findProgram('apt-get')) return false;
  console.log(`… installing ${names.join(', ')} with apt-get`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options: SpawnSyncOptions = { stdio: ['ignore', 'ignore', 'inherit'], env };
  spawnSync('apt-get', ['update', '-qq'], options);
  return spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], options).status === 0;
}

/** Without a sandbox of its own, as root needs; and without calls to anywhere. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
