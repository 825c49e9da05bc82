import { thoughtful } from '#domain/shift/players.ts';
import type { DeskAct, ShiftEnd, ShiftRequest, ShiftView } from '#domain/shift/view.ts';
import { type PlayedAct, playShift } from './play-shift.ts';
import { createDesk, type DeskRequest } from './shift-desk.ts';

export type DeskQuestion =
  | DeskRequest
  /** One careful way of holding the same desk: «un modo possibile». @param minutes of work a day. */
  | { readonly type: 'model'; readonly request: ShiftRequest; readonly minutes: number };

export interface ModelShift {
  end: ShiftEnd;
  acts: readonly PlayedAct[];
}

/** A fault of ours, told so that the page can say that it happened. */
export type DeskAnswer = ShiftView | ShiftEnd | ModelShift | { fault: string };
export type { DeskAct };

/** Answers questions about one shift, in the order they are asked. */
export function answerDesk(): (question: DeskQuestion) => DeskAnswer {
  const desk = createDesk();
  return (question) => {
    try {
      if (question.type === 'model') return playShift(question.request, thoughtful, question.minutes);
      return desk(question);
    } catch (problem) {
      return { fault: problem instanceof Error ? problem.message : String(problem) };
    }
  };
}
