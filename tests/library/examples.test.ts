import { describe, expect, it } from 'vitest';
import { findField } from '#domain/project/fields.ts';
import { anyPartShapes } from '#domain/project/part-shapes.ts';
import { exampleParts } from '#domain/project/project.ts';
import { exampleBrands, exampleFile, listExamples } from '#library/examples.ts';
import { openLibrary } from '#library/library.ts';
import { createExamples } from '#stores/create-examples.ts';

const library = openLibrary();
const brands = exampleBrands(library);
const link = (route: string) => `/base${route}`;

describe.each(brands.flatMap((brand) => (['it', 'en'] as const).map((locale) => ({ brand, locale, id: brand.id }))))(
  'the file of $id in $locale',
  ({ brand, locale }) => {
    const { name, body } = exampleFile(brand, locale);

    it('holds only what has a place in the documents, and something in each', () => {
      for (const part of exampleParts) {
        const lost = body.parts[part].filter(([path]) => !findField(anyPartShapes[part], path));
        expect(lost).toEqual([]);
        expect(body.parts[part].length).toBeGreaterThan(20);
      }
    });

    it('is read by the browser as it was written', async () => {
      const raw: unknown = JSON.parse(JSON.stringify(body));
      const loaded = await createExamples(async () => ({ ok: true, json: async () => raw })).loadExample('file');
      const values = {
        strategy: new Map(body.parts.strategy),
        canvas: new Map(body.parts.canvas),
        plan: new Map(body.parts.plan),
      };
      expect(loaded).toEqual({ ok: true, example: { brand: brand.id, name: brand.name, parts: values } });
    });

    it('is where the pages say', () => {
      const found = listExamples(library, locale, link).find(({ id }) => id === brand.id);
      expect(found).toEqual({
        id: brand.id,
        name: brand.name,
        about: brand.story[locale],
        file: `/base/examples/${name}.json`,
      });
    });
  },
);

it('every file has a name of its own', () => {
  const names = brands.flatMap((brand) => [exampleFile(brand, 'it').name, exampleFile(brand, 'en').name]);
  expect(new Set(names).size).toBe(2 * library.brands.size);
});
