import { atom } from 'nanostores';
import { countDaysAway } from '#domain/eviction.ts';
import { findLastMoment } from '#domain/lessons.ts';
import { mergeEvents } from '#domain/merge.ts';
import type { ProgressEvent } from '#domain/progress.ts';
import type { Done, StorageProblem } from '#storage/database.ts';
import type { ProgressStorage } from '#storage/progress.ts';
import type { Channel, Clock } from './world.ts';

export type Keeping =
  | { type: 'loading' }
  | { type: 'stored' }
  /** Nothing can be stored here (private window, no IndexedDB): works in memory, says so, offers the file. */
  | { type: 'memory' }
  /** The last write failed (`full`: no room; `newer`: the site has been updated in another tab): kept in memory. */
  | { type: 'failed'; code: Exclude<StorageProblem, 'unavailable'> };

interface KeeperWorld {
  storage: ProgressStorage;
  clock: Clock;
  channel: Channel;
  /** Called whenever the events change. */
  show: (events: Iterable<ProgressEvent>) => void;
}

/**
 * Keeps the events: those stored and those still to be stored are one set to whoever looks. A write that fails loses
 * nothing and throws nothing: what it held stays in memory and goes with the next.
 */
export function createKeeper({ storage, clock, channel, show }: KeeperWorld) {
  const $keeping = atom<Keeping>({ type: 'loading' });
  const $backup = atom<number | undefined>(undefined);
  const $away = atom<number | undefined>(undefined);
  /** Whether something made here is not stored yet: until the disk has it, nobody is told that it is. */
  const $waiting = atom(false);
  let events = new Map<string, ProgressEvent>();
  /** Made here and not stored yet. */
  const pending = new Map<string, ProgressEvent>();
  let unreadable: unknown[] = [];
  let isLoaded = false;
  let starting: Promise<void> | undefined;
  let reading: Promise<void> | undefined;
  let isStale = false;

  function tell(code: StorageProblem): void {
    $keeping.set(code === 'unavailable' ? { type: 'memory' } : { type: 'failed', code });
  }

  /** Reads everything again; one reading at a time, and once more if something changed while it read. */
  function reload(): Promise<void> {
    isStale = true;
    reading ??= readWhileStale();
    return reading;
  }

  async function readWhileStale(): Promise<void> {
    while (isStale) {
      isStale = false;
      const result = await storage.read();
      if (!isStale) take(result);
    }
    // In the same breath as the last look at `isStale`: a call in between would be waited for by nobody.
    reading = undefined;
  }

  function take(result: Awaited<ReturnType<ProgressStorage['read']>>): void {
    if (!result.ok) {
      tell(result.code);
      return;
    }
    if (!isLoaded) $away.set(countDaysAway(findLastMoment(result.events), clock.now()));
    isLoaded = true;
    events = new Map([...mergeEvents(result.events), ...pending.values()].map((event) => [event.id, event]));
    unreadable = result.unreadable;
    $backup.set(result.backupAt);
    show(events.values());
    if (pending.size > 0) void save();
    else $keeping.set({ type: 'stored' });
  }

  /** Writes what is not stored yet: also what an earlier write could not. */
  async function save(): Promise<Done> {
    const batch = [...pending.values()];
    const result = await storage.write(batch);
    if (!result.ok) {
      tell(result.code);
      return result;
    }
    for (const event of batch) if (pending.get(event.id) === event) pending.delete(event.id);
    $waiting.set(pending.size > 0);
    // What is being read now may not have this in it.
    if (reading) isStale = true;
    else if (!isLoaded) void reload();
    if (pending.size === 0 && isLoaded) $keeping.set({ type: 'stored' });
    channel.post();
    return result;
  }

  return {
    $keeping,
    $backup,
    $away,
    $waiting,
    reload,
    /** Everything known, stored or not. */
    events: () => [...events.values()],
    /** The stored records that cannot be read, as they are. */
    unreadable: () => unreadable,

    /** Starts reading, once, and listening to the other tabs. Settles when the first reading is over. */
    start(): Promise<void> {
      if (!starting) {
        channel.listen(() => void reload());
        starting = reload();
      }
      return starting;
    },

    /** Adds events to what is shown at once, and stores them. What cannot be stored is kept here and tried again. */
    addAll(added: ProgressEvent[]): Promise<Done> {
      for (const event of added) {
        events.set(event.id, event);
        pending.set(event.id, event);
      }
      $waiting.set(true);
      show(events.values());
      return save();
    },

    /** Takes events out of what is shown and of what waits to be stored, not out of the store. */
    drop(isOut: (event: ProgressEvent) => boolean): void {
      for (const event of [...events.values()].filter(isOut)) {
        events.delete(event.id);
        pending.delete(event.id);
      }
      $waiting.set(pending.size > 0);
      show(events.values());
    },
  };
}
