import { countWords, type DeskEntry, type DeskTime } from './desk-log.ts';
import { promisedHalfHours } from './promise.ts';
import { daysBefore, halfHourOf, type ShiftCase } from './shift-case.ts';
import { likeness } from './similarity.ts';
import type { DeskAct, Moment } from './view.ts';

/** Half-hours until a colleague answers what was forwarded to them. Design. */
export const colleagueAfter = 8;
/** Words of a colleague's answer. */
const colleagueWords = 40;

export interface ActsContext {
  shift: Pick<ShiftCase, 'opens' | 'closes' | 'days' | 'date'>;
  language: 'it' | 'en';
  /** Whether a colleague can solve a conversation. */
  canForward: (conversation: number) => boolean;
}

/** The half-hour of the desk's day in which a minute falls. */
export function momentOf({ day, minute }: DeskTime, { opens }: Pick<ShiftCase, 'opens'>): Moment {
  return { day, halfHour: halfHourOf(opens) + Math.floor(minute / 30) };
}

/**
 * What the community feels of a log, in the order of its moments: replies with how much they repeat earlier ones and what
 * they promise, statements, moderation, and the answers of colleagues, half a day after they were asked.
 */
export function deskActs(log: readonly DeskEntry[], { shift, language, canForward }: ActsContext): DeskAct[] {
  const acts: DeskAct[] = [];
  const written: string[] = [];
  for (const entry of log) {
    const moment = momentOf(entry, shift);
    if (entry.type === 'reply') {
      const { conversation, isPublic, does, text } = entry;
      const promise = does.includes('deadline') ? promisedHalfHours(text, language, moment, shift) : undefined;
      acts.push({
        ...moment,
        act: 'reply',
        conversation,
        isPublic,
        components: does,
        words: countWords(text),
        similarity: likeness(text, written),
        ...(promise === undefined ? {} : { promiseHalfHours: promise }),
      });
      written.push(text);
    } else if (entry.type === 'statement')
      acts.push({
        ...moment,
        act: 'statement',
        cause: entry.cause,
        components: entry.does,
        words: countWords(entry.text),
      });
    else if (entry.type === 'hide' || entry.type === 'report')
      acts.push({ ...moment, act: 'hide', conversation: entry.conversation });
    else if (entry.type === 'moveUp' || entry.type === 'moveDown')
      acts.push({ ...moment, act: entry.type, conversation: entry.conversation });
    else if (entry.type === 'forward' && canForward(entry.conversation)) {
      const later = colleagueMoment(moment, shift);
      if (later)
        acts.push({
          ...later,
          act: 'reply',
          conversation: entry.conversation,
          isPublic: true,
          components: ['explain', 'corrective', 'personal'],
          words: colleagueWords,
          similarity: 0,
        });
    }
  }
  return inOrder(acts);
}

/** Half-hours of a day. */
const aDay = 48;

/** The half-hour of the run in which something was done. */
export function timeAt({ day, minute }: DeskTime, { opens }: Pick<ShiftCase, 'opens'>): number {
  return (daysBefore + day) * aDay + halfHourOf(opens) + Math.floor(minute / 30);
}

/** Acts in the order in which they are lived; those of one half-hour as they were written. */
function inOrder(acts: readonly DeskAct[]): DeskAct[] {
  return acts.toSorted((one, other) => one.day - other.day || one.halfHour - other.halfHour);
}

/** When a colleague answers: the same day, else the next morning the desk is open; never, after the last. */
function colleagueMoment(asked: Moment, { opens, closes, days }: ActsContext['shift']): Moment | undefined {
  const halfHour = asked.halfHour + colleagueAfter;
  if (halfHour <= halfHourOf(closes)) return { day: asked.day, halfHour };
  return asked.day + 1 < days
    ? { day: asked.day + 1, halfHour: halfHourOf(opens) }
    : { day: asked.day, halfHour: halfHourOf(closes) };
}
