import type { Block, Section } from '#domain/document/blocks.ts';

const deepest = 3;

/** The sections of a document as blocks of one section of a larger one. `name` keeps its ids apart from the others'. */
export function nestSections(sections: readonly Section[], name: string): Block[] {
  return sections.flatMap(({ id, title, blocks }): Block[] => [
    { kind: 'heading', level: 1, text: title, id: `${name}-${id}` },
    ...blocks.map((block) => deepen(block, name)),
  ]);
}

function deepen(block: Block, name: string): Block {
  if (block.kind !== 'heading') return block;
  const level = Math.min(deepest, block.level + 1) as 1 | 2 | 3; // a level is 1 to 3
  return { ...block, level, id: `${name}-${block.id}` };
}
