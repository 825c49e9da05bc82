import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import type { ProgressEvent } from '#domain/progress.ts';
import { noRecords } from '#domain/project/workshop-records.ts';
import { type Backup, writeBackup } from '#formats/backup.ts';
import { largestFile, openBackup } from '#formats/open-backup.ts';
import { mostTexts, packBackup } from '#formats/pack-backup.ts';
import { packArchive } from '#formats/write-archive.ts';
import { textOfCopy } from './open-copy.ts';

const savedAt = Date.UTC(2027, 1, 13, 9, 35, 8);
const opened = (id: string): ProgressEvent => ({ id, at: 1_790_000_000_011, kind: 'opened', lesson: `lesson-${id}` });
const backup = (id: string): Backup => ({
  savedAt,
  events: [opened(id)],
  settings: { theme: 'dark' },
  unreadable: [`odd-${id}`],
  workshop: { ...noRecords(), projects: [{ schema: 9, id }], cells: ['testo '.repeat(200)] },
});
const pack = async (...texts: string[]) =>
  (await packBackup(texts, 'bottega-2027-02-13', savedAt))[0]?.file ?? new Blob();
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());
const codeOf = async (file: Blob) => {
  const read = await openBackup(file);
  return read.ok ? 'read' : read.code;
};

describe('the file of a copy', () => {
  it('is smaller than what is in it, which a person can read, and gives it back', async () => {
    const text = writeBackup(backup('a'));
    const [own] = await packBackup([text], 'bottega-2027-02-13', savedAt);
    expect(own?.name).toBe('bottega-2027-02-13.zip');
    expect(own?.file.size).toBeLessThan(text.length / 2);
    expect(await textOfCopy(own?.file)).toBe(text);
    expect(await openBackup(own?.file ?? new Blob())).toEqual({ ok: true, backup: backup('a') });
  });

  it('carries several texts, merged when it is opened; only very many make another file', async () => {
    const read = await openBackup(await pack(writeBackup(backup('a')), writeBackup(backup('b'))));
    expect(read.ok && [read.backup.events, read.backup.unreadable, read.backup.workshop?.projects]).toEqual([
      [opened('a'), opened('b')],
      ['odd-a', 'odd-b'],
      [
        { schema: 9, id: 'a' },
        { schema: 9, id: 'b' },
      ],
    ]);
    const many = Array.from({ length: mostTexts + 1 }, (_, place) => writeBackup(backup(`n${place}`)));
    const files = await packBackup(many, 'bottega', savedAt);
    expect(files.map(({ name }) => name)).toEqual(['bottega-1.zip', 'bottega-2.zip']);
  });

  it('may also be the text alone, as it was before, or compressed by another program', async () => {
    const text = writeBackup(backup('a'));
    for (const file of [new Blob([text]), new Blob(['\uFEFF', text]), new Blob([gzipSync(text)])])
      expect(await openBackup(file)).toEqual({ ok: true, backup: backup('a') });
  });

  it('is opened where the browser cannot compress it', async () => {
    vi.stubGlobal('CompressionStream', undefined);
    const file = await pack(writeBackup(backup('a')));
    vi.unstubAllGlobals();
    expect(await openBackup(file)).toEqual({ ok: true, backup: backup('a') });
    vi.stubGlobal('DecompressionStream', undefined);
    expect(await codeOf(file)).toBe('unread');
    vi.unstubAllGlobals();
  });

  it('cut anywhere is refused as cut, and with one letter changed too', async () => {
    const bytes = await bytesOf(await pack(writeBackup(backup('a'))));
    for (let length = 2; length < bytes.length; length += 7)
      expect(await codeOf(new Blob([bytes.subarray(0, length)]))).toBe('cut');
    const head = 30 + 'bottega-2027-02-13.json'.length;
    for (const place of [head + 3, head + 40, head + 91]) {
      const spoilt = bytes.slice();
      spoilt[place] = (spoilt[place] ?? 0) ^ 4;
      expect(await codeOf(new Blob([spoilt]))).toBe('cut');
    }
    const gzip = gzipSync(writeBackup(backup('a')));
    expect(await codeOf(new Blob([gzip.subarray(0, 90)]))).toBe('cut');
  });

  it('is refused with a code for each thing it may be instead', async () => {
    const encode = (text: string) => new TextEncoder().encode(text);
    const other = await packArchive([{ name: 'note.json', bytes: encode('{"cards":[]}') }], savedAt);
    const newer = await pack(writeBackup(backup('a')).replace('"schema": 1', '"schema": 99'));
    expect(await codeOf(other)).toBe('foreign');
    expect(await codeOf(await packArchive([{ name: 'word/document.xml', bytes: encode('<w/>') }], savedAt))).toBe(
      'foreign',
    );
    expect(await codeOf(newer)).toBe('newer');
    expect(await codeOf(new Blob(['Caro diario']))).toBe('not-json');
    const moved = { size: 9, arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) };
    expect(await openBackup(moved)).toEqual({ ok: false, code: 'unread' });
  });

  it('that opens into far more than a copy ever is, is not opened further', async () => {
    const bomb = gzipSync(new Uint8Array(largestFile + 1));
    expect(bomb.length).toBeLessThan(200_000);
    expect(await codeOf(new Blob([bomb]))).toBe('too-large');
  });

  it('keeps both of two things under one id', async () => {
    const clash: ProgressEvent = { id: 'a', at: 1_790_000_000_022, kind: 'opened', lesson: 'elsewhere' };
    const text = writeBackup({ ...backup('a'), events: [clash, opened('a')] });
    const read = await openBackup(new Blob([text]));
    if (!read.ok) throw new Error(read.code);
    const { events, unreadable } = read.backup;
    expect([...events, ...unreadable].filter((one) => JSON.stringify(one).includes('elsewhere'))).toHaveLength(1);
    expect([events.length, unreadable.length]).toEqual([1, 2]);
  });
});
