import { describe, expect, it } from 'vitest';
import { importedBy, listLanguage, listShell, localesOf, namedIn } from '#cli/offline-list.ts';

describe('the list of a language', () => {
  it.each([
    ['it/dati/index.html', ['it']],
    ['questions/people-not-targets.en.1337fea4cd.json', ['en']],
    ['cases/it.f5566d7b72.json', ['it']],
    ['pagefind/fragment/en_1b0b0b0.pf_fragment', ['en']],
    ['pagefind/pagefind.it_ed8fba1d3c.pf_meta', ['it']],
    ['pagefind/wasm.en.pagefind', ['en']],
    ['it.webmanifest', ['it']],
    ['pagefind/pagefind.js', ['it', 'en']],
    ['_astro/lexicon-it.BkRcKGK9.js', ['it', 'en']],
    ['index.html', ['it', 'en']],
    ['og/home.it.png', []],
    ['pagefind/wasm.unknown.pagefind', []],
    ['offline/it.0123456789.json', []],
    ['sw.js', []],
  ])('%s belongs to %j', (name, expected) => {
    expect(localesOf(name)).toEqual(expected);
  });

  it('gives a revision to what its name does not pin down, in a fixed order', () => {
    const files = [
      { name: 'it/index.html', revision: 'cccccccccc', bytes: 7 },
      { name: 'en/index.html', revision: 'dddddddddd', bytes: 8 },
      { name: '_astro/a.B1wnLFXH.js', revision: 'eeeeeeeeee', bytes: 9 },
    ];
    expect(listLanguage(files, 'it').files).toEqual([
      { path: '_astro/a.B1wnLFXH.js', revision: '', bytes: 9 },
      { path: 'it/', revision: 'cccccccccc', bytes: 7 },
    ]);
  });

  it('has a shell of the pages named, with what they load and what that imports, and no page they link to', () => {
    const texts: Record<string, string> = {
      'it/': '<link href="/prova/_astro/a.css"><script src="/prova/_astro/b.js"></script><a href="/prova/it/dati/">',
      '_astro/a.css': '@font-face{src:url(/prova/_astro/f.woff2)}',
      '_astro/b.js': 'import{a as b}from"./c.js";import("./d.js")',
      '_astro/c.js': '',
      '_astro/d.js': '',
      '_astro/f.woff2': '',
      'it/dati/': '',
    };
    const files = Object.keys(texts).map((path) => ({ path, revision: '', bytes: 1 }));
    const shell = listShell(['it/'], files, (path) => texts[path] ?? '', '/prova/');
    expect(shell.map(({ path }) => path)).toEqual([
      'it/',
      '_astro/a.css',
      '_astro/f.woff2',
      '_astro/b.js',
      '_astro/c.js',
    ]);
  });

  it('reads the addresses of a page and the imports of a script', () => {
    expect(namedIn('<img src="/x.png"><a href="https://a.example/">', '/')).toEqual(['x.png']);
    expect(importedBy('import"./a.js";import{b}from"./b.js"')).toEqual(['_astro/a.js', '_astro/b.js']);
  });
});
