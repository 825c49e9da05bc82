import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { monthlyHours } from '#domain/career/hours.ts';
import { careerShape } from '#domain/career/shape.ts';
import { portfolioShape } from '#domain/portfolio/shape.ts';
import { readDocument } from '#domain/project/read.ts';
import { readRecords } from '#domain/project/record.ts';
import { planWorkshop } from '#domain/project/restore-workshop.ts';
import { documentOf } from '#domain/project/values.ts';
import { noRecords } from '#domain/project/workshop-records.ts';
import { parseBackup } from '#formats/backup.ts';
import { parseProjectFile } from '#formats/project-file.ts';

/** Files and copies of the first version whose projects have a career and a dossier: never changed. */
const textOf = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

it('reads the career and the dossier of a file', () => {
  const read = parseProjectFile(textOf('project-trade-1.json'), () => 'made-here');
  if (!read.ok) throw new Error(read.code);
  const { parts, notes, more } = read.file;
  expect([notes, more]).toEqual([{ misfits: [], strange: [] }, {}]);
  const career = documentOf(careerShape, parts.career);
  expect(monthlyHours(career.hours.tasks)).toBeCloseTo(39.667, 3);
  expect(career.quote.options.map(({ name, price, excludes }) => [name, price, excludes])).toEqual([
    ['Essenziale', 600, ['Reel']],
  ]);
  expect([career.ways.time, career.year.takings, career.first.casesReady]).toEqual([3, 21600, ['three', 'declared']]);
  const dossier = documentOf(portfolioShape, parts.portfolio);
  expect([dossier.cover.title, dossier.reflections.reflections.map(({ text }) => text)]).toEqual([
    'Un anno di pane',
    ['Ho tolto due reel, con il loro nome.'],
  ]);
});

it('restores the career and the dossier of a copy, its named versions too', () => {
  const read = parseBackup(textOf('backup-trade-1.json'));
  const plan = planWorkshop(noRecords(), (read.ok && read.backup.workshop) || noRecords());
  expect([plan.added, plan.aside]).toEqual([[{ name: 'Forno Lisetta', state: 'open' }], []]);
  expect([plan.put.cells, plan.put.snapshots].map(({ length }) => length)).toEqual([4, 1]);
  expect(readRecords('snapshot', plan.put.snapshots).readable.map(({ part }) => part)).toEqual(['career']);
  const cells = readRecords('cell', plan.put.cells).readable;
  const own = (part: string) => new Map(cells.filter((cell) => cell.part === part).map(({ path, cell }) => [path, cell]));
  expect(readDocument(careerShape, own('career')).document.quote.client).toBe('Forno Lisetta');
  expect(readDocument(portfolioShape, own('portfolio')).document.cover.title).toBe('Un anno di pane');
});
