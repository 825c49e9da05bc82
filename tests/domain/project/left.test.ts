import { expect, it } from 'vitest';
import { isLeft } from '#domain/project/left.ts';
import { strategyOf } from '../strategy/documents.ts';

const strategy = strategyOf({
  context: { brand: 'Forno Neri' },
  people: {
    audiences: [
      { id: 'early', name: 'Chi passa alle sei' },
      { id: 'late', name: 'Chi cena tardi', basis: 'assumption', where: [{ id: 'w1', channel: 'blog' }] },
    ],
  },
  review: { silenced: [{ reason: 'Lo so' }] },
});

it('is past a field when the same item goes on', () => {
  expect(isLeft(strategy, 'people/audiences/late/jobs')).toBe(true);
  expect(isLeft(strategy, 'people/audiences/late/evidence')).toBe(false);
});

it('is past an item when another follows it', () => {
  expect(isLeft(strategy, 'people/audiences/early/evidence')).toBe(true);
});

it('looks into lists inside lists', () => {
  expect(isLeft(strategy, 'people/audiences/late/where/w1/channel')).toBe(true);
  expect(
    isLeft(
      strategyOf({ people: { audiences: [{ id: 'a', where: [{ id: 'w' }] }] } }),
      'people/audiences/a/where/w/channel',
    ),
  ).toBe(false);
});

it('is past a section when a later one holds something, reasons kept aside not counted', () => {
  expect(isLeft(strategy, 'context/moves')).toBe(true);
  expect(isLeft(strategy, 'people/audiences')).toBe(false);
  expect(isLeft(strategy, 'resources/access')).toBe(false);
});
