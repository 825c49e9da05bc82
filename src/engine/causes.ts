/**
 * Causes of a script at work: who is touched, and when. A script dates what happens; what comes of it is the model's.
 * Touched are the people of the kind the cause names, each with a draw of their own, at least and at most so many;
 * each is reached after a wait of their own, loses or gains trust, and writes.
 */
import { TASK } from './agenda.ts';
import { CAUSE_KINDS, type CauseShape, type Touched } from './causes-table.ts';
import { spreadNews } from './crisis.ts';
import { MOVE } from './event-log.ts';
import { complain, openConversation } from './inbox.ts';
import type { Situation } from './names.ts';
import { TROLL } from './people.ts';
import { pick, u8 } from './read.ts';
import { createKey, uniform } from './rng.ts';
import { believe } from './rumour.ts';
import { addTo, PROMOTER } from './state.ts';
import type { LiveCause, Rumour } from './under-way.ts';
import type { World } from './world.ts';

/** Starts a cause at its half-hour. */
export function startCause(run: World, live: LiveCause, t: number): void {
  const { shape, cause, key, severity, index } = live;
  if (cause.kind === 'algorithmChange') run.shift += run.community.model.algorithmShift * severity;
  const rumour: Rumour | undefined =
    cause.kind === 'rumour'
      ? {
          cause: index,
          key,
          believers: [],
          heard: new Uint8Array(run.community.people.count),
          everyone: new Float32Array(run.community.people.count).fill(1),
        }
      : undefined;
  if (rumour) run.rumours.push(rumour);
  const delay = createKey(run.seed, 'causeDelay', key);
  for (const i of touchedBy(run, live)) {
    if (rumour) believe(run, rumour, i, t);
    run.agenda.add(t + Math.floor(uniform(delay, i) * shape.over), TASK.touched, i, index);
  }
  if (!shape.cluster) return;
  run.crises.push({
    cause: index,
    key,
    cluster: shape.cluster,
    severity,
    start: t,
    said: new Set(),
    toldFirst: false,
    known: new Uint8Array(run.community.people.count),
  });
  spreadNews(run, run.crises.length - 1, t);
}

/** The cause reaches a person. */
export function touch(run: World, live: LiveCause, i: number, t: number): void {
  const { shape, index, key, severity } = live;
  const numbers = pick(run.community.model.causes, CAUSE_KINDS.indexOf(live.cause.kind));
  if (numbers.trust !== 0) {
    run.moveTrust(i, MOVE.cause, index, numbers.trust * severity, t);
    addTo(run.state.affectToday, i, Math.sign(numbers.trust) * run.community.model.crisis['cause.mood'] * severity);
  }
  const situation = whatTheyWrite(shape, uniform(createKey(run.seed, 'writes', key, 1), i));
  if (!situation) return;
  const { crisis } = run.community.model;
  const heat = crisis['cause.calm'] + crisis['cause.heat'] * run.draw('causeDelay', key, i);
  if (situation === 'complaintCalm' || situation === 'complaintFurious')
    complain(run, i, t, index, numbers.arousal * heat);
  else openConversation(run, i, t, situation, { cause: index, isPrivate: shape.isPrivate, arousal: numbers.arousal });
}

/** One of the situations of a shape by weight, from a uniform number; none when the shape writes nothing. */
function whatTheyWrite(shape: CauseShape, u: number): Situation | undefined {
  const sum = shape.writes.reduce((total, [, weight]) => total + weight, 0);
  let rest = u * sum;
  for (const [situation, weight] of shape.writes) {
    rest -= weight;
    if (rest < 0) return situation;
  }
  return shape.writes.at(-1)?.[0];
}

/** Ids of the people a cause touches, ascending. */
function touchedBy(run: World, live: LiveCause): number[] {
  const { shape, cause, key, severity } = live;
  const { people, model } = run.community;
  const numbers = pick(model.causes, CAUSE_KINDS.indexOf(cause.kind));
  const share = cause.share ?? numbers.share * severity;
  if (share <= 0 && shape.least === 0) return [];
  const draw = createKey(run.seed, 'cause', key);
  const could: { i: number; u: number }[] = [];
  for (let i = 0; i < people.count; i++) {
    if (cause.block !== undefined && u8(people.block, i) !== cause.block) continue;
    if (isOf(run, shape.touched, i)) could.push({ i, u: uniform(draw, i) });
  }
  could.sort((one, other) => one.u - other.u);
  const wanted = could.filter(({ u }) => u < share).length;
  const number = Math.max(shape.least, Math.min(shape.most, wanted));
  return could
    .slice(0, number)
    .map(({ i }) => i)
    .sort((one, other) => one - other);
}

function isOf(run: World, touched: Touched, i: number): boolean {
  const { state, community } = run;
  if (touched === 'followers') return u8(state.follow, i) !== 0;
  if (touched === 'promoters') return (u8(state.flags, i) & PROMOTER) !== 0;
  if (touched === 'trolls') return (u8(community.people.traits, i) & TROLL) !== 0;
  return true;
}
