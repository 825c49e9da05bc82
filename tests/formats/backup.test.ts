import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeEvents } from '#domain/merge.ts';
import type { ProgressEvent } from '#domain/progress.ts';
import { noRecords } from '#domain/project/workshop-records.ts';
import { planRestore } from '#domain/restore.ts';
import { type Backup, largestBackup, parseBackup, writeBackup, writeBackups } from '#formats/backup.ts';
import { histories } from '../domain/progress-events.ts';

const opened: ProgressEvent = { id: 'e1', at: 1_790_000_000_011, kind: 'opened', lesson: 'what-makes-a-community' };
const savedAt = 1_790_000_777_000;
const file = (change: Record<string, unknown>) =>
  JSON.stringify({
    format: 'bottega-backup',
    schema: 1,
    savedAt,
    events: [opened],
    settings: {},
    unreadable: [],
    ...change,
  });

describe('a copy', () => {
  it('gives back everything that was put in it', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const backup = { savedAt, events: mergeEvents(events), settings: { theme: 'dark' as const }, unreadable: [] };
        expect(parseBackup(writeBackup(backup))).toEqual({ ok: true, backup });
      }),
    );
  });

  it.each([
    ['not-json', ''],
    ['not-json', '{"format":"bottega-backup","events":['],
    ['not-json', 'BEGIN:VCALENDAR'],
    ['foreign', 'null'],
    ['foreign', '[]'],
    ['foreign', '{"version":2,"decks":[]}'],
    ['foreign', file({ format: 'bottega-project' })],
    ['newer', file({ schema: 2 })],
    ['damaged', file({ schema: '1' })],
    ['damaged', file({ schema: 0 })],
    ['damaged', file({ events: { 0: opened } })],
    ['damaged', file({ unreadable: 'none' })],
    ['damaged', file({ workshop: ['projects'] })],
    ['damaged', file({ workshop: { cells: { a: 1 } } })],
  ])('is refused as %s: %s', (code, text) => {
    expect(parseBackup(text)).toEqual({ ok: false, code });
  });

  it('is refused when it is far too large, before it is read', () => {
    expect(parseBackup(' '.repeat(largestBackup + 1))).toEqual({ ok: false, code: 'too-large' });
  });

  it('is not sunk by a bad event, which is kept as it is', () => {
    const bad = { id: 'e2', at: 'ieri', kind: 'finished', lesson: 'the-platforms-today' };
    expect(parseBackup(file({ events: [bad, opened, null] }))).toMatchObject({
      ok: true,
      backup: {
        events: [opened],
        unreadable: [
          { schema: 1, event: bad },
          { schema: 1, event: null },
        ],
      },
    });
  });

  it('carries what could not be read elsewhere, and reads of it what it can', () => {
    const other = { ...opened, id: 'e3', at: 1_790_000_000_033 };
    const newer = { id: 'n1', schema: 5, event: {} };
    const read = parseBackup(file({ unreadable: [newer, { schema: 1, event: other }] }));
    expect(read).toMatchObject({ ok: true, backup: { events: [opened, other], unreadable: [newer] } });
  });

  it('does not believe its own date and settings', () => {
    const read = parseBackup(file({ savedAt: 'oggi', settings: { theme: 'pink', locale: 'en', admin: true } }));
    expect(read.ok && [read.backup.savedAt, read.backup.settings]).toEqual([undefined, { locale: 'en' }]);
  });
});

