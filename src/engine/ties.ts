/** Ties while a network is being made: friends of each person in small blocks of one pool that double when full. */
import { i32 } from './read.ts';

const FIRST_ROOM = 8;

/** No ties yet between `count` people; `wanted` sizes the pool. */
export function createTies(count: number, wanted: number): TieStore {
  return new TieStore(count, wanted);
}

export class TieStore {
  made = 0;
  readonly count: number;
  readonly used: Int32Array;
  readonly room: Int32Array;
  readonly from: Int32Array;
  pool: Int32Array;
  end: number;

  constructor(count: number, wanted: number) {
    this.count = count;
    this.used = new Int32Array(count);
    this.room = new Int32Array(count).fill(FIRST_ROOM);
    this.from = new Int32Array(count);
    for (let i = 0; i < count; i++) this.from[i] = i * FIRST_ROOM;
    this.end = count * FIRST_ROOM;
    this.pool = new Int32Array(this.end + wanted * 4 + 64);
  }

  degree(person: number): number {
    return i32(this.used, person);
  }

  friend(person: number, bits: number): number {
    return i32(this.pool, i32(this.from, person) + (bits % i32(this.used, person)));
  }

  join(u: number, v: number): boolean {
    if (u === v) return false;
    const few = i32(this.used, u) < i32(this.used, v) ? u : v;
    const other = few === u ? v : u;
    const from = i32(this.from, few);
    const to = from + i32(this.used, few);
    const pool = this.pool;
    for (let p = from; p < to; p++) if (i32(pool, p) === other) return false;
    this.add(u, v);
    this.add(v, u);
    this.made += 1;
    return true;
  }

  private add(person: number, friend: number): void {
    const used = i32(this.used, person);
    if (used === i32(this.room, person)) this.grow(person, used);
    this.pool[i32(this.from, person) + used] = friend;
    this.used[person] = used + 1;
  }

  private grow(person: number, used: number): void {
    const room = used * 2;
    if (this.end + room > this.pool.length) {
      const larger = new Int32Array(Math.ceil((this.end + room) * 1.5));
      larger.set(this.pool);
      this.pool = larger;
    }
    const from = i32(this.from, person);
    this.pool.copyWithin(this.end, from, from + used);
    this.from[person] = this.end;
    this.room[person] = room;
    this.end += room;
  }
}

/** Compressed rows, each ascending: visiting people in order and writing them into their friends' rows sorts them. */
export function tiesToRows(ties: TieStore) {
  const start = new Int32Array(ties.count + 1);
  for (let i = 0; i < ties.count; i++) start[i + 1] = i32(start, i) + i32(ties.used, i);
  const neighbour = new Int32Array(i32(start, ties.count));
  const next = start.slice(0, ties.count);
  for (let i = 0; i < ties.count; i++) {
    const from = i32(ties.from, i);
    const to = from + i32(ties.used, i);
    for (let p = from; p < to; p++) {
      const friend = i32(ties.pool, p);
      const at = i32(next, friend);
      neighbour[at] = i;
      next[friend] = at + 1;
    }
  }
  return { count: ties.count, start, neighbour };
}
