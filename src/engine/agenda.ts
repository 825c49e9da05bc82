/**
 * What is to happen at a later half-hour: a list for each half-hour of the run, in typed arrays. Entries of one
 * half-hour are taken in the order they were added.
 */
import { i32, u8 } from './read.ts';

export const TASKS = [
  'shared',
  'offered',
  'fails',
  'touched',
  'waves',
  'silence',
  'promise',
  'crisis',
  'writes',
] as const;
export type Task = (typeof TASKS)[number];
/** Number of a kind of task. */
export const TASK = Object.fromEntries(TASKS.map((task, index) => [task, index])) as Readonly<Record<Task, number>>; // keys are TASKS

export class Agenda {
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  private next: Int32Array;
  private kind: Uint8Array;
  private who: Int32Array;
  private about: Int32Array;
  private count = 0;

  /** For a run of so many half-hours; what falls after its end is dropped. */
  constructor(halfHours: number, room = 1024) {
    this.first = new Int32Array(halfHours).fill(-1);
    this.last = new Int32Array(halfHours).fill(-1);
    this.next = new Int32Array(room);
    this.kind = new Uint8Array(room);
    this.who = new Int32Array(room);
    this.about = new Int32Array(room);
  }

  /** Puts down a task: a person (or −1) and an index into what the task is about. */
  add(halfHour: number, task: number, who: number, about: number): void {
    if (halfHour >= this.first.length) return;
    if (this.count === this.next.length) this.grow();
    const at = this.count;
    this.count = at + 1;
    this.next[at] = -1;
    this.kind[at] = task;
    this.who[at] = who;
    this.about[at] = about;
    const before = i32(this.last, halfHour);
    if (before < 0) this.first[halfHour] = at;
    else this.next[before] = at;
    this.last[halfHour] = at;
  }

  /** Hands over the tasks of a half-hour, also those added to it meanwhile. */
  take(halfHour: number, each: (task: number, who: number, about: number) => void): void {
    for (let at = i32(this.first, halfHour); at >= 0; at = i32(this.next, at))
      each(u8(this.kind, at), i32(this.who, at), i32(this.about, at));
  }

  private grow(): void {
    const room = this.next.length * 2;
    this.next = copy(new Int32Array(room), this.next);
    this.kind = copy(new Uint8Array(room), this.kind);
    this.who = copy(new Int32Array(room), this.who);
    this.about = copy(new Int32Array(room), this.about);
  }
}

function copy<Kind extends Int32Array | Uint8Array>(to: Kind, from: Kind): Kind {
  to.set(from);
  return to;
}
