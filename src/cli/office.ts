import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findProgram } from './browsers.ts';

const places = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];
/** For a dozen files on a slow machine that opens it for the first time. */
const longestMs = 300_000;

/** LibreOffice, if it is installed. @returns the full path of its program. */
export function findOffice(): string | undefined {
  return findProgram('soffice', 'libreoffice') ?? places.find((path) => existsSync(path));
}

/** LibreOffice with its part for spreadsheets, which Debian installs apart. */
export function findSheetOffice(): string | undefined {
  const office = findOffice();
  return office && (places.includes(office) || findProgram('localc', 'scalc')) ? office : undefined;
}

/** What LibreOffice makes of a file: a document's text; a sheet's cells as it shows them, with commas, all quoted. */
const forms = {
  txt: 'txt:Text (encoded):UTF8',
  csv: 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,true',
} as const;

/**
 * Opens files in LibreOffice without a screen, with a profile of its own, and reads their text as it shows it.
 * @param folder where texts and profile go.
 * @returns a text for each file; none for one that it could not open.
 */
export function readWithOffice(
  office: string,
  files: readonly string[],
  folder: string,
  form: keyof typeof forms = 'txt',
): (string | undefined)[] {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const convert = ['--convert-to', forms[form], '--outdir', folder];
  const args = ['--headless', '--norestore', `-env:UserInstallation=${profile}`, ...convert, ...files];
  spawnSync(office, args, { stdio: 'ignore', timeout: longestMs });
  return files.map((file) => {
    const text = join(folder, basename(file).replace(/\.\w+$/, `.${form}`));
    return existsSync(text) ? readFileSync(text, 'utf8').replace(/^\uFEFF/, '') : undefined;
  });
}
