import { atom } from 'nanostores';
import {
  type ConnectionHint,
  decideTakeover,
  isMetered,
  mayKeep,
  type OfflineLocale,
  type OfflineRequest,
  type OfflineState,
} from '#domain/offline.ts';
import { browserClock } from './clock.ts';

export type OfflineView =
  | { type: 'loading' }
  /** Nothing can be kept here: an old browser, a private window, an address that is not secure. */
  | { type: 'none' }
  | { type: 'ready'; state: OfflineState };

/** `here`, `elsewhere`: something is being written, in this page or in another, and the new version waits. */
export type NewVersion = 'none' | 'waiting' | 'here' | 'elsewhere';

export const $offline = atom<OfflineView>({ type: 'loading' });
export const $newVersion = atom<NewVersion>('none');

/** Longest time that other tabs have to say that something is being written there; a tab put to sleep has stored it. */
const answerWithinMs = 600;

let starting: Promise<ServiceWorkerRegistration | undefined> | undefined;

/** Starts the worker, once a page, and follows what it says. */
export function startOffline(): Promise<ServiceWorkerRegistration | undefined> {
  starting ??= register();
  return starting;
}

async function register(): Promise<ServiceWorkerRegistration | undefined> {
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined; // Missing where the page is not secure.
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  try {
    const registration = await container?.register(`${base}sw.js`, { scope: base });
    if (!container || !registration) throw new Error('There is no service worker here.');
    container.addEventListener('message', ({ data }) => $offline.set({ type: 'ready', state: data as OfflineState })); // Our own worker's.
    watchVersions(registration);
    await container.ready;
    await ask({ type: 'look' });
    return registration;
  } catch {
    $offline.set({ type: 'none' });
    return undefined;
  }
}

/** Asks the worker for something and shows what it answers. */
async function ask(request: OfflineRequest): Promise<OfflineState> {
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<OfflineState>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data as OfflineState); // Our own worker's.
  });
  active?.postMessage(request, [port2]);
  const state = await answer;
  $offline.set({ type: 'ready', state });
  return state;
}

/** What the browser says of its connection; only some do. */
function connection(): ConnectionHint {
  return (navigator as Navigator & { connection?: ConnectionHint }).connection ?? {}; // Not in every browser's types.
}

export function isMeteredHere(): boolean {
  return isMetered(connection());
}

/** Keeps the language being visited, where nobody pays for it and nobody said no. Again when the network comes back. */
export async function keepByItself(locale: OfflineLocale): Promise<void> {
  if (!(await startOffline())) return;
  const keep = async () => {
    const { isOff } = await ask({ type: 'look' });
    if (mayKeep(connection(), isOff)) await ask({ type: 'keep', locale, isAsked: false });
  };
  addEventListener('online', () => void keep());
  await keep();
}

export async function keepLanguage(locale: OfflineLocale): Promise<void> {
  await ask({ type: 'keep', locale, isAsked: true });
}

export async function freeCopies(): Promise<void> {
  await ask({ type: 'free' });
}

function watchVersions(registration: ServiceWorkerRegistration): void {
  const look = () => $newVersion.set(registration.waiting && registration.active ? 'waiting' : 'none');
  const follow = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', look);
  registration.addEventListener('updatefound', () => follow(registration.installing));
  for (const worker of [registration.installing, registration.waiting]) follow(worker);
  look();
}

/** Answers the other tabs that ask whether something is being written here. */
export function watchTakeover(holds: () => boolean): void {
  const channel = new BroadcastChannel('bottega-version');
  channel.addEventListener('message', ({ data }) => {
    if (data === 'ask' && holds()) channel.postMessage('held');
  });
}

/** Lets the new version take over and loads the page again, unless something is being written somewhere. */
export async function takeOver(holds: () => boolean): Promise<void> {
  const decision = decideTakeover(holds(), await isHeldElsewhere());
  if (decision !== 'go') return $newVersion.set(decision);
  const { waiting } = await navigator.serviceWorker.ready;
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting?.postMessage({ type: 'take-over' } satisfies OfflineRequest);
}

function isHeldElsewhere(): Promise<boolean> {
  const channel = new BroadcastChannel('bottega-version');
  return new Promise<boolean>((resolve) => {
    channel.addEventListener('message', ({ data }) => {
      if (data === 'held') resolve(true);
    });
    browserClock.after(answerWithinMs, () => resolve(false));
    channel.postMessage('ask');
  }).finally(() => channel.close());
}
