import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findField } from '#domain/project/fields.ts';
import { keyOf, runRules } from '#domain/project/finding.ts';
import { emptyDocument } from '#domain/project/read.ts';
import { isItemId } from '#domain/project/values.ts';
import { type StrategyCode, strategyCodes, strategyRules } from '#domain/strategy/rules.ts';
import { type Strategy, strategyShape } from '#domain/strategy/shape.ts';
import { anyDocument, facts, type Sketch, strategyOf } from './documents.ts';
import { type Example, goalExamples } from './examples-goals.ts';
import { planExamples } from './examples-plan.ts';

const examples: Record<StrategyCode, Example<Strategy>> = { ...goalExamples, ...planExamples };

const found = (sketch: Sketch<Strategy>, code: string) =>
  runRules(strategyRules, strategyOf(sketch), facts).filter((finding) => finding.code === code);
const codesIn = (sketch: Sketch<Strategy>) =>
  runRules(strategyRules, strategyOf(sketch), facts).map(({ code }) => code);

it('has for every gate a strategy that it stops and one that it lets through', () => {
  expect(Object.keys(examples).toSorted()).toEqual(strategyCodes.toSorted());
});

describe.each(Object.entries(examples))('%s', (code, { fails, at, params = {}, passes }) => {
  it('stops the one, at its field, with its numbers and words', () => {
    const findings = found(fails, code);
    expect(findings.map(({ path }) => path)).toEqual([at]);
    expect(findings[0]?.params).toMatchObject(params);
  });

  it('lets the other through', () => {
    expect(found(passes, code)).toEqual([]);
  });
});

describe('on any strategy', () => {
  const anyStrategy = anyDocument(strategyShape);

  it('never fails, and sends to fields that are there, of the step it says', () => {
    fc.assert(
      fc.property(anyStrategy, (strategy) => {
        for (const { code, path, params } of runRules(strategyRules, strategy, facts)) {
          expect(findField(strategyShape, path), path).toBeDefined();
          expect(path.startsWith(`${strategyRules[code].step}/`), path).toBe(true);
          for (const value of Object.values(params)) expect(value).not.toBe(Number.NaN);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives each finding a key of its own, fit to keep a reason under', () => {
    fc.assert(
      fc.property(anyStrategy, (strategy) => {
        const keys = runRules(strategyRules, strategy, facts).map((finding) => keyOf(strategyShape, finding));
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.every(isItemId)).toBe(true);
      }),
    );
  });

  it('says the gravest first, and the same twice over', () => {
    const grave = { error: 0, warning: 1, note: 2 };
    fc.assert(
      fc.property(anyStrategy, (strategy) => {
        const findings = runRules(strategyRules, strategy, facts);
        const ranks = findings.map(({ severity }) => grave[severity]);
        expect(ranks).toEqual(ranks.toSorted());
        expect(runRules(strategyRules, structuredClone(strategy), facts)).toEqual(findings);
      }),
    );
  });
});

it('finds nothing in an empty strategy', () => {
  expect(runRules(strategyRules, emptyDocument(strategyShape), facts)).toEqual([]);
});

it('finds nothing in items just added, nor in the first words of each', () => {
  expect(
    codesIn({
      context: { brand: 'Forno Neri', competitors: [{}] },
      people: { audiences: [{ name: 'Chi passa alle sei' }] },
    }),
  ).toEqual([]);
  expect(codesIn({ channels: { channels: [{ channel: 'instagram', role: 'primary' }] } })).toEqual([]);
  expect(codesIn({ pillars: { pillars: [{ name: 'Dal banco' }] } })).toEqual([]);
  expect(codesIn({ measures: { metrics: [{ name: 'Pani venduti' }] } })).toEqual([]);
  expect(codesIn({ positioning: { promise: 'Pane che dura quattro giorni' } })).toEqual(['noCompetitors']);
});

describe('says one thing once', () => {
  it('of a goal that only counts followers and is read by them', () => {
    const codes = codesIn({
      objectives: { objectives: [{ statement: '5,000 followers by June', metric: 'f' }] },
      measures: { metrics: [{ id: 'f', name: 'Followers', kind: 'vanity' }] },
    });
    expect(codes).toContain('objectiveFollowers');
    expect(codes).not.toContain('objectiveVanity');
    expect(codes).not.toContain('onlyVanity');
  });

  it('of hours: tight, over, or too few to answer', () => {
    const hours = (codes: string[]) => codes.filter((code) => /hours|answersOver/.test(code));
    const { hoursOver, hoursTight, answersOver } = planExamples;
    expect([hoursOver, hoursTight, answersOver].map(({ fails }) => hours(codesIn(fails)))).toEqual([
      ['hoursOver'],
      ['hoursTight'],
      ['answersOver'],
    ]);
  });

  it('of a deadline that comes before its start, even when both are past', () => {
    const codes = codesIn({
      objectives: { objectives: [{ statement: 'Aprire a Imola', start: '2026-10-05', deadline: '2026-10-02' }] },
    });
    expect(codes).toContain('deadlineBeforeStart');
    expect(codes).not.toContain('deadlinePast');
  });
});
