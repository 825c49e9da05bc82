import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CanvasCode, canvasCodes, canvasRules } from '#domain/canvas/coherence.ts';
import type { CanvasFacts } from '#domain/canvas/rule.ts';
import { type Canvas, canvasShape } from '#domain/canvas/shape.ts';
import { findField } from '#domain/project/fields.ts';
import { keyOf, runRules } from '#domain/project/finding.ts';
import { emptyDocument } from '#domain/project/read.ts';
import { isItemId } from '#domain/project/values.ts';
import { strategyShape } from '#domain/strategy/shape.ts';
import { anyDocument, fromSketch, type Sketch } from '../strategy/documents.ts';
import { canvasExamples, type Example } from './examples.ts';

const examples: Record<CanvasCode, Example> = canvasExamples;
const nobody: CanvasFacts = { brandName: '' };

const find = (sketch: Sketch<Canvas>, facts = nobody) => runRules(canvasRules, fromSketch(canvasShape, sketch), facts);
const codesIn = (sketch: Sketch<Canvas>, facts = nobody) => find(sketch, facts).map(({ code }) => code);

it('has for every rule a canvas that breaks and one that holds', () => {
  expect(Object.keys(examples).toSorted()).toEqual(canvasCodes.toSorted());
});

describe.each(Object.entries(examples))('%s', (code, { fails, at, params = {}, passes, facts = nobody }) => {
  it('breaks the one, at its field, with its numbers and words', () => {
    const findings = find(fails, facts).filter((finding) => finding.code === code);
    expect(findings.map(({ path }) => path)).toEqual([at]);
    expect(findings[0]?.params).toMatchObject(params);
  });

  it('lets the other hold', () => {
    expect(codesIn(passes, facts)).not.toContain(code);
  });
});

describe('on any canvas', () => {
  const world = fc.record({
    canvas: anyDocument(canvasShape),
    brandName: fc.constantFrom('', 'Tornio Lento', 'Cooperativa', '…'),
    strategy: fc.option(anyDocument(strategyShape), { nil: undefined }),
  });

  it('never fails, and sends to fields that are there, of the cell it says', () => {
    fc.assert(
      fc.property(world, ({ canvas, ...facts }) => {
        for (const { code, path, params } of runRules(canvasRules, canvas, facts)) {
          expect(findField(canvasShape, path), path).toBeDefined();
          expect(path.startsWith(`${canvasRules[code].cell}/`), path).toBe(true);
          for (const value of Object.values(params)) expect(value).not.toBe(Number.NaN);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('gives each finding a key of its own, in an order that stays', () => {
    const grave = { error: 0, warning: 1, note: 2 };
    fc.assert(
      fc.property(world, ({ canvas, ...facts }) => {
        const findings = runRules(canvasRules, canvas, facts);
        const keys = findings.map((finding) => keyOf(canvasShape, finding));
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.every(isItemId)).toBe(true);
        const ranks = findings.map(({ severity }) => grave[severity]);
        expect(ranks).toEqual(ranks.toSorted());
        expect(runRules(canvasRules, structuredClone(canvas), facts)).toEqual(findings);
      }),
    );
  });
});

it('finds nothing in an empty canvas', () => {
  expect(runRules(canvasRules, emptyDocument(canvasShape), { brandName: 'Forno Neri' })).toEqual([]);
});

it('finds nothing in the first words of a cell', () => {
  expect(codesIn({ values: { values: [{ value: 'Un prezzo solo per tutti' }] } })).toEqual([]);
  expect(codesIn({ proofs: { claims: [{ claim: 'Dal 1961' }] } })).toEqual([]);
  expect(codesIn({ voice: { pairs: [{ is: 'calmi' }], contexts: [] } })).toEqual([]);
  expect(codesIn({ stories: { arcs: [{ name: 'Il piatto' }] } })).toEqual([]);
});

it('says of a value only where its chain breaks first', () => {
  expect(
    codesIn({ values: { values: [{ value: 'Un prezzo solo' }] }, hero: { hero: 'Chi non sa contrattare' } }),
  ).toEqual(['valueNoBehaviour']);
});

describe('who the story is about', () => {
  const isHero = (hero: string, brandName: string) =>
    codesIn({ hero: { hero } }, { brandName }).includes('brandIsHero');

  it.each([
    ['Noi, che ci crediamo', ''],
    ['Our company, since 1990', ''],
    ['We at the mill', ''],
    ['Montepane, che dal 1983 resiste', 'Cooperativa Montepane'],
    ['La bottega Tornio Lento', 'Tornio Lento'],
  ])('is the brand in «%s»', (hero, brandName) => {
    expect(isHero(hero, brandName)).toBe(true);
  });

  it.each([
    ['Chi compra da Montepane', 'Cooperativa Montepane'],
    ['A parent who walks into Harbour Lane Books', 'Harbour Lane Books'],
    ['Nonna Pina, che impasta da sessant’anni', 'Pedali di Carta APS'],
    ['Westward walkers without a map', ''],
  ])('is somebody else in «%s»', (hero, brandName) => {
    expect(isHero(hero, brandName)).toBe(false);
  });
});

it('takes what the hero says of «us» inside quotes for the hero’s', () => {
  expect(codesIn({ obstacle: { outer: 'Pensa: «i nostri soldi non bastano»' } })).not.toContain('ownObstacle');
});

it('finds a refused word in a sample, however it is written', () => {
  const findings = find({
    words: { no: ['«Esclusivo», gratis per tutti (mai)'] },
    voice: { contexts: [{ sample: 'Un corso ESCLUSIVO, e gratis per tutti' }] },
  });
  expect(findings.map(({ code, params }) => [code, params['words']])).toEqual([
    ['refusedWordUsed', 'ESCLUSIVO, gratis per tutti'],
  ]);
});
