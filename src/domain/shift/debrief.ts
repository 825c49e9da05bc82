/**
 * What a shift comes to, read from what happened: every line stands on an event of the run or an entry of the log.
 */
import type { DeskEntry, Expectation } from './desk-log.ts';
import { minutesWorked } from './desk-log.ts';
import type { Worded } from './messages.ts';
import type { Move } from './names.ts';
import type { ShiftCase } from './shift-case.ts';
import type { Movement, SeenConversation, ShiftEnd } from './view.ts';

/** Why a conversation cost trust. */
export type MissReason = 'silence' | 'late' | 'worse' | 'intruded' | 'hidden' | 'joined';

/** A cue that was missed: the conversation, the reason, and the trust it cost in all. */
export interface MissedCue {
  conversation: number;
  reason: MissReason;
  /** Trust lost, summed over people: over zero. */
  loss: number;
  people: number;
}

/** What became of a conversation. */
export type Outcome = 'solved' | 'answered' | 'hidden' | 'left' | 'unanswered' | 'talk';

export interface DebriefRow {
  conversation: number;
  outcome: Outcome;
  /** Trust moved by it, summed over people. */
  moved: number;
  people: number;
  /** Satisfaction of its author, −1 to 1. */
  satisfaction: number;
  replies: number;
}

/** What was promised: in which reply, and what became of it. */
export interface KeptPromise {
  conversation: number;
  text: string;
  state: 'kept' | 'missed' | 'pending';
}

export interface Debrief {
  rows: readonly DebriefRow[];
  cues: readonly MissedCue[];
  promises: readonly KeptPromise[];
  minutes: { worked: number; had: number };
  /** What happened by the script, with the trust it moved by itself. */
  causes: readonly { id: string; told: string; moved: number; people: number }[];
  expected: readonly {
    day: number;
    expects: Expectation;
    trust: 'up' | 'same' | 'down';
    grew: number | null;
    back: number;
  }[];
}

const reasons: Partial<Record<Move, MissReason>> = {
  silence: 'silence',
  readSilence: 'silence',
  promise: 'late',
  reply: 'worse',
  readReply: 'worse',
  hidden: 'hidden',
  support: 'joined',
};
/** Cues that are told. */
const shownCues = 2;
/** A change of the meter of trust that is no change, of 100. */
const same = 0.5;

export function debriefOf(
  shift: Pick<ShiftCase, 'minutes' | 'days' | 'causes'>,
  log: readonly DeskEntry[],
  end: ShiftEnd,
  worded: ReadonlyMap<number, Worded>,
): Debrief {
  // What came after closing is the next shift's.
  const conversations = end.view.conversations.filter(({ at }) => at <= end.closedAt);
  return {
    rows: conversations.map((conversation) => rowOf(conversation, log, end)),
    cues: missedCues(conversations, end.moved, worded),
    promises: promisesOf(log, conversations),
    minutes: {
      worked: Array.from({ length: shift.days }, (_, day) => minutesWorked(log, day)).reduce(
        (sum, one) => sum + one,
        0,
      ),
      had: shift.minutes * shift.days,
    },
    causes: shift.causes.map(({ id, told }) => ({ id, told, ...sumOf(end.moved.filter(({ about }) => about === id)) })),
    expected: log.flatMap((entry) =>
      entry.type === 'close' ? [{ day: entry.day, expects: entry.expects, ...whatCame(end, log) }] : [],
    ),
  };
}

function rowOf(conversation: SeenConversation, log: readonly DeskEntry[], end: ShiftEnd): DebriefRow {
  const { id, isAddressed, isSolved, status } = conversation;
  const own = log.filter((entry) => 'conversation' in entry && entry.conversation === id);
  const replies = own.filter(({ type }) => type === 'reply').length;
  const sum = sumOf(end.moved.filter(({ about }) => about === id));
  return {
    conversation: id,
    outcome: outcomeOf({ isAddressed, isSolved, status }, replies, own),
    satisfaction: end.satisfaction.find(([of]) => of === id)?.[1] ?? 0,
    replies,
    ...sum,
  };
}

function outcomeOf(
  { isAddressed, isSolved, status }: Pick<SeenConversation, 'isAddressed' | 'isSolved' | 'status'>,
  replies: number,
  own: readonly DeskEntry[],
): Outcome {
  if (status === 'hidden') return 'hidden';
  if (isSolved) return 'solved';
  if (replies > 0 || status === 'answered') return 'answered';
  if (!isAddressed) return 'talk';
  return own.some(({ type }) => type === 'leave') ? 'left' : 'unanswered';
}

function sumOf(movements: readonly Movement[]): { moved: number; people: number } {
  return {
    moved: movements.reduce((sum, { size }) => sum + size, 0),
    people: movements.reduce((sum, { people }) => sum + people, 0),
  };
}

