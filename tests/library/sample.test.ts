import { expect, it } from 'vitest';
import { describeProblem } from '#library/problem.ts';
import { lintSample } from './lint-sample.ts';

it('finds nothing to say about the sample course', () => {
  expect(lintSample().map(describeProblem)).toEqual([]);
});
