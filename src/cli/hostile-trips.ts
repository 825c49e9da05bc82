import type { ProgressEvent } from '#domain/progress.ts';
import { firstCells, type Value } from '#domain/project/cells.ts';
import type { Shape } from '#domain/project/fields.ts';
import { anyPartShapes } from '#domain/project/part-shapes.ts';
import { longestName, type Part, parts } from '#domain/project/project.ts';
import { readRecords, workshopSchema } from '#domain/project/record.ts';
import { planWorkshop } from '#domain/project/restore-workshop.ts';
import { noRecords } from '#domain/project/workshop-records.ts';
import { parseBackup, writeBackup } from '#formats/backup.ts';
import { guardCell, peopleCsv, writeCsv } from '#formats/csv.ts';
import { writeCalendar } from '#formats/ical.ts';
import { toMarkdown } from '#formats/markdown.ts';
import { openBackup } from '#formats/open-backup.ts';
import { packBackup } from '#formats/pack-backup.ts';
import { parseProjectFile, writeCompactFile, writeProjectFile } from '#formats/project-file.ts';
import { readTable } from '#formats/read-table.ts';
import { packLink, unpackLink } from '#formats/share-link.ts';

/** A way out and back in. Gives what came back otherwise than it went, or would be run; nothing where all is well. */
export type Trip = (text: string) => Promise<string[]>;

const at = 1_790_000_000_123;

/** The path of every field of a part that holds a text as it is typed, an item in each list. */
export function textPaths(part: Part): { texts: string[]; items: string[] } {
  const found = { texts: [] as string[], items: [] as string[] };
  const walk = (fields: Shape, path: string) => {
    for (const [name, own] of Object.entries(fields)) {
      const here = `${path}/${name}`;
      if (own.kind === 'text' || own.kind === 'long') found.texts.push(here);
      if (own.kind !== 'list') continue;
      found.items.push(`${here}/a`);
      walk(own.fields, `${here}/a`);
    }
  };
  for (const [section, fields] of Object.entries(anyPartShapes[part])) walk(fields, section);
  return found;
}

const paths = new Map(parts.map((part) => [part, textPaths(part)]));

function fill(part: Part, text: string): [string, Value][] {
  const { texts = [], items = [] } = paths.get(part) ?? {};
  return [...items.map((path): [string, Value] => [path, 1]), ...texts.map((path): [string, Value] => [path, text])];
}

const cellsOf = (part: Part, text: string) => firstCells(fill(part, text), at, 'v');
const contentOf = (text: string) => ({
  project: { name: text.slice(0, longestName), language: 'it' as const, brand: null },
  parts: Object.fromEntries(parts.map((part) => [part, cellsOf(part, text)])),
  savedAt: at,
});

function compareParts(file: string, text: string): string[] {
  const read = parseProjectFile(file, () => 'made');
  if (!read.ok) return [read.code];
  const wrong = parts.flatMap((part) =>
    (text === '' ? [] : (paths.get(part)?.texts ?? []))
      .filter((path) => read.file.parts[part].get(path) !== text)
      .map((path) => `${part}/${path}`),
  );
  return read.file.name === text.slice(0, longestName) ? wrong : [...wrong, 'name'];
}

function backupOf(text: string) {
  const event: ProgressEvent = { id: 'w', at, kind: 'wrote', lesson: 'l', field: 'f', text, over: [] };
  const place = { schema: workshopSchema, project: 'p' };
  const head = { language: 'it', createdAt: 1, changedAt: at, archivedAt: null, deletedAt: null, brand: null };
  const workshop = {
    ...noRecords(),
    projects: [{ schema: workshopSchema, id: 'p', project: { id: 'p', name: text.slice(0, longestName), ...head } }],
    cells: parts.flatMap((part) => [...cellsOf(part, text)].map(([path, cell]) => ({ ...place, part, path, cell }))),
    snapshots: parts.map((part) => ({
      ...place,
      part,
      id: 's',
      snapshot: { id: 's', project: 'p', part, name: text.slice(0, longestName), at, values: fill(part, text) },
    })),
  };
  return { savedAt: at, events: [event], settings: {}, unreadable: [{ odd: text }], workshop };
}

function compareBackup(read: ReturnType<typeof parseBackup> | { ok: false; code: string }, text: string): string[] {
  if (!read.ok) return [read.code];
  const sent = backupOf(text);
  const kinds = ['events', 'unreadable', 'workshop'] as const;
  const wrong: string[] = kinds.filter((kind) => JSON.stringify(read.backup[kind]) !== JSON.stringify(sent[kind]));
  const { put } = planWorkshop(noRecords(), read.backup.workshop ?? noRecords());
  const unread =
    readRecords('cell', put.cells).unreadable.length + readRecords('project', put.projects).unreadable.length;
  return unread > 0 ? [...wrong, `${unread} unreadable`] : wrong;
}

const wellFormed = (text: string) => text.replace(/\r\n?/g, '\n');

/** Every way out and back in, by what a person calls it. */
export const trips: Readonly<Record<string, Trip>> = {
  'project file, every field of every part': async (text) => compareParts(writeProjectFile(contentOf(text)), text),
  'link to a project': async (text) => {
    const unpacked = await unpackLink(`#${await packLink(writeCompactFile(contentOf(text)))}`);
    return unpacked.ok ? compareParts(unpacked.text, text) : [unpacked.code];
  },
  'copy, as text': async (text) => compareBackup(parseBackup(writeBackup(backupOf(text))), text),
  'copy, as archive': async (text) => {
    const [own] = await packBackup([writeBackup(backupOf(text))], 'bottega', at);
    return compareBackup(await openBackup(own?.file ?? new Blob()), text);
  },
  'CSV for people': async (text) => {
    // The id says that the sheet is ours, and guarded.
    const csv = writeCsv(['Id', 'Testo', 'Titolo'].map(guardCell), [['p1', text, 'x'].map(guardCell)], peopleCsv);
    if (/(?:^|;)"?[=+\-@\t\r＝＋－＠]/.test(csv.slice(1).split('\r\n')[1]?.slice(0, 12) ?? '')) return ['a formula'];
    const read = await readTable(new TextEncoder().encode(csv));
    if (!read.ok) return [read.code];
    const back = read.tables[0].rows[1]?.[1];
    return back === wellFormed(text) ? [] : [`came back as ${JSON.stringify(back)?.slice(0, 60)}`];
  },
  calendar: async (text) => {
    const event = {
      uid: 'u',
      at: '2027-03-05',
      summary: text,
      description: text,
      categories: [],
      isCertain: true,
      changedAt: at,
    };
    const file = writeCalendar([event], { name: 'Forno', language: 'it', zone: 'Europe/Rome' });
    const lines = file.replaceAll('\r\n ', '').split('\r\n');
    return lines.filter((line) => line.startsWith('BEGIN:') || line.startsWith('END:')).length === 4
      ? []
      : ['a line of its own'];
  },
  'Markdown, nothing runs': async (text) => {
    const paragraph = { kind: 'paragraph' as const, text };
    const file = toMarkdown({ title: text, subtitle: '', sections: [{ id: 's', title: 'S', blocks: [paragraph] }] });
    return /(?<!\\)<(?:script|img|svg|iframe|a |base|meta)/i.test(file) ? ['markup'] : [];
  },
};
