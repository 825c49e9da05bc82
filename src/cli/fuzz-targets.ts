import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type fc from 'fast-check';
import { firstCells } from '#domain/project/cells.ts';
import { type Part, parts } from '#domain/project/project.ts';
import { planWorkshop } from '#domain/project/restore-workshop.ts';
import { noRecords, workshopStores } from '#domain/project/workshop-records.ts';
import { matchColumns } from '#domain/table/columns.ts';
import { parseBackup, writeBackup } from '#formats/backup.ts';
import { decodeText } from '#formats/decode-text.ts';
import { openBackup } from '#formats/open-backup.ts';
import { packBackup } from '#formats/pack-backup.ts';
import { parseProjectFile, writeProjectFile } from '#formats/project-file.ts';
import { readTable } from '#formats/read-table.ts';
import { packLink, unpackLink } from '#formats/share-link.ts';
import { readExample } from '#library/examples.ts';
import { spoiltBytes, spoiltJson, spoiltText } from './fuzz-mutations.ts';
import { projectRoot } from './step.ts';

/** What is thrown at a parser, and what became of one of them: how it was taken, and what it lost. */
export interface Target {
  name: string;
  /** An input and its check in one, so that targets of different inputs are of one type. */
  cases: fc.Arbitrary<() => Promise<Outcome>>;
}

/** `taken`: read, or refused with a code. `lost`: what of it cannot be found again. */
export interface Outcome {
  taken: string;
  lost: string[];
}

const savedAt = 1_790_000_000_000;
const archive = join(projectRoot, 'tests', 'archive');
const samples = (kind: RegExp) =>
  readdirSync(archive)
    .filter((name) => kind.test(name))
    .map((name) => readFileSync(join(archive, name), 'utf8'));

/** Every text in a value, those of its names among them. */
function textsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') found.add(value);
  else if (typeof value === 'object' && value !== null)
    for (const [name, own] of Object.entries(value)) {
      if (!Array.isArray(value) && saysSomething(own)) found.add(name);
      textsIn(own, found);
    }
  return found;
}

/** Whether there is anything in a value but empty lists and objects. */
function saysSomething(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(saysSomething);
  return value !== null && value !== false && !(typeof value === 'string' && value.trim() === '');
}

/** The names by which records are wrapped say nothing. */
const wrapping: ReadonlySet<string> = new Set(['schema', 'event', 'workshop', 'record', 'kept']);

/** The texts of `what` that are nowhere in `back`, a path or another text holding them counted: three at most. */
function missing(what: unknown, back: unknown): string[] {
  // Empty lines and spaces at the ends of lines are not kept in a list of lines, and nothing is lost with them.
  const squeeze = (text: string) => text.replace(/\s+/g, '');
  const found = textsIn(back);
  let all: string | undefined;
  const isThere = (text: string) => {
    if (found.has(text) || wrapping.has(text)) return true;
    all ??= [...found].map(squeeze).join('\n');
    const written = all;
    return text.split(/[\r\n]+/).every((line) => written.includes(squeeze(line)));
  };
  return [...textsIn(what)].filter((text) => text.trim().length > 1 && !isThere(text)).slice(0, 3);
}

/** A copy: all its texts are among what was read, or kept aside; and merged once more it changes nothing. */
export function checkBackup(text: string): Outcome {
  const read = parseBackup(text);
  if (!read.ok) return { taken: read.code, lost: [] };
  const {
    events,
    unreadable = [],
    workshop = {},
    settings: _settings,
    ...rest
  } = JSON.parse(text) as Record<string, unknown>;
  const { backup } = read;
  // Names of stores say nothing: what is in them does.
  const all = [events, unreadable, Object.values(workshop as object)];
  const lost = missing(all, { backup, rest });
  const records = backup.workshop ?? noRecords();
  const first = planWorkshop(noRecords(), records);
  lost.push(...missing(records, [first.put, first.aside]).map((own) => `merged: ${own}`));
  const again = planWorkshop(first.put, records);
  if (workshopStores.some((store) => again.put[store].length > 0)) lost.push('merged twice, it changes something');
  const second = parseBackup(writeBackup({ ...backup, workshop: records }));
  if (!second.ok) lost.push(`written again: ${second.code}`);
  else lost.push(...missing(backup, second.backup).map((own) => `written again: ${own}`));
  return { taken: 'read', lost };
}

