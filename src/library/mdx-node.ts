import { isLessonBlock, lessonBlocks } from '#domain/lesson-blocks.ts';

/** What is read of a node of the parsed MDX; the parser's own types are a wide union of unions. */
export interface Node {
  type: string;
  children?: Node[];
  value?: string;
  depth?: number;
  url?: string;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  data?: { hProperties?: { id?: string } };
  position?: { start: { line: number } };
}

const flowTypes = new Set(['paragraph', 'heading', 'list', 'table', 'blockquote', 'code', 'mdxJsxFlowElement']);

export function lineOf(node: Node): number {
  return node.position?.start.line ?? 1;
}

export function isJsx(node: Node): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

export function isInline({ name }: Node): boolean {
  return Boolean(name && isLessonBlock(name) && lessonBlocks[name].place === 'inline');
}

/** `<Hint>words</Hint>` on one line: the parser makes a block of it whose words are in no paragraph. */
export function hasBareWords(node: Node): boolean {
  return node.type === 'mdxJsxFlowElement' && (node.children ?? []).some(({ type }) => !flowTypes.has(type));
}

/** `inline`: among the words of a paragraph. `block`: around paragraphs. `alone`: on its own lines, around neither. */
export type Stands = 'inline' | 'alone' | 'block';

export function standsAs(node: Node): Stands {
  if (node.type === 'mdxJsxTextElement') return 'inline';
  return (node.children ?? []).some(({ type }) => flowTypes.has(type)) ? 'block' : 'alone';
}

export function plainText(node: Node, skip: (node: Node) => boolean = () => false): string {
  if (skip(node)) return '';
  if (node.type === 'break') return ' ';
  if (node.value !== undefined) return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
  return (node.children ?? []).map((child) => plainText(child, skip)).join('');
}
