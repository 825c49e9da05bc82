import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mdxToMdast } from 'satteri';
import { isLessonBlock, lessonBlocks } from '#domain/lesson-blocks.ts';
import { hasBareWords, isInline, isJsx, lineOf, type Node, plainText, type Stands, standsAs } from './mdx-node.ts';
import type { ProblemList } from './problem.ts';
import { countWords } from './readability.ts';

/** A component placed in the prose: where it stands, and inside which other components (outermost first). */
export interface Placed {
  name: string;
  props: Record<string, string>;
  line: number;
  inside: string[];
  stands: Stands;
}

/** One paragraph, list item, table cell or heading of plain words. */
export interface Passage {
  text: string;
  /** The same words without what stands inside `<Fact>`: figures here have no source. */
  unsourced: string;
  line: number;
  inside: string[];
  kind: 'paragraph' | 'item' | 'cell' | 'quote' | 'heading';
}

/** What stands between two second-level headings; the first section, before any heading, has no id. */
export interface Section {
  id: string | undefined;
  title: string;
  line: number;
  placed: Placed[];
  passages: Passage[];
  /** Third-level headings inside it. */
  subheadings: { id: string | undefined; title: string; line: number }[];
}

/** One language of a lesson, as the checks and the table of contents need it. The page itself renders the same file. */
export interface Prose {
  file: string;
  sections: Section[];
  links: { href: string; line: number }[];
  /** Words of prose: everything an author wrote in the file, without component props. */
  words: number;
}

/** The same switches as in astro.config.mjs: `## Title { #id }` gives a heading its id. */
export const proseFeatures = { headingAttributes: true } as const;

/** Reads one language of a lesson. What cannot stand in a lesson becomes a problem with its line. */
export function readProse(root: string, file: string, problems: ProblemList): Prose | undefined {
  let source: string;
  try {
    source = readFileSync(join(root, file), 'utf8');
  } catch {
    problems.error(file, 'This translation is missing. Write it: both languages are always published together.');
    return undefined;
  }
  try {
    // The parser's node types are a wide union of unions; `Node` names what is read of them.
    return walk(mdxToMdast(source, { features: proseFeatures }) as Node, file, problems);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    const place = /^(\d+):\d+: /.exec(reason);
    problems.error(
      file,
      `Not valid MDX: ${reason.slice(place?.[0].length ?? 0)}`,
      place ? Number(place[1]) : undefined,
    );
    return undefined;
  }
}

const refused: Record<string, string> = {
  mdxjsEsm: 'A lesson has no import or export. Take it out.',
  html: 'A lesson has no HTML. Use Markdown or a lesson component.',
  image: 'Use <Picture id="…" />, so that the image has its words in both languages.',
  mdxFlowExpression: 'A lesson has no { expressions }. Write the words.',
  mdxTextExpression: 'A lesson has no { expressions }. Write the words.',
};
const passageTypes = new Set(['paragraph', 'tableCell']);
const kinds: Record<string, Passage['kind']> = { listItem: 'item', tableCell: 'cell', blockquote: 'quote' };

/** Where a node stands: inside which components, and in what kind of passage. */
interface Place {
  inside: string[];
  kind: Passage['kind'];
}

function walk(tree: Node, file: string, problems: ProblemList): Prose {
  const sections: Section[] = [{ id: undefined, title: '', line: 1, placed: [], passages: [], subheadings: [] }];
  const links: Prose['links'] = [];
  const current = () => sections.at(-1) as Section; // There is always the first.

  const visit = (node: Node, { inside, kind }: Place): void => {
    const line = lineOf(node);
    const refusal = refused[node.type];
    if (refusal) problems.error(file, refusal, line);
    if (node.type === 'heading') readHeading(node, line, inside);
    if (node.type === 'link' || node.type === 'definition') links.push({ href: node.url ?? '', line });
    const within: Place = {
      inside: isJsx(node) ? [...inside, place(node, line, inside)] : inside,
      kind: kind === 'quote' ? kind : (kinds[node.type] ?? kind),
    };
    if (hasBareWords(node) && isInline(node))
      readPassage({ type: 'paragraph', children: [node] }, line, { inside, kind });
    else if (hasBareWords(node) || passageTypes.has(node.type)) readPassage(node, line, within);
    (node.children ?? []).forEach((child, position, siblings) => {
      const before = siblings[position - 1]?.value;
      if (child.name === 'Cite' && before && /\s$/.test(before))
        problems.error(
          file,
          '<Cite> has a space before it, so its number could begin a line. Join it to the word.',
          line,
        );
      visit(child, within);
    });
  };

  const readHeading = (node: Node, line: number, inside: string[]): void => {
    const id = node.data?.hProperties?.id;
    const title = plainText(node).trim();
    if (!id)
      problems.error(file, `The heading «${title}» has no id. Write it after the title: { #words-like-these }.`, line);
    if (node.depth === 2 && inside.length > 0)
      problems.error(
        file,
        `«${title}» opens a section inside <${inside.at(-1)}>. Close the component before it.`,
        line,
      );
    if (node.depth === 2) sections.push({ id, title, line, placed: [], passages: [], subheadings: [] });
    else if (node.depth === 3 && sections.length > 1) current().subheadings.push({ id, title, line });
    else problems.error(file, `«${title}» skips a heading level: use ## for sections, ### inside one.`, line);
    current().passages.push({ text: title, unsourced: title, line, inside: [], kind: 'heading' });
  };

  const readPassage = (node: Node, line: number, { inside, kind }: Place): void => {
    // Margin notes inside a paragraph are sentences of their own.
    const notes = (node.children ?? []).filter(({ name }) => name === 'Note');
    const text = plainText(node, (child) => child.name === 'Note');
    const unsourced = plainText(node, (child) => child.name === 'Note' || child.name === 'Fact');
    if (text.trim()) current().passages.push({ text, unsourced, line, inside, kind });
    for (const note of notes) {
      const words = plainText(note);
      const bare = plainText(note, (child) => child.name === 'Fact');
      current().passages.push({ text: words, unsourced: bare, line: lineOf(note), inside: [...inside, 'Note'], kind });
    }
  };

  const place = (node: Node, line: number, inside: string[]): string => {
    const name = node.name ?? '';
    const props: Record<string, string> = {};
    for (const { type, name: prop, value } of node.attributes ?? []) {
      if (type === 'mdxJsxAttribute' && prop && typeof value === 'string') props[prop] = value;
      else problems.error(file, `<${name}>: props are plain texts in quotes, like id="…".`, line);
    }
    if (!isLessonBlock(name)) {
      const known = Object.keys(lessonBlocks).join(', ');
      problems.error(file, `<${name}> is not a lesson component. There are: ${known}.`, line);
    }
    current().placed.push({ name, props, line, inside, stands: standsAs(node) });
    return name;
  };

  visit(tree, { inside: [], kind: 'paragraph' });
  const words = sections.flatMap(({ passages }) => passages).reduce((sum, { text }) => sum + countWords(text), 0);
  return { file, sections, links, words };
}
