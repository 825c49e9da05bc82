import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canvasShape } from '#domain/canvas/shape.ts';
import type { DocumentText } from '#domain/document/blocks.ts';
import { writeCanvas } from '#domain/document/canvas-document.ts';
import { writePlan } from '#domain/document/plan-document.ts';
import { writeStrategy } from '#domain/document/strategy-document.ts';
import type { World } from '#domain/document/world.ts';
import { planShape } from '#domain/plan/shape.ts';
import { type ExamplePart, exampleParts } from '#domain/project/project.ts';
import { documentOf } from '#domain/project/values.ts';
import { strategyShape } from '#domain/strategy/shape.ts';
import { toWord } from '#formats/word.ts';
import { formatDate, formatNumber } from '#i18n/format.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import { areaWords, createMessages, wordsOf } from '#i18n/messages.ts';
import { readExample } from '#library/examples.ts';
import { openLibrary } from '#library/library.ts';
import { findOffice, readWithOffice } from './office.ts';
import { projectRoot } from './step.ts';
import { linesOf, linesRead } from './word-lines.ts';

/**
 * The documents of the three brands, in both languages, written as Word files and opened in LibreOffice without a
 * screen: it must show every line that was written, in its order, and a page for every heading of the contents.
 */
const library = openLibrary();
const folder = join(projectRoot, '.cache', 'word');
const office = findOffice();
if (office) process.exit((await compareAll(office)) ? 0 : 1);
console.log('not run: LibreOffice is not installed');

async function compareAll(office: string): Promise<boolean> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const samples = [...library.brands].flatMap(([id, { name }]) =>
    locales.flatMap((locale) => exampleParts.map((part) => ({ id, name, locale, part }))),
  );
  const written = [];
  for (const { id, name, locale, part } of samples) {
    const t = createMessages(locale);
    const document = writeDocument(id, part, worldOf(part, locale, name));
    const contentsTitle = t('workshop.out.contents');
    const word = await toWord(document, { brand: name, locale, contentsTitle, pageWord: t('workshop.out.page') });
    const file = join(folder, `${id}-${part}-${locale}.docx`);
    writeFileSync(file, Buffer.from(await word.arrayBuffer()));
    written.push({ file, lines: linesOf(document, contentsTitle) });
  }
  const texts = readWithOffice(
    office,
    written.map(({ file }) => file),
    folder,
  );
  const wrong = written.flatMap(({ file, lines }, place) => findDifference(file, lines, texts[place]));
  for (const line of wrong) console.log(line);
  console.log(`${written.length - wrong.length} of ${written.length} Word files read in LibreOffice as written`);
  return wrong.length === 0;
}

function writeDocument(brand: string, part: ExamplePart, world: World): DocumentText {
  const { strategy, canvas, plan } = readExample(projectRoot, brand, world.locale);
  const written = {
    strategy: () => writeStrategy(documentOf(strategyShape, strategy), world),
    canvas: () => writeCanvas(documentOf(canvasShape, canvas), world),
    plan: () => writePlan(documentOf(planShape, plan), documentOf(strategyShape, strategy), world),
  };
  return written[part]();
}

function worldOf(part: ExamplePart, locale: Locale, brand: string): World {
  return {
    words: { ...areaWords(locale, ['option']), ...wordsOf(locale, `${part}Doc`) },
    locale,
    channelName: (id) => library.channels.get(id)?.name[locale] ?? id,
    number: (value, digits) => formatNumber(locale, value, digits),
    day: (iso) => formatDate(locale, iso),
    brand,
  };
}

/** The first line that is not as it was written, if there is one. */
function findDifference(file: string, lines: readonly string[], text: string | undefined): string[] {
  if (text === undefined) return [`${file}: LibreOffice does not open it`];
  const read = linesRead(text);
  const place = lines.findIndex((line, index) => read[index] !== line);
  if (place < 0 && read.length === lines.length) return [];
  const at = place < 0 ? lines.length : place;
  return [`${file}, line ${at + 1}: written «${lines[at] ?? ''}», read «${read[at] ?? ''}»`];
}
