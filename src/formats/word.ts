import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  type PageNumberEstimator,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx';
import type { Block, DocumentText } from '#domain/document/blocks.ts';
import { writeWordPicture } from './word-picture.ts';
import { writeFactTable, writeWordTable } from './word-table.ts';
import { isRightToLeft, toXmlText } from './xml-text.ts';

export interface WordFrame {
  /** Stands at the head of every page, and as the author. May be empty. */
  brand: string;
  locale: 'it' | 'en';
  /** «Contenuti». */
  contentsTitle: string;
  /** «Pagina», before its number. */
  pageWord: string;
}

const languages = { it: 'it-IT', en: 'en-GB' } as const;
const headings = [HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4];
/** A4 with 2 cm around, in twentieths of a point. */
const page = { size: { width: 11906, height: 16838 }, margin: { top: 1304, bottom: 1304, left: 1134, right: 1134 } };
const quiet = '595959';

/**
 * A document as a Word file: A4, real heading styles, contents made from them, brand and page numbers on every page,
 * tables whose head is repeated. Fonts are those of the theme, so that whoever opens it has them. Heavy: load it when
 * asked.
 */
export async function toWord(document: DocumentText, frame: WordFrame): Promise<Blob> {
  const pageNumbers = await loadPageNumbers();
  const brand = toXmlText(frame.brand);
  const sections = document.sections.filter(({ blocks }) => blocks.length > 0);
  const hasCover = document.cover !== undefined;
  const file = new Document({
    title: toXmlText(document.title),
    creator: brand,
    lastModifiedBy: brand,
    description: toXmlText(document.subtitle),
    styles: writeStyles(frame.locale),
    ...(pageNumbers ? { pageNumbers } : {}),
    numbering: { config: [{ reference: 'steps', levels: [stepLevel] }] },
    sections: [
      {
        properties: { page },
        headers: { default: new Header({ children: [small([brand], AlignmentType.END)] }) },
        footers: {
          default: new Footer({
            children: [
              small(
                [`${toXmlText(frame.pageWord)} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
                AlignmentType.CENTER,
              ),
            ],
          }),
        },
        children: [
          ...writeOpening(document, frame),
          ...sections.flatMap((section, place) => writeSection(section, place, place === 0 || hasCover)),
        ],
      },
    ],
  });
  return Packer.toBlob(file);
}

/**
 * Lays the pages out, so that the contents have their numbers in every program, and Word does not ask to update them.
 * It is by far the heaviest part: without it, offline, the file is still whole, and its program fills the numbers in.
 */
async function loadPageNumbers(): Promise<PageNumberEstimator | undefined> {
  try {
    return (await import('docx/layout')).estimatePageNumbers;
  } catch {
    return undefined;
  }
}

const stepLevel = {
  level: 0,
  format: LevelFormat.DECIMAL,
  text: '%1.',
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: 720, hanging: 360 } } },
};

function writeStyles(locale: 'it' | 'en') {
  const heading = (size: number, before: number, after: number) => ({
    run: { size, bold: true, color: '262626', font: { theme: 'headings' } as const },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: {
        run: { size: 22, font: { theme: 'body' } as const, language: { value: languages[locale] } },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      title: heading(52, 0, 80),
      heading1: heading(34, 400, 140),
      heading2: heading(27, 300, 100),
      heading3: heading(24, 240, 80),
      heading4: heading(22, 200, 60),
      caption: {
        run: { size: 20, bold: true, italics: false, color: '262626' },
        paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
      },
    },
    paragraphStyles: [
      { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', run: { size: 26, color: quiet } },
      {
        id: 'TOCHeading',
        name: 'TOC Heading',
        basedOn: 'Normal',
        next: 'Normal',
        run: { size: 28, bold: true },
        paragraph: { spacing: { before: 480, after: 120 }, keepNext: true },
      },
    ],
  };
}

/** How far down the page a cover of its own begins, in twentieths of a point. */
const coverTop = 3400;

function writeOpening({ title, subtitle, cover }: DocumentText, { contentsTitle }: WordFrame): FileChild[] {
  const top = cover ? { spacing: { before: coverTop, after: 160 } } : {};
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, ...top, children: [run(title)] }),
    ...(subtitle === '' ? [] : [new Paragraph({ style: 'Subtitle', children: [run(subtitle)] })]),
    ...(cover && cover.length > 0 ? [space(), writeFactTable(cover)] : []),
    new Paragraph({ style: 'TOCHeading', pageBreakBefore: cover !== undefined, children: [run(contentsTitle)] }),
    new TableOfContents(toXmlText(contentsTitle), { hyperlink: true, headingStyleRange: '1-2' }),
  ];
}

function writeSection(
  { title, blocks }: DocumentText['sections'][number],
  place: number,
  isOnNewPage: boolean,
): FileChild[] {
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore: isOnNewPage,
    children: [run(title)],
  });
  return [heading, ...blocks.flatMap((block, position) => writeBlock(block, place * 1000 + position))];
}

/** `instance` tells numbered lists apart, so that each begins at one. */
function writeBlock(block: Block, instance: number): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({ heading: headings[block.level - 1] ?? HeadingLevel.HEADING_4, children: [run(block.text)] }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          bidirectional: isRightToLeft(block.text),
          children: block.label === undefined ? [run(block.text)] : [run(`${block.label}. `, true), run(block.text)],
        }),
      ];
    case 'list':
      return [
        ...(block.label === undefined
          ? []
          : [
              new Paragraph({
                keepNext: true,
                spacing: { before: 160, after: 60 },
                children: [run(block.label, true)],
              }),
            ]),
        ...block.items.map(
          (item) =>
            new Paragraph({
              bidirectional: isRightToLeft(item),
              spacing: { after: 60 },
              ...(block.ordered ? { numbering: { reference: 'steps', level: 0, instance } } : { bullet: { level: 0 } }),
              children: [run(item)],
            }),
        ),
      ];
    case 'facts':
      return [writeFactTable(block.pairs), space()];
    case 'table':
      return [
        new Paragraph({ style: 'Caption', children: [run(block.caption)] }),
        writeWordTable(block.head, block.rows),
        space(),
      ];
    case 'picture':
      return writeWordPicture(block.picture, block.alt);
  }
}

/** After a table, so that two never touch and become one. */
function space(): Paragraph {
  return new Paragraph({ spacing: { after: 0, line: 200 }, children: [] });
}

/** What is not said comes from the style: a heading's run that said «not bold» would not be. */
function run(text: string, bold = false): TextRun {
  return new TextRun({
    text: toXmlText(text),
    ...(bold ? { bold } : {}),
    ...(isRightToLeft(text) ? { rightToLeft: true } : {}),
  });
}

function small(children: (string | (typeof PageNumber)[keyof typeof PageNumber])[], alignment: 'end' | 'center') {
  return new Paragraph({
    alignment,
    children: [new TextRun({ size: 18, color: quiet, children })],
  });
}
