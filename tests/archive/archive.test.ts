import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldEvents } from '#domain/fold.ts';
import { currentSchema, readRecord } from '#domain/progress-record.ts';
import { parseRecord } from '#domain/progress-schema.ts';
import { parseBackup } from '#formats/backup.ts';

/** Samples of every stored shape that ever reached a browser: `progress-<schema>.json`, `backup-<schema>.json`. */
const folder = new URL('.', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
const samples = (kind: string) => names.filter((name) => name.startsWith(`${kind}-`));
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');

describe('the archive', () => {
  it('has a sample of every version so far, without gaps', () => {
    const versions = Array.from({ length: currentSchema }, (_, place) => place + 1);
    expect(samples('progress').sort()).toEqual(versions.map((version) => `progress-${version}.json`).sort());
    expect(samples('backup').sort()).toEqual(versions.map((version) => `backup-${version}.json`).sort());
  });

  it.each(samples('progress'))('reads every record of %s, by the guard and by the schema alike', (name) => {
    const records: unknown[] = JSON.parse(textOf(name));
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) {
      const read = readRecord(record);
      expect(read).toMatchObject({ ok: true });
      expect(parseRecord(record)).toEqual(read);
    }
  });

  it.each(samples('backup'))('restores %s', (name) => {
    const read = parseBackup(textOf(name));
    expect(read).toMatchObject({ ok: true, backup: { settings: { theme: 'dark', locale: 'it' } } });
    const { finished, questions, texts } = foldEvents(read.ok ? read.backup.events : []);
    expect([...finished.keys()]).toEqual(['what-makes-a-community']);
    expect(questions.size).toBe(8);
    expect([...texts.values()].map(({ text, others }) => [text, others.length])).toEqual([
      ['Perché si aiutano anche quando non comprano niente.', 0],
    ]);
    expect(read.ok && read.backup.unreadable).toHaveLength(1);
  });
});
