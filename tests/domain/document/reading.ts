import { expect } from 'vitest';
import type { Block, DocumentText } from '#domain/document/blocks.ts';

/** Every text a reader meets, in order. */
export function textsOf({ title, subtitle, sections }: DocumentText): string[] {
  return [
    title,
    ...(subtitle ? [subtitle] : []),
    ...sections.flatMap((section) => [section.title, ...section.blocks.flatMap(textsIn)]),
  ];
}

export function textsIn(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [...labelOf(block), block.text];
    case 'list':
      return [...labelOf(block), ...block.items];
    case 'facts':
      return block.pairs.flat();
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat().filter((cell) => cell !== '')];
    case 'picture':
      return block.alt === '' ? [] : [block.alt];
  }
}

function labelOf({ label }: { label?: string }): string[] {
  return label === undefined ? [] : [label];
}

const faults: [string, RegExp][] = [
  ['a hole that nobody filled', /\{\w*\}|undefined|\bnull\b|NaN|\[object/],
  [
    'a key for a word',
    /\b(option|section|context|people|objectives|positioning|channels|pillars|measures|resources|cell|links|guide|tone|unit)\.\w/,
  ],
  ['a mark for what is missing', /^[—–-]$/],
  ['two spaces', / {2}/],
  ['a space before a stop', /\s[.,;:!?]/],
  ['two stops', /[.,;:]{2}(?!\.)/],
  ['empty brackets or quotation marks', /\(\s*\)|«\s*»|“\s*”/],
  [
    'words with nothing after them',
    /\b(da|a|di|per|con|entro|attraverso|che|noi|e|ed|il|la|l’|ma non|by|to|from|for|through|who|we|and|of|the|but not)\s*[.;,]/,
  ],
];

/** What would make a client stop and wonder: none of it, whatever was left empty. */
export function expectToRead(document: DocumentText): void {
  for (const text of textsOf(document)) {
    expect(text).not.toBe('');
    for (const [fault, pattern] of faults) if (pattern.test(text)) expect.fail(`${fault}: ${JSON.stringify(text)}`);
  }
  for (const { title, blocks } of document.sections) {
    expect(blocks, `${title} is empty`).not.toEqual([]);
    for (const [place, block] of blocks.entries()) expectContent(block, blocks[place + 1]);
  }
  const ids = document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : [])),
  );
  expect(new Set(ids).size).toBe(ids.length);
}

function expectContent(block: Block, next: Block | undefined): void {
  if (block.kind === 'list') expect(block.items.length).toBeGreaterThan(0);
  if (block.kind === 'facts') expect(block.pairs.length).toBeGreaterThan(0);
  if (block.kind === 'heading') {
    const isFilled = next !== undefined && (next.kind !== 'heading' || next.level > block.level);
    expect(isFilled, `nothing under ${block.text}`).toBe(true);
  }
  if (block.kind !== 'table') return;
  expect(block.rows.length).toBeGreaterThan(0);
  for (const row of block.rows) expect(row).toHaveLength(block.head.length);
  for (const place of block.head.keys()) expect(block.rows.some((row) => row[place])).toBe(true);
}
