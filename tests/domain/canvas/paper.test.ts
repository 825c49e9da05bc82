import { expect, it } from 'vitest';
import { fitPaper, paperSizes } from '#domain/canvas/paper.ts';

const cell = (count: number, length: number) => Array.from({ length: count }, () => ({ text: 'x'.repeat(length) }));
const page = (own: ReturnType<typeof cell>) => [
  [own, cell(1, 30), cell(2, 20)],
  [cell(1, 40), own, cell(2, 50)],
  [cell(3, 45), cell(2, 35), own],
  [cell(5, 25), cell(2, 60), cell(3, 22)],
];

it('sets a short canvas in the largest type, an endless one in the smallest', () => {
  expect(fitPaper(page(cell(1, 60)))).toBe(10);
  expect(fitPaper(page(cell(9, 400)))).toBe(6);
});

it('never grows while the texts do', () => {
  const sizes = [60, 150, 300, 450, 700, 1100].map((length) => fitPaper(page(cell(2, length))));
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(new Set(sizes).size).toBeGreaterThan(2);
  expect(sizes.every((size) => paperSizes.includes(size))).toBe(true);
});

it('looks at the fullest cell of a row, not at all of them', () => {
  const long = cell(4, 200);
  const short = cell(1, 20);
  const spread = [[long, short, short], [short], [short], [short]];
  const crowded = [[long, long, long], [short], [short], [short]];
  expect(fitPaper(spread)).toBe(10);
  expect(fitPaper([[long], [long], [long], [long]])).toBeLessThan(fitPaper(crowded));
});
