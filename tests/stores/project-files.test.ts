import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dayOf } from '#domain/day.ts';
import { fileName } from '#formats/file-name.ts';
import { bakery } from '../domain/document/sample-strategy.ts';
import { hardTexts } from '../formats/sample-documents.ts';
import { openBrowser } from './one-browser.ts';
import {
  accept,
  canvas,
  createProject,
  fileOf,
  previewOf,
  raw,
  sorted,
  strategy,
  valuesIn,
} from './project-samples.ts';
import { createFakeClock } from './tabs.ts';

const today = dayOf(createFakeClock().now());

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a project saved as a file', () => {
  it('gives another browser the same documents, and changes nothing there until it is accepted', async () => {
    const [here, there] = [openBrowser('here'), openBrowser('there')];
    const id = await createProject(here, { brand: 'tornio-lento' });
    expect(await here.saveProject(id)).toEqual({
      type: 'saved',
      kind: 'project',
      name: `forno-lisetta-${today}.json`,
    });
    await createProject(there, { parts: {} });
    const preview = previewOf(await there.previewFile(fileOf(await here.lastText())));
    expect(preview).toMatchObject({
      name: 'Forno Lisetta',
      language: 'it',
      brand: 'tornio-lento',
      savedAt: here.clock.now(),
      parts: [{ part: 'strategy' }, { part: 'canvas', fields: 2, items: 1 }],
      canvas: { origin: { story: 'Il forno è del 1954.' } },
      notes: [],
    });
    expect(preview.strategy?.context.brand).toBe(bakery.context.brand);
    expect(there.projects.$list.get()).toMatchObject({ projects: [{ name: 'Forno Lisetta' }] });

    const { project, isKept } = await accept(there);
    expect([project.name, project.brand, isKept]).toEqual(['Forno Lisetta 2', 'tornio-lento', true]);
    expect(there.projects.$open.get()).toBe(project.id);
    expect(await valuesIn(there, project.id, 'strategy')).toEqual(sorted(strategy));
    expect(await valuesIn(there, project.id, 'canvas')).toEqual(sorted(canvas));
  });

  it('holds what was typed a moment before, and what is typed where nothing is stored', async () => {
    const here = openBrowser('here');
    const id = await createProject(here);
    const part = here.openPart(id, 'strategy');
    await part.start();
    part.type('context/offer', 'Pane di segale, appena scritto');
    await here.saveProject(id);
    expect(await here.lastText()).toContain('Pane di segale, appena scritto');

    const hidden = openBrowser('hidden');
    hidden.problem = 'unavailable';
    const other = await createProject(hidden);
    hidden.openPart(other, 'canvas').type('origin/story', 'In una finestra privata');
    expect(await hidden.saveProject(other)).toMatchObject({ type: 'saved' });
    expect(await hidden.lastText()).toContain('In una finestra privata');
  });

  it('is the same for the same content, but for its time', async () => {
    const here = openBrowser('here');
    const id = await createProject(here);
    await here.saveProject(id);
    const first = await here.lastText();
    const before = here.clock.now();
    here.clock.pass(86_400_777);
    await here.saveProject(id);
    const second = await here.lastText();
    expect(second).not.toBe(first);
    expect(second.replace(String(here.clock.now()), String(before))).toBe(first);
  });

  it('keeps what this version does not know through import, copy and export', async () => {
    const here = openBrowser('here');
    const posts = [{ text: 'Domani si apre' }];
    const file = raw({
      colour: 'ochre',
      parts: {
        strategy: { context: { brand: 'Forno', strengths: ['Il lievito', { kind: 'forno' }], mood: { warm: 3 } } },
        ledger: { posts },
      },
    });
    const preview = previewOf(await here.previewFile(fileOf(file)));
    expect(preview.notes.map(({ kind, part, field, value }) => [kind, part, field, value])).toEqual([
      ['strange', 'file', 'colour', 'ochre'],
      ['strange', 'strategy', 'context/strengths', '["Il lievito",{"kind":"forno"}]'],
      ['strange', 'strategy', 'context/mood', '{"warm":3}'],
      ['strange', 'ledger', '', JSON.stringify({ posts })],
    ]);
    const { project } = await accept(here);
    const copy = await here.projects.duplicate(project.id, 'Copia');
    await here.projects.rename(project.id, 'Forno nuovo');
    for (const id of [project.id, copy.ok ? copy.project.id : '']) {
      await here.saveProject(id);
      expect(JSON.parse(await here.lastText())).toMatchObject({
        more: {
          file: { colour: 'ochre' },
          strategy: { 'context/strengths': ['Il lievito', { kind: 'forno' }], 'context/mood': { warm: 3 } },
          ledger: { '': { posts } },
        },
      });
    }
  });

  it('tells of a value that its field cannot use, and brings it', async () => {
    const here = openBrowser('here');
    const file = raw({ parts: { strategy: { resources: { response: 'presto' } } } });
    expect(previewOf(await here.previewFile(fileOf(file))).notes).toEqual([
      { kind: 'misfit', part: 'strategy', field: 'resources.response', value: 'presto' },
    ]);
    const { project } = await accept(here);
    expect(await valuesIn(here, project.id, 'strategy')).toEqual([['resources/response', 'presto']]);
  });

  it('carries hard texts, and five million characters in one field', async () => {
    const [here, there] = [openBrowser('here'), openBrowser('there')];
    const texts = hardTexts.map((text, place): [string, string] => [`stories/texts/t${place}/text`, text]);
    const long = 'è'.repeat(5_000_000);
    const parts = { strategy: new Map([['context/offer', long]]), canvas: new Map(texts) };
    const id = await createProject(here, { parts });
    await here.saveProject(id);
    const text = await here.lastText();
    expect(text.length).toBeGreaterThan(5_000_000);
    previewOf(await there.previewFile(fileOf(text)));
    const { project } = await accept(there);
    expect(await valuesIn(there, project.id, 'strategy')).toEqual([['context/offer', long]]);
    expect(await valuesIn(there, project.id, 'canvas')).toEqual(texts.sort());
  });

  it('of a project that is gone, or that cannot be read, is not made', async () => {
    const here = openBrowser('here');
    const id = await createProject(here);
    expect(await here.saveProject('nobody')).toEqual({ type: 'failed', kind: 'project', code: 'gone' });
    here.problem = 'newer';
    expect(await here.saveProject(id)).toEqual({ type: 'failed', kind: 'project', code: 'newer' });
    expect(here.files).toEqual([]);
    here.problem = undefined;
    expect(await here.saveProject(id)).toMatchObject({ type: 'saved' });
  });
});

