import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canvasShape } from '#domain/canvas/shape.ts';
import { countFilled } from '#domain/project/filled.ts';
import { documentOf } from '#domain/project/values.ts';
import { type Strategy, strategyShape, strategySteps } from '#domain/strategy/shape.ts';
import { parseProjectFile, projectSchema } from '#formats/project-file.ts';

/** Samples of every form the file of a project ever had: `project-<schema>.json`, never changed once they are here. */
const folder = new URL('.', import.meta.url);
const names = readdirSync(folder).filter((name) => /^project-\d+\.json$/.test(name));

function read(name: string) {
  const result = parseProjectFile(readFileSync(new URL(name, folder), 'utf8'), () => 'made-here');
  if (!result.ok) throw new Error(`${name}: ${result.code}`);
  return result.file;
}

describe('the archive of projects', () => {
  it('has a sample of every schema so far, without gaps', () => {
    const schemas = Array.from({ length: projectSchema }, (_, place) => place + 1);
    expect(names.sort()).toEqual(schemas.map((schema) => `project-${schema}.json`).sort());
  });

  it.each(names)('reads %s whole', (name) => {
    const file = read(name);
    expect([file.name, file.language, file.brand]).toEqual(['Forno Lisetta', 'it', 'tornio-lento']);
    expect(file.notes.misfits).toEqual([{ part: 'strategy', path: 'resources/response' }]);
    const strategy: Strategy = documentOf(strategyShape, file.parts.strategy);
    const filled = strategySteps.map((step) => countFilled(strategyShape[step], strategy[step]));
    expect(filled.map(({ done, of }) => of - done)).toEqual([0, 4, 5, 0, 0, 0, 0, 1]);
    expect(strategy.people.audiences.map(({ id, name: own }) => [id, own])).toEqual([
      ['vera', 'Vera, 52 anni'],
      ['scuole', 'Maestre della scuola'],
    ]);
    const canvas = documentOf(canvasShape, file.parts.canvas);
    expect(canvas.values.values.map(({ proof }) => proof)).toEqual(['Il quaderno dei lotti', 'Il verbale']);
    expect(canvas.review.silenced).toEqual([{ id: 'noProof_durare', reason: 'La prova è in arrivo a marzo' }]);
  });

  it.each(names)('keeps of %s what it does not know', (name) => {
    const file = read(name);
    expect(file.parts.strategy.get('context/slogan')).toBe('Il pane di ieri');
    expect(file.parts.strategy.get('people/audiences/vera/nickname')).toBe('V.');
    expect(file.parts.strategy.get('people/audiences/persa/name')).toBe('Orfana');
    // To who wrote it the plan was a document of a later version; its posts are still no section of this one.
    expect(file.more).toEqual({ plan: { posts: [] } });
  });
});
