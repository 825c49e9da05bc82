/** What is kept for a visit without a network: the lists, the messages between page and worker, and the decisions. */

export type OfflineLocale = 'it' | 'en';
export const offlineLocales: readonly OfflineLocale[] = ['it', 'en'];

/** A file of the site: its address below the site's base, the hash of what is in it, its bytes before any packing. */
export interface OfflineFile {
  path: string;
  revision: string;
  bytes: number;
}

/** Everything one language needs, in one version of the site. */
export interface OfflineList {
  locale: OfflineLocale;
  files: OfflineFile[];
  packs: OfflinePack[];
}

/** Texts that are much alike, in one file: packed together for the journey they are a third lighter than one by one. */
export interface OfflinePack {
  path: string;
  files: string[];
}

/** What a worker is built with: the version it serves and where the lists of that version are. */
export interface OfflineManifest {
  version: string;
  lists: Record<OfflineLocale, ListPlace>;
  /** What is kept as soon as the worker is there, for who comes in each language. */
  shell: Record<OfflineLocale, OfflineFile[]>;
  /** The page that says that there is no network. */
  notice: Record<OfflineLocale, string>;
  words: OfflineWords;
}

/** What any page says of a new version. They come with the worker: a lesson has no room for what it seldom says. */
export type OfflineWords = Record<OfflineLocale, Record<string, string>>;

export interface ListPlace {
  path: string;
  files: number;
  bytes: number;
  /** Bytes to download, packed as a host packs them: measured when the site was built. */
  sent: number;
}

/** What a page asks of the worker. */
export type OfflineRequest =
  | { type: 'look' }
  /** `isAsked`: by a person. By itself a page asks only where `mayKeep` allows. */
  | { type: 'keep'; locale: OfflineLocale; isAsked: boolean }
  | { type: 'free' }
  | { type: 'take-over' };

export interface KeptLanguage {
  files: number;
  bytes: number;
  sent: number;
  keptFiles: number;
  keptBytes: number;
}

/** `waiting`: a newer version is there, and what this one lists may be gone. `partial`: some files will be asked for again. */
export type OfflineProblem = 'full' | 'partial' | 'unreachable' | 'waiting';

export type OfflineWork =
  | { type: 'idle' }
  | { type: 'keeping'; locale: OfflineLocale; done: number; of: number }
  | { type: 'failed'; locale: OfflineLocale; code: OfflineProblem };

/** What the worker answers, and says to every page when it changes. */
export interface OfflineState {
  languages: Record<OfflineLocale, KeptLanguage>;
  work: OfflineWork;
  /** The space was freed by hand: nothing is kept again until somebody asks. */
  isOff: boolean;
  words: OfflineWords;
}

/** What the worker remembers between one life and the next. */
export interface OfflineMemory {
  /** The version that took over last; none before the first. */
  version?: string;
  isOff: boolean;
  /** Languages to keep, and to renew at a new version. */
  languages: OfflineLocale[];
  /** Pages opened before this version took over: until they are closed, their files stay. */
  oldClients: string[];
}

export const emptyMemory: OfflineMemory = { isOff: false, languages: [], oldClients: [] };

/** Whether a name says what is in the file, so that the file under it never changes. */
export function isFingerprinted(path: string): boolean {
  return /^_astro\/|\.[0-9a-f]{10}\.json$|^pagefind\/(index|fragment)\/|^pagefind\/.*\.pf_meta$/.test(path);
}

/** The name under which a file is kept: one name, one content, whatever the version. */
export function keyOf({ path, revision }: OfflineFile): string {
  return isFingerprinted(path) ? path : `${path}?rev=${revision}`;
}

/** The file an address asks for. No file of the site depends on what follows `?` (`utm_…`, `ts`, `q`). */
export function pathOf(address: string, base: string): string | undefined {
  const pathname = address.replace(/^https?:\/\/[^/]*/, '').replace(/[?#].*$/, '');
  return pathname.startsWith(base) ? pathname.slice(base.length) : undefined;
}

/** How a request is answered: a copy first where the name says what is in the file or the worker came with it. */
export function planAnswer(path: string, mode: string): 'copy-first' | 'network-first' {
  if (mode === 'navigate') return 'network-first';
  return isFingerprinted(path) || path === 'theme.js' || path === 'icon.svg' ? 'copy-first' : 'network-first';
}

/** The language a page is in; `undefined` for what is in both or none. */
export function localeOf(path: string): OfflineLocale | undefined {
  return offlineLocales.find((locale) => path.startsWith(`${locale}/`));
}

/** What of a list is not kept yet: only this is fetched. */
export function missingFiles(list: OfflineList, kept: ReadonlySet<string>): OfflineFile[] {
  return list.files.filter((file) => !kept.has(keyOf(file)));
}

/** The packs worth fetching whole: those of which half is missing. Of the others the few missing files come alone. */
export function packsFor(
  list: OfflineList,
  missing: readonly OfflineFile[],
): { pack: OfflinePack; files: OfflineFile[] }[] {
  return list.packs
    .map((pack) => ({ pack, files: missing.filter(({ path }) => pack.files.includes(path)) }))
    .filter(({ pack, files }) => files.length > 1 && files.length * 2 >= pack.files.length);
}

const types: Record<string, string> = {
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
};

/** What a text from a pack is, by its name. */
export function typeOf(path: string): string {
  return `${types[/\.([a-z]+)$/.exec(path)?.[1] ?? ''] ?? 'text/html'}; charset=utf-8`;
}

/** What is kept and in no list any more: it can go when no page of an older version is open. */
export function staleKeys(kept: Iterable<string>, needed: readonly OfflineFile[]): string[] {
  const keys = new Set(needed.map(keyOf));
  return [...kept].filter((key) => !keys.has(key));
}

/** Parts of a list, to be asked for one after the other. */
export function inBatches<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, place) =>
    items.slice(place * size, (place + 1) * size),
  );
}

/** What the browser says of its connection; where it says nothing, nothing is known of a cost. */
export interface ConnectionHint {
  saveData?: boolean | undefined;
  type?: string | undefined;
}

/** Whether bytes may cost money here, as far as the browser tells. */
export function isMetered({ saveData, type }: ConnectionHint): boolean {
  return saveData === true || type === 'cellular' || type === 'wimax';
}

/** Whether a language may be fetched in the background without anybody having asked. */
export function mayKeep(connection: ConnectionHint, isOff: boolean): boolean {
  return !isOff && !isMetered(connection);
}

/** What a page may have that would not be there after a reload. */
export interface PageHolding {
  /** Milliseconds since the last letter; `undefined` where nothing was written. */
  sinceTyped: number | undefined;
  hasDialog: boolean;
  /** An answer composed and not given, a text in a field that nobody keeps. */
  hasDraft: boolean;
  /** What was written could not be stored. */
  isUnkept: boolean;
}

/** Longer than any text waits before it is stored (400 ms). */
const keptWithinMs = 1500;

export function holdsUnsaved({ sinceTyped, hasDialog, hasDraft, isUnkept }: PageHolding): boolean {
  return hasDialog || hasDraft || isUnkept || (sinceTyped !== undefined && sinceTyped < keptWithinMs);
}

/** A new version takes over where nothing is unsaved, in no page. */
export function decideTakeover(isHeldHere: boolean, isHeldElsewhere: boolean): 'go' | 'here' | 'elsewhere' {
  if (isHeldHere) return 'here';
  return isHeldElsewhere ? 'elsewhere' : 'go';
}
