import { expect, it } from 'vitest';
import { critiqueSources } from '#domain/canvas/sources.ts';
import { viewCritiques } from '#library/critiques.ts';
import { openLibrary } from '#library/library.ts';

const critiques = viewCritiques(openLibrary(), 'it', (path) => path);

it('links every note of the canvas to its sources, each by who wrote it and when', () => {
  expect(Object.keys(critiques)).toEqual(Object.keys(critiqueSources));
  expect(critiques.aaker).toContainEqual({ href: '/it/fonti/#aaker97', label: 'Aaker 1997' });
  expect(critiques.aaker).toContainEqual({
    href: '/it/fonti/#caprara01',
    label: 'Caprara, Barbaranelli, Guido 2001',
  });
});

it('names who wrote it, not a key of ours', () => {
  const labels = Object.values(critiques).flatMap((links) => links.map(({ label }) => label));
  expect(labels.filter((label) => /^[A-Z]{4,}/.test(label))).toEqual([]);
});
