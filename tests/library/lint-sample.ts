import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { readLibrary } from '#library/library.ts';
import { checkContent } from '#library/lint/check-content.ts';
import type { Problem } from '#library/problem.ts';
import { type Files, sampleFiles } from './sample-course.ts';

/** One thing spoilt in the sample. */
export type Change = (files: Files) => void;

/** Puts `to` in place of the first `from`. A `from` that is not there is a mistake of the test, and fails it. */
export function swap(file: string, from: string, to: string): Change {
  return (files) => {
    const text = files.get(file);
    if (!text?.includes(from)) throw new Error(`${file} does not hold: ${from}`);
    files.set(
      file,
      text.replace(from, () => to),
    );
  };
}

/** The same in the Italian and the English text of a lesson. */
export function swapBoth(folder: string, from: string, to: string): Change {
  return (files) => {
    for (const locale of ['it', 'en']) swap(`${folder}/${locale}.mdx`, from, to)(files);
  };
}

export function drop(file: string): Change {
  return (files) => {
    if (!files.delete(file)) throw new Error(`There is no ${file}`);
  };
}

export function put(file: string, text: string): Change {
  return (files) => {
    files.set(file, text);
  };
}

/** Writes the sample, changed, into a folder of its own that goes away with the test. */
export function writeSample(...changes: Change[]): { root: string; files: Files } {
  const files = sampleFiles();
  for (const change of changes) change(files);
  const root = mkdtempSync(join(tmpdir(), 'bottega-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const folder of new Set([...files.keys()].map(dirname))) mkdirSync(join(root, folder), { recursive: true });
  for (const [file, text] of files) writeFileSync(join(root, file), text);
  return { root, files };
}

/** The day on which the sample is checked: its facts hold until 2027-11-23. */
export const today = '2026-12-05';

export function lintSample(...changes: Change[]): Problem[] {
  return lintOn(today, ...changes);
}

export function lintOn(day: string, ...changes: Change[]): Problem[] {
  const { root } = writeSample(...changes);
  const { library, problems } = readLibrary(root);
  checkContent(library, problems, root, day);
  return problems.all;
}

/** What a test expects to be told: `at` is text of the line named, `says` a part of the sentence. */
export interface Expected {
  file: string;
  says: string;
  at?: string;
  level?: Problem['level'];
}

/** The changed sample gives these problems and no other, in any order. */
export function expectProblems(changes: Change[], ...expected: Expected[]): void {
  const found = lintSample(...changes);
  const files = sampleFiles();
  for (const change of changes) change(files);
  const told = found.map(({ level, file, line, message }) => `${level} ${file}:${line ?? ''} ${message}`).join('\n');
  for (const { file, says, at, level = 'error' } of expected) {
    const line = at === undefined ? undefined : lineOf(files.get(file) ?? '', at);
    const match = found.find(
      (problem) =>
        problem.file === file &&
        problem.level === level &&
        problem.message.includes(says) &&
        (at === undefined || problem.line === line),
    );
    expect(match, `${level} ${file}:${line ?? ''} «${says}» is among:\n${told}`).toBeDefined();
  }
  expect(found.length, told).toBe(expected.length);
}

/** Among what the changed sample is told there is this, at this file; what follows from the same change may be told too. */
export function expectSaid(
  change: Change | Change[],
  file: string,
  says: string,
  level: Problem['level'] = 'error',
): void {
  const found = lintSample(...[change].flat());
  const told = found.map((problem) => `${problem.level} ${problem.file}:${problem.line ?? ''} ${problem.message}`);
  const match = (line: string) => line.startsWith(`${level} ${file}`) && line.includes(says);
  expect(told.filter(match), told.join('\n')).not.toEqual([]);
}

function lineOf(text: string, at: string): number {
  const line = text.split('\n').findIndex((each) => each.includes(at)) + 1;
  if (line === 0) throw new Error(`No line holds: ${at}`);
  return line;
}
