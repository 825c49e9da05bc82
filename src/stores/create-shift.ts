import { atom } from 'nanostores';
import { type ActsContext, deskActs, momentOf } from '#domain/shift/desk-acts.ts';
import { type DeskEntry, type DeskTime, type Expectation, timeOf } from '#domain/shift/desk-log.ts';
import { type Worded, wordConversations } from '#domain/shift/messages.ts';
import { fileOfOwn, type OwnShift, type OwnShiftBase } from '#domain/shift/own-shift.ts';
import { halfHourOf, shiftRequest } from '#domain/shift/shift-case.ts';
import type { ShiftFile } from '#domain/shift/shift-file.ts';
import { type Help, isClosed, type Shift, type ShiftRecord } from '#domain/shift/shift-record.ts';
import type { DeskAct, Moment, ShiftEnd, ShiftRequest, ShiftView } from '#domain/shift/view.ts';
import type { Done } from '#storage/database.ts';
import type { DeskClient, ModelShift } from '#worker/desk-client.ts';
import type { Clock } from './world.ts';

/** What the person does, without when: that is the desk's clock. */
export type DeskDeed = DeskEntry extends infer E ? (E extends DeskEntry ? Omit<E, 'day' | 'minute'> : never) : never;

/** A shift at hand. */
export interface LiveShift {
  id: string;
  file: ShiftFile;
  shift: Shift;
  view: ShiftView;
  words: ReadonlyMap<number, Worded>;
  time: DeskTime;
}

export type ShiftState =
  | { type: 'idle' }
  | { type: 'loading' }
  /** `file`: what it is taken with did not come. `desk`: the community stopped. `old`: lived with another model. */
  | { type: 'failed'; code: 'file' | 'desk' }
  | { type: 'old'; record: ShiftRecord; file: ShiftFile }
  | ({ type: 'live'; isBusy: boolean; kept: Done } & LiveShift)
  | ({ type: 'ended'; kept: Done; end: ShiftEnd; model: ModelShift | null; other: OtherBranch | null } & LiveShift);

/** The same day with one entry of the log other than it was; nothing in its place: it was not done. */
export interface OtherBranch {
  entry: number;
  instead: DeskDeed | null;
  end: ShiftEnd;
  words: ReadonlyMap<number, Worded>;
}

export interface ShiftWorld {
  fetchFile(address: string): Promise<ShiftFile>;
  /** What a shift on a project of one's own is taken with, besides the project. */
  fetchBase(address: string): Promise<OwnShiftBase>;
  openDesk(): Promise<DeskClient>;
  put(id: string, shift: Shift): Promise<Done>;
  clock: Clock;
  newId(): string;
  /** The version of the model here. */
  modelVersion: string;
}

export interface NewShift {
  seed: number;
  language: 'it' | 'en';
  isMild: boolean;
  help: Help;
  goal: string;
  rules: Shift['rules'];
  /** The project whose community it is, where it is not a case's. */
  own?: OwnShift;
}

