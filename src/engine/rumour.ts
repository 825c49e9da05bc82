/**
 * A rumour passes between friends: each day each believer gives each friend one chance (2 %), whether the friend looks
 * at a feed or not, since people also talk. Believers lose trust once and may write it under the brand. A public answer with something checkable leaves a third of the spread (Schmid & Betsch 2019,
 * doi:10.1038/s41562-019-0632-4: rebuttal mitigates; size design).
 */
import { TASK } from './agenda.ts';
import { MOVE } from './event-log.ts';
import { HALF_HOURS } from './names.ts';
import { reachFriends } from './reach.ts';
import { f32, i32, pick } from './read.ts';
import { createKey, uniform } from './rng.ts';
import type { Rumour } from './under-way.ts';
import type { World } from './world.ts';

/** Whether a message of this rumour has been answered in public with evidence. */
function isAnswered(run: World, rumour: Rumour): boolean {
  return run.conversations.some(({ cause, shown }) => cause === rumour.cause && shown.has('evidence'));
}

export function believe(run: World, rumour: Rumour, i: number, t: number): void {
  if (rumour.heard[i] !== 0) return;
  rumour.heard[i] = 1;
  rumour.believers.push(i);
  run.moveTrust(i, MOVE.rumour, rumour.cause, -run.community.model.crisis['rumour.trust'], t);
}

/** At the start of a day: what was believed yesterday is passed on, and some write it during the day. */
export function passRumour(run: World, rumour: Rumour, t: number): void {
  const { crisis: c, people: p } = run.community.model;
  const { network, people } = run.community;
  const factor = c['rumour.daily'] * (isAnswered(run, rumour) ? c['rumour.stop'] : 1);
  const day = t / HALF_HOURS;
  const { a, b } = createKey(run.seed, 'rumour', rumour.key, day);
  const writes = createKey(run.seed, 'writes', rumour.key, day);
  const known = rumour.believers.length;
  for (let k = 0; k < known; k++) {
    const person = pick(rumour.believers, k);
    const found = reachFriends(network, person, rumour.everyone, factor, rumour.heard, a, b, run.room);
    for (let r = 0; r < found; r++) believe(run, rumour, i32(run.room, r), t);
    const chance = c['rumour.write'] * Math.min(p['part.cap'], f32(people.part, person));
    if (uniform(writes, person) < chance) run.agenda.add(t + run.sessionOf(person), TASK.writes, person, rumour.cause);
  }
}