describe('a document saved for other programs', () => {
  const document = { title: 'Strategia digitale', subtitle: '', sections: [] };
  const frame = { brand: 'Forno', locale: 'it', contentsTitle: 'Contenuti', pageWord: 'Pagina' } as const;

  it('is a Word file, made once what writes it has come', async () => {
    const loads = vi.fn(() => import('#formats/word.ts')).mockRejectedValueOnce(new Error('offline'));
    const here = openBrowser('here', { loadWord: loads });
    expect(await here.saveWord(document, frame, 'Forno Strategia')).toEqual({
      type: 'failed',
      kind: 'word',
      code: 'not-loaded',
    });
    const again = here.saveWord(document, frame, 'Forno Strategia');
    expect(here.$out.get()).toEqual({ type: 'working', kind: 'word' });
    expect(await again).toMatchObject({ type: 'saved', name: `forno-strategia-${today}.docx` });
    expect(await here.files[0]?.blob.slice(0, 2).text()).toBe('PK');
  });

  it('is Markdown', async () => {
    const here = openBrowser('here');
    expect(await here.saveMarkdown(document, '«Caffè» & Co. / Strategia')).toMatchObject({
      name: `caffe-co-strategia-${today}.md`,
    });
    expect(await here.lastText()).toBe('# Strategia digitale\n');
    here.resetOut();
    expect(here.$out.get()).toEqual({ type: 'idle' });
  });

  it('has a name in plain letters, whatever the client is called', () => {
    const at = new Date(2027, 1, 3, 23, 59).getTime();
    expect(fileName('مخبز', at, 'json')).toBe('bottega-project-2027-02-03.json');
    expect(fileName('../../Ærø “Øl”', at, 'md')).toBe('r-l-2027-02-03.md');
    expect(fileName('x'.repeat(300), at, 'md')).toHaveLength(60 + '-2027-02-03.md'.length);
  });
});
