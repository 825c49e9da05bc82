import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseHeaders } from '#cli/headers.ts';

const headersOf = parseHeaders(`
# for every file
/*
  X-Content-Type-Options: nosniff
  Cache-Control: public, max-age=0

/_astro/*
  Cache-Control: public, max-age=31536000, immutable
/*/cards/:name
  X-Card: yes
`);

describe('parseHeaders', () => {
  it('gives a path the headers of every pattern that fits, the later standing', () => {
    expect(headersOf('/_astro/page.js')).toEqual({
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });

  it('lets a star stand for folders and a name for one part', () => {
    expect(headersOf('/it/cards/one')['x-card']).toBe('yes');
    expect(headersOf('/it/cards/one/two')['x-card']).toBeUndefined();
  });

  it('reads dots as dots', () => {
    const only = parseHeaders('/a.txt\n  X-One: 1');
    expect(only('/a.txt')).toEqual({ 'x-one': '1' });
    expect(only('/abtxt')).toEqual({});
  });
});

it.each(['channels', 'days', 'examples', 'cases', 'questions'])(
  'keeps the data of /%s/ for ever: its names say what is in it',
  (folder) => {
    const ofSite = parseHeaders(readFileSync('public/_headers', 'utf8'));
    expect(ofSite(`/${folder}/it.e0da073d20.json`)['cache-control']).toContain('immutable');
    expect(ofSite('/it/dati/')['cache-control']).toBeUndefined();
  },
);