/** The conversations that cost most, each with what cost most in it. What nobody could have caught is left out. */
function missedCues(
  conversations: readonly SeenConversation[],
  moved: readonly Movement[],
  worded: ReadonlyMap<number, Worded>,
): MissedCue[] {
  const losses = conversations.flatMap(({ id, isAddressed, backs }): MissedCue[] => {
    const own = moved.filter(({ about, size, move }) => about === id && size < 0 && reasons[move] !== undefined);
    const [worst] = own.toSorted((one, other) => one.size - other.size);
    const isIntruded = backs.some(({ kind }) => kind === 'intruded');
    const loss = -own.reduce((sum, { size }) => sum + size, 0);
    const people = own.reduce((sum, one) => sum + one.people, 0);
    if (isIntruded) return [{ conversation: id, reason: 'intruded', loss, people: Math.max(1, people) }];
    const reason = worst && reasons[worst.move];
    // Silence towards talk among people, and towards who provokes, is no miss.
    if (!reason || !isAddressed || (worded.get(id)?.situation.best === 'leave' && reason === 'silence')) return [];
    return [{ conversation: id, reason, loss, people }];
  });
  const weight = ({ reason, loss }: MissedCue) => loss + (reason === 'intruded' ? 1 : 0);
  return losses
    .sort((one, other) => weight(other) - weight(one) || one.conversation - other.conversation)
    .slice(0, shownCues);
}

/** Promises of time, in the order they were made; the last of a conversation stands. */
function promisesOf(log: readonly DeskEntry[], conversations: readonly SeenConversation[]): KeptPromise[] {
  const promised = new Map<number, string>();
  for (const entry of log)
    if (entry.type === 'reply' && entry.does.includes('deadline')) promised.set(entry.conversation, entry.text);
  return [...promised].map(([conversation, text]) => {
    const talk = conversations.find(({ id }) => id === conversation);
    const isLate = talk?.backs.some(({ kind }) => kind === 'late') ?? false;
    const state = isLate ? 'missed' : talk?.promise === null || talk === undefined ? 'kept' : 'pending';
    return { conversation, text, state };
  });
}

/** What came after closing, in the same words as what was expected. */
function whatCame({ view, before }: ShiftEnd, log: readonly DeskEntry[]) {
  const moved = view.meters.trust - before.trust;
  const answered = new Set(log.flatMap((entry) => (entry.type === 'reply' ? [entry.conversation] : [])));
  const replied = view.conversations.filter(({ id }) => answered.has(id));
  const back = replied.filter(({ backs }) => backs.some(({ kind }) => kind !== 'solved')).length;
  const [grown] = view.conversations.toSorted((one, other) => other.supporters.length - one.supporters.length);
  const trust: 'up' | 'same' | 'down' = Math.abs(moved) < same / 10 ? 'same' : moved > 0 ? 'up' : 'down';
  return {
    trust,
    grew: grown && grown.supporters.length > 0 ? grown.id : null,
    back: replied.length === 0 ? 0 : back / replied.length,
  };
}

/** What another branch changed: a day lived again with one decision other than it was. */
export interface Difference {
  trust: number;
  consent: number;
  solved: number;
  circle: number;
  /** Conversations whose author ended elsewhere, the largest change first; and those only one of the two days had. */
  conversations: readonly {
    conversation: number;
    satisfaction: number;
    supporters: number;
    only?: 'before' | 'after';
  }[];
}

/** The other day minus the one that was lived. */
export function differenceOf(lived: ShiftEnd, other: ShiftEnd): Difference {
  const was = new Map(lived.satisfaction);
  const seen = new Map(lived.view.conversations.map((talk) => [talk.id, talk]));
  const now = new Map(other.view.conversations.map((talk) => [talk.id, talk]));
  const satisfaction = new Map(other.satisfaction);
  const ids = [...new Set([...seen.keys(), ...now.keys()])];
  const changed = ids.flatMap((id) => {
    const before = seen.get(id);
    const after = now.get(id);
    if (!before || !after)
      return [
        { conversation: id, satisfaction: 0, supporters: 0, only: before ? ('before' as const) : ('after' as const) },
      ];
    const moved = (satisfaction.get(id) ?? 0) - (was.get(id) ?? 0);
    const joined = after.supporters.length - before.supporters.length;
    return Math.abs(moved) < 1e-9 && joined === 0
      ? []
      : [{ conversation: id, satisfaction: moved, supporters: joined }];
  });
  return {
    trust: other.view.writers.trust - lived.view.writers.trust,
    consent: other.view.writers.consent - lived.view.writers.consent,
    solved: other.view.writers.solved - lived.view.writers.solved,
    circle: other.view.writers.circle.trust - lived.view.writers.circle.trust,
    conversations: changed.sort((one, other) => Math.abs(other.satisfaction) - Math.abs(one.satisfaction)),
  };
}
