import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'bottega-simulate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function simulate(...args: string[]) {
  return spawnSync(process.execPath, ['src/cli/simulate.ts', ...args], { encoding: 'utf8', maxBuffer: 1e8 });
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const small = ['--brand', 'tornio-lento', '--people', '300', '--days', '11', '--seed', '5'];

describe('npm run simulate', () => {
  it('prints one JSON document, and the same bytes for the same arguments', () => {
    const once = simulate(...small, '--json');
    expect(once.status).toBe(0);
    expect(simulate(...small, '--json').stdout).toBe(once.stdout);
    const document = JSON.parse(once.stdout);
    expect(document.request).toEqual({ brand: 'tornio-lento', people: 300, days: 11, seed: 5 });
    expect(document.measures.followers).toHaveLength(11);
    expect(document.posts).toHaveLength(11);
  });

  it('gives other people with another seed', () => {
    const hash = (seed: string) => JSON.parse(simulate(...small, '--seed', seed, '--json').stdout).hash;
    expect(hash('6')).not.toBe(hash('7'));
  });

  it.each([
    ['nobody', ['--people', '0'], 'request.community.people: outOfRange'],
    ['too many without --city', ['--people', '20000'], 'add --city'],
    ['too many', ['--people', '300001', '--city'], 'request.community.people: outOfRange'],
    ['no number', ['--days', 'ten'], 'request.days: notANumber'],
    ['an unknown brand', ['--brand', 'acme'], '--brand has to be one of'],
    ['an unknown option', ['--peple', '3'], '--peple'],
    ['no file', ['--plan', join(folder, 'none.json')], 'cannot be read as JSON'],
    ['a broken file', ['--plan', file('broken.json', '{')], 'cannot be read as JSON'],
    ['a wrong plan', ['--plan', file('plan.json', '{"posts":[{"id":"a"}]}')], 'request.plan.posts[0].day: missing'],
  ])('refuses %s with a sentence that says where', (_, args, sentence) => {
    const { status, stderr, stdout } = simulate(...small, ...args, '--json');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(sentence);
  });

  it('explains every option', () => {
    const { stdout } = simulate('--help');
    for (const option of ['brand', 'people', 'days', 'seed', 'plan', 'replies', 'city', 'json'])
      expect(stdout).toContain(`--${option}`);
  });
});
