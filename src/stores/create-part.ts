import { atom } from 'nanostores';
import { compareEvents } from '#domain/merge.ts';
import { type Cell, type Cells, mergeCells, type Value, withCells, writeOver } from '#domain/project/cells.ts';
import { addStep, changesFor, nextRedo, nextUndo, type Step } from '#domain/project/history.ts';
import { placesOf } from '#domain/project/read.ts';
import type { Failure, StorageProblem } from '#storage/database.ts';
import type { PartChange, PartFailure, StoredPart } from '#storage/parts.ts';
import { createMoments } from './moments.ts';
import type { Channel, Clock } from './world.ts';

/** Longest time a change waits before it is stored. */
const keepAfterMs = 250;

export type PartKeeping =
  | { type: 'loading' }
  | { type: 'saving' }
  | { type: 'stored' }
  /** Nothing can be stored here: works in memory, says so, offers the file. */
  | { type: 'memory' }
  /** The last write failed (`gone`: the project was deleted in another tab): kept in memory and tried again. */
  | { type: 'failed'; code: Exclude<StorageProblem, 'unavailable'> | 'gone' };

export interface PartWorld {
  storage: {
    read(): Promise<({ ok: true } & StoredPart) | Failure>;
    write(change: PartChange): Promise<{ ok: true; cells: Map<string, Cell> } | PartFailure>;
  };
  clock: Clock;
  /** A new id. */
  random: () => string;
  /** Tells the other tabs that this part has changed, and hears it from them. */
  channel: Channel;
}

/**
 * One document being written: its cells, its history, and their keeping. What is typed is shown at once and stored
 * within a quarter of a second; what another tab stores is merged field by field.
 */