/** One shift at a time: taken, lived, closed, looked back at. Kept after every act. */
export function createShift(world: ShiftWorld) {
  const { clock } = world;
  const $shift = atom<ShiftState>({ type: 'idle' });
  /** Texts that were written and are not stored yet. */
  const $writing = atom(0);
  let client: DeskClient | undefined;
  /** Acts the community has felt. */
  let felt = 0;
  let queue: Promise<unknown> = Promise.resolve();

  /** One thing after the other: an act waits until the one before has been felt. */
  function inTurn(task: () => Promise<void>): Promise<void> {
    const next = queue.then(task).catch(() => {
      client?.end();
      client = undefined;
      $shift.set({ type: 'failed', code: 'desk' });
    });
    queue = next;
    return next;
  }

  async function desk(): Promise<DeskClient> {
    client ??= await world.openDesk();
    return client;
  }

  async function load(address: string, own: OwnShift | undefined, seed: number): Promise<ShiftFile | undefined> {
    $shift.set({ type: 'loading' });
    try {
      return own ? fileOfOwn(await world.fetchBase(address), own, seed) : await world.fetchFile(address);
    } catch {
      // No network, or a page of somebody else's in place of the file.
      $shift.set({ type: 'failed', code: 'file' });
      return undefined;
    }
  }

  /** Takes a shift from its beginning. */
  async function start(address: string, { seed, language, isMild, help, goal, rules, own }: NewShift): Promise<void> {
    const file = await load(address, own, seed);
    if (!file) return;
    const now = clock.now();
    const shift: Shift = {
      case: file.shift.id,
      seed,
      language,
      model: world.modelVersion,
      isMild,
      help,
      startedAt: now,
      changedAt: now,
      log: [],
      goal,
      change: '',
      review: [],
      rules,
      ...(own ? { own } : {}),
    };
    await inTurn(() => open(world.newId(), file, shift));
  }

  /** Takes up a shift where it was, or looks back at one that is closed. */
  async function resume(address: string, record: ShiftRecord, { isLivedAgain = false } = {}): Promise<void> {
    const file = await load(address, record.shift.own, record.shift.seed);
    if (!file) return;
    if (record.shift.model !== world.modelVersion && !isLivedAgain) return $shift.set({ type: 'old', record, file });
    await inTurn(() => open(record.id, file, { ...record.shift, model: world.modelVersion }));
  }

  async function open(id: string, file: ShiftFile, shift: Shift): Promise<void> {
    const own = await desk();
    const time = timeOf(shift.log);
    const isOver = isClosed(shift, file.shift.days);
    const acts = dueActs(file, shift, isOver ? null : time);
    felt = acts.length;
    const until = isOver ? lastMoment(file) : untilOf(file, time);
    const view = await own.open(requestOf(file, shift.seed), acts, until);
    const live = withWords({ id, file, shift, time, view });
    const kept = await world.put(id, shift);
    if (isOver) await finish(live, kept);
    else $shift.set({ type: 'live', isBusy: false, kept, ...live });
  }

  /** Does something at the desk, now. */
  function act(deed: DeskDeed): Promise<void> {
    return inTurn(async () => {
      const state = $shift.get();
      if (state.type !== 'live') return;
      const entry: DeskEntry = { ...deed, ...state.time };
      const shift = { ...state.shift, log: [...state.shift.log, entry], changedAt: clock.now() };
      $shift.set({ ...state, isBusy: true });
      const kept = await world.put(state.id, shift);
      const time = timeOf(shift.log);
      const own = await desk();
      if (isClosed(shift, state.file.shift.days)) return finish({ ...state, shift, time }, kept);
      const until = untilOf(state.file, time);
      const due = dueActs(state.file, shift, time);
      let view = state.view;
      for (const next of due.slice(felt)) view = await own.act(next, momentBetween(next, until));
      felt = due.length;
      view = await own.wait(until);
      $shift.set({
        type: 'live',
        isBusy: false,
        kept,
        ...withWords({ id: state.id, file: state.file, shift, time, view }),
      });
    });
  }

  async function finish(live: LiveShift, kept: Done): Promise<void> {
    const own = await desk();
    let { view } = live;
    const acts = dueActs(live.file, live.shift, null);
    for (const next of acts.slice(felt)) view = await own.act(next, next);
    felt = acts.length;
    const end = await own.close();
    const { seed, isMild } = live.shift;
    const words = wordsOf(live.file, end.view, seed, isMild);
    $shift.set({ ...live, type: 'ended', kept, end, view: end.view ?? view, words, model: null, other: null });
  }

  /** Shows how a careful hand would have held the same desk. */
  function showModel(): Promise<void> {
    return inTurn(async () => {
      const state = $shift.get();
      if (state.type !== 'ended' || state.model) return;
      const { file, shift } = state;
      const model = await (await desk()).model(requestOf(file, shift.seed), file.shift.minutes);
      $shift.set({ ...state, model });
    });
  }

  /** Lives the same days with one entry of the log other than it was. */
  function tryBranch(entry: number, instead: DeskDeed | null): Promise<void> {
    return inTurn(async () => {
      const state = $shift.get();
      if (state.type !== 'ended') return;
      const { file, shift } = state;
      const log = shift.log.flatMap((own, place): DeskEntry[] => {
        if (place !== entry) return [own];
        return instead ? [{ ...instead, day: own.day, minute: own.minute } as DeskEntry] : []; // a deed with its time is an entry
      });
      const end = await (await desk()).branch(dueActs(file, { ...shift, log }, null));
      const words = wordsOf(file, end.view, shift.seed, shift.isMild);
      $shift.set({ ...state, other: { entry, instead, end, words } });
    });
  }

  /** Notes what the person writes about a shift: before, or looking back. */
  async function write(texts: Partial<Pick<Shift, 'goal' | 'change' | 'review' | 'rules'>>): Promise<void> {
    const state = $shift.get();
    if (state.type !== 'live' && state.type !== 'ended') return;
    const shift = { ...state.shift, ...texts, changedAt: clock.now() };
    $shift.set({ ...state, shift });
    $writing.set($writing.get() + 1);
    const kept = await world.put(state.id, shift);
    $writing.set($writing.get() - 1);
    const now = $shift.get();
    if (now.type === 'live' || now.type === 'ended') $shift.set({ ...now, kept });
  }

  /** Leaves the shift, which stays as it is, and lets the worker go. */
  function leave(): void {
    client?.end();
    client = undefined;
    $shift.set({ type: 'idle' });
  }

  return { $shift, $writing, start, resume, act, showModel, tryBranch, write, leave };
}

