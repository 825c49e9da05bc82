/**
 * When people look. A day is active with chance `login`; on an active day a person looks in twice, each time in a
 * half-hour drawn from their own rhythm (four parts of the day, their own part weighing more).
 */
import type { Model } from './model.ts';
import { HALF_HOURS } from './names.ts';
import type { People } from './people.ts';
import { f32, f64, i32, pick, u8 } from './read.ts';
import { createKey, drawBits, drawUniform } from './rng.ts';

const STEPS = 1024;
const PER_PART = HALF_HOURS / 4;

/** For each chronotype, 1,024 half-hours: a ten-bit draw picks one. */
export type Rhythm = Uint8Array;

export function createRhythm(model: Model): Rhythm {
  const c = model.people;
  const base = [c['rhythm.night'], c['rhythm.morning'], c['rhythm.afternoon'], c['rhythm.evening']];
  const rhythm = new Uint8Array(4 * STEPS);
  for (let own = 0; own < 4; own++) {
    const weights = base.map((weight, part) => (part === own ? weight * c['rhythm.own'] : weight));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    let before = 0;
    let step = 0;
    for (let halfHour = 0; halfHour < HALF_HOURS; halfHour++) {
      before += pick(weights, Math.floor(halfHour / PER_PART)) / PER_PART;
      const until = halfHour === HALF_HOURS - 1 ? STEPS : Math.round((before / sum) * STEPS);
      for (; step < until; step++) rhythm[own * STEPS + step] = halfHour;
    }
  }
  return rhythm;
}

/** The day's sessions of the people who may see something: person[start[h] … start[h + 1]) look in at half-hour h. */
export type Day = {
  readonly start: Int32Array;
  person: Int32Array;
  /** Person, first and second session of each, packed: people ≤ 300,000 leave twelve bits. */
  drawn: Int32Array;
};

export function createDay(): Day {
  return { start: new Int32Array(HALF_HOURS + 1), person: new Int32Array(1024), drawn: new Int32Array(0) };
}

/**
 * Draws who is active (noted in `activeDay`) and sorts the sessions of those for whom follow & mask ≠ 0 by half-hour.
 * `login` is a factor on everyone's chance (a holiday).
 */
export function fillDay(
  day: Day,
  people: People,
  follow: Uint8Array,
  activeDay: Uint16Array,
  rhythm: Rhythm,
  mask: number,
  seed: number,
  number: number,
  login: number,
): void {
  const active = createKey(seed, 'active', number);
  const session = createKey(seed, 'session', number);
  const { start } = day;
  start.fill(0);
  const today = number + 1;
  let sessions = 0;
  let drawn = 0;
  if (day.drawn.length < people.count) day.drawn = new Int32Array(people.count);
  for (let i = 0; i < people.count; i++) {
    if (drawUniform(active.a, active.b, i) >= f32(people.login, i) * login) continue;
    activeDay[i] = today;
    if ((u8(follow, i) & mask) === 0) continue;
    const bits = drawBits(session.a, session.b, i);
    const own = u8(people.chronotype, i) * STEPS;
    const first = u8(rhythm, own + (bits & 1023));
    const second = u8(rhythm, own + ((bits >>> 10) & 1023));
    day.drawn[drawn++] = i * 4096 + first * 64 + second;
    start[first + 1] = i32(start, first + 1) + 1;
    sessions += 1;
    if (second === first) continue;
    start[second + 1] = i32(start, second + 1) + 1;
    sessions += 1;
  }
  for (let h = 0; h < HALF_HOURS; h++) start[h + 1] = i32(start, h + 1) + i32(start, h);
  if (day.person.length < sessions) day.person = new Int32Array(Math.ceil(sessions * 1.25));
  const next = start.slice(0, HALF_HOURS);
  const { person } = day;
  for (let k = 0; k < drawn; k++) {
    const packed = i32(day.drawn, k);
    const i = packed >>> 12;
    const first = (packed >>> 6) & 63;
    const second = packed & 63;
    const at = i32(next, first);
    person[at] = i;
    next[first] = at + 1;
    if (second === first) continue;
    const then = i32(next, second);
    person[then] = i;
    next[second] = then + 1;
  }
}

/** Share of all sessions that fall in each half-hour of the day, on a community's own mix of rhythms. */
export function shareOfSessions(people: People, model: Model): Float32Array {
  const rhythm = createRhythm(model);
  const share = new Float32Array(HALF_HOURS);
  const own = new Float64Array(4);
  let all = 0;
  for (let i = 0; i < people.count; i++) {
    const part = u8(people.chronotype, i);
    own[part] = f64(own, part) + f32(people.login, i);
    all += f32(people.login, i);
  }
  for (let part = 0; part < 4; part++)
    for (let step = 0; step < STEPS; step++) {
      const halfHour = u8(rhythm, part * STEPS + step);
      share[halfHour] = f32(share, halfHour) + f64(own, part) / all / STEPS;
    }
  return share;
}
