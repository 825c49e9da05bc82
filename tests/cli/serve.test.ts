import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSiteServer, listen, type Served } from '#cli/serve.ts';

describe('the server of the built site', () => {
  let outer = '';
  let served: Served;

  beforeAll(async () => {
    outer = mkdtempSync(join(tmpdir(), 'bottega-serve-'));
    const folder = join(outer, 'dist');
    mkdirSync(join(folder, 'it', 'fonti'), { recursive: true });
    writeFileSync(join(outer, 'secret.txt'), 'secret');
    writeFileSync(join(folder, 'index.html'), 'first');
    writeFileSync(join(folder, 'it', 'fonti', 'index.html'), 'sources');
    writeFileSync(join(folder, '404.html'), 'lost');
    writeFileSync(join(folder, 'search.pagefind'), 'bytes');
    writeFileSync(join(folder, '_headers'), '/it/*\n  X-Frame-Options: DENY\n');
    served = await listen(createSiteServer(folder, '/prova/'), 45170, '/prova/');
  });
  afterAll(() => {
    served.close();
    rmSync(outer, { recursive: true, force: true });
  });

  const get = (path: string) => fetch(new URL(path, served.url), { redirect: 'manual' });

  it('serves a folder by its page, under the base', async () => {
    const response = await get('/prova/it/fonti/?q=1');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toBe('sources');
  });

  it('sends on to the slash, with the base', async () => {
    expect((await get('/prova/it/fonti')).headers.get('location')).toBe('/prova/it/fonti/');
    expect((await get('/prova')).headers.get('location')).toBe('/prova/');
  });

  it('applies the headers of _headers, and does not serve the file itself', async () => {
    expect((await get('/prova/it/fonti/')).headers.get('x-frame-options')).toBe('DENY');
    expect((await get('/prova/')).headers.get('x-frame-options')).toBeNull();
    expect((await get('/prova/_headers')).status).toBe(404);
  });

  it('answers what is not there with the page for it', async () => {
    const response = await get('/prova/nowhere/');
    expect([response.status, await response.text()]).toEqual([404, 'lost']);
    expect((await get('/it/fonti/')).status).toBe(404);
  });

  it('gives no file from outside the folder', async () => {
    const status = await new Promise<number | undefined>((resolve) => {
      request({ port: new URL(served.url).port, host: '127.0.0.1', path: '/prova/..%2fsecret.txt' }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).end();
    });
    expect(status).toBe(404);
    expect((await get('/prova/%E0%A4%A')).status).toBe(404);
  });

  it('takes the next port when one is taken', async () => {
    const taken = Number(new URL(served.url).port);
    const second = await listen(createSiteServer(outer, '/'), taken, '/');
    expect(Number(new URL(second.url).port)).toBeGreaterThan(taken);
    second.close();
  });
});
