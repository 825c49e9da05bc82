/**
 * A crisis: people learn of it in waves of three hours, each holds the brand responsible as far as they see fit, and
 * their trust moves by what the meta-analysis of Ma & Zhan 2016 (doi:10.1080/1062726X.2016.1166367) says reputation
 * does with responsibility (r = −.54) and with a fitting response (r = .23):
 *   Z = −.54 z(R) + .23 z(M) + √(1 − .54² − .23²) ε − shift,   Δtrust = scale · severity · Z
 *   R = cluster + .1 [earlier crisis] + .1 [trust ≤ −.25] − .1 [the brand told first], 0–1;  M: match-table.ts.
 */
import { TASK } from './agenda.ts';
import { MOVE } from './event-log.ts';
import { openConversation } from './inbox.ts';
import { MATCH_COMPONENTS } from './match-table.ts';
import type { Model } from './model.ts';
import type { Cluster, Component, Situation } from './names.ts';
import type { Statement } from './plan.ts';
import { f32, u8 } from './read.ts';
import { createKey, normal, uniform } from './rng.ts';
import { addTo } from './state.ts';
import type { Crisis } from './under-way.ts';
import type { World } from './world.ts';

const SITUATION: Record<Cluster, Situation> = {
  victim: 'crisisVictim',
  accidental: 'crisisAccidental',
  preventable: 'crisisPreventable',
};

/** Match of what was said with the cluster, −1…1; saying nothing has a match of its own. */
export function matchOf(model: Model, cluster: Cluster, said: ReadonlySet<Component>): number {
  if (said.size === 0) return model.crisis['crisis.silent'];
  let match = 0;
  for (const component of MATCH_COMPONENTS[cluster]) if (said.has(component)) match += model.match(cluster, component);
  return Math.max(-1, Math.min(1, match));
}

/** Standardised change of reputation from responsibility R (0–1), match M (−1…1) and luck ε (standard normal). */
export function reputationChange(model: Model, responsibility: number, match: number, luck: number): number {
  const c = model.crisis;
  const r = c['crisis.responsibility'];
  const m = c['crisis.match'];
  const rest = Math.sqrt(Math.max(0, 1 - r * r - m * m));
  const zR = (responsibility - c['crisis.rMean']) / c['crisis.rSd'];
  const zM = (match - c['crisis.mMean']) / c['crisis.mSd'];
  return r * zR + m * zM + rest * luck;
}

export function responsibilityOf(
  model: Model,
  cluster: Cluster,
  hadCrisis: boolean,
  trust: number,
  toldFirst: boolean,
): number {
  const c = model.crisis;
  const base = c[`crisis.${cluster}`];
  const more =
    (hadCrisis ? c['crisis.history'] : 0) + (trust <= model.settle['detractor.trust'] ? c['crisis.reputation'] : 0);
  return Math.max(0, Math.min(1, base + more - (toldFirst ? c['crisis.thunder'] : 0)));
}

/** One wave of news; puts down the next. */
export function spreadNews(run: World, index: number, t: number): void {
  const crisis = run.crises[index];
  if (!crisis) return;
  const { crisis: c } = run.community.model;
  const wave = Math.floor((t - crisis.start) / run.wave);
  const share = crisis.severity * (wave === 0 ? c['crisis.first'] : c['crisis.fresh']);
  const key = createKey(run.seed, 'crisisSeed', crisis.key, wave);
  for (let i = 0; i < crisis.known.length; i++)
    if (u8(run.state.follow, i) !== 0 && u8(crisis.known, i) === 0 && uniform(key, i) < share && run.isActive(i))
      learn(run, crisis, i, t);
  if (wave + 1 < c['crisis.waves']) run.agenda.add(t + run.wave, TASK.crisis, -1, index);
}

function learn(run: World, crisis: Crisis, i: number, t: number): void {
  const { model, request, people } = run.community;
  const c = model.crisis;
  crisis.known[i] = 1;
  const hadCrisis = (request.hadCrisis ?? false) || run.crises.some(({ start }) => start < crisis.start);
  const trust = f32(run.state.trust, i);
  const responsibility = responsibilityOf(model, crisis.cluster, hadCrisis, trust, crisis.toldFirst);
  const luck = normal(createKey(run.seed, 'crisisNoise', crisis.key), i);
  const z = reputationChange(model, responsibility, matchOf(model, crisis.cluster, crisis.said), luck);
  run.moveTrust(i, MOVE.crisis, crisis.cause, c['crisis.scale'] * crisis.severity * (z - c['crisis.shift']), t);
  const writes = c['crisis.write'] * Math.min(model.people['part.cap'], f32(people.part, i)) * crisis.severity;
  if (run.draw('crisisMessage', crisis.key, i) >= writes) return;
  const arousal = c['crisis.arousal'] * (c['crisis.calm'] + (1 - c['crisis.calm']) * responsibility);
  openConversation(run, i, t, SITUATION[crisis.cluster], { cause: crisis.cause, arousal });
}

/** A public statement: those who know already take it in as far as it fits better, or worse, than what was said. */
export function makeStatement(run: World, statement: Statement, t: number): void {
  const crisis = run.crises.find(({ cause }) => run.causes[cause]?.cause.id === statement.cause);
  if (!crisis) return;
  const { model } = run.community;
  const before = matchOf(model, crisis.cluster, crisis.said);
  if (crisis.said.size === 0 && !run.conversations.some(({ cause }) => cause === crisis.cause)) crisis.toldFirst = true;
  for (const component of statement.components) crisis.said.add(component);
  const gained = matchOf(model, crisis.cluster, crisis.said) - before;
  const moved =
    (model.crisis['crisis.scale'] * crisis.severity * model.crisis['crisis.match'] * gained) /
    model.crisis['crisis.mSd'];
  const tired = (model.settle['fatigue.mess'] * statement.words) / 100;
  for (let i = 0; i < crisis.known.length; i++)
    if (u8(crisis.known, i) !== 0) {
      run.moveTrust(i, MOVE.statement, crisis.cause, moved, t);
      addTo(run.state.fatigueToday, i, tired);
    }
}
