import { emptyMemory, isFingerprinted, keyOf, type OfflineFile, type OfflineMemory, typeOf } from '#domain/offline.ts';

/** One cache for all versions: a name in it stands for one content, so that versions share what has not changed. */
const cacheName = 'bottega-offline';
const memoryKey = '__memory';
const packed = 'x-bottega-packed';

export type Stored = 'stored' | 'full' | 'missing';

/** The files kept for a visit without a network. `base`: the address of the site's first page. */
export function createShelf(base: string) {
  const at = (key: string) => new URL(key, base).href;
  const open = () => caches.open(cacheName);

  async function keys(): Promise<Set<string>> {
    const requests = await (await open()).keys();
    const names = requests.map(({ url }) => url.slice(base.length)).filter((key) => key !== memoryKey);
    // The home of a folder has no name of its own: its key is its address.
    return new Set(names.map(decodeURI));
  }

  async function put(key: string, response: Response): Promise<Stored> {
    try {
      await (await open()).put(at(key), pack(response));
      return 'stored';
    } catch (problem) {
      if (problem instanceof DOMException && problem.name === 'QuotaExceededError') return 'full';
      return 'missing';
    }
  }

  return {
    keys,
    put,

    /** The kept copy of a key; else of the same address in whatever version. */
    async find(key: string): Promise<Response | undefined> {
      const cache = await open();
      const options = { ignoreVary: true };
      const found = await cache.match(at(key), options);
      const older = found ?? (await cache.match(at(key), { ...options, ignoreSearch: true }));
      return older && unpack(older);
    },

    /** Fetches a file and keeps it. */
    async fetchInto(file: OfflineFile): Promise<Stored> {
      try {
        const response = await fetch(at(file.path), { cache: isFingerprinted(file.path) ? 'default' : 'no-cache' });
        return response.ok && !response.redirected ? await put(keyOf(file), response) : 'missing';
      } catch {
        return 'missing';
      }
    },

    /** Fetches a pack and keeps these of its files. */
    async fetchPack(path: string, files: readonly OfflineFile[]): Promise<Stored[]> {
      const texts = await fetch(at(path), { cache: 'no-store' })
        .then(async (response) => (response.ok ? ((await response.json()) as Record<string, string>) : {})) // Our build's.
        .catch((): Record<string, string> => ({}));
      const results: Stored[] = [];
      for (const file of files) {
        const text = texts[file.path];
        const headers = { 'content-type': typeOf(file.path) };
        results.push(text === undefined ? 'missing' : await put(keyOf(file), new Response(text, { headers })));
        if (results.at(-1) === 'full') break;
      }
      return results;
    },

    async drop(gone: readonly string[]): Promise<void> {
      const cache = await open();
      for (const key of gone) await cache.delete(at(key));
    },

    async readMemory(): Promise<OfflineMemory> {
      const kept = await (await open()).match(at(memoryKey));
      return { ...emptyMemory, ...((await kept?.json()) as Partial<OfflineMemory> | undefined) }; // Written below.
    },

    async writeMemory(memory: OfflineMemory): Promise<void> {
      // With a full disk it is forgotten, and asked again at the next visit.
      await (await open()).put(at(memoryKey), Response.json(memory)).catch(() => undefined);
    },
  };
}

/** Texts are kept packed: a quarter of the room. What is packed already, or where the browser cannot, stays as it is. */
function pack(response: Response): Response {
  const type = response.headers.get('content-type') ?? '';
  if (!response.body || typeof CompressionStream === 'undefined' || !/text|json|javascript|svg/.test(type))
    return response;
  const headers = headersOf(response);
  headers.set(packed, 'gzip');
  return new Response(response.body.pipeThrough(new CompressionStream('gzip')), { headers });
}

function unpack(response: Response): Response {
  if (!response.headers.has(packed) || !response.body) return response;
  const headers = headersOf(response);
  headers.delete(packed);
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip')), { headers });
}

/** The length and the packing of the journey are no longer those of the body. */
function headersOf(response: Response): Headers {
  const headers = new Headers(response.headers);
  for (const name of ['content-length', 'content-encoding']) headers.delete(name);
  return headers;
}
