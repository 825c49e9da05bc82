import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** What each room must not know of, in a line that would compile in a page. */
const trespasses = [
  [
    'tsconfig.engine.json',
    'src/engine/trespass.ts',
    'export const title = document.title;',
    "Cannot find name 'document'",
  ],
  [
    'tsconfig.engine.json',
    'src/domain/trespass.ts',
    'export const wide = window.innerWidth;',
    "Cannot find name 'window'",
  ],
  ['tsconfig.engine.json', 'src/domain/process.ts', 'export const user = process.env;', "Cannot find name 'process'"],
  [
    'tsconfig.worker.json',
    'src/worker/trespass.ts',
    'export const title = document.title;',
    "Cannot find name 'document'",
  ],
  [
    'tsconfig.offline.json',
    'src/offline/trespass.ts',
    'export const title = document.title;',
    "Cannot find name 'document'",
  ],
] as const;

/** Two whole compilations, on a machine that is doing something else. */
const slowestCompilerMs = 90_000;

describe('narrow types', () => {
  let copy = '';
  const printed = new Map<string, string>();

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'bottega-types-'));
    for (const file of [
      'package.json',
      'tsconfig.json',
      'tsconfig.engine.json',
      'tsconfig.worker.json',
      'tsconfig.offline.json',
    ])
      copyFileSync(file, join(copy, file));
    cpSync('src/domain', join(copy, 'src/domain'), { recursive: true });
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
    for (const [, path, text] of trespasses) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      writeFileSync(join(copy, path), `${text}\n`);
    }
    for (const config of new Set(trespasses.map(([name]) => name))) {
      const { stdout } = spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', config], {
        cwd: copy,
        encoding: 'utf8',
      });
      printed.set(config, stdout);
    }
  }, slowestCompilerMs);
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it.each(trespasses)('%s stops %s', (config, path, _text, sentence) => {
    expect(printed.get(config)).toMatch(new RegExp(`${path}.*${sentence}`));
  });
});
