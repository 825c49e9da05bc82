import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canvasShape } from '#domain/canvas/shape.ts';
import type { DocumentShape, Field, Shape } from '#domain/project/fields.ts';
import { countFilled } from '#domain/project/filled.ts';
import type { Part } from '#domain/project/project.ts';
import { documentOf } from '#domain/project/values.ts';
import { strategyLists, strategyShape, strategySteps } from '#domain/strategy/shape.ts';
import { readExample } from '#library/examples.ts';
import { openLibrary } from '#library/library.ts';
import { ProblemList } from '#library/problem.ts';

const library = openLibrary();
const brands = readdirSync('content/examples');

function read(brand: string, locale: 'it' | 'en') {
  const example = readExample('.', brand, locale);
  return {
    values: example,
    strategy: documentOf(strategyShape, example.strategy),
    canvas: documentOf(canvasShape, example.canvas),
  };
}

/** Every text of a document with how long it should be at the most. */
function textsOf(
  shape: DocumentShape,
  document: Record<string, unknown>,
): { most: number; text: string; path: string }[] {
  const found: { most: number; text: string; path: string }[] = [];
  const walk = (fields: Shape, content: Record<string, unknown>, path: string) => {
    for (const [name, own] of Object.entries<Field>(fields)) {
      const value = content[name];
      if (own.kind === 'list')
        for (const item of value as { id: string }[]) walk(own.fields, { ...item }, `${path}/${name}/${item.id}`);
      else if ('most' in own)
        found.push({
          most: own.most,
          text: Array.isArray(value) ? value.join('\n') : String(value),
          path: `${path}/${name}`,
        });
    }
  };
  for (const [section, fields] of Object.entries(shape))
    walk(fields, document[section] as Record<string, unknown>, section);
  return found;
}

it('there is an example of each brand', () => {
  expect(brands.toSorted()).toEqual([...library.brands.keys()].toSorted());
});

describe.each(brands.flatMap((brand) => (['it', 'en'] as const).map((locale) => [brand, locale] as const)))(
  'the example of %s in %s',
  (brand, locale) => {
    const { values, strategy, canvas } = read(brand, locale);

    it('fits its form', () => {
      const problems = new ProblemList();
      readExample('.', brand, locale, problems);
      expect(problems.all).toEqual([]);
    });

    it('has every needed field, and no text longer than advised', () => {
      for (const step of strategySteps) {
        const { done, of } = countFilled<Shape>(strategyShape[step], strategy[step]);
        expect([step, done]).toEqual([step, of]);
      }
      for (const [name, fields] of Object.entries<Shape>(canvasShape)) {
        const { done, of } = countFilled(fields, canvas[name as keyof typeof canvas]);
        expect([name, done]).toEqual([name, of]);
      }
      const texts = [...textsOf(strategyShape, strategy), ...textsOf(canvasShape, canvas)];
      expect(texts.filter(({ text, most }) => text.length > most)).toEqual([]);
    });

    it('points only at what is there', () => {
      const ids = (list: string) => [...values.strategy.keys()].filter((path) => path.startsWith(`${list}/`));
      const known = new Set(Object.values(strategyLists).flatMap(ids));
      for (const { audience, metric } of strategy.objectives.objectives) {
        expect(known).toContain(`${strategyLists.audiences}/${audience}`);
        expect(known).toContain(`${strategyLists.metrics}/${metric}`);
      }
      for (const { channel, objectives, audiences } of strategy.channels.channels) {
        expect([...library.channels.keys()]).toContain(channel);
        for (const id of objectives) expect(known).toContain(`${strategyLists.objectives}/${id}`);
        for (const id of audiences) expect(known).toContain(`${strategyLists.audiences}/${id}`);
      }
      for (const { value } of canvas.proofs.claims) expect(canvas.values.values.map(({ id }) => id)).toContain(value);
    });
  },
);

it('both languages say the same things: the same fields, numbers and choices', () => {
  for (const brand of brands) {
    const [it, en] = [readExample('.', brand, 'it'), readExample('.', brand, 'en')];
    for (const part of ['strategy', 'canvas'] satisfies Part[]) {
      expect([...en[part].keys()]).toEqual([...it[part].keys()]);
      for (const [path, value] of it[part]) if (typeof value !== 'string') expect(en[part].get(path)).toBe(value);
    }
  }
});
