import { describe, expect, it } from 'vitest';
import {
  decideTakeover,
  holdsUnsaved,
  inBatches,
  isFingerprinted,
  keyOf,
  mayKeep,
  missingFiles,
  packsFor,
  pathOf,
  planAnswer,
  staleKeys,
  typeOf,
} from '#domain/offline.ts';

const page = { path: 'it/dati/', revision: 'aaaaaaaaaa', bytes: 31 };
const script = { path: '_astro/marks.CDJac61b.js', revision: '', bytes: 12 };

describe('the copy for a visit without a network', () => {
  it('keeps a file under a name that stands for one content', () => {
    expect(keyOf(page)).toBe('it/dati/?rev=aaaaaaaaaa');
    expect(keyOf(script)).toBe('_astro/marks.CDJac61b.js');
    expect(isFingerprinted('questions/what-makes-a-community.it.b276653937.json')).toBe(true);
    expect(isFingerprinted('pagefind/pagefind-entry.json')).toBe(false);
  });

  it('fetches only what has changed, and lets go only of what no list names', () => {
    const list = { locale: 'it' as const, packs: [], files: [{ ...page, revision: 'bbbbbbbbbb' }, script] };
    const kept = new Set([keyOf(page), keyOf(script)]);
    expect(missingFiles(list, kept).map(keyOf)).toEqual(['it/dati/?rev=bbbbbbbbbb']);
    expect(staleKeys(kept, list.files)).toEqual(['it/dati/?rev=aaaaaaaaaa']);
  });

  it('fetches a pack whole where half of it is missing, and single files else', () => {
    const files = ['a/', 'b/', 'c/', 'd/', 'e/'].map((path) => ({ path, revision: 'ffffffffff', bytes: 5 }));
    const packs = [
      { path: 'offline/one.0000000001.json', files: ['a/', 'b/'] },
      { path: 'offline/two.0000000002.json', files: ['c/', 'd/', 'e/'] },
    ];
    const chosen = packsFor({ locale: 'it', files, packs }, files.slice(0, 3));
    expect(chosen.map(({ pack, files: own }) => [pack.path, own.length])).toEqual([['offline/one.0000000001.json', 2]]);
  });

  it('knows what a text from a pack is by its name', () => {
    expect(typeOf('it/dati/')).toBe('text/html; charset=utf-8');
    expect(typeOf('_astro/a.B1wnLFXH.js')).toBe('text/javascript; charset=utf-8');
  });

  it('knows a file by its address alone, under the base and nowhere else', () => {
    expect(pathOf('https://a.example/prova/it/cerca/?q=voce&utm_source=x#top', '/prova/')).toBe('it/cerca/');
    expect(pathOf('/pagefind/pagefind-entry.json?ts=17', '/')).toBe('pagefind/pagefind-entry.json');
    expect(pathOf('https://a.example/other/it/', '/prova/')).toBeUndefined();
  });

  it('asks the network first for pages, and never for what its name pins down', () => {
    expect(planAnswer('it/', 'navigate')).toBe('network-first');
    expect(planAnswer(script.path, 'cors')).toBe('copy-first');
    expect(planAnswer('pagefind/pagefind-entry.json', 'cors')).toBe('network-first');
  });

  it('asks for a few at a time', () => {
    expect(inBatches([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
    expect(inBatches([], 2)).toEqual([]);
  });

  it.each([
    [{}, false, true],
    [{ saveData: true }, false, false],
    [{ type: 'cellular' }, false, false],
    [{ type: 'wifi' }, false, true],
    [{ type: 'wifi' }, true, false],
  ])('fetches by itself with %o, freed %s: %s', (connection, isOff, expected) => {
    expect(mayKeep(connection, isOff)).toBe(expected);
  });
});

describe('a new version', () => {
  const nothing = { sinceTyped: undefined, hasDialog: false, hasDraft: false, isUnkept: false };

  it('takes over only where nothing is unsaved, in no tab', () => {
    expect(decideTakeover(false, false)).toBe('go');
    expect(decideTakeover(true, false)).toBe('here');
    expect(decideTakeover(false, true)).toBe('elsewhere');
  });

  it.each([
    [nothing, false],
    [{ ...nothing, sinceTyped: 300 }, true],
    [{ ...nothing, sinceTyped: 9000 }, false],
    [{ ...nothing, hasDialog: true }, true],
    [{ ...nothing, hasDraft: true }, true],
    [{ ...nothing, isUnkept: true }, true],
  ])('is held back by %o: %s', (holding, expected) => {
    expect(holdsUnsaved(holding)).toBe(expected);
  });
});
