import { describe, expect, it } from 'vitest';
import { readGiven } from '#domain/given-answer.ts';
import { pickVariant, readMistakes } from '#domain/mistakes.ts';
import { placeRatio } from '#domain/plan/forecast.ts';
import type { QuestionProgress } from '#domain/progress.ts';
import type { Outcome, Question } from '#domain/question.ts';
import { firstTries } from '#domain/review/first-tries.ts';
import { countGuesses, planTime } from '#domain/skill-map.ts';

const skill = (id: string, questions: string[]) => ({
  id,
  statement: `Given ${id}`,
  course: { id: 'path', number: 1, title: 'Path' },
  lesson: { id: `${id}-lesson`, title: id, href: `/${id}/` },
  questions: questions.map((own) => ({ id: own, kind: 'single' as const })),
});
const owner = (needs: string[]) => ({ title: 't', href: '/', file: '/f.json', needs });
const index = {
  skills: [
    skill('listen', ['listen-lesson/q1', 'listen-lesson/q2', 'path-quiz/q7', 'path-quiz/q8']),
    skill('speak', ['speak-lesson/q4']),
  ],
  owners: {
    'listen-lesson': owner(['listen-lesson']),
    'speak-lesson': owner(['speak-lesson']),
    'path-quiz': owner(['listen-lesson', 'speak-lesson']),
  },
  aliases: { 'old-lesson/q1': 'listen-lesson/q1' },
};

const answered = (at: number, outcome: Outcome, option = 'a'): QuestionProgress => ({
  phase: 'settled',
  tries: [{ at, answer: { kind: 'single', option }, outcome }],
  shown: false,
  settledAt: at,
});
const shownAt = (at: number): QuestionProgress => ({ phase: 'settled', tries: [], shown: true, settledAt: at });
const state = (entries: Record<string, QuestionProgress>, finished: string[] = []) => ({
  questions: new Map(Object.entries(entries)),
  finished: new Map(finished.map((id) => [id, 3])),
});
const read = (entries: Record<string, QuestionProgress>) => readMistakes(firstTries(index, state(entries)));

describe('the notebook of mistakes', () => {
  it('holds what was missed at the first try, newest first, with what was answered', () => {
    const found = read({
      'listen-lesson/q1': answered(40, 'wrong', 'b'),
      'final-check/draw-3/speak-lesson/q4': answered(90, 'partly', 'c'),
      'listen-lesson/q2': answered(50, 'right'),
    });
    expect(found).toMatchObject([
      { question: 'speak-lesson/q4', place: 'check', at: 90, answer: { option: 'c' }, mendedAt: undefined },
      { question: 'listen-lesson/q1', place: 'lesson', at: 40, answer: { option: 'b' }, mendedAt: undefined },
    ]);
  });

  it('holds what was asked to be shown, without an answer', () => {
    expect(read({ 'speak-lesson/q4': shownAt(60) })).toMatchObject([{ at: 60, answer: undefined }]);
  });

  it('finds a question under its old name, and holds one that was missed twice once', () => {
    const found = read({
      'old-lesson/q1': answered(40, 'wrong', 'b'),
      'review/2026-11-03/listen-lesson/q1': answered(70, 'wrong', 'd'),
    });
    expect(found).toMatchObject([{ question: 'listen-lesson/q1', place: 'review', at: 70, answer: { option: 'd' } }]);
    expect(found).toHaveLength(1);
  });

  it('is left by a later right answer on the same skill, on another occasion', () => {
    const missed = { 'path-quiz/q7': answered(40, 'wrong') };
    const mended = (entries: Record<string, QuestionProgress>) => read({ ...missed, ...entries })[0]?.mendedAt;
    expect(mended({ 'review/2026-11-03/listen-lesson/q1': answered(80, 'right') })).toBe(80);
    expect(mended({ 'review/2026-11-03/listen-lesson/q1': answered(30, 'right') })).toBeUndefined();
    expect(mended({ 'review/2026-11-03/speak-lesson/q4': answered(80, 'right') })).toBeUndefined();
    expect(mended({ 'path-quiz/q8': answered(80, 'right') })).toBeUndefined();
    expect(mended({ 'listen-lesson/q1': answered(80, 'right') })).toBeUndefined();
  });

  it('is left by a variant of another sitting, not by the rest of the same', () => {
    const missed = { 'review/2026-11-03/listen-lesson/q1': answered(40, 'wrong') };
    const next = (sitting: string) =>
      read({ ...missed, [`review/${sitting}/listen-lesson/q2`]: answered(45, 'right') });
    expect(next('2026-11-03')[0]?.mendedAt).toBeUndefined();
    expect(next('f00d')[0]?.mendedAt).toBe(45);
  });
});