export function createPart({ storage, clock, random, channel }: PartWorld) {
  const $cells = atom<Cells>(new Map());
  const $steps = atom<readonly Step[]>([]);
  const $keeping = atom<PartKeeping>({ type: 'loading' });
  const pending = { cells: new Map<string, Cell>(), steps: new Map<string, Step>(), given: new Set<string>() };
  /** The version each field is being written as in this page. */
  const sessions = new Map<string, string>();
  let typingSince = 0;
  const moment = createMoments(clock);
  let cancelSave: (() => void) | undefined;
  let saving: Promise<void> | undefined;
  let starting: Promise<void> | undefined;

  function tell(code: StorageProblem | 'gone'): void {
    $keeping.set(code === 'unavailable' ? { type: 'memory' } : { type: 'failed', code });
  }

  async function load(): Promise<void> {
    const read = await storage.read();
    if (!read.ok) {
      tell(read.code);
      return;
    }
    $cells.set(mergeCells(read.cells, pending.cells));
    const kept = read.steps.filter(({ id }) => !pending.steps.has(id) && !pending.given.has(id));
    $steps.set([...kept, ...pending.steps.values()].sort(compareEvents));
    if (pending.cells.size === 0) $keeping.set({ type: 'stored' });
    else void save();
  }

  /** Shows the cells all at once, and has them wait to be stored. */
  function put(cells: readonly (readonly [string, Cell])[]): void {
    for (const [path, cell] of cells) pending.cells.set(path, cell);
    $cells.set(withCells($cells.get(), cells));
  }

  function schedule(): void {
    if ($keeping.get().type === 'stored') $keeping.set({ type: 'saving' });
    // Not put off by the next letter: somebody who types without a pause is kept as well.
    cancelSave ??= clock.after(keepAfterMs, () => void save());
  }

  /** Stores what is waiting; one saving at a time, and once more if something came meanwhile. */
  function save(): Promise<void> {
    cancelSave?.();
    cancelSave = undefined;
    saving ??= saveAll().finally(() => {
      saving = undefined;
    });
    return saving;
  }

  async function saveAll(): Promise<void> {
    while (pending.cells.size + pending.steps.size + pending.given.size > 0) {
      const batch = { cells: new Map(pending.cells), steps: [...pending.steps.values()], given: [...pending.given] };
      const result = await storage.write({ ...batch, at: clock.now() });
      if (!result.ok) {
        tell(result.code);
        return;
      }
      for (const [path, cell] of batch.cells) if (pending.cells.get(path) === cell) pending.cells.delete(path);
      for (const step of batch.steps) if (pending.steps.get(step.id) === step) pending.steps.delete(step.id);
      for (const id of batch.given) pending.given.delete(id);
      takeStanding(result.cells);
      channel.post();
    }
    $keeping.set({ type: 'stored' });
  }

  /** What the store says stands after a merge; only what differs is put, so that nothing is drawn for nothing. */
  function takeStanding(stored: Cells): void {
    const cells = $cells.get();
    const news = new Map(
      [...stored].filter(([path, cell]) => cells.get(path)?.id !== cell.id || cell.others.length > 0),
    );
    if (news.size > 0) $cells.set(mergeCells(cells, news));
  }

  /** Writes values as one step of the history. Gives the paths that really changed. */
  function change(wanted: Iterable<readonly [string, Value]>, isTyping = false): string[] {
    const changes = changesFor($cells.get(), wanted);
    if (changes.length === 0) return [];
    const at = moment();
    put(changes.map(({ path, after }) => [path, newCell(path, after, at, isTyping)]));
    const before = $steps.get();
    // What is chosen or moved is a step of its own, however quickly the next follows.
    const since = isTyping ? typingSince : Number.NEGATIVE_INFINITY;
    const added = addStep(before, { id: random(), at, changes, isUndone: false }, since);
    const last = added.steps.at(-1);
    if (last && !before.some(({ id }) => id === last.id)) typingSince = at;
    if (last) pending.steps.set(last.id, last);
    for (const id of added.given) {
      pending.given.add(id);
      pending.steps.delete(id);
    }
    $steps.set(added.steps);
    schedule();
    return changes.map(({ path }) => path);
  }

  /** The cell that a value makes: typing goes on in the version it began, anything else begins one. */
  function newCell(path: string, value: Value, at: number, isTyping: boolean): Cell {
    const standing = $cells.get().get(path);
    const session = sessions.get(path);
    const id = isTyping && session !== undefined && session === standing?.id ? session : random();
    sessions.set(path, id);
    return writeOver(standing, { value, at, id });
  }

  /** Adds items at the end of a list, in their order and as one step, with what is known of them; gives their ids. */
  function addItems(list: string, items: readonly Record<string, Value>[]): string[] {
    const last = placesOf($cells.get(), list).at(-1)?.place ?? 0;
    const added = items.map((values, index) => ({ id: random().slice(0, 10), place: last + index + 1, values }));
    change(
      added.flatMap(({ id, place, values }) => [
        [`${list}/${id}`, place] as const,
        ...Object.entries(values).map(([name, value]) => [`${list}/${id}/${name}`, value] as const),
      ]),
    );
    return added.map(({ id }) => id);
  }

  /** Goes back or forth by a step. Gives the path of the first field it touched, to go there. */
  function step(found: Step | undefined, isUndone: boolean): string | undefined {
    if (!found) return undefined;
    const at = moment();
    put(found.changes.map(({ path, before, after }) => [path, newCell(path, isUndone ? before : after, at, false)]));
    const next = { ...found, isUndone };
    pending.steps.set(next.id, next);
    $steps.set($steps.get().map((other) => (other.id === found.id ? next : other)));
    schedule();
    return found.changes[0]?.path;
  }

  return {
    $cells,
    $steps,
    $keeping,

    /** Starts reading, once, and listening to the other tabs. Settles when the first reading is over. */
    start(): Promise<void> {
      if (!starting) channel.listen(() => void load());
      starting ??= load();
      return starting;
    },
    reload: load,

    /** What is being typed into a field. */
    type: (path: string, value: string) => void change([[path, value]], true),
    /** One or more values at once, as one step. */
    set: (values: Iterable<readonly [string, Value]>) => change(values),

    /** Adds an item at the end of a list, with what is known of it; gives its id. */
    addItem: (list: string, values: Record<string, Value> = {}): string => addItems(list, [values])[0] ?? '',
    addItems,

    /** Takes an item out of its list; undoing brings it back whole. */
    removeItem: (list: string, id: string) => change([[`${list}/${id}`, null]]),

    /** Moves an item by so many places, as far as the ends. Gives its new place among the others, from 0. */
    moveItem(list: string, id: string, offset: number): number {
      const order = placesOf($cells.get(), list).map((item) => item.id);
      const from = order.indexOf(id);
      const to = Math.min(order.length - 1, Math.max(0, from + offset));
      if (from < 0 || to === from) return from;
      order.splice(to, 0, ...order.splice(from, 1));
      change(order.map((item, index) => [`${list}/${item}`, index + 1] as const));
      return to;
    },

    undo: () => step(nextUndo($steps.get()), true),
    redo: () => step(nextRedo($steps.get()), false),

    /** Makes one of the versions of a field stand, and dismisses the others. */
    choose(path: string, version: string): void {
      const standing = $cells.get().get(path);
      const chosen = [standing, ...(standing?.others ?? [])].find((one) => one?.id === version);
      if (!standing || !chosen) return;
      change([[path, chosen.value]]);
      const now = $cells.get().get(path) ?? standing;
      put([[path, writeOver(now, { value: chosen.value, at: moment(), id: random() }, true)]]);
      schedule();
    },

    /** Stores at once whatever is waiting. */
    flush: () => save(),
  };
}

export type PartStore = ReturnType<typeof createPart>;
