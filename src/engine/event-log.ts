/**
 * What moved each person's trust, as it happened: one entry a movement, in typed arrays that double when full.
 * Fourteen bytes an entry, kept apart from the state; explanations are read from it, nothing in a run depends on it.
 */
import { f32, i32, u16 } from './read.ts';

/** Kinds of cause; the number is stored in the top byte of `cause`, an index in the other three. */
export const MOVES = [
  'post',
  'sharedPost',
  'failure',
  'reply',
  'readReply',
  'silence',
  'readSilence',
  'peer',
  'contact',
  'crisis',
  'statement',
  'support',
  'cause',
  'rumour',
  'hidden',
  'promise',
] as const;
export type Move = (typeof MOVES)[number];
/** Number of a kind of movement. */
export const MOVE = Object.fromEntries(MOVES.map((move, index) => [move, index])) as Readonly<Record<Move, number>>; // keys are MOVES

export class EventLog {
  count = 0;
  person: Int32Array;
  cause: Int32Array;
  size: Float32Array;
  halfHour: Uint16Array;
  /** First entry of each day, and the end: dayStart[d] … dayStart[d + 1). */
  readonly dayStart: Int32Array;

  constructor(days: number, room = 4096) {
    this.person = new Int32Array(room);
    this.cause = new Int32Array(room);
    this.size = new Float32Array(room);
    this.halfHour = new Uint16Array(room);
    this.dayStart = new Int32Array(days + 1);
  }

  /** Notes that `size` of trust moved for a person at a half-hour, because of (move, index). */
  add(person: number, move: number, index: number, size: number, halfHour: number): void {
    const at = this.count;
    if (at === this.person.length) this.grow();
    this.person[at] = person;
    this.cause[at] = (move << 24) | index;
    this.size[at] = size;
    this.halfHour[at] = halfHour;
    this.count = at + 1;
  }

  /** Bytes in use. */
  get bytes(): number {
    return this.count * 14;
  }

  private grow(): void {
    const room = this.person.length * 2;
    const longer = <Kind extends Int32Array | Float32Array | Uint16Array>(next: Kind, old: Kind): Kind => {
      next.set(old);
      return next;
    };
    this.person = longer(new Int32Array(room), this.person);
    this.cause = longer(new Int32Array(room), this.cause);
    this.size = longer(new Float32Array(room), this.size);
    this.halfHour = longer(new Uint16Array(room), this.halfHour);
  }
}

/** One entry read back. */
export type LogEntry = { person: number; move: Move; index: number; size: number; halfHour: number };

/** Reads entry `at`, 0 ≤ at < count. */
export function readEntry(log: EventLog, at: number): LogEntry {
  const cause = i32(log.cause, at);
  return {
    person: i32(log.person, at),
    move: MOVES[cause >> 24] ?? 'post',
    index: cause & 0xffffff,
    size: f32(log.size, at),
    halfHour: u16(log.halfHour, at),
  };
}
