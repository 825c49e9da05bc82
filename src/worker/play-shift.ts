/** Lets a script hold the desk: the same day, the same minutes, seeing what a person sees. */

import { kindOf } from '#domain/shift/messages.ts';
import type { Choice, Player, SeenThread } from '#domain/shift/players.ts';
import type { DeskAct, ShiftEnd, ShiftRequest, ShiftView } from '#domain/shift/view.ts';
import { createDesk } from './shift-desk.ts';

/** Minutes of an act besides its words, and words a minute. As at the desk: a test holds them together. */
const actMinutes = { reply: 2, hide: 2, moveUp: 1, moveDown: 1 } as const;
const wordsAMinute = 12;

export interface PlayedAct {
  act: DeskAct;
  /** Minutes since the desk opened. */
  minute: number;
}

/** Plays a shift to its end. @param minutes of work a day. */
export function playShift(
  request: ShiftRequest,
  player: Player,
  minutes: number,
  isHostile: (conversation: ShiftView['conversations'][number]) => boolean = () => false,
): { end: ShiftEnd; acts: readonly PlayedAct[] } {
  const desk = createDesk();
  const played: PlayedAct[] = [];
  let view = desk({ type: 'open', request, acts: [], until: { day: 0, halfHour: request.opens } }) as ShiftView;
  const answers = new Map<number, { times: number; at: number }>();
  let copies = 0;
  for (let day = 0; day < request.shiftDays; day++) {
    let minute = 0;
    let worked = 0;
    const last = (request.closes - request.opens) * 30;
    if (day > 0) view = desk({ type: 'wait', until: { day, halfHour: request.opens } }) as ShiftView;
    while (minute < last) {
      const threads = view.conversations
        .filter(({ status }) => status !== 'hidden')
        .map((talk) => threadOf(talk, view.now, answers, isHostile(talk)));
      const choice = player({ threads, minutesLeft: minutes - worked });
      const halfHour = request.opens + Math.floor(minute / 30);
      if (choice.act === 'wait') minute = (Math.floor(minute / 30) + 1) * 30;
      else {
        const took = actMinutes[choice.act] + (choice.act === 'reply' ? Math.ceil(choice.words / wordsAMinute) : 0);
        const act = actOf(choice, day, halfHour, copies);
        if (choice.act === 'reply') {
          const times = (answers.get(choice.conversation)?.times ?? 0) + 1;
          answers.set(choice.conversation, { times, at: view.now });
          if (choice.copied) copies += 1;
        }
        played.push({ act, minute });
        worked += took;
        minute += took;
        const until = { day, halfHour: request.opens + Math.floor(Math.min(minute, last) / 30) };
        view = desk({ type: 'act', act, until }) as ShiftView;
        continue;
      }
      const until = { day, halfHour: request.opens + Math.floor(Math.min(minute, last) / 30) };
      view = desk({ type: 'wait', until }) as ShiftView;
    }
  }
  return { end: desk({ type: 'close' }) as ShiftEnd, acts: played };
}

function threadOf(
  talk: ShiftView['conversations'][number],
  now: number,
  answers: ReadonlyMap<number, { times: number; at: number }>,
  isHostile: boolean,
): SeenThread {
  const answered = answers.get(talk.id);
  const last = talk.backs.at(-1);
  return {
    id: talk.id,
    kind: kindOf(talk),
    isPrivate: talk.isPrivate,
    readers: talk.readers,
    joined: talk.supporters.length,
    consent: talk.author.consent,
    waiting: now - talk.at,
    answered: answered?.times ?? 0,
    isBack: last !== undefined && answered !== undefined && last.at > answered.at && last.kind !== 'solved',
    isSolved: talk.isSolved,
    isPromised: talk.promise !== null,
    isHostile,
  };
}

function actOf(choice: Exclude<Choice, { act: 'wait' }>, day: number, halfHour: number, copies: number): DeskAct {
  if (choice.act !== 'reply') return { ...choice, day, halfHour };
  const { conversation, isPublic, components, words, copied = false } = choice;
  return {
    act: 'reply',
    day,
    halfHour,
    conversation,
    isPublic,
    components,
    words,
    similarity: copied && copies > 0 ? 1 : 0,
  };
}
