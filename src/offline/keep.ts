import {
  inBatches,
  keyOf,
  missingFiles,
  type OfflineFile,
  type OfflineList,
  type OfflineLocale,
  type OfflineManifest,
  type OfflineProblem,
  type OfflineState,
  type OfflineWork,
  offlineLocales,
  packsFor,
  staleKeys,
} from '#domain/offline.ts';
import type { createShelf, Stored } from './shelf.ts';

/** Files asked for at once: few, so that what the person asks for does not wait behind them. */
const batchSize = 6;

interface KeepWorld {
  manifest: OfflineManifest;
  shelf: ReturnType<typeof createShelf>;
  /** Whether a newer version has arrived: what this one lists may no longer be there. */
  isOutdated: () => Promise<boolean>;
  /** The pages open now. */
  clients: () => Promise<string[]>;
  /** Says to every page that something has changed. */
  tell: () => void;
}

/** Keeps whole languages on the shelf, a little at a time, never twice at once; and clears it. */
export function createKeeping({ manifest, shelf, isOutdated, clients, tell }: KeepWorld) {
  let work: OfflineWork = { type: 'idle' };
  let running: Promise<void> | undefined;
  /** Languages asked for while another was being fetched. */
  const wanted = new Set<OfflineLocale>();
  const lists = new Map<OfflineLocale, OfflineList>();
  let isStopped = false;

  function report(next: OfflineWork): void {
    work = next;
    tell();
  }

  const placeFile = (locale: OfflineLocale): OfflineFile => ({ ...manifest.lists[locale], revision: '' });

  /** The list of a language, if it is on the shelf; `fetches` brings it there. */
  async function listOf(locale: OfflineLocale, fetches = false): Promise<OfflineList | undefined> {
    const known = lists.get(locale);
    if (known) return known;
    const file = placeFile(locale);
    const key = keyOf(file);
    let copy = await shelf.find(key);
    if (!copy && fetches && (await shelf.fetchInto(file)) === 'stored') copy = await shelf.find(key);
    if (!copy) return undefined;
    const list = (await copy.json()) as OfflineList; // Our own build wrote it.
    lists.set(locale, list);
    return list;
  }

  async function keepOne(locale: OfflineLocale): Promise<OfflineProblem | undefined> {
    const known = await listOf(locale);
    if (known && missingFiles(known, await shelf.keys()).length === 0) return undefined;
    if (await isOutdated()) return 'waiting';
    const list = known ?? (await listOf(locale, true));
    if (!list) return 'unreachable';
    let missing = missingFiles(list, await shelf.keys());
    let done = list.files.length - missing.length;
    const say = () => report({ type: 'keeping', locale, done, of: list.files.length });
    const count = (results: readonly Stored[]) => {
      const stored = results.filter((result) => result === 'stored').length;
      done += stored;
      return stored;
    };
    for (const { pack, files } of packsFor(list, missing)) {
      if (isStopped) return undefined;
      say();
      const results = await shelf.fetchPack(pack.path, files);
      count(results);
      if (results.includes('full')) return 'full';
    }
    // What is in no pack, and what a pack did not bring.
    missing = missingFiles(list, await shelf.keys());
    for (const batch of inBatches(missing, batchSize)) {
      if (isStopped) return undefined;
      say();
      const results = await Promise.all(batch.map((file) => shelf.fetchInto(file)));
      if (results.includes('full')) return 'full';
      // Nothing of a whole batch: the network is gone, and asking for the rest would only wait.
      if (count(results) === 0 && batch.length > 1) return done === 0 ? 'unreachable' : 'partial';
    }
    return done < list.files.length ? 'partial' : undefined;
  }

  async function keepWanted(): Promise<void> {
    for (let locale = takeWanted(); locale; locale = takeWanted()) {
      const problem = await keepOne(locale);
      report(problem ? { type: 'failed', locale, code: problem } : { type: 'idle' });
      if (problem === 'full' || problem === 'waiting') wanted.clear();
    }
    if (work.type === 'idle') await tidy();
  }

  function takeWanted(): OfflineLocale | undefined {
    const [next] = wanted;
    if (next) wanted.delete(next);
    return next;
  }

  /** Lets go of what no version needs, once the pages of the older one are closed. */
  async function tidy(): Promise<void> {
    const memory = await shelf.readMemory();
    const open = new Set(await clients());
    const oldClients = memory.oldClients.filter((id) => open.has(id));
    if (oldClients.length !== memory.oldClients.length) await shelf.writeMemory({ ...memory, oldClients });
    const known = await Promise.all(memory.languages.map((locale) => listOf(locale)));
    if (oldClients.length > 0 || known.some((list) => !list)) return;
    const needed = [
      ...offlineLocales.flatMap((locale) => [...manifest.shell[locale], placeFile(locale)]),
      ...known.flatMap((list) => list?.files ?? []),
    ];
    await shelf.drop(staleKeys(await shelf.keys(), needed));
  }

  return {
    listOf,

    /** Fetches what is missing of a language and of those kept before. A second call joins the first. */
    async keep(locale: OfflineLocale, isAsked: boolean): Promise<void> {
      const memory = await shelf.readMemory();
      if (memory.isOff && !isAsked) return;
      const languages = [...new Set([locale, ...memory.languages])];
      await shelf.writeMemory({ ...memory, isOff: false, languages });
      for (const each of languages) wanted.add(each);
      isStopped = false;
      running ??= keepWanted().finally(() => {
        running = undefined;
      });
      await running;
    },

    /** Lets go of every copy but the shell. What was written is elsewhere and stays. */
    async free(): Promise<void> {
      isStopped = true;
      wanted.clear();
      await running;
      const memory = await shelf.readMemory();
      await shelf.writeMemory({ ...memory, isOff: true, languages: [] });
      const shell = offlineLocales.flatMap((locale) => manifest.shell[locale]);
      const gone = staleKeys(await shelf.keys(), shell);
      const open = await clients();
      // Pages of an older version still find their scripts until they are closed.
      const hasOld = memory.oldClients.some((id) => open.includes(id));
      await shelf.drop(hasOld ? gone.filter((key) => !key.startsWith('_astro/')) : gone);
      lists.clear();
      report({ type: 'idle' });
    },

    /** How much of each language is here. */
    async look(): Promise<OfflineState> {
      const kept = await shelf.keys();
      const { isOff } = await shelf.readMemory();
      const measure = async (locale: OfflineLocale) => {
        const { files, bytes, sent } = manifest.lists[locale];
        const list = await listOf(locale);
        const here = list?.files.filter((file) => kept.has(keyOf(file))) ?? [];
        const keptBytes = here.reduce((sum, file) => sum + file.bytes, 0);
        return { files, bytes, sent, keptFiles: here.length, keptBytes };
      };
      return { languages: { it: await measure('it'), en: await measure('en') }, work, isOff, words: manifest.words };
    },
  };
}
