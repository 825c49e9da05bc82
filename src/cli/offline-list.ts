import {
  isFingerprinted,
  type OfflineFile,
  type OfflineList,
  type OfflineLocale,
  offlineLocales,
} from '#domain/offline.ts';

/** A built file: where it lies under the site's folder, and what is in it. */
export interface BuiltFile {
  name: string;
  revision: string;
  bytes: number;
}

/** What no visit without a network needs: pictures for sharing and for the home screen, what hosts and robots read. */
const never =
  /^(og|icons|offline)\/|^(_headers|robots\.txt|sitemap\.xml|sw\.js|404\.html)$|^pagefind\/wasm\.unknown|\.map$/;

/** The languages a built file is for, by its name; both where the name says none. */
export function localesOf(name: string): readonly OfflineLocale[] {
  if (never.test(name)) return [];
  const own = offlineLocales.filter(
    (locale) =>
      name.startsWith(`${locale}/`) ||
      name === `${locale}.webmanifest` ||
      new RegExp(`[./]${locale}\\.[0-9a-f]{10}\\.json$`).test(name) ||
      new RegExp(`^pagefind/(index|fragment)/${locale}_|^pagefind/(wasm|pagefind)\\.${locale}[._]`).test(name),
  );
  return own.length > 0 ? own : offlineLocales;
}

/** `it/corsi/index.html` is asked for as `it/corsi/`. */
export function addressOf(name: string): string {
  return name.replace(/(^|\/)index\.html$/, '$1');
}

function toFile({ name, revision, bytes }: BuiltFile): OfflineFile {
  const path = addressOf(name);
  return { path, revision: isFingerprinted(path) ? '' : revision, bytes };
}

/** Everything one language needs, in a fixed order. */
export function listLanguage(files: readonly BuiltFile[], locale: OfflineLocale): OfflineList {
  const own = files.filter(({ name }) => localesOf(name).includes(locale)).map(toFile);
  return { locale, files: own.sort((a, b) => (a.path < b.path ? -1 : 1)), packs: [] };
}

/** The pack a file travels in; none for what is packed already (fonts, the search index). */
export function packOf(path: string): string | undefined {
  if (/^pagefind\/|\.(woff2|png|webp)$/.test(path)) return undefined;
  if (path === '' || path.endsWith('/')) return 'pages';
  return path.startsWith('_astro/') ? 'scripts' : path.startsWith('shifts/') ? 'shifts' : 'data';
}

/** What a page names in its own text that the site holds: scripts, styles, fonts, its manifest. */
export function namedIn(text: string, base: string): string[] {
  const named = [...text.matchAll(/(?:src|href)="([^"]+)"|url\(["']?([^"')]+)/g)].map(([, a, b]) => a ?? b ?? '');
  return named.filter((address) => address.startsWith(base)).map((address) => address.slice(base.length));
}

/** What a script imports from the files beside it before it can run. */
export function importedBy(script: string): string[] {
  return [...script.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g)].map(([, name]) => `_astro/${name}`);
}

/** The pages that are always there, with what they need in order to be drawn and to run. */
export function listShell(
  pages: readonly string[],
  files: readonly OfflineFile[],
  read: (path: string) => string,
  base: string,
): OfflineFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const found = new Set<string>();
  const follow = (path: string): void => {
    if (found.has(path) || !byPath.has(path)) return;
    found.add(path);
    if (path.endsWith('.js')) importedBy(read(path)).forEach(follow);
    if (path.endsWith('.css')) namedIn(read(path), base).forEach(follow);
  };
  for (const page of pages) {
    follow(page);
    // Links lead to other pages, which are not part of the shell.
    for (const path of namedIn(read(page), base)) if (/\.[a-z0-9]+$/.test(path)) follow(path);
  }
  return [...found].flatMap((path) => byPath.get(path) ?? []);
}
