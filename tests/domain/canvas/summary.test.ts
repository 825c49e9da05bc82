import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Canvas, canvasCells, canvasShape } from '#domain/canvas/shape.ts';
import { type SummaryLine, summarise, summariseWhole } from '#domain/canvas/summary.ts';
import { emptyDocument } from '#domain/project/read.ts';
import { worldOf } from '../document/worlds.ts';
import { anyDocument, fromSketch, type Sketch } from '../strategy/documents.ts';

const world = {
  ...worldOf('canvas', 'it'),
  audienceName: (id: string) => (id === 'vera' ? 'Vera, 52 anni' : undefined),
};
const canvasOf = (sketch: Sketch<Canvas>) => fromSketch(canvasShape, sketch);
const written = (lines: readonly SummaryLine[]) => lines.map(({ label, text }) => (label ? `${label}: ${text}` : text));

describe('a cell at a glance', () => {
  it('says nothing while nothing is in it', () => {
    const empty = emptyDocument(canvasShape);
    expect(canvasCells.flatMap((cell) => summarise(cell, empty, world))).toEqual([]);
  });

  it('says a pair with its limit, and half a pair as the half it is', () => {
    const canvas = canvasOf({ voice: { pairs: [{ is: 'calda', butNot: 'sdolcinata' }, { is: 'asciutta' }] } });
    expect(written(summarise('voice', canvas, world))).toEqual(['Calda, ma non sdolcinata', 'Asciutta']);
  });

  it('gives a claim with what holds it up', () => {
    const canvas = canvasOf({
      proofs: {
        claims: [{ claim: 'Ripariamo gratis.', proof: 'Il registro del banco' }, { claim: 'Firmiamo ogni pezzo' }],
      },
    });
    expect(written(summarise('proofs', canvas, world))).toEqual([
      'Ripariamo gratis: il registro del banco',
      'Firmiamo ogni pezzo',
    ]);
  });

  it('names before and after, and the two sides of the obstacle', () => {
    const canvas = canvasOf({
      change: { before: 'Una scatola', after: 'Un piatto in tavola' },
      obstacle: { inner: 'Era solo un piatto' },
    });
    expect(written(summarise('change', canvas, world))).toEqual(['Prima: Una scatola', 'Dopo: Un piatto in tavola']);
    expect(written(summarise('obstacle', canvas, world))).toEqual(['Dentro: Era solo un piatto']);
  });

  it('names the audience of the strategy only where it is still there', () => {
    const heroOf = (audience: string) => canvasOf({ hero: { hero: 'Chi ha un piatto rotto', audience } });
    expect(written(summarise('hero', heroOf('vera'), world))).toContain('Pubblico nella strategia: Vera, 52 anni');
    expect(summarise('hero', heroOf('gone'), world)).toHaveLength(1);
  });

  it('shows that there is more than it has place for', () => {
    const values = ['Uno', 'Due', 'Tre', 'Quattro', 'Cinque', 'Sei'].map((value) => ({ value }));
    const canvas = canvasOf({ values: { values } });
    expect(written(summarise('values', canvas, world))).toEqual(['Uno', 'Due', 'Tre', 'Quattro', 'Cinque…']);
    expect(summariseWhole('values', canvas, world)).toHaveLength(6);
  });

  it('is short whatever is written, and never says what the whole does not', () => {
    fc.assert(
      fc.property(anyDocument(canvasShape), (canvas) => {
        for (const cell of canvasCells) {
          const lines = summarise(cell, canvas, world);
          const whole = summariseWhole(cell, canvas, world);
          expect(lines.length).toBeLessThanOrEqual(5);
          expect(lines.map(({ text }) => text).join('').length).toBeLessThanOrEqual(200);
          expect(lines.every(({ text }) => text.trim() !== '')).toBe(true);
          expect(lines.length > 0).toBe(whole.length > 0);
        }
      }),
      { numRuns: 150 },
    );
  });
});
