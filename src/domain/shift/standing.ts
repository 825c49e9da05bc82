import { timeAt } from './desk-acts.ts';
import type { DeskEntry } from './desk-log.ts';
import type { ShiftCase } from './shift-case.ts';
import type { SeenConversation } from './view.ts';

/** How a conversation stands for who holds the desk. */
export interface Standing {
  /** The half-hour of the run of the last thing said by somebody else. */
  lastAt: number;
  isAnswered: boolean;
  /** The author has written since the last answer, and not to say thank you. */
  isBack: boolean;
  /** Something is to be decided: nobody has answered, or the author is back. */
  isWaiting: boolean;
  isLeft: boolean;
  isHidden: boolean;
}

/** Reads it from what is seen and what was done. */
export function standingOf(
  conversation: SeenConversation,
  log: readonly DeskEntry[],
  shift: Pick<ShiftCase, 'opens'>,
): Standing {
  const { id, at, backs, supporters, status, isAddressed } = conversation;
  const own = log.filter((entry) => 'conversation' in entry && entry.conversation === id);
  const isAnswered = own.some(({ type }) => type === 'reply' || type === 'forward');
  const lastOwn = own.findLast(({ type }) => type === 'reply' || type === 'forward' || type === 'leave');
  const last = backs.at(-1);
  const lastAt = Math.max(at, last?.at ?? at, supporters.at(-1)?.at ?? at);
  const isHidden = status === 'hidden';
  const isBack =
    last !== undefined && last.kind !== 'solved' && (lastOwn === undefined || last.at > timeAt(lastOwn, shift));
  const isLeft = own.some(({ type }) => type === 'leave');
  return {
    lastAt,
    isAnswered,
    isBack,
    isLeft,
    isHidden,
    isWaiting: isAddressed && !isHidden && ((!isAnswered && !isLeft) || isBack),
  };
}
