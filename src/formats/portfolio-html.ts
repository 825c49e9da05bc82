import type { Block, DocumentText, Section } from '#domain/document/blocks.ts';
import { element, type HtmlElement, type HtmlNode, writeHtml } from './html-tree.ts';
import { portfolioSheet } from './portfolio-sheet.ts';

export interface HtmlFrame {
  locale: 'it' | 'en';
  contentsTitle: string;
  /** «Vai al contenuto». */
  skip: string;
  /** Where it was made, and that it is simulated where it is: the last line. */
  foot: string;
}

/** No script, no request, nothing but what is in the file. */
const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * A document as one HTML file that needs nothing else: it opens from a disk, without network and without script. Texts
 * are escaped by the tree it is made of, pictures are in it, its style is our own and holds no text of theirs.
 */
export function toPortfolioHtml(document: DocumentText, frame: HtmlFrame): string {
  const sections = document.sections.filter(({ blocks }) => blocks.length > 0);
  const head = [
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('title', {}, document.title),
  ];
  const body = element(
    'body',
    {},
    element('a', { class: 'skip', href: 'main' }, frame.skip),
    writeCover(document),
    ...(sections.length > 1 ? [writeContents(sections, frame)] : []),
    element('main', { id: 'main', tabindex: '-1' }, ...sections.map(writeSection)),
    element('footer', {}, element('p', {}, frame.foot)),
  );
  // The style is the one text that is not escaped: a constant, without a `<`.
  return `<!doctype html>\n<html lang="${frame.locale}">\n<head>${head.map(writeHtml).join('\n')}\n<style>${portfolioSheet}</style>\n</head>\n${writeHtml(body)}\n</html>\n`;
}

function writeCover({ title, subtitle, cover = [] }: DocumentText): HtmlElement {
  return element(
    'header',
    { class: 'cover' },
    element('h1', { dir: 'auto' }, title),
    ...(subtitle === '' ? [] : [element('p', { class: 'line', dir: 'auto' }, subtitle)]),
    ...(cover.length === 0 ? [] : [writeFacts(cover)]),
  );
}

function writeContents(sections: readonly Section[], { contentsTitle }: HtmlFrame): HtmlElement {
  const items = sections.map(({ title }, place) => element('li', {}, element('a', { href: partId(place) }, title)));
  return element(
    'nav',
    { 'aria-labelledby': 'contents' },
    element('h2', { id: 'contents' }, contentsTitle),
    element('ol', {}, ...items),
  );
}

/** Ids are by place: those of the document are a person's, or made of them. */
function partId(place: number): string {
  return `part-${place + 1}`;
}

function writeSection({ title, blocks }: Section, place: number): HtmlElement {
  const id = partId(place);
  return element(
    'section',
    { id, 'aria-labelledby': `${id}-title` },
    element('h2', { id: `${id}-title`, dir: 'auto' }, title),
    element('div', { class: 'blocks' }, ...inOrder(blocks).flatMap(writeBlock)),
  );
}

/** Headings that never skip a level, whatever the document says. */
function inOrder(blocks: readonly Block[]): Block[] {
  let last = 0;
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    last = Math.min(block.level, last + 1);
    return { ...block, level: last as 1 | 2 | 3 }; // no more than the level it had
  });
}

const headings = ['h3', 'h4', 'h5'] as const;

function writeBlock(block: Block): HtmlElement[] {
  switch (block.kind) {
    case 'heading':
      return [element(headings[block.level - 1] ?? 'h5', { dir: 'auto' }, block.text)];
    case 'paragraph':
      return [element('p', { dir: 'auto' }, ...writeLabel(block.label), block.text)];
    case 'list':
      return [
        ...(block.label === undefined ? [] : [element('p', { class: 'label' }, element('strong', {}, block.label))]),
        element(block.ordered ? 'ol' : 'ul', {}, ...block.items.map((item) => element('li', { dir: 'auto' }, item))),
      ];
    case 'facts':
      return [writeFacts(block.pairs)];
    case 'table':
      return [writeTable(block)];
    case 'picture': {
      const { type, data, width, height } = block.picture;
      const size = { width: String(width), height: String(height) };
      return [element('figure', {}, element('img', { src: { type, data }, alt: block.alt, ...size }))];
    }
  }
}

function writeLabel(label: string | undefined): HtmlNode[] {
  return label === undefined ? [] : [element('strong', {}, `${label}.`), ' '];
}

function writeFacts(pairs: readonly (readonly [string, string])[]): HtmlElement {
  const rows = pairs.map(([name, value]) =>
    element('div', {}, element('dt', {}, name), element('dd', { dir: 'auto' }, value)),
  );
  return element('dl', {}, ...rows);
}

/** A table that can be scrolled by keyboard where it is wider than the page. */
function writeTable({ caption, head, rows, isCalendar }: Extract<Block, { kind: 'table' }>): HtmlElement {
  const body = rows.map((row) =>
    element(
      'tr',
      {},
      ...row.map((cell, place) =>
        place === 0
          ? element('th', { scope: 'row', dir: 'auto' }, cell)
          : element('td', { dir: 'auto', ...(isCalendar && cell.includes(':') ? { class: 'filled' } : {}) }, cell),
      ),
    ),
  );
  return element(
    'div',
    { class: 'scroll', role: 'group', 'aria-label': caption, tabindex: '0' },
    element(
      'table',
      isCalendar ? { class: 'calendar' } : {},
      element('caption', {}, caption),
      element('thead', {}, element('tr', {}, ...head.map((cell) => element('th', { scope: 'col' }, cell)))),
      element('tbody', {}, ...body),
    ),
  );
}
