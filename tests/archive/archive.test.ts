import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldEvents } from '#domain/fold.ts';
import { currentSchema, readRecord } from '#domain/progress-record.ts';
import { parseRecord } from '#domain/progress-schema.ts';
import { planShape } from '#domain/plan/shape.ts';
import { readPictureRecord } from '#domain/project/picture-record.ts';
import { readDocument } from '#domain/project/read.ts';
import { readRecords, workshopSchema } from '#domain/project/record.ts';
import { planWorkshop } from '#domain/project/restore-workshop.ts';
import { noRecords } from '#domain/project/workshop-records.ts';
import { strategyShape } from '#domain/strategy/shape.ts';
import { parseBackup } from '#formats/backup.ts';
import { fromBase64 } from '#formats/base64.ts';
import { openBackup } from '#formats/open-backup.ts';
import { isWholePicture, readPictureHead } from '#formats/picture-head.ts';

/**
 * Samples of every stored shape that ever reached a browser: `progress-<schema>.json`, `backup-<schema>.json`, and, by
 * the schema of the workshop in them, `backup-workshop-<schema>.json`, and since it has pictures
 * `backup-pictures-<schema>.json`.
 */
const folder = new URL('.', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
const samples = (kind: string) => names.filter((name) => new RegExp(`^${kind}-\\d+\\.json$`).test(name));
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');

describe('the archive', () => {
  it('has a sample of every version so far, without gaps', () => {
    const versions = Array.from({ length: currentSchema }, (_, place) => place + 1);
    expect(samples('progress').sort()).toEqual(versions.map((version) => `progress-${version}.json`).sort());
    expect(samples('backup').sort()).toEqual(versions.map((version) => `backup-${version}.json`).sort());
    const shelves = Array.from({ length: workshopSchema }, (_, place) => `backup-workshop-${place + 1}.json`);
    expect(samples('backup-workshop').sort()).toEqual(shelves.sort());
    expect(samples('backup-pictures').sort()).toEqual(shelves.map((name) => name.replace('workshop', 'pictures')).sort());
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

  it.each([...samples('backup'), ...samples('backup-workshop')])('restores the lessons of %s', (name) => {
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

  it.each(samples('backup-workshop'))('restores the workshop of %s', (name) => {
    const read = parseBackup(textOf(name));
    const plan = planWorkshop(noRecords(), (read.ok && read.backup.workshop) || noRecords());
    expect(plan.added).toEqual([
      { name: 'Forno Lisetta', state: 'open' },
      { name: 'Ciclofficina', state: 'deleted' },
    ]);
    const { snapshots } = plan.tally;
    expect([snapshots.new, Object.values(plan.tally).reduce((sum, own) => sum + own.unreadable, 0), plan.aside]).toEqual([1, 2, []]); // the plan was unreadable to who made the copy
    const { readable } = readRecords('cell', plan.put.cells);
    const strategy = readable.filter(({ part }) => part === 'strategy');
    const { document } = readDocument(strategyShape, new Map(strategy.map(({ path, cell }) => [path, cell])));
    expect([document.positioning.need, document.people.audiences.map(({ name: own }) => own)]).toEqual([
      'Pane che dura tre giorni',
      ['Vera, 52 anni'],
    ]);
    expect(strategy.flatMap(({ cell }) => cell.others.map(({ value }) => value))).toEqual(['Pane buono']);
  });

  it.each(samples('backup-pictures'))('restores the pictures of %s, each to the post that names it', (name) => {
    const read = parseBackup(textOf(name));
    const plan = planWorkshop(noRecords(), (read.ok && read.backup.workshop) || noRecords());
    expect(plan.tally.pictures).toMatchObject({ new: 1, unreadable: 1 }); // the other picture was of a later version
    const cells = readRecords('cell', plan.put.cells).readable;
    const { document } = readDocument(planShape, new Map(cells.map(({ path, cell }) => [path, cell])));
    const [media] = document.posts.posts[0]?.media ?? [];
    const kept = plan.put.pictures.map(readPictureRecord);
    expect(kept).toMatchObject([{ project: 'forno', id: media?.picture, picture: { type: 'image/png', width: 4 } }]);
    expect([media?.name, media?.width, media?.height, media?.bytes]).toEqual(['pane-di-ieri.png', 4032, 3024, 2_815_345]);
    const [own] = kept;
    const bytes = fromBase64(own?.picture.data ?? '');
    expect(readPictureHead(bytes)).toEqual({ kind: 'png', width: 4, height: 3 });
    expect(isWholePicture({ kind: 'png' }, bytes)).toBe(true);
  });

  it('opens the archive in which copies are saved, with all the texts that were put in it', async () => {
    const read = await openBackup(new Blob([readFileSync(new URL('backup-archive-1.zip', folder))]));
    if (!read.ok) throw new Error(read.code);
    const parts = ['backup-workshop-1.json', 'backup-pictures-1.json'].map((name) => parseBackup(textOf(name)));
    const shelves = parts.map((own) => (own.ok && own.backup.workshop) || noRecords());
    const { events, workshop = noRecords() } = read.backup;
    expect(workshop.cells).toEqual(shelves.flatMap(({ cells }) => cells));
    expect(workshop.pictures).toEqual(shelves.flatMap(({ pictures }) => pictures));
    expect([...foldEvents(events).finished.keys()]).toEqual(['what-makes-a-community']);
  });
});
