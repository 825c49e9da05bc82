import { expect, it } from 'vitest';
import { readLibrary } from '#library/library.ts';
import { checkContent } from '#library/lint/check-content.ts';
import { describeProblem } from '#library/problem.ts';

/** A day on which nothing written so far has expired: the result is the same whenever the test runs. */
const today = '2026-11-27';

it('holds nothing that an author must mend', () => {
  const root = process.cwd();
  const { library, problems } = readLibrary(root);
  checkContent(library, problems, root, today);
  expect(problems.errors.map(describeProblem)).toEqual([]);
  expect(library.courses).toHaveLength(8);
  expect(library.terms.size).toBeGreaterThanOrEqual(143);
});
