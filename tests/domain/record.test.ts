import { describe, expect, it } from 'vitest';
import { checkQuestion } from '#domain/final-check.ts';
import { emptyProgress, type QuestionProgress } from '#domain/progress.ts';
import type { Project } from '#domain/project/project.ts';
import { emptyParts, isEmptyRecord, type RecordData, readRecord, recordParts, toHours } from '#domain/record.ts';
import type { DeskEntry } from '#domain/shift/desk-log.ts';
import type { Shift, ShiftRecord } from '#domain/shift/shift-record.ts';

const skill = (statement: string, uni: string) => ({ statement, uni: [uni], digcomp: ['1.3'], ecf: ['D.12'] });
const data: RecordData = {
  courses: [
    {
      title: '1. The trade',
      quiz: 'trade-quiz',
      lessons: [
        { id: 'day', title: 'A day', minutes: 13, skill: 'describe' },
        { id: 'sources', title: 'Sources', minutes: 11, skill: 'verify' },
      ],
    },
    {
      title: '2. Community',
      quiz: 'community-quiz',
      lessons: [
        { id: 'needs', title: 'Needs', minutes: 47, skill: 'describe' },
        { id: 'consent', title: 'Consent', minutes: 17, skill: 'ask' },
      ],
    },
  ],
  skills: {
    describe: skill('I can describe', 'U1'),
    verify: skill('I can verify', 'U2'),
    ask: skill('I can ask', 'U3'),
  },
  questions: ['day/a', 'trade-quiz/a', 'trade-quiz/b', 'trade-quiz/c', 'needs/a', 'community-quiz/a'],
  cases: [
    { id: 'monday', title: 'A Monday', days: 1 },
    { id: 'storm', title: 'A storm', days: 3 },
  ],
  observation: 'Looking before speaking',
  criteria: ['community', 'voice', 'plan', 'report'],
  aliases: { 'old/a': 'needs/a' },
};

const settled = (at: number, ...outcomes: ('right' | 'wrong')[]): QuestionProgress => ({
  phase: 'settled',
  tries: outcomes.map((outcome, nth) => ({ at: at + nth, answer: { kind: 'single', option: 'a' }, outcome })),
  shown: false,
  settledAt: at,
});
const state = (more: Partial<ReturnType<typeof emptyProgress>>) => ({ ...emptyProgress(), ...more });
const written = (text: string, at: number) => ({ id: text, text, at, keys: [], others: [] });

function shift(id: string, closed: number, more: Partial<Shift> = {}): ShiftRecord {
  const close: DeskEntry = { day: 0, minute: 90, type: 'close', expects: {} };
  const own: Shift = {
    case: id,
    seed: 7,
    language: 'it',
    model: '1',
    isMild: true,
    startedAt: 500,
    changedAt: 900 + closed,
    log: Array(closed).fill(close),
    goal: '',
    change: '',
    review: [],
    rules: {},
    ...more,
  };
  return { schema: 1, id: `${id}-${closed}`, shift: own };
}

function project(name: string, more: Partial<Project> = {}): Project {
  return {
    id: name,
    name,
    language: 'it',
    createdAt: 21,
    changedAt: 34,
    archivedAt: null,
    deletedAt: null,
    brand: null,
    ...more,
  };
}

