import { type DateOrder, type GuessedOrder, guessDateOrder, readDate, readTime } from './dates.ts';
import { meaningOf, shared, type Target } from './headers.ts';
import { channelWords, foldWord, readFlag } from './words.ts';

/** A column of a table, and what it says of a post. */
export interface Column {
  /** Its place, from 0. */
  index: number;
  /** As it is written; nothing where the table has no headings. */
  header: string;
  /** Of columns under the same heading: the second is 2. */
  nth: number;
  target: Target;
  /** The only channel the column is about, if it is about one. */
  channel: string;
  /** Recognised by its heading, or by what is in it. What is not is offered for choice, and left out until one is made. */
  isKnown: boolean;
  /** The first things in it, to choose by. */
  samples: string[];
}

export interface Matched {
  /** The row of the headings, from 0; -1: there are none. */
  headerRow: number;
  columns: Column[];
  order: GuessedOrder;
}

/** Rows among which the headings are looked for: some sheets begin with a title. */
const headRows = 12;
/** Filled cells by which a column is known for what it is. */
const looks = 60;
const mostSamples = 3;

/** What a target's cells look like: a column none of whose cells do was called so for another reason («Giorno»: lunedì). */
const looksLike: Partial<Record<Target, (cell: string) => boolean>> = {
  date: (cell) =>
    readDate(cell, 'dayFirst', 'UTC').type === 'day' || readDate(cell, 'monthFirst', 'UTC').type === 'day',
  time: (cell) => readTime(cell) !== undefined,
  flag: (cell) => readFlag(cell) !== undefined,
  draft: (cell) => readFlag(cell) !== undefined,
  ai: (cell) => readFlag(cell) !== undefined,
};

/** Which column is which: by headings, and where those do not say it by what is in the columns. */
export function matchColumns(rows: readonly (readonly string[])[]): Matched {
  const headerRow = findHeader(rows);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const filled = Array.from({ length: width }, (_, index) => filledCells(rows, headerRow + 1, index));
  const columns = headerRow < 0 ? guessColumns(filled) : fillIn(nameColumns(rows[headerRow] ?? [], filled), filled);
  return { headerRow, columns, order: orderOf(rows, headerRow, columns) };
}

/** In which order the dates of a table are written, by all the columns that hold any. */
export function orderOf(
  rows: readonly (readonly string[])[],
  headerRow: number,
  columns: readonly Column[],
): GuessedOrder {
  const dated = columns.filter(({ target }) => target === 'date');
  return guessDateOrder(rows.slice(headerRow + 1).flatMap((row) => dated.map(({ index }) => row[index] ?? '')));
}

/** The row that knows most headings; of rows that know none, the first, unless it begins with a date. */
function findHeader(rows: readonly (readonly string[])[]): number {
  let best = { row: -1, known: 0 };
  rows.slice(0, headRows).forEach((cells, row) => {
    const known = new Set(cells.map((cell) => meaningOf(cell)?.target).filter((target) => target !== undefined)).size;
    if (known > best.known) best = { row, known };
  });
  const first = rows.findIndex((cells) => cells.some((cell) => cell.trim() !== ''));
  const isData = rows[first]?.some((cell) => looksLike.date?.(cell)) ?? true;
  return best.known > 0 && !(isData && best.known < 2) ? best.row : isData ? -1 : first;
}

function filledCells(rows: readonly (readonly string[])[], from: number, index: number): string[] {
  const cells: string[] = [];
  for (let row = from; row < rows.length && cells.length < looks; row += 1) {
    const cell = rows[row]?.[index] ?? '';
    if (cell.trim() !== '') cells.push(cell);
  }
  return cells;
}

function nameColumns(headers: readonly string[], filled: readonly string[][]): Column[] {
  const taken = new Set<string>();
  const times = new Map<string, number>();
  return filled.map((cells, index) => {
    const header = (headers[index] ?? '').trim();
    const name = foldWord(header);
    const nth = (times.get(name) ?? 0) + 1;
    times.set(name, nth);
    const { target = 'skip', channel = '' } = meaningOf(header) ?? {};
    const like = looksLike[target];
    const isFit = !like || cells.length === 0 || cells.some(like);
    const isFree = shared.has(target) || !taken.has(`${target}/${channel}`);
    const isKnown = meaningOf(header) !== undefined && isFit && isFree;
    if (isKnown) taken.add(`${target}/${channel}`);
    return newColumn({ index, header, nth, cells, isKnown, target: isKnown ? target : 'skip', channel });
  });
}

interface Named extends Pick<Column, 'index' | 'header' | 'nth' | 'isKnown' | 'target' | 'channel'> {
  cells: readonly string[];
}