describe('a copy with a workshop', () => {
  const record = (id: string, text = '') => ({ schema: 1, id, project: { name: text } });
  const empty = { savedAt, events: [], settings: {}, unreadable: [] };
  const backup: Backup = {
    ...empty,
    events: [opened],
    workshop: {
      projects: [record('p1'), 'not a record'],
      cells: [{ schema: 9 }],
      snapshots: [null],
      pictures: [{}],
      shifts: [7],
    },
  };

  it('gives back its records as they are, the unreadable ones among them', () => {
    expect(parseBackup(writeBackup(backup))).toEqual({ ok: true, backup });
  });

  it('is for a reader of before the copy it always was: same schema, and the workshop beside the rest', () => {
    const { workshop, ...rest } = JSON.parse(writeBackup(backup));
    expect(workshop.projects).toHaveLength(2);
    expect(rest).toEqual(JSON.parse(file({})));
  });

  it('has no workshop in it where there is none', () => {
    const workshop = noRecords();
    expect(writeBackup({ ...empty, workshop })).toBe(writeBackup(empty));
    expect(parseBackup(file({ workshop: {} }))).toEqual(parseBackup(file({})));
  });

  it('tries again, after the others, what was put aside, and keeps what only a later version knows', () => {
    const aside = { workshop: 'projects', record: record('p2') };
    const plan = { workshop: 'plans', record: { days: 31 } };
    const read = parseBackup(file({ unreadable: [aside, plan], workshop: { projects: [record('p1')], tags: ['x'] } }));
    expect(read.ok && read.backup.workshop?.projects).toEqual([record('p1'), record('p2')]);
    expect(read.ok && read.backup.unreadable).toEqual([{ workshop: 'tags', record: 'x' }, plan]);
  });

  it('is parted in files that can each be restored, and together hold everything once', () => {
    const projects = Array.from({ length: 13 }, (_, place) => record(`p${place}`, 'é'.repeat(700)));
    const large: Backup = { ...backup, workshop: { ...noRecords(), projects, cells: [{ schema: 9 }] } };
    const texts = writeBackups(large, 6000);
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.filter((text) => Buffer.byteLength(text) > 6000)).toEqual([]);
    const parts = texts.map(parseBackup).map((read) => (read.ok ? read.backup : empty)) as Backup[];
    expect(parts.flatMap(({ workshop }) => workshop?.projects ?? [])).toEqual(projects);
    expect(parts.flatMap(({ workshop }) => workshop?.cells ?? [])).toEqual([{ schema: 9 }]);
    expect(parts.flatMap(({ events }) => events)).toEqual([opened]);
    expect(writeBackups(large)).toEqual([writeBackup(large)]);
  });

  it('shares many pictures out in files of their own, each one once', () => {
    const pictures = Array.from({ length: 17 }, (_, place) => ({
      project: 'p1',
      id: `i${place}`,
      data: 'A'.repeat(900),
    }));
    const heavy: Backup = { ...backup, workshop: { ...noRecords(), projects: [record('p1')], pictures } };
    const texts = writeBackups(heavy, 4000);
    expect(texts.filter((text) => Buffer.byteLength(text) > 4000)).toEqual([]);
    const parts = texts.map(parseBackup).map((read) => (read.ok ? read.backup : empty)) as Backup[];
    expect(parts.map(({ workshop }) => workshop?.projects.length)).toEqual([1, ...texts.slice(1).map(() => 0)]);
    expect(parts.flatMap(({ workshop }) => workshop?.pictures ?? [])).toEqual(pictures);
    expect(parts.flatMap(({ events }) => events)).toEqual([opened]);
    expect(writeBackups(heavy)).toEqual([writeBackup(heavy)]);
  });
});

describe('restoring', () => {
  it('adds what is new, keeps what is here, and tells the two apart', () => {
    const here: ProgressEvent[] = [opened];
    const added: ProgressEvent = {
      id: 'e4',
      at: 1_790_000_000_044,
      kind: 'shown',
      question: 'the-platforms-today/who',
    };
    expect(planRestore(here, [opened, added])).toEqual({
      added: [added],
      alreadyHere: 1,
      clashing: [],
      lessons: new Map([['the-platforms-today', 1]]),
    });
  });

  it('takes a later revision of a text, not an earlier one', () => {
    const wrote = (at: number): ProgressEvent => ({
      id: 'w1',
      at,
      kind: 'wrote',
      lesson: 'the-platforms-today',
      field: 'why',
      text: `testo ${at}`,
      over: [],
    });
    expect(planRestore([wrote(20)], [wrote(31)]).added).toEqual([wrote(31)]);
    expect(planRestore([wrote(20)], [wrote(13)])).toMatchObject({ added: [], alreadyHere: 1 });
  });

  it('puts aside what comes under the id of something else', () => {
    const impostor: ProgressEvent = { ...opened, at: 9_999_999_999_999, lesson: 'another-lesson' };
    expect(planRestore([opened], [impostor])).toMatchObject({ added: [], alreadyHere: 0, clashing: [impostor] });
  });

  it('never changes an event that is here, except a text by its later revision', () => {
    fc.assert(
      fc.property(
        histories.map((h) => mergeEvents(h)),
        histories.map((h) => mergeEvents(h)),
        (here, copy) => {
          const { added, alreadyHere, clashing } = planRestore(here, copy);
          expect(added.length + alreadyHere + clashing.length).toBe(copy.length);
          for (const event of added) {
            const own = here.find(({ id }) => id === event.id);
            if (own) expect([own.kind, event.kind, event.at > own.at]).toEqual(['wrote', 'wrote', true]);
          }
        },
      ),
    );
  });
});
