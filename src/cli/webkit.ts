import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import { findProgram } from './browsers.ts';
import { findFreePort } from './ports.ts';

/** What Safari's engine needs here, by the name of its Debian package. */
const programs = { 'webkit2gtk-driver': 'WebKitWebDriver', xvfb: 'Xvfb' } as const;
const startsWithinMs = 15_000;

/** What is missing to drive WebKitGTK, as a sentence; nothing where all is there. */
export function missingOfWebKit(): string | undefined {
  const missing = Object.entries(programs)
    .filter(([, program]) => !findProgram(program))
    .map(([name]) => name);
  if (missing.length === 0 && !findMiniBrowser()) missing.push('libwebkit2gtk-4.1-0');
  return missing.length > 0 ? `WebKitGTK is not installed (Debian: ${missing.join(', ')})` : undefined;
}

function findMiniBrowser(): string | undefined {
  return globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser').toSorted().at(-1);
}

/** Gives a WebKitGTK on a screen that nobody sees, and leaves nothing of it. */
export async function withWebKit<T>(use: (driver: WebDriver) => Promise<T>): Promise<T> {
  const started: ChildProcess[] = [];
  const start = (program: string, args: string[], env = process.env) => {
    const child = spawn(findProgram(program) ?? program, args, { stdio: 'ignore', env });
    started.push(child);
    return child;
  };
  try {
    const display = findFreeDisplay();
    start('Xvfb', [`:${display}`, '-screen', '0', '1280x900x24', '-nolisten', 'tcp']);
    await waitUntil(() => existsSync(`/tmp/.X11-unix/X${display}`), 'Xvfb');
    const port = await findFreePort();
    start('WebKitWebDriver', [`--port=${port}`], { ...process.env, DISPLAY: `:${display}` });
    await waitUntil(() => isListening(port), 'WebKitWebDriver');
    const driver = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(
        new Capabilities({
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] },
        }),
      )
      .build();
    try {
      return await use(driver);
    } finally {
      await driver.quit().catch(() => {});
    }
  } finally {
    for (const child of started.toReversed()) child.kill();
  }
}

/** The number of a screen nobody has. */
function findFreeDisplay(): number {
  let display = 90 + Math.floor(Math.random() * 400);
  while (existsSync(`/tmp/.X11-unix/X${display}`)) display += 1;
  return display;
}

async function isListening(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/status`).then(
    () => true,
    () => false,
  );
}

async function waitUntil(isReady: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const until = Date.now() + startsWithinMs;
  while (!(await isReady())) {
    if (Date.now() > until) throw new Error(`${what} did not start.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
