import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ownScores, sumScores } from '#domain/final-project.ts';
import { readFinalProject } from '#library/final-project.ts';
import { lessonIds, viewFinalProject } from '#library/final-project-view.ts';
import { openLibrary } from '#library/library.ts';
import { ProblemList } from '#library/problem.ts';

const library = openLibrary();
const known = { brands: library.brands, lessons: lessonIds(library) };

/** What is said of the real files, with one text put in place of another. */
function spoil(file: string, from: string, to: string): string[] {
  const root = mkdtempSync(join(tmpdir(), 'bottega-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync('content/final-project', join(root, 'content/final-project'), { recursive: true });
  const path = join(root, 'content/final-project', file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
  const problems = new ProblemList();
  expect(readFinalProject(root, known, problems)).toBeUndefined();
  return problems.errors.map(({ message }) => message);
}

describe('the final project', () => {
  it('has eight criteria of four scores in both languages, and three examples of very different worth', () => {
    for (const locale of ['it', 'en'] as const) {
      const { guide } = viewFinalProject(library, locale, (path) => path);
      expect(guide.criteria.map(({ levels }) => levels.map(({ score }) => score))).toEqual(Array(8).fill([0, 1, 2, 3]));
      const ids = guide.criteria.map(({ id }) => id);
      const sums = guide.examples.map((example) => sumScores(ids, ownScores(example)));
      expect(sums.map(({ suggestion }) => suggestion)).toEqual(['enough', 'zero', 'zero']);
      expect(sums.map(({ total }) => total)).toEqual([21, 16, 6]);
    }
  });

  it('links each deliverable to its tool where there is a page for it, and says the title of its lesson', () => {
    const { deliverables } = viewFinalProject(library, 'it', (path) => path);
    expect(deliverables[0]?.tools).toEqual([{ name: 'Strategia', href: '/it/laboratorio/strategia/' }]);
    expect(deliverables.every(({ lesson }) => lesson.title.length > 0)).toBe(true);
  });

  it('refuses an example that leaves a criterion without a score, or scores one that is not there', () => {
    const told = spoil('examples.yml', 'criterion: craft', 'criterion: beauty');
    expect(told).toContain('`repaired-cup` scores `craft` 0 times. Score every criterion once.');
    expect(told).toContain('There is no criterion `beauty` in rubric.yml. Correct the id.');
  });

  it('refuses an id that is there twice, a brand nobody knows, a deliverable nobody asked for', () => {
    expect(spoil('rubric.yml', 'id: truth', 'id: respect')).toContain(
      'The id `respect` is there twice. Ids are unique: change one.',
    );
    expect(spoil('rubric.yml', 'brand: montepane', 'brand: montepan')).toEqual([
      'There is no brand `montepan` in content/brands. Correct the id.',
    ]);
    expect(spoil('examples.yml', 'of: shift', 'of: song')).toEqual([
      'There is no deliverable `song` in brief.yml. Correct the id.',
    ]);
  });

  it('refuses a score out of the scale, a reason of three words, hours that do not add up', () => {
    expect(spoil('examples.yml', 'score: 3', 'score: 4').join()).toContain('must be 0, 1, 2 or 3');
    expect(spoil('examples.yml', 'it: "Partenza, traguardo, data e fonte ci sono; ', 'it: "Va bene così" # ')).toEqual([
      '3 words: write 15 to 35.',
    ]);
    expect(spoil('brief.yml', 'minutes: 70', 'minutes: 90')).toEqual([
      'The deliverables take 245 minutes. Change them, or the hours promised.',
    ]);
  });
});
