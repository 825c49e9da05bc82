import type { Block, DocumentText } from '#domain/document/blocks.ts';

/**
 * The lines that a program shows of the Word file of a document, each cell and each item one: what the contents say of
 * each heading ends with the number of its page, `#` here. Empty cells are left out.
 */
export function linesOf({ title, subtitle, sections }: DocumentText, contentsTitle: string): string[] {
  const headings = sections.flatMap((section) => [
    section.title,
    ...section.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : [])),
  ]);
  const lines = [
    title,
    subtitle,
    contentsTitle,
    ...headings.map((heading) => `${heading} #`),
    ...sections.flatMap((section) => [section.title, ...section.blocks.flatMap(linesOfBlock)]),
  ];
  return lines.map(tidy).filter((line) => line !== '');
}

function linesOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [block.label === undefined ? block.text : `${block.label}. ${block.text}`];
    case 'list':
      return [
        ...(block.label === undefined ? [] : [block.label]),
        ...block.items.map((item, place) => `${block.ordered ? `${place + 1}.` : '•'} ${item}`),
      ];
    case 'facts':
      return block.pairs.flat();
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat()];
    case 'picture':
      return [];
  }
}

/** The lines of a text read back, the pages of the contents as `#`. */
export function linesRead(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => tidy(line.replace(/\t\d+$/, ' #')))
    .filter((line) => line !== '');
}

function tidy(line: string): string {
  return line.replace(/\s+/g, ' ').trim();
}
