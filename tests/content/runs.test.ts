import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lessonCharts } from '#cli/lesson-runs.ts';

it('the charts of the lessons are what the engine gives: `node src/cli/lesson-runs.ts` writes them again', async () => {
  const stored: unknown = JSON.parse(readFileSync('content/runs/charts.json', 'utf8'));
  expect(await lessonCharts()).toEqual(stored);
}, 120_000);
