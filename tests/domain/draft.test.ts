import { describe, expect, it } from 'vitest';
import { completeDraft } from '#domain/grade.ts';
import type { QuestionOf } from '#domain/question.ts';

const base = {
  id: 'a-lesson/a-question',
  role: 'check',
  skill: 'reply',
  passage: { title: 'A passage', href: '/it/' },
  stem: 'What next?',
} as const;

describe('completeDraft', () => {
  it('asks for a choice before grading a single question', () => {
    const question: QuestionOf<'single'> = { ...base, kind: 'single', options: [] };
    expect(completeDraft(question, { kind: 'single', option: '' })).toEqual({
      type: 'missing',
      code: 'choose-one',
      count: 1,
    });
    expect(completeDraft(question, { kind: 'single', option: 'dm' })).toEqual({
      type: 'complete',
      answer: { kind: 'single', option: 'dm' },
    });
  });

  it('says how many options are left to choose or to put back', () => {
    const question: QuestionOf<'multiple'> = { ...base, kind: 'multiple', choose: 3, options: [] };
    const complete = (...options: string[]) => completeDraft(question, { kind: 'multiple', options });
    expect(complete('a')).toEqual({ type: 'missing', code: 'choose-more', count: 2 });
    expect(complete('a', 'b', 'c', 'd')).toEqual({ type: 'missing', code: 'choose-fewer', count: 1 });
    expect(complete('a', 'b', 'c').type).toBe('complete');
  });

  it('says how many pairs and scores are left', () => {
    const pair = (id: string) => ({ id, left: id, right: id, feedback: id });
    const match: QuestionOf<'match'> = { ...base, kind: 'match', pairs: ['x', 'y', 'z'].map(pair), extra: [] };
    expect(completeDraft(match, { kind: 'match', pairs: { y: 'x', z: '' } })).toMatchObject({
      code: 'match-more',
      count: 2,
    });
    const criterion = (id: string) => ({ id, label: id, score: 4, why: id });
    const rate: QuestionOf<'rate'> = { ...base, kind: 'rate', post: 'p', criteria: ['x', 'y', 'z'].map(criterion) };
    expect(completeDraft(rate, { kind: 'rate', scores: { x: 2, y: 5 } })).toMatchObject({
      code: 'rate-more',
      count: 1,
    });
  });

  it('turns the written number into a value, or says why not', () => {
    const question: QuestionOf<'numeric'> = {
      ...base,
      kind: 'numeric',
      value: 1,
      tolerance: 0,
      unit: '€',
      feedback: 'f',
      near: [],
      otherwise: 'o',
    };
    const complete = (text: string) => completeDraft(question, { kind: 'numeric', text, locale: 'it' });
    expect(complete('1.200,5 €')).toEqual({ type: 'complete', answer: { kind: 'numeric', value: 1200.5 } });
    expect(complete('  ')).toMatchObject({ code: 'write' });
    expect(complete('molti')).toMatchObject({ code: 'not-a-number' });
  });

  it('waits for words, and for the end of a dialogue', () => {
    const short: QuestionOf<'short'> = { ...base, kind: 'short', needs: 1, ideas: [], model: 'm' };
    expect(completeDraft(short, { kind: 'short', text: ' \n', ideas: [] })).toMatchObject({ code: 'write' });
    const choice = { id: 'go', text: 't', feedback: 'f', trust: 1, minutes: 2, escalation: 3, to: 'end' };
    const branch: QuestionOf<'branch'> = {
      ...base,
      kind: 'branch',
      start: 'only',
      trust: 50,
      goal: { trust: 60, minutes: 9, escalation: 0 },
      turns: [{ id: 'only', say: 's', choices: [choice] }],
      debrief: { met: 'm', partly: 'p', missed: 'x' },
    };
    expect(completeDraft(branch, { kind: 'branch', choices: [] })).toMatchObject({ code: 'go-on' });
    expect(completeDraft(branch, { kind: 'branch', choices: ['go'] }).type).toBe('complete');
  });
});
