import { describe, expect, it } from 'vitest';
import { planRules } from '#domain/plan/rules.ts';
import { facts } from './examples-facts.ts';
import { planOf } from './plan-samples.ts';

const isMissing = (...media: object[]) =>
  planRules.mediaMissing.check(planOf({ id: 'a', status: 'draft', channel: 'instagram', media }), facts).length > 0;

describe('a post that needs a picture', () => {
  it.each([
    ['has none', [], true],
    ['has a line nobody wrote in', [{ id: 'm1' }], true],
    ['has a sound', [{ id: 'm1', kind: 'audio', name: 'forno.mp3' }], true],
    ['has a line that says only what will be seen', [{ id: 'm1', alt: 'La crosta al sole' }], false],
    ['has a file of a kind nobody said', [{ id: 'm1', name: 'forno' }], false],
    ['has an empty line and a video', [{ id: 'm1' }, { id: 'm2', kind: 'video' }], false],
  ])('%s', (_, media, missing) => {
    expect(isMissing(...media)).toBe(missing);
  });
});

describe('the opening of an alternative text', () => {
  const read = (alt: string) => {
    const plan = planOf({ id: 'a', status: 'draft', media: [{ id: 'm1', kind: 'image', alt }] });
    return planRules.altOpening
      .check(plan, facts)
      .map((found) => planRules.altOpening.repair?.(plan, found, facts)?.[0]?.[1]);
  };

  it.each([
    ['Fotografia dell’alba sui forni', 'Alba sui forni'],
    ["Un'immagine dell'insegna", 'Insegna'],
    ['Image of two loaves', 'Two loaves'],
  ])('«%s» is dropped: «%s»', (alt, rest) => {
    expect(read(alt)).toEqual([rest]);
  });

  it.each(['Foto d’epoca del forno', 'Nella foto, un forno', 'Fotografie appese al muro'])('«%s» stays', (alt) => {
    expect(read(alt)).toEqual([]);
  });
});
