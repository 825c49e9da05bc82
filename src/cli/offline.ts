import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { build } from 'vite';
import {
  type ListPlace,
  type OfflineList,
  type OfflineLocale,
  type OfflineManifest,
  offlineLocales,
} from '#domain/offline.ts';
import { pageRoute } from '#i18n/routes.ts';
import { versionWords } from '#i18n/version-words.ts';
import { type BuiltFile, listLanguage, listShell, packOf } from './offline-list.ts';
import { projectRoot } from './step.ts';

/** The bytes of a file as a host packs it for the journey: quickly, which is a little more than at its best. */
export async function packedBytes(body: Buffer, quality = 5): Promise<number> {
  const packed = await promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  return Math.min(packed.length, body.length);
}

/** Where a file of a list lies in the built folder. */
export function fileOf(folder: string, path: string): string {
  return join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
}

/** Writes the list of each language, and the worker that knows of them, into a built site. */
export async function writeOffline(folder: string, base: string): Promise<OfflineManifest> {
  rmSync(join(folder, 'offline'), { recursive: true, force: true });
  rmSync(join(folder, 'sw.js'), { force: true });
  mkdirSync(join(folder, 'offline'));
  const files = readBuilt(folder);
  const sizes = new Map<string, Promise<number>>();
  const sentOf = (path: string) => {
    const known = sizes.get(path) ?? packedBytes(readFileSync(fileOf(folder, path)));
    sizes.set(path, known);
    return known;
  };
  const lists = offlineLocales.map((locale) => addPacks(folder, listLanguage(files, locale)));
  const all = lists.flatMap((list) => list.files);
  const places = await Promise.all(lists.map((list) => writeList(folder, list, sentOf)));
  const shells = lists.map((list) =>
    listShell(shellPages(list.locale), all, (path) => readFileSync(fileOf(folder, path), 'utf8'), base),
  );
  const manifest: OfflineManifest = {
    version: hash(places.map(({ path }) => path).join()),
    lists: byLocale(places),
    shell: byLocale(shells),
    notice: byLocale(offlineLocales.map(noticeOf)),
    words: byLocale(offlineLocales.map(versionWords)),
  };
  writeFileSync(join(folder, 'sw.js'), await bundleWorker(manifest));
  return manifest;
}

const below = (route: string) => route.slice(1);
const noticeOf = (locale: OfflineLocale) => below(pageRoute('offline', locale));
const shellPages = (locale: OfflineLocale) => [
  below(pageRoute('home', locale)),
  ...offlineLocales.map((each) => noticeOf(each)),
];

/** In the order of `offlineLocales`. */
function byLocale<T>([it, en]: readonly T[]): Record<OfflineLocale, T> {
  if (it === undefined || en === undefined) throw new Error('A language is missing.');
  return { it, en };
}

function readBuilt(folder: string): BuiltFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const body = readFileSync(file);
      return { name: relative(folder, file).split(sep).join('/'), revision: hash(body), bytes: body.length };
    });
}

/** What is downloaded for a whole language: its packs, and what travels alone. */
export function journeyOf({ files, packs }: OfflineList): string[] {
  const packed = new Set(packs.flatMap((pack) => pack.files));
  return [...packs.map(({ path }) => path), ...files.map(({ path }) => path).filter((path) => !packed.has(path))];
}

/** Writes the packs of a language. One that both languages share has one name. */
function addPacks(folder: string, list: OfflineList): OfflineList {
  const groups = Map.groupBy(list.files, ({ path }) => packOf(path));
  const packs = [...groups].flatMap(([name, files]) => {
    if (!name) return [];
    const texts = files.map(({ path }) => [path, readFileSync(fileOf(folder, path), 'utf8')]);
    const text = JSON.stringify(Object.fromEntries(texts));
    const path = `offline/${name}.${hash(text)}.json`;
    writeFileSync(join(folder, path), text);
    return [{ path, files: files.map((file) => file.path) }];
  });
  return { ...list, packs };
}

async function writeList(
  folder: string,
  list: OfflineList,
  sentOf: (path: string) => Promise<number>,
): Promise<ListPlace> {
  const text = JSON.stringify(list);
  const path = `offline/${list.locale}.${hash(text)}.json`;
  writeFileSync(join(folder, path), text);
  const bytes = list.files.reduce((total, file) => total + file.bytes, 0);
  const sent = (await Promise.all(journeyOf(list).map(sentOf))).reduce((total, each) => total + each, 0);
  return { path, files: list.files.length, bytes, sent };
}

function hash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 10);
}

/** One classic script: not every browser takes modules for a service worker. */
async function bundleWorker(manifest: OfflineManifest): Promise<string> {
  const result = await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'error',
    publicDir: false,
    define: { __OFFLINE__: JSON.stringify(manifest) },
    build: {
      write: false,
      minify: true,
      lib: { entry: join(projectRoot, 'src', 'offline', 'worker.ts'), formats: ['iife'], name: 'bottegaOffline' },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (!chunk) throw new Error('The service worker was not bundled.');
  return chunk.code;
}

if (import.meta.main) {
  const folder = join(projectRoot, process.env['OUT_DIR'] ?? 'dist');
  const { lists, shell } = await writeOffline(folder, process.env['BASE_PATH'] ?? '/');
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2);
  const said = offlineLocales.map((locale) => {
    const { files, sent } = lists[locale];
    return `${locale} ${files} files, ${megabytes(sent)} MB to send, shell of ${shell[locale].length}`;
  });
  console.log(said.join('; '));
}
