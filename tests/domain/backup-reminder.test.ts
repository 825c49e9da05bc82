import { describe, expect, it } from 'vitest';
import { chooseReminder, countWork, type Work } from '#domain/backup-reminder.ts';
import type { ProgressEvent } from '#domain/progress.ts';

const none: Work = { finished: 0, fields: 0, shifts: 0 };
const quiet = { backupAt: undefined, isDismissed: false, isWarned: false };
const finished = (lesson: string, at: number): ProgressEvent => ({
  id: `f-${lesson}-${at}`,
  at,
  kind: 'finished',
  lesson,
});
const project = (createdAt: number) => ({
  schema: 1,
  id: 'p',
  project: {
    id: 'p',
    name: 'Forno',
    language: 'it',
    createdAt,
    changedAt: 90,
    archivedAt: null,
    deletedAt: null,
    brand: null,
  },
});
const cell = (path: string, value: unknown, at: number) => ({
  schema: 1,
  project: 'p',
  part: 'strategy',
  path,
  cell: { value, at, id: path, over: [], others: [] },
});

describe('what was done', () => {
  it('is counted since a moment: a lesson once, a field where a hand wrote in it', () => {
    const records = {
      events: [finished('a', 20), finished('a', 40), finished('b', 41), finished('c', 12)],
      projects: [project(30)],
      // Brought by the example the project was made of; written; emptied; ticked; of a project that is not here.
      cells: [
        cell('x', 'Pane', 30),
        cell('y', 'Lievito', 31),
        cell('z', ' ', 33),
        cell('w', true, 34),
        { ...cell('v', 'Altro', 35), project: 'q' },
      ],
      shifts: ['no shift'],
    };
    expect(countWork(records)).toEqual({ finished: 3, fields: 1, shifts: 0 });
    expect(countWork(records, 40)).toEqual({ finished: 1, fields: 0, shifts: 0 });
  });
});

describe('the line that reminds of a copy', () => {
  it.each([
    ['after two lessons', { ...none, finished: 2, fields: 11 }, undefined],
    ['after three', { ...none, finished: 3 }, 'never'],
    ['after some fields of a project', { ...none, fields: 12 }, 'never'],
    ['after a day at the desk', { ...none, shifts: 1 }, 'never'],
  ])('%s, where no copy was ever saved: %o', (_, work, line) => {
    expect(chooseReminder(work, quiet)).toBe(line);
  });

  it('after a copy waits for much more work', () => {
    const after = { ...quiet, backupAt: 77 };
    expect(chooseReminder({ finished: 5, fields: 39, shifts: 2 }, after)).toBeUndefined();
    expect(chooseReminder({ ...none, finished: 6 }, after)).toBe('since');
    expect(chooseReminder({ ...none, fields: 40 }, after)).toBe('since');
    expect(chooseReminder({ ...none, shifts: 3 }, after)).toBe('since');
  });

  it('does not come where it was dismissed, nor beside another that says as much', () => {
    const work = { finished: 30, fields: 300, shifts: 13 };
    expect(chooseReminder(work, { ...quiet, isDismissed: true })).toBeUndefined();
    expect(chooseReminder(work, { ...quiet, isWarned: true })).toBeUndefined();
  });
});