function requestOf(file: ShiftFile, seed: number): ShiftRequest {
  return shiftRequest(file.shift, file.community, file.posts, seed);
}

/** The acts of a log that have come by a time; all of them, when the desk is closed for good. */
function dueActs(
  file: ShiftFile,
  { log, language }: Pick<Shift, 'log' | 'language'>,
  time: DeskTime | null,
): DeskAct[] {
  const context: ActsContext = { shift: file.shift, language, canForward: () => true };
  const acts = deskActs(log, context);
  if (!time) return acts;
  const { day, halfHour } = untilOf(file, time);
  return acts.filter((act) => act.day < day || (act.day === day && act.halfHour <= halfHour));
}

/** The half-hour being lived at a time: never later than closing. */
function untilOf(file: ShiftFile, time: DeskTime): Moment {
  const { day, halfHour } = momentOf(time, file.shift);
  return { day, halfHour: Math.min(halfHour, halfHourOf(file.shift.closes)) };
}

function lastMoment({ shift }: ShiftFile): Moment {
  return { day: shift.days - 1, halfHour: halfHourOf(shift.closes) };
}

/** Acts are felt one by one: the community goes no further than each. */
function momentBetween({ day, halfHour }: Moment, until: Moment): Moment {
  return day < until.day || halfHour < until.halfHour ? { day, halfHour } : until;
}

function withWords(live: Omit<LiveShift, 'words'>): LiveShift {
  return { ...live, words: wordsOf(live.file, live.view, live.shift.seed, live.shift.isMild) };
}

/** The words of all that was said, with those of the crisis where there is one. */
function wordsOf(file: ShiftFile, view: ShiftView, seed: number, isMild: boolean): Map<number, Worded> {
  const { bank, crisis, shift } = file;
  const situations = [...(crisis?.situations ?? []), ...bank.situations];
  const about = new Map(shift.causes.map(({ id, messages }) => [id, messages]));
  return wordConversations(view.conversations, { bank: { ...bank, situations }, seed, about, isMild });
}

export type { Expectation };
