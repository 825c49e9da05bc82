import type { Block } from './blocks.ts';
import { oneLine, sentence } from './phrasing.ts';

/** A block that is only there when something is in it: a list of one, or of none, to be spread among the others. */
type Maybe = Block[];

/** What somebody wrote at length: a paragraph for each of theirs, the label on the first. */
export function writeText(text: string, label?: string): Maybe {
  const paragraphs = text.split(/\r\n?|\n/).map(sentence);
  const present = paragraphs.filter((paragraph) => paragraph !== '');
  return present.map((paragraph, place) =>
    label !== undefined && place === 0
      ? { kind: 'paragraph', text: paragraph, label }
      : { kind: 'paragraph', text: paragraph },
  );
}

/** A paragraph made of sentences of ours. */
export function writeParagraph(text: string): Maybe {
  return text === '' ? [] : [{ kind: 'paragraph', text }];
}

export function writeList(items: readonly string[], label?: string): Maybe {
  const lines = present(items.map(oneLine));
  if (lines.length === 0) return [];
  return [label === undefined ? { kind: 'list', items: lines } : { kind: 'list', label, items: lines }];
}

export function writeFacts(pairs: readonly (readonly [string, string])[]): Maybe {
  const lines = pairs.map(([name, value]): [string, string] => [name, oneLine(value)]);
  const filled = lines.filter(([, value]) => value !== '');
  return filled.length === 0 ? [] : [{ kind: 'facts', pairs: filled }];
}

/** A table without what nobody filled: rows and columns that would be empty are left out; one column is a list. */
export function writeTable(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): Maybe {
  const lines = rows.map((row) => row.map(oneLine)).filter((row) => row.some((cell) => cell !== ''));
  const columns = head.map((_, place) => place).filter((place) => lines.some((row) => row[place]));
  if (columns.length === 0) return [];
  const [only] = columns;
  if (columns.length === 1 && only !== undefined)
    return writeList(
      lines.map((row) => row[only] ?? ''),
      caption,
    );
  const pick = (row: readonly string[]) => columns.map((place) => row[place] ?? '');
  return [{ kind: 'table', caption, head: pick(head), rows: lines.map(pick) }];
}

/** Blocks under a heading, or none when there is nothing to put under it. */
export function under(text: string, id: string, blocks: readonly Block[], level: 1 | 2 = 1): Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level, text: oneLine(text), id }, ...blocks];
}

/** One of several things, under its name. One of which only the name is known is a sentence; without a name, `unnamed`. */
export function writeItem(name: string, unnamed: string, id: string, blocks: readonly Block[]): Block[] {
  const title = oneLine(name);
  if (blocks.length === 0) return writeParagraph(sentence(title));
  return under(title || unnamed, id, blocks);
}

export function present(texts: readonly string[]): string[] {
  return texts.filter((text) => text !== '');
}
