import fc from 'fast-check';
import { markdownToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '#formats/markdown.ts';
import { allKinds, documentOf, hardTexts } from './sample-documents.ts';

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What another reader of Markdown makes of it. */
interface Node {
  type: string;
  value?: string;
  url?: string;
  children?: readonly Node[];
}

function read(markdown: string): readonly Node[] {
  const root: Node = markdownToMdast(markdown);
  return root.children ?? [];
}

function textOf({ value, children = [] }: Node): string {
  return value ?? children.map(textOf).join('');
}

/** Only what Markdown cannot hold is left out of the texts tried. */
const texts = fc
  .oneof(
    fc.constantFrom(...hardTexts),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(...'\\`*_{}[]()<>#+-.!|~&;:$@"\' 1a=\n'), maxLength: 24 }),
  )
  .filter((text) => oneLine(text) !== '' && !text.includes('\0'));

describe('a document in Markdown', () => {
  it('has headings, lists, facts and tables as GitHub reads them', () => {
    expect(toMarkdown(documentOf(...allKinds))).toBe(`# Strategia digitale

Forno Lisetta

## Contesto

### I profili oggi

#### Più in dettaglio

**Che cosa offre.** Pane ogni mattina.

Un corso al mese.

**I limiti**

- Nove ore
- Un forno solo

1. Scrivi il nome
2. Passa quando vuoi

- **Chi lo segue:** Marta
- **Per chi:** Vera

**Numeri e decisioni**

| Canale | Follower |
| --- | --- |
| Instagram | 830 |
| Evento |  |
`);
  });

  it('leaves out a section without blocks', () => {
    expect(
      toMarkdown({ title: 'Canvas', subtitle: '', sections: [{ id: 'who', title: 'Chi siamo', blocks: [] }] }),
    ).toBe('# Canvas\n');
  });

  it('reads as it was typed, whatever looks like markup', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const nodes = read(
          toMarkdown(
            documentOf(
              { kind: 'heading', level: 1, text, id: 'h' },
              { kind: 'paragraph', text },
              { kind: 'list', items: [text, 'altra'] },
              { kind: 'list', items: [text, 'altra'], ordered: true },
              { kind: 'table', caption: 'Tabella', head: ['Uno', text], rows: [[text, 'due']] },
            ),
          ),
        );
        expect(nodes.map(({ type }) => type)).toEqual([
          'heading',
          'paragraph',
          'heading',
          'heading',
          'paragraph',
          'list',
          'list',
          'paragraph',
          'table',
        ]);
        const found = nodes.slice(3).map((node) => oneLine(textOf(node)));
        const wanted = oneLine(text);
        expect(found.slice(0, 2)).toEqual([wanted, wanted]);
        expect(found.slice(2, 4).map((line) => line.endsWith('altra') && oneLine(line.slice(0, -5)))).toEqual([
          wanted,
          wanted,
        ]);
        expect(found[5]).toBe(oneLine(`Uno${wanted}${wanted}due`));
      }),
      { numRuns: 400 },
    );
  });

  it('makes no picture, emphasis or HTML of a text, and no link but to the address that is seen', () => {
    for (const text of hardTexts.filter((hard) => !hard.includes('\0'))) {
      const written = read(toMarkdown(documentOf({ kind: 'paragraph', text })))[3];
      const children = written?.children ?? [];
      expect(children.length).toBeGreaterThan(0);
      for (const child of children)
        if (child.type === 'link') expect(child.url).toContain(textOf(child));
        else expect(child.type).toBe('text');
    }
  });
});
