import { afterEach, describe, expect, it, vi } from 'vitest';
import { closeRun, readTally, tallyPlaywright, tallyVitest } from '#cli/summary.ts';

describe('tallies', () => {
  afterEach(() => vi.restoreAllMocks());

  it('count unit tests, and a file that could not be loaded as a failure', () => {
    const tally = tallyVitest({
      testResults: [
        {
          name: 'a.test.ts',
          assertionResults: [
            { fullName: 'adds', status: 'passed' },
            { fullName: 'divides', status: 'failed' },
          ],
        },
        { name: 'b.test.ts', message: 'SyntaxError: odd\nat line', assertionResults: [] },
      ],
    });
    expect(tally).toEqual({ passed: 1, failed: ['divides', 'b.test.ts: SyntaxError: odd'] });
  });

  it('count browser tests in suites within suites, with the browser and the path to each', () => {
    const spec = (title: string, status: string) => ({ title, ok: true, tests: [{ projectName: 'chromium', status }] });
    const inner = { title: 'by keyboard', specs: [spec('answers', 'unexpected'), spec('skips', 'skipped')] };
    const tally = tallyPlaywright({
      suites: [{ title: 'a.spec.ts', specs: [spec('opens', 'expected'), spec('wavers', 'flaky')], suites: [inner] }],
      errors: [],
    });
    expect(tally).toEqual({
      passed: 2,
      unsteady: ['[chromium] a.spec.ts › wavers'],
      failed: ['[chromium] a.spec.ts › by keyboard › answers'],
    });
  });

  it('a run without a report has failed', () => {
    expect(readTally('no/such/report.json', tallyVitest).failed).toHaveLength(1);
  });

  it('end with the plain line and a code that says whether all went well', () => {
    const print = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    expect(
      closeRun([
        { passed: 3, failed: [], unsteady: ['wavers'] },
        { passed: 4, failed: ['opens'] },
      ]),
    ).toBe(1);
    expect(print.mock.calls.map(([line]) => line)).toEqual([
      'UNSTEADY wavers: failed, then passed when tried again',
      'FAILED opens',
      '7 passed, 1 failed',
    ]);
    expect(closeRun([{ passed: 5, failed: [] }])).toBe(0);
    expect(closeRun([])).toBe(1);
  });
});
