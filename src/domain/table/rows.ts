import { addDays, momentOf } from '#domain/plan/calendar.ts';
import type { Post } from '#domain/plan/shape.ts';
import { instantOf, offsetAt } from '#domain/plan/zone.ts';
import type { Value } from '#domain/project/cells.ts';
import { type CellRead, cellReaders } from './cells.ts';
import type { Column } from './columns.ts';
import { readDate, readTime } from './dates.ts';
import { createChannelFinder, findFormat, type TableChoices, type TableFacts } from './facts.ts';
import type { Target } from './headers.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { readFlag } from './words.ts';

/** `alt`: nothing where the table has no column for it. */
export interface RowMedia {
  url: string;
  alt: string | undefined;
}

/** A post as a row says it, on one of its channels. */
export interface RowPost {
  /** The post the row says it is; nothing: it does not say. */
  id: string;
  channel: string;
  /** What each column says, the emptied ones too: fields of a post by name. */
  fields: Readonly<Record<string, Value>>;
  /** Pictures and other files, in their order: an address, an alternative text, or both. */
  media: readonly RowMedia[];
  /** Lines for the private notes. */
  keep: readonly string[];
  /** Its state if it is new and no column says one. */
  status: 'idea' | 'draft' | 'scheduled';
}

/** A row that was read. More than one post: one idea on several channels. */
export interface RowRead {
  row: number;
  /** Where the row says which post it is; -1: nowhere. */
  idColumn: number;
  posts: readonly RowPost[];
  problems: readonly Problem[];
}

