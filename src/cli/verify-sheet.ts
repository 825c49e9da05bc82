import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import papa from 'papaparse';
import type { Post } from '#domain/plan/shape.ts';
import { unguardCell } from '#formats/csv.ts';
import { sheetColumns, toPlanSheet, writePlanCsv } from '#formats/plan-sheet.ts';
import { findSheetOffice, readWithOffice } from './office.ts';
import { type PlanSample, readPlanSamples } from './plan-samples.ts';
import { projectRoot } from './step.ts';

/**
 * The plans of the three brands, in both languages, as spreadsheets opened in LibreOffice without a screen: every cell
 * must hold the text that was written, formulas and families of emoji included, and every day must be a day.
 */
const folder = join(projectRoot, '.cache', 'sheet');
/** What breaks spreadsheets, each put before the text of a post. */
const hard = [
  '=1+1\n',
  '@marca, "detto"; ',
  '- ',
  '+39 ',
  '👩‍👩‍👧‍👦 🏳️‍🌈 ',
  'שלום ',
  "'",
  ' due  spazi\n\n',
  '<b>&amp;</b> ',
  '007',
];

const office = findSheetOffice();
if (office) process.exit((await compareAll(office)) ? 0 : 1);
console.log('not run: LibreOffice Calc is not installed');

async function compareAll(own: string): Promise<boolean> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const written = [];
  for (const sample of readPlanSamples()) {
    const posts = sample.plan.posts.posts.map(
      (post, place): Post => ({ ...post, text: `${hard[place % hard.length]}${post.text}` }),
    );
    const file = join(folder, `${sample.brand}-${sample.locale}.xlsx`);
    const sheet = await toPlanSheet(posts, sample.strategy, sample.world);
    writeFileSync(file, Buffer.from(await sheet.arrayBuffer()));
    written.push({ file, rows: rowsOf(posts, sample) });
  }
  const texts = readWithOffice(
    own,
    written.map(({ file }) => file),
    folder,
    'csv',
  );
  const wrong = written.flatMap(({ file, rows }, place) => findDifference(file, rows, texts[place]));
  for (const line of wrong) console.log(line);
  console.log(`${written.length - wrong.length} of ${written.length} spreadsheets read in LibreOffice as written`);
  return wrong.length === 0;
}

/** What must be shown: the cells of the CSV without their guards, days as the language writes them in a sheet. */
function rowsOf(posts: readonly Post[], { strategy, world }: PlanSample): string[][] {
  const { data } = papa.parse<string[]>(writePlanCsv(posts, strategy, world).slice(1), {
    delimiter: ';',
    newline: '\r\n',
  });
  const day = sheetColumns.findIndex(({ id }) => id === 'date');
  return data.slice(0, -1).map((row, line) =>
    row.map((cell, column) => {
      if (column !== day || line === 0) return unguardCell(cell);
      return world.locale === 'it' ? cell.split('-').reverse().join('/') : writeEnglish(cell);
    }),
  );
}

function writeEnglish(day: string): string {
  if (day === '') return '';
  const [year = '', month = '', date = ''] = day.split('-');
  const names = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
  return `${date} ${names[Number(month) - 1]} ${year}`;
}

/** The first cell that is not as it was written, if there is one. */
function findDifference(file: string, rows: readonly string[][], text: string | undefined): string[] {
  if (text === undefined) return [`${file}: LibreOffice does not open it`];
  const { data } = papa.parse<string[]>(text.replace(/\r\n/g, '\n'), { delimiter: ',', newline: '\n' });
  const read = data.slice(0, -1);
  if (read.length !== rows.length) return [`${file}: ${rows.length} rows written, ${read.length} read`];
  for (const [line, row] of rows.entries())
    for (const [column, cell] of row.entries())
      if (read[line]?.[column] !== cell)
        return [`${file}, row ${line + 1}, column ${column + 1}: written «${cell}», read «${read[line]?.[column]}»`];
  return [];
}
