/** What answers, crises, contact and provocations do: these effects are built in, and checked as such. */
import { contactEffect, infringement } from '#engine/contact.ts';
import { reputationChange } from '#engine/crisis.ts';
import { openConversation, trollChance } from '#engine/inbox.ts';
import type { Model } from '#engine/model.ts';
import { COMPONENTS, type Component } from '#engine/names.ts';
import { i32, pick } from '#engine/read.ts';
import { createKey, drawBits, normal, uniform } from '#engine/rng.ts';
import { Run } from '#engine/run.ts';
import { plainAnswer, satisfactionAfter } from '#engine/satisfaction.ts';
import { CONSENT } from '#engine/state.ts';
import type { Lab } from './lab.ts';

const FAILED = -0.6;
const GOOD: readonly Component[] = ['acknowledge', 'explain', 'corrective'];

/** Satisfaction with a good answer to a calm complaint after so many hours. */
export function afterDelay(model: Model, delayHours: number): number {
  return satisfactionAfter(model, FAILED, plainAnswer('complaintCalm', GOOD, { delayHours, isSolved: true }));
}

/** What one component alone adds to the satisfaction of a calm complainant. */
export function marginal(model: Model, component: Component): number {
  return satisfactionAfter(model, FAILED, plainAnswer('complaintCalm', [component])) - FAILED;
}

/** Of random answers to calm complaints (each component with chance .3), the share that end above .35. */
export function paradoxShare(model: Model, seed: number, answers: number): number {
  const key = createKey(seed, 'sample', 15);
  let above = 0;
  for (let n = 0; n < answers; n++) {
    const components = COMPONENTS.filter((_, c) => uniform(key, n * 32 + c) < 0.3);
    const delayHours = 0.5 + 47.5 * uniform(key, n * 32 + 20);
    const isSolved = components.includes('corrective') || components.includes('compensate');
    const isVindictive = uniform(key, n * 32 + 21) < 0.1;
    const after = satisfactionAfter(
      model,
      FAILED,
      plainAnswer('complaintCalm', components, { delayHours, isSolved, isVindictive }),
    );
    if (after > 0.35) above += 1;
  }
  return above / answers;
}

export type Spread = { readonly arousal: number; readonly ties: number; readonly supporters: number };

/** Furious complaints nobody answers, by random people over two weeks: how far each spread. */
export function spreads(lab: Lab, posts: number): Spread[] {
  const { network } = lab.community;
  const run = new Run(lab.community, { posts: [] }, [], lab.seed, 20);
  const key = createKey(lab.seed, 'sample', 16);
  for (let n = 0; n < posts; n++) {
    const t = Math.floor((n * 14 * 48) / posts);
    run.stepTo(t);
    const person = drawBits(key.a, key.b, 2 * n) % network.count;
    openConversation(run, person, t, 'complaintFurious', { arousal: uniform(key, 2 * n + 1) });
  }
  run.stepTo(20 * 48);
  return run.conversations
    .filter(({ situation, isPrivate }) => situation === 'complaintFurious' && !isPrivate)
    .map(({ arousal, person, supporters }) => ({
      arousal,
      ties: i32(network.start, person + 1) - i32(network.start, person),
      supporters: supporters.length - 1,
    }));
}

/** Pearson correlations of reputation with responsibility and with match, over random crises. */
export function crisisCorrelations(
  model: Model,
  seed: number,
  crises: number,
): { responsibility: number; match: number } {
  const key = createKey(seed, 'sample', 17);
  const { 'crisis.rMean': mean, 'crisis.rSd': sd } = model.crisis;
  const rows = [...Array(crises).keys()].map((n) => {
    const responsibility = mean + sd * normal(key, 3 * n);
    const match = 2 * uniform(key, 3 * n + 1) - 1;
    return { responsibility, match, change: reputationChange(model, responsibility, match, normal(key, 3 * n + 2)) };
  });
  const change = rows.map((row) => row.change);
  return {
    responsibility: correlation(
      rows.map((row) => row.responsibility),
      change,
    ),
    match: correlation(
      rows.map((row) => row.match),
      change,
    ),
  };
}

export function correlation(xs: readonly number[], ys: readonly number[]): number {
  const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const [mx, my] = [mean(xs), mean(ys)];
  let xy = 0;
  let xx = 0;
  let yy = 0;
  xs.forEach((x, n) => {
    const y = pick(ys, n);
    xy += (x - mx) * (y - my);
    xx += (x - mx) * (x - mx);
    yy += (y - my) * (y - my);
  });
  return xx * yy === 0 ? 0 : xy / Math.sqrt(xx * yy);
}

/** Change of satisfaction from a half useful message: nobody asked, within the window, after a yes. */
export function contactEffects(model: Model): { none: number; reactive: number; asked: number } {
  const effect = (consent: number, since: number) => contactEffect(model, 0.5, infringement(model, consent, since));
  return { none: effect(CONSENT.none, -1), reactive: effect(CONSENT.spoke, 10), asked: effect(CONSENT.agreed, -1) };
}

/** How much likelier a provocation is in a bad mood under another than in neither. */
export function trollRatio(lab: Lab): number {
  return trollChance({ community: lab.community }, 1, -0.5) / trollChance({ community: lab.community }, 0, 0);
}