/** The file of a project: all its texts are in the file written of what was read. */
export function checkProject(text: string): Outcome {
  let ids = 0;
  const read = parseProjectFile(text, () => {
    ids += 1;
    return `new${ids}`;
  });
  if (!read.ok) return { taken: read.code, lost: [] };
  const { file } = read;
  const cells = parts.map((part) => [part, firstCells(file.parts[part], savedAt, 'v')] as const);
  const project = { name: file.name, language: file.language, brand: file.brand };
  const again = writeProjectFile({ project, parts: Object.fromEntries(cells), more: file.more, savedAt });
  const {
    savedAt: _savedAt,
    schema: _schema,
    project: head,
    parts: documents,
    more,
    ...rest
  } = JSON.parse(text.replace(/^\uFEFF/, '')) as Record<string, unknown>;
  const written: unknown = JSON.parse(again);
  return { taken: 'read', lost: missing([head, Object.values(documents as object), more, rest], written) };
}

/** A table: every word of the file is in a cell. */
async function checkTable(bytes: Uint8Array<ArrayBuffer>): Promise<Outcome> {
  const read = await readTable(bytes);
  if (!read.ok) return { taken: read.code, lost: [] };
  const cells = read.tables.flatMap(({ rows }) => rows.flat()).join('\n');
  for (const { rows } of read.tables) matchColumns(rows);
  const words = decodeText(bytes).text.match(/\p{L}{3,}/gu) ?? [];
  return {
    taken: 'read',
    lost: [...new Set(words)].filter((word) => !cells.includes(word) && word.toLowerCase() !== 'sep').slice(0, 3),
  };
}

/** Everything that reads what comes from outside, with whole files to spoil. */
export async function createTargets(): Promise<Target[]> {
  const copies = samples(/^backup-.*\.json$/);
  const example = readExample(projectRoot, 'tornio-lento', 'it');
  const project = { name: 'Tornio Lento', language: 'it' as const, brand: null };
  const fileOf = (part: keyof typeof example) => {
    const own: Partial<Record<Part, ReturnType<typeof firstCells>>> = {
      [part]: firstCells(example[part], savedAt, 'v'),
    };
    return writeProjectFile({ project, parts: own, savedAt });
  };
  const encoder = new TextEncoder();
  const sheet =
    'Id;Data;Ora;Canale;Testo;Link\r\np1;2027-03-05;18:30;Instagram;"Il pane; di ""ieri""\nè più buono";https://f.example/a\r\n';
  const tables = [`\uFEFF${sheet}`, sheet.replaceAll(';', ','), `sep=;\n${sheet}`, sheet.replaceAll(';', '\t')].map(
    (own) => encoder.encode(own),
  );
  const linked = fileOf('canvas');
  const link = await packLink(linked);
  const whole = copies[0] ?? '';
  const [packed] = await packBackup([whole], 'bottega', savedAt);
  const archived = new Uint8Array((await packed?.file.arrayBuffer()) ?? new ArrayBuffer(0));
  const original = JSON.stringify(parseBackup(whole));
  const sync = (check: (text: string) => Outcome) => (text: string) => async () => check(text);
  return [
    { name: 'copies, values changed', cases: spoiltJson(copies).map(sync(checkBackup)) },
    { name: 'copies, letters changed', cases: spoiltText(copies).map(sync(checkBackup)) },
    {
      name: 'copies, archives',
      cases: spoiltBytes([archived]).map((bytes) => async () => {
        const read = await openBackup(new Blob([bytes]));
        if (!read.ok) return { taken: read.code, lost: [] };
        return { taken: 'read', lost: JSON.stringify(read) === original ? [] : ['another text than was packed'] };
      }),
    },
    {
      name: 'projects of before',
      cases: spoiltJson(samples(/^project-\d+\.json$/)).map(sync(checkProject)),
    },
    { name: 'strategies', cases: spoiltJson([fileOf('strategy')]).map(sync(checkProject)) },
    { name: 'plans', cases: spoiltJson([fileOf('plan')]).map(sync(checkProject)) },
    { name: 'projects, letters changed', cases: spoiltText([fileOf('canvas')]).map(sync(checkProject)) },
    { name: 'CSV', cases: spoiltBytes(tables).map((bytes) => () => checkTable(bytes)) },
    {
      name: 'links',
      cases: spoiltText([link]).map((fragment) => async () => {
        const read = await unpackLink(fragment);
        if (!read.ok) return { taken: read.code, lost: [] };
        return { taken: 'read', lost: read.text === linked ? [] : ['another text than was packed'] };
      }),
    },
  ];
}
