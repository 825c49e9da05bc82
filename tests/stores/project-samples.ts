import type { Value } from '#domain/project/cells.ts';
import type { Part } from '#domain/project/project.ts';
import type { Values } from '#domain/project/values.ts';
import { strategyShape } from '#domain/strategy/shape.ts';
import type { Looked, Preview } from '#stores/create-project-import.ts';
import { bakery } from '../domain/document/sample-strategy.ts';
import { valuesOf } from '../domain/document/worlds.ts';
import type { openBrowser } from './one-browser.ts';

export type Browser = ReturnType<typeof openBrowser>;
export const strategy = valuesOf(strategyShape, bakery);
export const canvas: Values = new Map<string, Value>([
  ['values/values/cura', 1],
  ['values/values/cura/value', 'Cura'],
  ['origin/story', 'Il forno è del 1954.'],
]);

export async function createProject(browser: Browser, change = {}): Promise<string> {
  await browser.projects.start();
  const parts = { strategy, canvas };
  const made = await browser.projects.create({ name: 'Forno Lisetta', language: 'it', parts, ...change });
  if (!made.ok) throw new Error(made.code);
  return made.project.id;
}

export async function valuesIn(browser: Browser, project: string, part: Part): Promise<[string, unknown][]> {
  const store = browser.openPart(project, part);
  await store.start();
  return [...store.$cells.get()].map(([path, { value }]): [string, unknown] => [path, value]).sort();
}
export const sorted = (values: Values) => [...values].sort();

export const fileOf = (text: string) => ({ size: new Blob([text]).size, text: async () => text });
export function previewOf(looked: Looked): Preview {
  if (looked.type === 'refused') throw new Error(looked.code);
  return looked;
}
export async function accept(browser: Browser) {
  const added = await browser.acceptPreview('Progetto senza nome');
  if (!added?.ok) throw new Error(added?.code ?? 'nothing to add');
  return added;
}
export const raw = (change: Record<string, unknown>) =>
  JSON.stringify({
    format: 'bottega-project',
    schema: 1,
    savedAt: 1_790_000_000_123,
    project: { name: 'Forno Lisetta', language: 'en', brand: null },
    parts: {},
    more: {},
    ...change,
  });
