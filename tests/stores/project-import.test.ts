import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { largestProjectFile } from '#formats/project-file.ts';
import { bakery } from '../domain/document/sample-strategy.ts';
import { openBrowser } from './one-browser.ts';
import { accept, fileOf, previewOf, raw, valuesIn } from './project-samples.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a file that is looked at', () => {
  it.each([
    ['not-json', '<html>'],
    ['not-json', raw({ parts: { strategy: bakery } }).slice(0, 900)],
    ['foreign', '{"calendar":[]}'],
    ['backup', '{"format":"bottega-backup","schema":1,"events":[]}'],
    ['newer', raw({ schema: 2 })],
    ['damaged', raw({ parts: [] })],
  ])('is refused as %s', async (code, text) => {
    const here = openBrowser('here');
    expect(await here.previewFile(fileOf(text))).toEqual({ type: 'refused', code });
    expect(await here.acceptPreview('x')).toBeUndefined();
  });

  it('is refused by its size before it is read, and when it cannot be read', async () => {
    const here = openBrowser('here');
    const text = vi.fn(() => Promise.reject(new Error('moved')));
    expect(await here.previewFile({ size: largestProjectFile + 1, text })).toEqual({
      type: 'refused',
      code: 'too-large',
    });
    expect(text).not.toHaveBeenCalled();
    expect(await here.previewFile({ size: 12, text })).toEqual({ type: 'refused', code: 'unreadable' });
  });

  it('never breaks the page, whatever it holds', async () => {
    const here = openBrowser('here');
    const json = fc.jsonValue();
    const ours = fc
      .record({
        project: json,
        parts: fc.oneof(json, fc.record({ strategy: json, canvas: json, toString: json })),
        more: json,
      })
      .map((change) => raw(change));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), ours), async (text) => {
        for (const looked of [await here.previewText(text), await here.previewFile(fileOf(text))])
          expect(['preview', 'refused']).toContain(looked.type);
      }),
      { numRuns: 300 },
    );
  });

  it('is the last one when two are looked at, and none once declined', async () => {
    const here = openBrowser('here');
    let answer = (text: string) => expect(text).toBe('asked');
    const promise = new Promise<string>((resolve) => {
      answer = resolve;
    });
    const slow = here.previewFile({ size: 9, text: () => promise });
    await here.previewFile(fileOf(raw({ project: { name: 'Secondo', language: 'it' } })));
    answer(raw({ project: { name: 'Primo', language: 'it' } }));
    await slow;
    expect((await accept(here)).project.name).toBe('Secondo');
    await here.previewFile(fileOf(raw({})));
    here.cancelPreview();
    expect(await here.acceptPreview('x')).toBeUndefined();
  });

  it('waits when the disk is full or fails, and is added once there is room, once only', async () => {
    const here = openBrowser('here');
    await here.projects.start();
    await here.previewFile(fileOf(raw({ project: { name: ' ', language: 'it' } })));
    here.problem = 'full';
    expect(await here.acceptPreview('Senza nome')).toEqual({ ok: false, code: 'full' });
    here.problem = undefined;
    const [first, second] = await Promise.all([here.acceptPreview('Senza nome'), here.acceptPreview('Senza nome')]);
    expect([first, second]).toMatchObject([{ ok: true, project: { name: 'Senza nome' }, isKept: true }, undefined]);
    expect(here.projects.$list.get()).toMatchObject({ projects: [{ name: 'Senza nome' }] });
  });

  it('is added to a page of a browser that keeps nothing, and says so', async () => {
    const here = openBrowser('here');
    here.problem = 'unavailable';
    previewOf(await here.previewFile(fileOf(raw({ parts: { canvas: { origin: { story: 'Una storia' } } } }))));
    const { project, isKept } = await accept(here);
    expect(isKept).toBe(false);
    expect(await valuesIn(here, project.id, 'canvas')).toEqual([['origin/story', 'Una storia']]);
  });
});
