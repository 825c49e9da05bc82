import { expect, it } from 'vitest';
import { linksOf } from '#domain/canvas/links.ts';
import { canvasShape } from '#domain/canvas/shape.ts';
import { fromSketch } from '../strategy/documents.ts';

const canvas = fromSketch(canvasShape, {
  values: {
    values: [
      {
        id: 'slow',
        value: 'Lentezza',
        behaviour: '21 giorni',
        proof: 'Il calendario',
        visible: 'La data su ogni pezzo',
      },
      { id: 'fair', value: 'Prezzo giusto', behaviour: 'Si stampa', proof: '', visible: 'Sul pacco' },
      { id: 'bare', value: 'Memoria', proof: 'Un quaderno' },
      { id: 'shut', value: 'Porte aperte', behaviour: 'Ogni domenica', proof: 'Registro' },
      { id: 'blank', behaviour: 'Di un valore senza nome' },
    ],
  },
  proofs: {
    claims: [
      { id: 'days', claim: 'Ventuno giorni', value: 'slow' },
      { id: 'free', claim: 'Spedizione gratis' },
    ],
  },
  stories: {
    arcs: [
      { id: 'crack', name: 'La crepa', value: 'slow' },
      { id: 'lost', name: 'Il forno vecchio', value: 'taken-out' },
    ],
  },
});

it('follows each value from the inside out, to where it breaks first', () => {
  expect(linksOf(canvas).values.map(({ id, broken }) => [id, broken])).toEqual([
    ['slow', null],
    ['fair', 'proof'],
    ['bare', 'behaviour'],
    ['shut', 'visible'],
  ]);
});

it('ties to a value the claims and stories that carry it', () => {
  const [slow] = linksOf(canvas).values;
  expect(slow?.carriers.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'claim: Ventuno giorni',
    'story: La crepa',
  ]);
});

it('knows the claims and stories that carry no value, or one that is gone', () => {
  const loose = linksOf(canvas).carriers.filter(({ value }) => value === null);
  expect(loose.map(({ id }) => id)).toEqual(['free', 'lost']);
});
