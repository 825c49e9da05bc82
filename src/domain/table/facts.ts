import type { PlanChannel } from '#domain/plan/channel.ts';
import type { Post } from '#domain/plan/shape.ts';
import type { Column } from './columns.ts';
import type { DateOrder } from './dates.ts';
import { channelWords, foldWord, formatWords, namesMore, saysNoFormat } from './words.ts';

export interface Named {
  id: string;
  name: string;
}

/** What the words of a table are read against: the plan they come into, and what it refers to. */
export interface TableFacts {
  /** IANA name. */
  zone: string;
  /** In which language numbers are written. */
  locale: 'it' | 'en';
  channels: ReadonlyMap<string, Pick<PlanChannel, 'id' | 'name' | 'formats'>>;
  pillars: readonly Named[];
  objectives: readonly Named[];
  audiences: readonly Named[];
  posts: readonly Post[];
}

/** What the person said of the table. */
export interface TableChoices {
  columns: readonly Column[];
  order: DateOrder;
  /** The channel of rows that name none; nothing: each has to. */
  channel: string;
}

/**
 * Finds the channels that a cell names, one or more with a comma, a slash or «e» between; nothing in the place of one
 * that is not known. A channel is named by its id, its name or another name for it, or by longer words that hold just one.
 */
export function createChannelFinder({ channels, posts }: Pick<TableFacts, 'channels' | 'posts'>) {
  const known = new Map<string, string>();
  for (const [word, id] of channelWords) if (channels.has(id)) known.set(word, id);
  for (const { id, name } of channels.values()) known.set(foldWord(name), id).set(foldWord(id), id);
  // A channel that the site no longer knows stays what it is.
  for (const { channel } of posts) if (channel !== '') known.set(foldWord(channel), channel);
  const found = new Map<string, (string | undefined)[]>();
  return (cell: string): readonly (string | undefined)[] => {
    const before = found.get(cell);
    if (before) return before;
    const whole = known.get(foldWord(cell));
    const words = cell.split(namesMore).filter((word) => word.trim() !== '');
    const all = whole === undefined ? words.map((word) => findChannel(foldWord(word), known)) : [whole];
    found.set(cell, all);
    return all;
  };
}

/** Short names («x», «in», «live») stand for a channel only alone. */
const leastLetters = 5;

function findChannel(word: string, known: ReadonlyMap<string, string>): string | undefined {
  const whole = known.get(word);
  if (whole !== undefined) return whole;
  const parts = ` ${word} `;
  const held = [...known].filter(([name]) => name.length >= leastLetters && parts.includes(` ${name} `));
  const longest = held.filter(([name]) => !held.some(([other]) => other !== name && other.includes(name)));
  const ids = new Set(longest.map(([, id]) => id));
  return ids.size === 1 ? [...ids][0] : undefined;
}

/** The channel that a file's name names: «piano-instagram-1di2.csv». */
export function channelOfFile(name: string, channels: TableFacts['channels']): string {
  const words = new Set(foldWord(name.replace(/\.\w+$/, '')).split(' '));
  const named = [...channels.keys()].filter((id) => words.has(foldWord(id)));
  return named.length === 1 ? (named[0] ?? '') : '';
}

/** The format that a word means on a channel: its id there, or the word itself; nothing for «post». */
export function findFormat(cell: string, channel: string, channels: TableFacts['channels']): string {
  const word = foldWord(cell);
  if (word === '' || saysNoFormat(word)) return '';
  const formats = channels.get(channel)?.formats ?? [];
  const own = formats.find(({ id, name }) => foldWord(id) === word || foldWord(name) === word);
  const meant = own ?? formats.find(({ id }) => id === formatWords.get(word));
  return meant?.id ?? cell.replace(/\s+/g, ' ').trim();
}

/** The item that a name, or an id, means. */
export function findNamed(cell: string, items: readonly Named[]): string | undefined {
  const word = foldWord(cell);
  return items.find(({ id, name }) => id === cell.trim() || foldWord(name) === word)?.id;
}
