import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canvasShape } from '#domain/canvas/shape.ts';
import { readDocument } from '#domain/project/read.ts';
import { strategyShape } from '#domain/strategy/shape.ts';
import {
  largestProjectFile,
  type ProjectContent,
  parseProjectFile,
  writeCompactFile,
  writeProjectFile,
} from '#formats/project-file.ts';
import { bakery } from '../domain/document/sample-strategy.ts';
import { valuesOf } from '../domain/document/worlds.ts';
import { anyCells, cellsOf } from './any-cells.ts';

const savedAt = 1_790_000_777_000;
const project = { name: 'Forno Lisetta', language: 'it' as const, brand: null };
const noId = () => 'made-here';
const write = (parts: ProjectContent['parts'], more = {}) => writeProjectFile({ project, parts, more, savedAt });
const file = (change: Record<string, unknown>) =>
  JSON.stringify({ format: 'bottega-project', schema: 1, savedAt, project, parts: {}, more: {}, ...change });
/** What is read, or the code of the refusal as a failure of the test. */
function read(text: string, newId = noId) {
  const result = parseProjectFile(text, newId);
  if (!result.ok) throw new Error(result.code);
  return result.file;
}

describe('the file of a project', () => {
  it('nests the documents as people read them, without what is empty', () => {
    const strategy = cellsOf([
      ['people/audiences/b', 2],
      ['people/audiences/b/name', 'Vera'],
      ['people/audiences/a', 1],
      ['people/audiences/a/name', ''],
      ['people/audiences/a/primary', true],
      ['people/audiences/gone', null],
      ['people/audiences/gone/name', 'Chi non c’è più'],
      ['context/strengths', 'Il lievito\n\n il forno '],
      ['resources/response', 'presto'],
      ['pillars/slogan', 'Pane'],
    ]);
    expect(JSON.parse(write({ strategy }))).toEqual({
      format: 'bottega-project',
      schema: 1,
      savedAt,
      project,
      parts: {
        strategy: {
          context: { strengths: ['Il lievito', 'il forno'] },
          people: {
            audiences: [
              { id: 'a', primary: true },
              { id: 'b', name: 'Vera' },
            ],
          },
          resources: { response: 'presto' },
        },
      },
      more: { strategy: { 'pillars/slogan': 'Pane' } },
    });
  });

  it('gives back every value of a full document, and the head', () => {
    const values = valuesOf(strategyShape, bakery);
    const back = read(write({ strategy: cellsOf(values) }));
    expect(new Map([...back.parts.strategy].sort())).toEqual(new Map([...values].sort()));
    expect(back).toMatchObject({ ...project, savedAt, more: {}, notes: { misfits: [], strange: [] } });
  });

  it('written, read and written again is the same but for its time, whatever the cells held', () => {
    fc.assert(
      fc.property(anyCells(strategyShape), anyCells(canvasShape), (strategy, canvas) => {
        const first = write({ strategy, canvas });
        const { parts, more } = read(first);
        const second = writeProjectFile({
          project,
          parts: { strategy: cellsOf(parts.strategy), canvas: cellsOf(parts.canvas) },
          more,
          savedAt: savedAt + 5000,
        });
        expect(second.replace(String(savedAt + 5000), String(savedAt))).toBe(first);
      }),
      { numRuns: 300 },
    );
  });

  it('brings the same document to another browser', () => {
    fc.assert(
      fc.property(anyCells(strategyShape), (cells) => {
        // Items under an id that is not fit for a path are never made here: they are kept beside.
        const sane = cellsOf(
          [...cells].flatMap(([path, { value }]) => (path.includes('not fit') ? [] : [[path, value] as const])),
        );
        const { document, misfits } = readDocument(strategyShape, sane);
        const back = readDocument(strategyShape, cellsOf(read(write({ strategy: sane })).parts.strategy));
        for (const channel of [...document.channels.channels, ...back.document.channels.channels]) {
          channel.objectives.sort();
          channel.audiences.sort();
        }
        for (const pillar of [...document.pillars.pillars, ...back.document.pillars.pillars]) pillar.audiences.sort();
        expect(back.document).toEqual(document);
        expect(back.misfits).toEqual(misfits);
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order in which cells come', () => {
    fc.assert(
      fc.property(anyCells(strategyShape), (cells) => {
        expect(write({ strategy: new Map([...cells].reverse()) })).toBe(write({ strategy: cells }));
      }),
    );
  });

  it('says the same in a link, in fewer characters', () => {
    const content = { project, parts: { strategy: cellsOf(valuesOf(strategyShape, bakery)) }, savedAt };
    const [file, compact] = [writeProjectFile(content), writeCompactFile(content)];
    expect(JSON.parse(compact)).toEqual(JSON.parse(file));
    expect(compact.length).toBeLessThan(file.length * 0.85);
  });

  it('is plain text: a script in every field stays a text', () => {
    const script = '</script><script>alert(7)</script>';
    const back = read(write({ strategy: cellsOf([['context/brand', script]]) }));
    expect(back.parts.strategy.get('context/brand')).toBe(script);
  });
});

describe('reading a file', () => {
  it.each([
    ['not-json', ''],
    ['not-json', write({ strategy: cellsOf([['context/brand', 'Forno']]) }).slice(0, -20)],
    ['not-json', 'BEGIN:VCALENDAR'],
    ['foreign', 'null'],
    ['foreign', '[]'],
    ['foreign', '{"format":"other-project","schema":1}'],
    ['backup', '{"format":"bottega-backup","schema":1}'],
    ['newer', file({ schema: 2 })],
    ['damaged', file({ schema: '1' })],
    ['damaged', file({ schema: 0 })],
    ['damaged', file({ schema: 1.5 })],
    ['damaged', file({ project: 'Forno' })],
    ['damaged', file({ parts: [] })],
    ['damaged', file({ more: 'altro' })],
    ['damaged', file({}).replace('"more":{}', `"more":{"x":{"y":${'['.repeat(200_000)}${']'.repeat(200_000)}}}`)],
  ])('is refused as %s', (code, text) => {
    expect(parseProjectFile(text, noId)).toEqual({ ok: false, code });
  });

  it('is refused when it is far too large, before it is read', () => {
    expect(parseProjectFile(' '.repeat(largestProjectFile + 1), noId)).toEqual({ ok: false, code: 'too-large' });
  });

  it('forgives the mark that some editors put at the beginning', () => {
    expect(read(`\uFEFF${file({})}`).name).toBe('Forno Lisetta');
  });

  it('keeps everything that has no place, and says so', () => {
    const ledger = { posts: [{ text: 'Domani si apre' }] };
    const back = read(
      file({
        colour: 'ochre',
        project: { ...project, name: 'F'.repeat(230), language: 'fr', brand: 5, owner: 'Lisa' },
        parts: {
          strategy: {
            context: { brand: 17, slogan: 'Pane', mood: { warm: 3 } },
            people: { audiences: ['Vera', { name: 'Maestre' }, 9] },
            ads: 1,
          },
          canvas: 'perso',
          ledger,
        },
        more: {
          strategy: { 'people/audiences/x/name': 'Orfana', 'context/slogan': 'Altro pane' },
          ledger: { 'a/b': 1 },
          note: 'sciolta',
        },
      }),
    );
    expect([back.name, back.language, back.brand]).toEqual(['F'.repeat(200), 'it', null]);
    expect(Object.fromEntries(back.parts.strategy)).toEqual({
      'context/brand': 17,
      'context/slogan': 'Pane',
      ads: 1,
      'people/audiences/0': 'Vera',
      'people/audiences/made-here': 2,
      'people/audiences/made-here/name': 'Maestre',
      'people/audiences/x/name': 'Orfana',
    });
    expect(back.more).toEqual({
      file: {
        'project/owner': 'Lisa',
        'project/name': 'F'.repeat(230),
        'project/language': 'fr',
        'project/brand': 5,
        colour: 'ochre',
        'more/note': 'sciolta',
      },
      strategy: { 'context/mood': { warm: 3 }, 'people/audiences/2': 9, 'context/slogan~': 'Altro pane' },
      canvas: { '': 'perso' },
      ledger: { '': ledger, 'a/b': 1 },
    });
    expect(back.notes.misfits).toEqual([{ part: 'strategy', path: 'context/brand' }]);
    expect(back.notes.strange).toHaveLength(16);
    // Nothing of it is lost on the way out.
    const again = writeProjectFile({
      project,
      parts: { strategy: cellsOf(back.parts.strategy) },
      more: back.more,
      savedAt,
    });
    for (const text of [
      'ochre',
      'Lisa',
      '"fr"',
      'warm',
      'Pane',
      'Altro pane',
      'Vera',
      'Orfana',
      'Domani si apre',
      'perso',
      'sciolta',
    ])
      expect(again).toContain(text);
  });

  it('brings a file of an earlier schema to the present one, step by step', () => {
    const steps = [
      ({ client, ...rest }: Record<string, unknown>) => ({ ...rest, head: client }),
      ({ head, ...rest }: Record<string, unknown>) => ({ ...rest, project: { ...project, name: head } }),
    ];
    const old = file({ client: 'Vecchio nome', project: undefined });
    expect(parseProjectFile(old, noId, steps)).toMatchObject({ ok: true, file: { name: 'Vecchio nome' } });
    expect(parseProjectFile(file({ schema: 3 }), noId, steps)).toMatchObject({
      ok: true,
      file: { name: 'Forno Lisetta' },
    });
    expect(parseProjectFile(file({ schema: 4 }), noId, steps)).toEqual({ ok: false, code: 'newer' });
    const breaking = [
      () => {
        throw new Error('not what it was written for');
      },
    ];
    expect(parseProjectFile(file({ schema: 1 }), noId, breaking)).toEqual({ ok: false, code: 'damaged' });
  });
});
