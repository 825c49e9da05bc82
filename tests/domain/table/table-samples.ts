import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import type { World } from '#domain/document/world.ts';
import type { Post } from '#domain/plan/shape.ts';
import { type Matched, matchColumns } from '#domain/table/columns.ts';
import type { TableChoices, TableFacts } from '#domain/table/facts.ts';
import { type ImportWorld, planImport } from '#domain/table/plan-import.ts';
import { createRowReader, isEmptyRow, type RowRead } from '#domain/table/rows.ts';
import { planWorld, strategy } from '../plan/plan-samples.ts';

type Words = string | { it: string; en: string };
const nameOf = (words: Words, locale: 'it' | 'en') => (typeof words === 'string' ? words : words[locale]);

const file = load(readFileSync('content/channels.yml', 'utf8')) as {
  id: string;
  name: Words;
  formats: { id: string; name: Words }[];
}[];

/** The site's own channels, in one language. */
export const channelsIn = (locale: 'it' | 'en'): TableFacts['channels'] =>
  new Map(
    file.map(({ id, name, formats }) => [
      id,
      {
        id,
        name: nameOf(name, locale),
        formats: formats.map((format) => ({ id: format.id, name: nameOf(format.name, locale) })),
      },
    ]),
  );

export function factsOf(posts: readonly Post[] = [], change: Partial<TableFacts> = {}): TableFacts {
  return {
    zone: 'Europe/Rome',
    locale: 'it',
    channels: channelsIn('it'),
    pillars: strategy.pillars.pillars,
    objectives: strategy.objectives.objectives.map(({ id, statement }) => ({ id, name: statement })),
    audiences: [],
    posts,
    ...change,
  };
}

/** The words of the files that go out, with the names of all the channels. */
export function fileWorld(locale: 'it' | 'en'): World {
  const channels = channelsIn(locale);
  return {
    ...planWorld(locale),
    channelName: (id) => channels.get(id)?.name ?? id,
    formatName: (id, format) => channels.get(id)?.formats.find((own) => own.id === format)?.name ?? format,
  };
}

export function readAll(
  rows: string[][],
  facts: TableFacts = factsOf(),
  choices: Partial<TableChoices> = {},
): RowRead[] {
  const matched: Matched = matchColumns(rows);
  const read = createRowReader(
    { columns: matched.columns, order: matched.order.order ?? 'dayFirst', channel: '', ...choices },
    facts,
  );
  return rows.flatMap((cells, row) => (row > matched.headerRow && !isEmptyRow(cells) ? [read(row, cells)] : []));
}

export function worldOf(facts: TableFacts): ImportWorld {
  let ids = 0;
  return {
    ...facts,
    lastPlace: () => facts.posts.length,
    newId: () => {
      ids += 1;
      return `new${ids}`;
    },
  };
}

/** What bringing in the rows comes to, which must have no problem. */
export function planAll(rows: string[][], facts: TableFacts = factsOf(), choices: Partial<TableChoices> = {}) {
  const planned = planImport(readAll(rows, facts, choices), new Set(), worldOf(facts));
  if (planned.type === 'open') throw new Error(JSON.stringify(planned.problems.slice(0, 5)));
  return planned.plan;
}

/** The one post of the one row under the headings. */
export function readOne(cells: Record<string, string>, facts?: TableFacts, choices?: Partial<TableChoices>) {
  const [read, ...more] = readAll([Object.keys(cells), Object.values(cells)], facts, choices);
  if (!read || more.length > 0) throw new Error('Not one row');
  return { ...read, post: read.posts[0], codes: read.problems.map(({ code }) => code) };
}
