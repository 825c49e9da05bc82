import type { DeskAct, Moment, ShiftEnd, ShiftRequest, ShiftView } from '#domain/shift/view.ts';
import type { DeskAnswer, DeskQuestion, ModelShift } from './desk-answer.ts';
import { askInTurn, type TurnWorker } from './in-turn.ts';

export type { ModelShift } from './desk-answer.ts';
export type DeskWorker = TurnWorker<DeskQuestion, DeskAnswer>;

/** The page's side of a desk. Every promise may be refused: the worker broke, or the shift cannot be lived. */
export interface DeskClient {
  open(request: ShiftRequest, acts: readonly DeskAct[], until: Moment): Promise<ShiftView>;
  act(act: DeskAct, until: Moment): Promise<ShiftView>;
  wait(until: Moment): Promise<ShiftView>;
  close(): Promise<ShiftEnd>;
  /** The same days with other acts. */
  branch(acts: readonly DeskAct[]): Promise<ShiftEnd>;
  model(request: ShiftRequest, minutes: number): Promise<ModelShift>;
  end(): void;
}

/** The browser's own worker. */
export function createDeskWorker(): DeskWorker {
  return new Worker(new URL('./desk-worker.ts', import.meta.url), { type: 'module' }) as DeskWorker; // has all of it
}

export function createDeskClient(worker: DeskWorker): DeskClient {
  const send = askInTurn(worker);

  async function ask<T>(question: DeskQuestion): Promise<T> {
    const answer = await send(question);
    if ('fault' in answer) throw new Error(answer.fault);
    return answer as T; // each question has its own answer
  }

  return {
    open: (request, acts, until) => ask({ type: 'open', request, acts, until }),
    act: (act, until) => ask({ type: 'act', act, until }),
    wait: (until) => ask({ type: 'wait', until }),
    close: () => ask({ type: 'close' }),
    branch: (acts) => ask({ type: 'branch', acts }),
    model: (request, minutes) => ask({ type: 'model', request, minutes }),
    end: () => worker.terminate(),
  };
}
