import { createConnection } from '#storage/database.ts';

/** The passing of time, so that tests can hold it still. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs once after a delay; returns what calls it off. */
  after(delayMs: number, run: () => void): () => void;
}

/** Tells the other tabs that something stored has changed; nobody hears their own call. */
export interface Channel {
  post(): void;
  listen(hear: () => void): void;
}

/** Opens nothing until it is used, and does nothing where the browser has no such thing. */
export function createChannel(name: string): Channel {
  let channel: BroadcastChannel | undefined;
  function open() {
    if (typeof BroadcastChannel !== 'undefined') channel ??= new BroadcastChannel(name);
    return channel;
  }
  return {
    post() {
      open()?.postMessage('changed');
    },
    listen(hear) {
      open()?.addEventListener('message', () => hear());
    },
  };
}

/** One per browser page: the progress, the data page and the home page share them. */
export const connection = createConnection();
export const progressChannel = createChannel('bottega-progress');

/** Calls back when the page is shown again as it was left, without being loaded. */
export function onReturn(run: () => void): void {
  addEventListener('pageshow', (event) => {
    if (event.persisted) run();
  });
}