describe('the record of the path', () => {
  it('lists the finished lessons by course, with their dates, and sums the planned minutes', () => {
    const finished = new Map([
      ['consent', 300],
      ['sources', 200],
      ['needs', 100],
      ['gone-from-the-site', 50],
    ]);
    const record = readRecord(data, state({ finished }), [], []);
    expect(record.lessons).toEqual([
      { course: '1. The trade', of: 2, rows: [{ title: 'Sources', at: 200, minutes: 11 }] },
      {
        course: '2. Community',
        of: 2,
        rows: [
          { title: 'Needs', at: 100, minutes: 47 },
          { title: 'Consent', at: 300, minutes: 17 },
        ],
      },
    ]);
    expect([record.lessonCount, record.minutes, toHours(record.minutes)]).toEqual([3, 75, { hours: 1, minutes: 15 }]);
  });

  it('names each skill of the finished lessons once', () => {
    const finished = new Map([
      ['day', 3],
      ['needs', 4],
      ['consent', 5],
    ]);
    const statements = readRecord(data, state({ finished }), [], []).skills.map(({ statement }) => statement);
    expect(statements).toEqual(['I can describe', 'I can ask']);
  });

  it('counts in a quiz what was settled and what was right at the first try, whatever came later', () => {
    const questions = new Map<string, QuestionProgress>([
      ['trade-quiz/a', settled(70, 'right', 'wrong')],
      ['trade-quiz/b', settled(40, 'wrong', 'right')],
      ['trade-quiz/c', { phase: 'hinted', tries: settled(990, 'wrong').tries, shown: false }],
      ['community-quiz/a', { phase: 'settled', tries: [], shown: true, settledAt: 60 }],
      ['day/a', settled(80, 'right')],
    ]);
    expect(readRecord(data, state({ questions }), [], []).quizzes).toEqual([
      { course: '1. The trade', of: 3, settled: 2, right: 1, at: 71 },
      { course: '2. Community', of: 1, settled: 1, right: 0, at: 60 },
    ]);
  });

  it('lists the final checks in which something was answered, under the present names of their questions', () => {
    const draws = [
      { id: 'late', at: 800, seed: 's', questions: ['day/a', 'needs/a'] },
      { id: 'early', at: 600, seed: 't', questions: ['day/a', 'old/a', 'trade-quiz/b', 'no-more/a'] },
    ];
    const questions = new Map([
      [checkQuestion('early', 'day/a'), settled(610, 'right')],
      [checkQuestion('early', 'old/a'), settled(620, 'wrong', 'right')],
    ]);
    expect(readRecord(data, state({ draws, questions }), [], []).checks).toEqual([
      { at: 600, of: 3, settled: 2, right: 1 },
    ]);
  });

  it('lists a shift only when every day of it is closed', () => {
    const own = { name: 'Forno', project: 'p' } as Shift['own']; // only its name is read
    const shifts = [
      shift('monday', 1),
      shift('storm', 2),
      shift('storm', 3),
      shift('observation', 1),
      shift('own', 1, { own }),
      shift('left-the-site', 1),
      shift('monday', 0),
    ];
    expect(readRecord(data, state({}), shifts, []).shifts).toEqual([
      { kind: 'case', title: 'A Monday', at: 901, days: 1 },
      { kind: 'case', title: 'A storm', at: 903, days: 3 },
      { kind: 'observation', title: 'Looking before speaking', at: 901, days: 1 },
      { kind: 'own', title: 'Forno', at: 901, days: 1 },
      { kind: 'none', title: 'left-the-site', at: 901, days: 1 },
    ]);
  });

  it('leaves out a project thrown away or with nothing written, and keeps one that cannot be read', () => {
    const works = [
      { project: project('Forno', { archivedAt: 40 }), begun: ['strategy', 'plan'] as const },
      { project: project('Libreria', { brand: 'pedali-di-carta' }), begun: undefined },
      { project: project('Bar', { deletedAt: 45 }), begun: ['canvas'] as const },
      { project: project('Vuoto'), begun: [] },
    ];
    expect(readRecord(data, state({}), [], works).projects).toEqual([
      { name: 'Forno', at: 34, isCopy: false, begun: ['strategy', 'plan'] },
      { name: 'Libreria', at: 34, isCopy: true, begun: undefined },
    ]);
  });

  it('sums the scores of the final project, without what is no score', () => {
    const texts = new Map([
      ['final-project/score-community', written('3', 520)],
      ['final-project/score-voice', written('0', 540)],
      ['final-project/score-plan', written('two', 560)],
      ['final-project/note-plan', written('2', 570)],
      ['final-project/example-bakery-report', written('1', 580)],
      ['final-project/score-left-the-rubric', written('2', 590)],
    ]);
    expect(readRecord(data, state({ texts }), [], []).finalProject).toEqual({
      at: 540,
      criteria: 4,
      scored: 2,
      points: 3,
      most: 12,
    });
  });

  it('is empty where nothing was finished, and says which parts are', () => {
    const nothing = readRecord(data, state({ opened: new Map([['day', 5]]) }), [shift('storm', 1)], []);
    expect(isEmptyRecord(nothing)).toBe(true);
    expect(emptyParts(nothing)).toEqual([...recordParts]);
    const some = readRecord(data, state({ finished: new Map([['day', 5]]) }), [shift('monday', 1)], []);
    expect(isEmptyRecord(some)).toBe(false);
    expect(emptyParts(some)).toEqual(['quizzes', 'checks', 'projects', 'finalProject']);
  });
});
