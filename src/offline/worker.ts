import {
  keyOf,
  localeOf,
  type OfflineManifest,
  type OfflineRequest,
  offlineLocales,
  pathOf,
  planAnswer,
} from '#domain/offline.ts';
import { createKeeping } from './keep.ts';
import { createShelf } from './shelf.ts';

/** Written in by `src/cli/offline.ts`. */
declare const __OFFLINE__: OfflineManifest;
declare const self: ServiceWorkerGlobalScope;

/** How long a page is waited for where a copy of it is here. */
const patienceMs = 4000;

const manifest = __OFFLINE__;
const base = self.registration.scope;
const basePath = new URL(base).pathname;
const shelf = createShelf(base);
const keeping = createKeeping({
  manifest,
  shelf,
  isOutdated: async () => {
    await self.registration.update().catch(() => undefined);
    return Boolean(self.registration.installing ?? self.registration.waiting);
  },
  clients: async () => (await allClients()).map(({ id }) => id),
  tell: () => void tellAll(),
});

function allClients() {
  return self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
}

async function tellAll(): Promise<void> {
  const state = await keeping.look();
  for (const client of await allClients()) client.postMessage(state);
}

/** The shell of the languages being visited. It waits its turn: no `skipWaiting` here. */
async function install(): Promise<void> {
  const paths = (await allClients()).map(({ url }) => localeOf(pathOf(url, basePath) ?? ''));
  const visited = offlineLocales.filter((locale) => paths.includes(locale));
  const shells = (visited.length > 0 ? visited : offlineLocales).flatMap((locale) => manifest.shell[locale]);
  const kept = await shelf.keys();
  const files = new Map(shells.map((file) => [keyOf(file), file]));
  const missing = [...files.values()].filter((file) => !kept.has(keyOf(file)));
  const results = await Promise.all(missing.map((file) => shelf.fetchInto(file)));
  if (results.some((result) => result !== 'stored')) throw new Error('The shell did not arrive whole.');
}

/** Remembers which pages belong to the version before: their files stay until they are closed. */
async function activate(): Promise<void> {
  const memory = await shelf.readMemory();
  const { version } = manifest;
  const isUpdate = memory.version !== undefined && memory.version !== version;
  const oldClients = isUpdate ? (await allClients()).map(({ id }) => id) : memory.oldClients;
  await shelf.writeMemory({ ...memory, version, oldClients });
  await self.clients.claim();
}

/** The copy of a file in this version, or in whatever version is here. */
async function findCopy(path: string): Promise<Response | undefined> {
  const lists = await Promise.all(offlineLocales.map((locale) => keeping.listOf(locale)));
  const shells = offlineLocales.flatMap((locale) => manifest.shell[locale]);
  const file = [...shells, ...lists.flatMap((list) => list?.files ?? [])].find((each) => each.path === path);
  return shelf.find(file ? keyOf(file) : path);
}

async function answerCopyFirst(request: Request, path: string): Promise<Response> {
  const copy = await findCopy(path);
  if (copy) return copy;
  const response = await fetch(request);
  // A page of this version finds its later parts again, also after the site has changed.
  if (response.ok && !(await shelf.readMemory()).isOff) void shelf.put(path, response.clone());
  return response;
}

async function answerNetworkFirst(request: Request, path: string): Promise<Response> {
  const network = fetch(request).then((response) => {
    if (response.status >= 500) throw new Error(`The site answered ${response.status}.`);
    return response;
  });
  const first = await Promise.race([network.catch(() => undefined), rest(patienceMs)]);
  if (first) return first;
  const copy = await findCopy(path);
  if (copy) return copy;
  // Late, but nothing else is here.
  return network.catch(async (problem: unknown) => {
    const notice = request.mode === 'navigate' && (await findCopy(manifest.notice[localeOf(path) ?? 'it']));
    if (notice) return notice;
    throw problem;
  });
}

function rest(delayMs: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), delayMs));
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = new URL(request.url).origin === self.location.origin ? pathOf(request.url, basePath) : undefined;
  if (request.method !== 'GET' || path === undefined || path === 'sw.js') return;
  const answer = planAnswer(path, request.mode) === 'copy-first' ? answerCopyFirst : answerNetworkFirst;
  event.respondWith(answer(request, path));
});

self.addEventListener('message', (event) => {
  const request = event.data as OfflineRequest; // Only our own pages can speak to it.
  const [port] = event.ports;
  const answer = async () => {
    if (request.type === 'take-over') return self.skipWaiting();
    if (request.type === 'keep') await keeping.keep(request.locale, request.isAsked);
    if (request.type === 'free') await keeping.free();
    port?.postMessage(await keeping.look());
  };
  event.waitUntil(answer());
});
