import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, DocumentText } from '#domain/document/blocks.ts';
import { element, writeHtml } from '#formats/html-tree.ts';
import { toPortfolioHtml } from '#formats/portfolio-html.ts';
import { portfolioSheet } from '#formats/portfolio-sheet.ts';
import { allKinds, documentOf, hardTexts } from './sample-documents.ts';

const frame = { locale: 'it' as const, contentsTitle: 'Contenuti', skip: 'Vai al contenuto', foot: 'Autodichiarato.' };
const write = (document: DocumentText) => toPortfolioHtml(document, frame);
const picture: Block = {
  kind: 'picture',
  picture: { type: 'image/png', width: 31, height: 17, bytes: 9, data: 'iVBORw0KGgoA' },
  alt: 'Vera impasta',
};

/** Every tag of a file, in order, and what stands between them, read by a scanner that knows nothing of the writer. */
function scan(html: string) {
  const body = html.slice(html.indexOf('</head>'));
  const pattern = /<(\/?)([a-z0-9]+)((?: [a-z-]+="[^"<>]*")*)>/g;
  const tags = [...body.matchAll(pattern)];
  const rest = body.replace(pattern, '\n');
  return {
    names: tags.map(([, end, name]) => `${end}${name}`),
    attributes: tags.flatMap(([, , , own = '']) => [...own.matchAll(/ ([a-z-]+)="/g)].map(([, name]) => name)),
    rest,
  };
}
const unescape = (text: string) => text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
/** What a text of a file can be at all: HTML has no way to write these. */
const writable = (text: string) => text.replace(/[\p{Cs}\uFFFE\uFFFF]|[^\P{Cc}\t\n\r\u0085]/gu, '');

const hostile = [
  ...hardTexts,
  '</style><script>alert(1)</script>',
  ']]><svg onload=alert(2)>',
  '--><img src=x onerror="alert(3)">',
  '<!--',
  '"><a href="javascript:alert(4)">qui</a>',
  "' onmouseover='alert(5)",
  '`$' + '{alert(6)}`',
  'javascript:alert(7)',
  '&lt;script&gt;',
  '</title><base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '\ud800 mezza',
];

/** The same text wherever a document has one. */
function everywhere(text: string): DocumentText {
  return {
    title: text,
    subtitle: text,
    cover: [[text, text]],
    sections: [1, 2].map((number) => ({
      id: text,
      title: `${text}${number}`,
      blocks: [
        { kind: 'heading', level: 1, text, id: text },
        { kind: 'paragraph', text, label: text },
        { kind: 'list', items: [text, text], label: text },
        { kind: 'list', items: [text], ordered: true },
        { kind: 'facts', pairs: [[text, text]] },
        { kind: 'table', caption: text, head: [text, text], rows: [[text, text]] },
        { ...picture, alt: text },
      ],
    })),
  };
}
const plain = scan(write(everywhere('x')));

describe('a dossier as one HTML file', () => {
  it('is whole, in its language, with a title and a policy that lets nothing in', () => {
    const html = write(documentOf(...allKinds, picture));
    expect(html).toMatch(/^<!doctype html>\n<html lang="it">/);
    expect(html).toContain('<title>Strategia digitale</title>');
    expect(html).toMatch(/content="default-src &#39;none&#39;; img-src data:; style-src &#39;unsafe-inline&#39;/);
    expect(html).toContain('<img src="data:image/png;base64,iVBORw0KGgoA" alt="Vera impasta" width="31" height="17">');
    expect(html).toContain('<th scope="col">Follower</th>');
    expect(html).not.toMatch(/<script|<link|https?:|url\(|@import/);
  });

  it('has headings that never skip a level', () => {
    const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text, id: text });
    const html = write(documentOf(heading(3, 'a'), heading(1, 'b'), heading(3, 'c'), heading(3, 'd')));
    expect([...html.matchAll(/<(h\d)/g)].map(([, name]) => name)).toEqual(['h1', 'h2', 'h3', 'h3', 'h4', 'h5']);
  });

  it('leads to each part from its contents', () => {
    const html = write({ ...everywhere('y') });
    for (const [, id] of html.matchAll(/href="#([^"]+)"/g)) expect(html).toContain(`id="${id}"`);
  });

  it.each(hostile)('writes %j as a text, wherever it stands', (text) => {
    const html = write(everywhere(text));
    const found = scan(html);
    expect(found.names).toEqual(plain.names);
    expect(found.rest).not.toContain('<');
    expect(found.attributes).toEqual(plain.attributes);
    expect(html.match(/<style/g)).toHaveLength(1);
    expect(unescape(html)).toContain(`<p class="line" dir="auto">${writable(text)}</p>`);
  });

  it('never turns a text into markup, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc
        .array(fc.constantFrom('<', '>', '"', "'", '&', '`', '/', '=', ' ', 'script', ']]>', '-->', 'on', ';'), {
          maxLength: 14,
        })
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (own) => {
        const found = scan(write(everywhere(`z${own}`)));
        expect(found.names).toEqual(plain.names);
        expect(found.rest).not.toMatch(/[<>]/);
      }),
    );
  });

  it('gives back every text that HTML can hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(unescape(writeHtml(element('p', { id: text }, text)))).toBe(
          `<p id="${writable(text)}">${writable(text)}</p>`,
        );
      }),
    );
  });

  it('puts in a style that closes nothing and brings nothing', () => {
    expect(portfolioSheet).not.toMatch(/[<]|url\(|@import|@font-face/);
  });
});
