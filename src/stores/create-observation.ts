import { atom } from 'nanostores';
import type { DeskEntry } from '#domain/shift/desk-log.ts';
import { type Observed, observationId, type Readings, readingsOf } from '#domain/shift/observation.ts';
import { isClosed, type Shift, type ShiftRecord } from '#domain/shift/shift-record.ts';
import type { Done } from '#storage/database.ts';
import type { Clock } from './world.ts';

/** An observation under way: what was recognised, what is not known yet, whether the commented reading is shown. */
export type ObservationState =
  | { type: 'idle' }
  | { type: 'live'; id: string; shift: Shift; readings: Readings; isClosed: boolean; kept: Done };

export interface ObservationWorld {
  put(id: string, shift: Shift): Promise<Done>;
  clock: Clock;
  newId(): string;
}

/** Reads and recognises, and keeps what was recognised as a shift of its own. */
export function createObservation({ put, clock, newId }: ObservationWorld) {
  const $observation = atom<ObservationState>({ type: 'idle' });

  function show(id: string, shift: Shift, kept: Done): void {
    $observation.set({
      type: 'live',
      id,
      shift,
      readings: readingsOf(shift.log),
      isClosed: isClosed(shift, 1),
      kept,
    });
  }

  function start(language: 'it' | 'en'): void {
    const now = clock.now();
    const shift: Shift = {
      case: observationId,
      seed: 0,
      language,
      model: '',
      isMild: false,
      startedAt: now,
      changedAt: now,
      log: [],
      goal: '',
      change: '',
      review: [],
      rules: {},
    };
    show(newId(), shift, { ok: true });
  }

  function resume({ id, shift }: ShiftRecord): void {
    show(id, shift, { ok: true });
  }

  async function change(next: (shift: Shift) => Partial<Shift>): Promise<void> {
    const state = $observation.get();
    if (state.type !== 'live') return;
    const shift = { ...state.shift, ...next(state.shift), changedAt: clock.now() };
    show(state.id, shift, state.kept);
    const kept = await put(state.id, shift);
    const now = $observation.get();
    if (now.type === 'live' && now.id === state.id) $observation.set({ ...now, kept });
  }

  const add = (entry: DeskEntry) => change(({ log }) => ({ log: [...log, entry] }));

  return {
    $observation,
    start,
    resume,
    /** Says what a post is taken to be. */
    tag: (post: string, question: Observed, answer: string) =>
      add({ type: 'tag', day: 0, minute: 0, post, question, answer }),
    /** What is not known yet. */
    write: (text: string) => change(() => ({ change: text })),
    /** Shows the commented reading; answers may still change, and the agreement with them. */
    close: () => add({ type: 'close', day: 0, minute: 0, expects: {} }),
    leave: () => $observation.set({ type: 'idle' }),
  };
}
