import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Part } from '#domain/project/project.ts';
import { longestLink, packLink } from '#formats/share-link.ts';
import { readExample } from '#library/examples.ts';
import { openBrowser } from './one-browser.ts';
import { accept, type Browser, createProject, previewOf, raw, sorted, strategy, valuesIn } from './project-samples.ts';

const home = '/it/laboratorio/';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a link', () => {
  async function makeLink(browser: Browser, id: string, part: Part): Promise<string> {
    const made = await browser.makeLink(id, part, home);
    if (!made.ok) throw new Error(made.code);
    return made.address;
  }

  it('carries one document to another browser', async () => {
    const [here, there] = [openBrowser('here'), openBrowser('there')];
    const id = await createProject(here);
    const address = await makeLink(here, id, 'strategy');
    expect(address).toMatch(/^https:\/\/scuola\.example\/it\/laboratorio\/#doc=1\.[\w-]+$/);
    expect(address.length).toBeLessThanOrEqual(longestLink);
    const preview = previewOf(await there.previewLink(new URL(address).hash));
    expect([preview.name, preview.parts.map(({ part }) => part)]).toEqual(['Forno Lisetta', ['strategy']]);
    const { project } = await accept(there);
    expect(await valuesIn(there, project.id, 'strategy')).toEqual(sorted(strategy));
    expect(await valuesIn(there, project.id, 'canvas')).toEqual([]);
  });

  it('is found in a message that was pasted whole, broken over lines', async () => {
    const here = openBrowser('here');
    const address = await makeLink(here, await createProject(here), 'canvas');
    const middle = address.length - 40;
    const message = `Ecco il canvas:\n${address.slice(0, middle)}\n${address.slice(middle)}`;
    expect(previewOf(await here.previewText(message)).parts).toEqual([{ part: 'canvas', fields: 2, items: 1 }]);
    expect(previewOf(await here.previewText(address.replace('#doc=', '#doc%3D'))).name).toBe('Forno Lisetta');
    expect(previewOf(await here.previewText(`\n${raw({})}`))).toMatchObject({ name: 'Forno Lisetta', parts: [] });
  });

  it('takes with it only what belongs to its document', async () => {
    const here = openBrowser('here');
    const more = { canvas: { 'origin/mood': [4] }, plan: { '': { posts: [7] } } };
    const id = await createProject(here, { more });
    previewOf(await here.previewLink(await makeLink(here, id, 'canvas')));
    expect((await accept(here)).project.more).toEqual({ canvas: { 'origin/mood': [4] } });
  });

  it('that would be too long is not made, and says how long', async () => {
    const here = openBrowser('here');
    const example = readExample('.', 'montepane', 'it');
    const id = await createProject(here, { parts: example });
    const made = await here.makeLink(id, 'strategy', home);
    expect(made).toMatchObject({ ok: false, code: 'too-long', most: longestLink });
    expect(!made.ok && made.code === 'too-long' && made.length).toBeGreaterThan(longestLink);
    expect(await here.makeLink(id, 'canvas', home)).toMatchObject({ ok: true });
    expect(await here.makeLink('nobody', 'canvas', home)).toEqual({ ok: false, code: 'gone' });
  });

  it('is refused with what to do when it is cut, spoilt, newer, not one, or too much for the browser', async () => {
    const here = openBrowser('here');
    const address = await makeLink(here, await createProject(here), 'strategy');
    const refusal = async (link: string) => {
      const looked = await here.previewLink(link);
      return looked.type === 'refused' && looked.code;
    };
    const half = Math.floor(address.length / 2);
    const letter = address.charAt(half) === 'A' ? 'B' : 'A';
    expect(await refusal(address.slice(0, half))).toBe('link-cut');
    expect(await refusal(`${address.slice(0, half)}${letter}${address.slice(half + 1)}`)).toBe('link-damaged');
    expect(await refusal(address.replace('#doc=1.', '#doc=2.'))).toBe('link-newer');
    expect(await refusal('https://scuola.example/it/laboratorio/#step')).toBe('not-a-link');
    expect(await here.previewText('ciao')).toEqual({ type: 'refused', code: 'not-a-link' });
    vi.stubGlobal('DecompressionStream', undefined);
    expect(await refusal(address)).toBe('link-unsupported');
    expect([here.canShareLinks(), await here.makeLink('nobody', 'canvas', home)]).toEqual([
      false,
      { ok: false, code: 'unsupported' },
    ]);
    expect(await here.acceptPreview('x')).toBeUndefined();
  });

  it('that holds something else than a document is refused', async () => {
    const here = openBrowser('here');
    for (const [text, code] of [
      ['non è JSON', 'link-damaged'],
      ['{"format":"bottega-backup"}', 'link-damaged'],
      [raw({ schema: 9 }), 'link-newer'],
    ] as const)
      expect(await here.previewLink(`#doc=${await packLink(text)}`)).toEqual({ type: 'refused', code });
  });

  it('is copied, or left to be copied by hand', async () => {
    expect(await openBrowser('here').copyLink('x')).toBe(true);
    const refusing = openBrowser('refusing', { copyText: () => Promise.reject(new Error('not allowed')) });
    expect(await refusing.copyLink('x')).toBe(false);
  });
});
