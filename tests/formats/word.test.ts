import { inflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DocumentText } from '#domain/document/blocks.ts';
import { toWord } from '#formats/word.ts';
import { isRightToLeft, toXmlText } from '#formats/xml-text.ts';
import { allKinds, documentOf, hardTexts } from './sample-documents.ts';

/** The files of a zip, read by its central directory. */
async function unzip(blob: Blob): Promise<Map<string, string>> {
  const bytes = Buffer.from(await blob.arrayBuffer());
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06'));
  const files = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size, nameSize] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
    ];
    const start = bytes.readUInt32LE(at + 42);
    const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
    const packed = bytes.subarray(from, from + size);
    files.set(
      bytes.toString('utf8', at + 46, at + 46 + nameSize),
      (method === 8 ? inflateRawSync(packed) : packed).toString('utf8'),
    );
    at += 46 + nameSize + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return files;
}

const frame = { brand: 'Forno Lisetta', locale: 'it' as const, contentsTitle: 'Contenuti', pageWord: 'Pagina' };
const textOf = (xml: string) =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) =>
      text.replace(
        /&(lt|gt|amp|quot|apos);/g,
        (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" })[name] ?? '',
      ),
    )
    .join('\n');

async function write(document: DocumentText, change = {}) {
  const files = await unzip(await toWord(document, { ...frame, ...change }));
  const part = (name: RegExp) =>
    [...files]
      .filter(([path]) => name.test(path))
      .map(([, text]) => text)
      .join('');
  return {
    body: part(/^word\/document\.xml$/),
    styles: part(/styles\.xml$/),
    header: part(/header\d\.xml$/),
    footer: part(/footer\d\.xml$/),
    core: part(/core\.xml$/),
    files,
  };
}

describe('a document for Word', () => {
  let made: Awaited<ReturnType<typeof write>>;
  beforeAll(async () => {
    made = await write(documentOf(...allKinds));
  });

  it('is a Word file with everything that was in the document', () => {
    expect([...made.files.keys()]).toEqual(
      expect.arrayContaining([
        '[Content_Types].xml',
        '_rels/.rels',
        'word/document.xml',
        'word/styles.xml',
        'word/numbering.xml',
      ]),
    );
    const text = textOf(made.body);
    for (const piece of [
      'Strategia digitale',
      'Forno Lisetta',
      'Contesto',
      'I profili oggi',
      'Che cosa offre. ',
      'Pane ogni mattina.',
      'Nove ore',
      'Passa quando vuoi',
      'Chi lo segue',
      'Numeri e decisioni',
      '830',
    ])
      expect(text).toContain(piece);
  });

  it('is A4, with real headings and contents made from them', () => {
    expect(made.body).toMatch(/<w:pgSz [^>]*w:w="11906"[^>]*w:h="16838"/);
    for (const style of ['Title', 'Subtitle', 'Heading1', 'Heading2', 'Heading3', 'Caption', 'TOCHeading']) {
      expect(made.body).toContain(`<w:pStyle w:val="${style}"/>`);
      expect(made.styles).toContain(`w:styleId="${style}"`);
    }
    expect(made.body).toMatch(/<w:instrText[^>]*>TOC [^<]*1-2/);
  });

  it('has the page of every heading in the contents, so that nothing is asked on opening', async () => {
    const text = 'Pane ogni mattina, focacce dal giovedì. '.repeat(60);
    const heading = { kind: 'heading', level: 1, id: 'h' } as const;
    const { body } = await write(
      documentOf(
        { ...heading, text: 'Prima parte' },
        ...Array.from({ length: 9 }, () => ({ kind: 'paragraph' as const, text })),
        { ...heading, text: 'Seconda parte' },
        { kind: 'paragraph', text },
      ),
    );
    const entries = [...body.matchAll(/<w:pStyle w:val="TOC\d"\/>.*?<\/w:p>/gs)].map(([entry]) =>
      textOf(entry).split('\n').filter(Boolean),
    );
    expect(entries.map(([name]) => name)).toEqual(['Contesto', 'Prima parte', 'Seconda parte']);
    const pages = entries.map(([, page]) => Number(page));
    expect(pages.slice(0, 2)).toEqual([2, 2]);
    expect(pages[2]).toBeGreaterThan(4);
    expect(body).not.toContain('w:dirty');
  });

  it('has the weight of headings from their style', () => {
    expect(made.body).not.toContain('<w:b w:val="false"/>');
    expect(made.styles).toMatch(/w:styleId="Heading1"(?:(?!<\/w:style>).)*<w:b\/>/s);
  });

  it('has the brand and the page on every page, and repeats the head of a table', () => {
    expect(textOf(made.header)).toBe('Forno Lisetta');
    expect(textOf(made.footer)).toContain('Pagina ');
    expect(made.footer).toMatch(/>PAGE</);
    expect(made.body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  });

  it('says its language, and leaves fonts to the theme', async () => {
    expect(made.styles).toContain('<w:lang w:val="it-IT"/>');
    expect((await write(documentOf(), { locale: 'en' })).styles).toContain('<w:lang w:val="en-GB"/>');
    expect(made.body + made.styles).not.toMatch(/w:ascii="/);
    expect(made.styles).toContain('w:asciiTheme="minorHAnsi"');
  });

  it('numbers each list of steps from one', async () => {
    const steps = { kind: 'list', items: ['Uno', 'Due'], ordered: true } as const;
    const { body, files } = await write(documentOf({ ...steps, items: ['Uno', 'Due'] }, { ...steps, items: ['Tre'] }));
    const used = [...body.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
    expect(used[0]).toBe(used[1]);
    expect(used[2]).not.toBe(used[0]);
    expect(files.get('word/numbering.xml')).toContain(`w:numId="${used[2]}"`);
  });

  it('holds any text as it is, but for what XML cannot', async () => {
    const rows = hardTexts.map((text) => [text, 'x']);
    const { body, files } = await write(
      documentOf(...hardTexts.map((text) => ({ kind: 'paragraph' as const, text })), {
        kind: 'table',
        caption: 'T',
        head: ['A', 'B'],
        rows,
      }),
    );
    const found = textOf(body).split('\n');
    for (const text of hardTexts)
      expect(
        found.filter((line) => line === toXmlText(text)),
        text,
      ).toHaveLength(2);
    for (const xml of files.values()) expect(xml).not.toMatch(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/u);
    expect(body).not.toMatch(/<script/);
    expect(body).toContain('<w:bidi/>');
  });

  it('has no section without content, and no brand where there is none', async () => {
    const { body, header } = await write(
      { title: 'Canvas', subtitle: '', sections: [{ id: 'who', title: 'Chi siamo', blocks: [] }] },
      { brand: '' },
    );
    expect(textOf(body)).not.toContain('Chi siamo');
    expect(body).not.toContain('Subtitle');
    expect(textOf(header).trim()).toBe('');
  });
});

describe('a text for XML', () => {
  it('loses controls and halves of characters, not signs, emoji or accents', () => {
    expect(toXmlText('a\u0000b\u001fc\uD800d\uFFFFe')).toBe('abcde');
    expect(toXmlText('è\u0301 👩‍🍳 \u202bשלום\u202c\tfine\r\nriga')).toBe('è\u0301 👩‍🍳 \u202bשלום\u202c\tfine riga');
  });

  it('goes the way of its first letter', () => {
    expect([
      isRightToLeft('«שלום» ok'),
      isRightToLeft('12, مرحبا'),
      isRightToLeft('ok שלום'),
      isRightToLeft('12'),
    ]).toEqual([true, true, false, false]);
  });
});
