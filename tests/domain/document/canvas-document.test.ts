import { describe, expect, it } from 'vitest';
import { canvasCells, canvasShape } from '#domain/canvas/shape.ts';
import { canvasSections, writeCanvas, writeCanvasSection } from '#domain/document/canvas-document.ts';
import { documentOf } from '#domain/project/values.ts';
import { expectToRead, textsIn } from './reading.ts';
import { bakeryCanvas } from './sample-canvas.ts';
import { valuesOf, worldOf } from './worlds.ts';

const canvas = documentOf(canvasShape, valuesOf(canvasShape, bakeryCanvas));
const world = {
  ...worldOf('canvas', 'it'),
  brand: 'Forno Lisetta',
  audienceName: (id: string) => (id === 'vera' ? 'Vera, 52 anni' : undefined),
};
const sectionOf = (id: (typeof canvasSections)[number]) => writeCanvasSection(id, canvas, world);

describe('a canvas', () => {
  it.each(['it', 'en'] as const)(
    'has its rows with every cell, then the voice, the links and the tones, in %s',
    (locale) => {
      const document = writeCanvas(canvas, { ...world, ...worldOf('canvas', locale) });
      expect(document.sections.map(({ id }) => id)).toEqual([...canvasSections]);
      const headings = document.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : [])),
      );
      expect(headings.filter((id) => id.startsWith('cell-'))).toEqual(canvasCells.map((cell) => `cell-${cell}`));
      expectToRead(document);
    },
  );

  it('follows each value to what is told of it', () => {
    expect(sectionOf('links').blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))).toEqual([
      [
        'Durare',
        'Si impasta a mezzanotte',
        'Il quaderno dei lotti',
        'La data sul sacchetto',
        'Dura tre giorni; La notte del lievito',
      ],
      ['Dire le cose', 'I prezzi si decidono insieme', 'Il verbale', 'Il cartello dei costi', ''],
    ]);
  });

  it('says which audience of the strategy the hero is, where it is known', () => {
    expect(sectionOf('forWhom').blocks.flatMap(textsIn)).toContain('Vera, 52 anni');
    const apart = writeCanvasSection('forWhom', canvas, worldOf('canvas', 'it'));
    expect(apart.blocks.some(({ kind }) => kind === 'facts')).toBe(false);
  });

  it('names the tone by what it leans to', () => {
    const [table] = sectionOf('contexts').blocks;
    const tones = table?.kind === 'table' ? table.rows.map((row) => row[2]) : [];
    expect(tones.map((tone) => tone?.split(', ').length)).toEqual([3, 1]);
    expect(tones[1]).toBe('');
  });

  it('leaves out the texts it is only tried on', () => {
    const document = writeCanvas(canvas, world);
    expect(JSON.stringify(document)).not.toContain('Buongiorno, il pane è pronto');
  });
});