describe('a variant', () => {
  const missed = { question: 'listen-lesson/q1', skill: 'listen' };

  it('is a question of the skill never answered, of a finished lesson first', () => {
    expect(pickVariant(missed, index, state({}, ['listen-lesson']))).toBe('listen-lesson/q2');
    const seen = state({ 'listen-lesson/q2': answered(40, 'right') }, ['listen-lesson', 'speak-lesson']);
    expect(pickVariant(missed, index, seen)).toBe('path-quiz/q7');
  });

  it('does not give away a quiz whose lessons are still to be read while there is another', () => {
    const seen = state({ 'listen-lesson/q2': answered(40, 'right') }, ['listen-lesson']);
    expect(pickVariant(missed, index, seen)).toBe('listen-lesson/q2');
  });

  it('is the one answered longest ago where all were answered, wherever that was', () => {
    const seen = state(
      {
        'listen-lesson/q2': answered(40, 'right'),
        'review/f00d/listen-lesson/q2': answered(95, 'right'),
        'path-quiz/q7': answered(60, 'right'),
        'final-check/d/path-quiz/q8': answered(50, 'right'),
      },
      ['listen-lesson', 'speak-lesson'],
    );
    expect(pickVariant(missed, index, seen)).toBe('path-quiz/q8');
  });

  it('is nothing where the skill has no other question', () => {
    expect(pickVariant({ question: 'speak-lesson/q4', skill: 'speak' }, index, state({}))).toBeUndefined();
  });
});

describe('what was answered', () => {
  const base = { id: 'a/b', role: 'check', skill: 's', passage: { title: 'p', href: '/p' }, stem: 'Which?' } as const;
  const options = [
    { id: 'x', text: 'Ex', correct: true, feedback: 'Because x.' },
    { id: 'y', text: 'Why', correct: false, feedback: 'Not y.' },
  ];

  it('is the chosen options with their reasons', () => {
    const question: Question = { ...base, kind: 'multiple', choose: 2, options };
    expect(readGiven(question, { kind: 'multiple', options: ['y', 'x'] })).toEqual([
      { said: 'Ex', isRight: true, why: 'Because x.' },
      { said: 'Why', isRight: false, why: 'Not y.' },
    ]);
    expect(readGiven({ ...base, kind: 'single', options }, { kind: 'single', option: 'y' })).toHaveLength(1);
  });

  it('is nothing where the question has changed, or the answer was asked for', () => {
    expect(readGiven({ ...base, kind: 'single', options }, { kind: 'single', option: 'gone' })).toEqual([]);
    expect(readGiven({ ...base, kind: 'single', options }, { kind: 'numeric', value: 4 })).toEqual([]);
    expect(readGiven({ ...base, kind: 'single', options }, undefined)).toEqual([]);
  });

  it('is a number with the slip it falls on, a pair put together wrongly, a score too far', () => {
    const near = [{ id: 'slip', value: 40, tolerance: 1, feedback: 'You divided.' }];
    const numeric: Question = {
      ...{ ...base, kind: 'numeric', value: 8, tolerance: 0, unit: '%', feedback: 'Yes.', near, otherwise: 'No.' },
    };
    expect(readGiven(numeric, { kind: 'numeric', value: 41 })).toMatchObject([{ said: '41 %', why: 'You divided.' }]);
    expect(readGiven(numeric, { kind: 'numeric', value: 5 })).toMatchObject([{ why: 'No.' }]);
    const pairs = ['m', 'n'].map((id) => ({ id, left: `l${id}`, right: `r${id}`, feedback: `f${id}` }));
    const match: Question = { ...base, kind: 'match', pairs, extra: [] };
    expect(readGiven(match, { kind: 'match', pairs: { m: 'n', n: 'n' } })).toEqual([
      { said: 'lm → rn', isRight: false, why: 'fm' },
    ]);
    const criteria = [{ id: 'tone', label: 'Tone', score: 4, why: 'It listens.' }];
    const rate: Question = { ...base, kind: 'rate', post: 'p', criteria };
    expect(readGiven(rate, { kind: 'rate', scores: { tone: 1 } })).toMatchObject([
      { said: 'Tone', model: { given: 1, wanted: 4 } },
    ]);
    expect(readGiven(rate, { kind: 'rate', scores: { tone: 3 } })).toEqual([]);
  });
});

describe('predictions and time', () => {
  const courses = [
    {
      title: 'Path',
      lessons: [
        { id: 'a', minutes: 11, guesses: ['a/guess'] },
        { id: 'b', minutes: 14, guesses: ['b/guess'] },
      ],
      skills: [],
    },
    { title: 'Other', lessons: [{ id: 'c', minutes: 12, guesses: ['c/guess'] }], skills: [] },
  ];

  it('counts the guesses given and those already right, by the first answer', () => {
    const { questions } = state({ 'a/guess': answered(4, 'right'), 'b/guess': answered(5, 'wrong') });
    expect(countGuesses(courses, { questions })).toEqual([{ course: 'Path', given: 2, right: 1 }]);
  });

  it('adds up the planned minutes of finished lessons', () => {
    expect(planTime(courses, state({}, ['b', 'c']))).toEqual([
      { course: 'Path', lessons: 1, minutes: 14 },
      { course: 'Other', lessons: 1, minutes: 12 },
    ]);
  });

  it('places a ratio by doublings, within the picture', () => {
    expect([4, 1, 0.25, 2, 90, 0, null].map(placeRatio)).toEqual([1, 0.5, 0, 0.75, 1, 0, 0.5]);
  });
});