export function isEmptyRow(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** Reads rows one by one, so that one that was mended can be read again alone. */
export function createRowReader(choices: TableChoices, facts: TableFacts) {
  const columns = choices.columns.filter(({ target }) => target !== 'skip');
  const findChannels = createChannelFinder(facts);
  const known = new Map(facts.posts.map((post) => [post.id, post]));
  const isChangeDay = createChangeDays(facts.zone);
  const of = (...targets: Target[]) => columns.filter(({ target }) => targets.includes(target));
  const [idColumn] = of('id');
  const own = {
    date: of('date')[0],
    time: of('time')[0],
    flags: of('flag'),
    channel: of('channel')[0],
    formats: of('format'),
    drafts: of('draft'),
    urls: of('url'),
    alts: of('alt'),
    rest: columns.filter(({ target }) => cellReaders[target] !== undefined),
  };

  return (row: number, cells: readonly string[]): RowRead => {
    const problems: Problem[] = [];
    const at = (column: Column | undefined) => (column ? (cells[column.index] ?? '') : '');
    const fail = (column: Column | undefined, code: ProblemCode) =>
      void problems.push({ row, column: column?.index ?? -1, code, value: at(column) });
    const id = at(idColumn).trim();
    const before = known.get(id);
    const moment = readMoment(at, fail, before);
    const channels = readChannels(at, fail, before);
    const read = own.rest.map((column) => ({ column, said: readCell(column, at(column), fail) }));
    const text = read.filter(({ column }) => ['text', 'title'].includes(column.target));
    if (id === '' && text.length > 0 && text.every(({ column }) => at(column).trim() === ''))
      fail(text.find(({ column }) => column.target === 'text')?.column ?? text[0]?.column, 'noText');
    const media = readMedia(own.urls.map(at), own.alts.map(at), before !== undefined);
    const isReady = own.drafts.some((column) => readFlag(at(column)) === false && at(column).trim() !== '');
    const posts = channels.map((channel, place): RowPost => {
      const fields: Record<string, Value> = { ...moment };
      if (own.channel || own.flags.length > 0 || choices.channel !== '') fields['channel'] = channel;
      const keep: string[] = [];
      const mine = [...read, ...readFormats(at, channel)].filter((one) => isAbout(one.column, channel));
      // What a column says of this channel alone comes after, and stands where it says something.
      for (const { column, said } of mine.toSorted((a, b) => a.column.channel.length - b.column.channel.length)) {
        keep.push(...(said.keep ?? []));
        for (const [name, value] of Object.entries(said.fields ?? {}))
          if (column.channel === '' || !isNothing(value) || fields[name] === undefined) fields[name] = value;
      }
      if (before === undefined && typeof fields['hashtags'] === 'string')
        fields['hashtags'] = withSigns(fields['hashtags']);
      const status = isReady ? 'scheduled' : isNothing(fields['text'] ?? '') ? 'idea' : 'draft';
      return { id: place === 0 ? id : '', channel, fields, media, keep, status };
    });
    return { row, idColumn: idColumn?.index ?? -1, posts, problems };
  };

  type At = (column: Column | undefined) => string;
  type Fail = (column: Column | undefined, code: ProblemCode) => void;

  function readCell(column: Column, cell: string, fail: Fail): CellRead {
    const said = cellReaders[column.target]?.(cell, facts, column) ?? {};
    if (said.code) fail(column, said.code);
    return said;
  }

  function readFormats(at: At, channel: string): { column: Column; said: CellRead }[] {
    return own.formats.map((column) => ({
      column,
      said: { fields: { format: findFormat(at(column), channel, facts.channels) } },
    }));
  }

  function readMoment(at: At, fail: Fail, before: Post | undefined): { at?: string } {
    if (!own.date) return {};
    const date = readDate(at(own.date), choices.order, facts.zone);
    const time = readTime(at(own.time));
    if (time === undefined) fail(own.time, 'badTime');
    if (date.type === 'bad') fail(own.date, date.code);
    if (date.type === 'empty' && time !== undefined && time !== '') fail(own.date, 'noDay');
    if (date.type === 'empty') return { at: '' };
    if (date.type === 'bad' || time === undefined) return {};
    const moment = momentOf(date.day, time || date.time);
    // What the plan itself says already is not the table's mistake.
    if (moment !== before?.at && isNever(moment)) fail(own.time && time !== '' ? own.time : own.date, 'noSuchHour');
    return { at: moment };
  }

  function isNever(moment: string): boolean {
    if (moment.length <= 10 || !isChangeDay(moment.slice(0, 10))) return false;
    return instantOf(moment, facts.zone).type === 'never';
  }

  function readChannels(at: At, fail: Fail, before: Post | undefined): string[] {
    for (const column of own.flags) if (readFlag(at(column)) === undefined) fail(column, 'badFlag');
    const flagged = own.flags.filter((column) => readFlag(at(column))).map(({ channel }) => channel);
    const cell = at(own.channel);
    const named = findChannels(cell);
    if (named.includes(undefined)) fail(own.channel, 'unknownChannel');
    const found = [...new Set([...flagged, ...named.filter((channel) => channel !== undefined)])];
    if (found.length > 0 || named.length > 0) return found;
    if (choices.channel !== '') return [choices.channel];
    if (before === undefined || before.channel !== '') fail(own.channel ?? own.flags[0], 'noChannel');
    return [''];
  }
}

function isAbout({ channel }: Column, own: string): boolean {
  return channel === '' || channel === own;
}

function isNothing(value: Value): boolean {
  return value === null || value === '' || (typeof value === 'string' && value.trim() === '');
}

/** Hashtags without their sign get it: «pane, farina» is «#pane #farina». */
function withSigns(text: string): string {
  if (text.includes('#')) return text;
  const between = /[,;\n]/.test(text) ? /[,;\n]+/ : /\s+/;
  const words = text.split(between).map((word) => word.replace(/\s+/g, ''));
  return words
    .filter((word) => word !== '')
    .map((word) => `#${word}`)
    .join(' ');
}

/** Days on which a zone's clocks are set, looked up once for each. */
function createChangeDays(zone: string): (day: string) => boolean {
  const known = new Map<string, boolean>();
  return (day) => {
    const said = known.get(day);
    if (said !== undefined) return said;
    const offset = (other: string) => offsetAt(Date.parse(`${other}T12:00:00Z`), zone);
    const changes = offset(addDays(day, -1)) !== offset(addDays(day, 1));
    known.set(day, changes);
    return changes;
  };
}

/** Addresses and texts one beside the other, in their order. @param hasLines alternative texts stand one a line. */
function readMedia(urls: readonly string[], alts: readonly string[], hasLines: boolean): RowPost['media'] {
  const addresses = urls.flatMap((cell) => (cell.trim() === '' ? [''] : cell.trim().split(/[\s,|]+/)));
  const texts = alts.flatMap((cell) => cell.split(cell.includes('||') ? '||' : hasLines ? '\n' : '\u0000'));
  return Array.from({ length: Math.max(addresses.length, texts.length) }, (_, place) => ({
    url: addresses[place] ?? '',
    alt: alts.length === 0 ? undefined : (texts[place] ?? '').replace(/\s+/g, ' ').trim(),
  }));
}