function newColumn({ cells, ...column }: Named): Column {
  return { ...column, samples: cells.slice(0, mostSamples), channel: column.isKnown ? column.channel : '' };
}

/** What a column is by all that is in it. */
const byContent: readonly (readonly [Target, (cell: string) => boolean])[] = [
  ['date', (cell) => looksLike.date?.(cell) ?? false],
  ['time', (cell) => looksLike.time?.(cell) ?? false],
  ['link', (cell) => /^(?:https?:\/\/\S+|[\w-]+(?:\.[\w-]+)+(?:\/\S*)?)$/i.test(cell.trim())],
];

/** Without headings: dates are dates, addresses links, hours hours, and the longest of the rest the text. */
function guessColumns(filled: readonly string[][]): Column[] {
  const found = guessTargets(filled, new Set(['date', 'time', 'link', 'text']));
  return filled.map((cells, index) => {
    const target = found.get(index);
    const isKnown = target !== undefined;
    return newColumn({ index, header: '', nth: 1, cells, isKnown, target: target ?? 'skip', channel: '' });
  });
}

/** Letters on average under which a column under a strange heading is not taken for the text. */
const leastText = 12;

/** What no heading says, the date, the hour or the text, is looked for in the columns whose heading says nothing. */
function fillIn(columns: readonly Column[], filled: readonly string[][]): Column[] {
  const has = (target: Target) => columns.some((column) => column.target === target);
  const wanted = new Set<Target>();
  if (!has('date')) wanted.add('date');
  // An hour without its day says nothing.
  if (!has('time') && !has('date')) wanted.add('time');
  if (!has('text') && !has('title')) wanted.add('text');
  const free = filled.map((cells, index) => (meaningOf(columns[index]?.header ?? '') === undefined ? cells : []));
  const found = guessTargets(free, wanted, leastText);
  return columns.map((column) => {
    const target = found.get(column.index);
    return target === undefined ? column : { ...column, target, isKnown: true };
  });
}

/** @param wanted what is looked for. @param least letters that the text has on average. */
function guessTargets(filled: readonly string[][], wanted: ReadonlySet<Target>, least = 1): Map<number, Target> {
  const found = new Map<number, Target>();
  for (const [target, test] of byContent) {
    const index = filled.findIndex((cells, place) => !found.has(place) && cells.length > 0 && cells.every(test));
    if (index < 0) continue;
    // A column of hours is no text, whether or not hours are looked for.
    found.set(index, wanted.has(target) ? target : 'skip');
  }
  const lengths = filled.map((cells, place) =>
    found.has(place) ? 0 : cells.reduce((sum, cell) => sum + cell.length, 0) / (cells.length || 1),
  );
  const longest = lengths.indexOf(Math.max(0, ...lengths));
  if (wanted.has('text') && (lengths[longest] ?? 0) >= least) found.set(longest, 'text');
  return new Map([...found].filter(([, target]) => target !== 'skip'));
}

/** How many different things the headings of a table say: of a file's sheets the one that says most is the plan. */
export function knowledgeOf(rows: readonly (readonly string[])[]): number {
  const { columns, headerRow } = matchColumns(rows);
  return headerRow < 0 ? 0 : new Set(columns.filter(({ isKnown }) => isKnown).map(({ target }) => target)).size;
}

/** The channel that a column of yes and no may be about: as its heading says. */
export function flagChannelOf({ header }: Pick<Column, 'header'>): string {
  const said = meaningOf(header);
  return said?.target === 'flag' ? (said.channel ?? '') : (channelWords.get(foldWord(header)) ?? '');
}

/** The columns with another choice for one of them; what only one column may be is taken from the one that was. */
export function chooseTarget(columns: readonly Column[], index: number, target: Target): Column[] {
  return columns.map((column) => {
    if (column.index === index) return { ...column, target, channel: target === 'flag' ? flagChannelOf(column) : '' };
    const gives = !shared.has(target) && column.target === target && column.channel === '';
    return gives ? { ...column, target: 'skip' } : column;
  });
}

/** What still has to be said before the rows can be read. */
export type Missing = 'text' | 'order' | 'channel';

/** @param order the person's choice, if there was one. @param channel the channel of rows that name none. */
export function missingOf({ columns, order }: Matched, chosen: { order?: DateOrder | undefined; channel: string }) {
  const has = (...targets: Target[]) => columns.some(({ target }) => targets.includes(target));
  const missing: Missing[] = [];
  if (!has('text', 'title')) missing.push('text');
  if ((order.order ?? chosen.order) === undefined) missing.push('order');
  if (!has('channel', 'flag') && chosen.channel === '') missing.push('channel');
  return missing;
}
