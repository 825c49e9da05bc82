import type { Block, DocumentText } from '#domain/document/blocks.ts';

/** A document as Markdown in GitHub's style. What looks like markup in a text is escaped: it reads as it was typed. */
export function toMarkdown(document: DocumentText): string {
  const sections = document.sections
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ title, blocks }) => [`## ${escape(title)}`, ...blocks.map(writeBlock)])
    .filter((text) => text !== '');
  const cover = document.cover?.length ? writeBlock({ kind: 'facts', pairs: document.cover }) : '';
  const opening = [`# ${escape(document.title)}`, escape(document.subtitle), cover].filter((text) => text !== '');
  return `${[...opening, ...sections].join('\n\n')}\n`;
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 2)} ${escape(block.text)}`;
    case 'paragraph':
      return block.label === undefined ? escape(block.text) : `**${escape(block.label)}.** ${escape(block.text)}`;
    case 'list': {
      const lines = block.items.map((item, place) => `${block.ordered ? `${place + 1}.` : '-'} ${escape(item)}`);
      return [...(block.label === undefined ? [] : [`**${escape(block.label)}**`, '']), ...lines].join('\n');
    }
    case 'facts':
      return block.pairs.map(([name, value]) => `- **${escape(name)}:** ${escape(value)}`).join('\n');
    case 'table':
      return [
        `**${escape(block.caption)}**`,
        '',
        writeRow(block.head),
        writeRow(
          block.head.map(() => '---'),
          (cell) => cell,
        ),
        ...block.rows.map((row) => writeRow(row)),
      ].join('\n');
    // A picture is bytes, and this is text: what it shows is what can be read of it.
    case 'picture':
      return block.alt === '' ? '' : `*${escape(block.alt)}*`;
  }
}

function writeRow(cells: readonly string[], write = escape): string {
  return `| ${cells.map(write).join(' | ')} |`;
}

/**
 * A text on one line, with what Markdown would read escaped: marks anywhere, those that only count at the beginning of a
 * line or after a space there, and character references. An address is left whole: readers that make a link of it make
 * one to what is seen.
 */
function escape(text: string): string {
  return text
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
    .trim()
    .replace(/[\\`*[\]<>|~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|(?<!\S)#/gu, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^([+-])(?=\s|$)|^(=+|-+)(?=\s*$)/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
