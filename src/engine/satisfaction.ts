/**
 * How content a person is after an answer (specification 4.7; shapes from the studies of section 3, sizes design).
 *   speed = 1 / (1 + (h / 4E)^.9)                          h delay, E the wait people expect, both in hours
 *   gain  = [1 − Π_{w>0}(1 − w)] · (1 − .6 τ) · (.35 + .65 speed)
 *   gain += .35 r (1 − gain)(.5 + .5 speed)                r 1 when the problem is solved
 *   gain ×= 1 − .9 v                                       v 1 for a vindictive person
 *   S = clamp₋₁..₁(S₀ + (1.15 − S₀) gain − ½(2 + S₀) Σ_{w<0}|w|)
 * w: share of the gap each component closes (reply-weights.ts); τ likeness to the brand's own earlier replies, 0–1.
 */
import { power } from './arithmetic.ts';
import type { Model } from './model.ts';
import { COMPONENTS, type Component, SITUATIONS, type Situation } from './names.ts';
import { f64 } from './read.ts';
import { type Condition, WEIGHED } from './reply-weights.ts';

export type Answer = {
  readonly situation: Situation;
  readonly components: ReadonlySet<Component>;
  /** Given in earlier answers of the same conversation. */
  readonly earlier: ReadonlySet<Component>;
  readonly delayHours: number;
  readonly expectationHours: number;
  /** 0–1. */
  readonly similarity: number;
  readonly isSolved: boolean;
  readonly isVindictive: boolean;
  readonly isPublic: boolean;
  /** The thread has passed the viral mark. */
  readonly isViral: boolean;
  /** Public answers the brand gave before in this thread. */
  readonly publicBefore: number;
};

const NOTHING: ReadonlySet<Component> = new Set();

/** An answer with the usual circumstances: alone, public, prompt, in its own words, to a person of good will. */
export function plainAnswer(
  situation: Situation,
  components: readonly Component[],
  more: Partial<Answer> = {},
): Answer {
  return {
    situation,
    components: new Set(components),
    earlier: NOTHING,
    delayHours: 1,
    expectationHours: 6,
    similarity: 0,
    isSolved: false,
    isVindictive: false,
    isPublic: true,
    isViral: false,
    publicBefore: 0,
    ...more,
  };
}

/** Share of speed left after a delay: 1 at once, ½ at four times the expected wait. */
export function speedOf(model: Model, delayHours: number, expectationHours: number): number {
  const { reply } = model;
  return 1 / (1 + power(delayHours / (reply['reply.speedScale'] * expectationHours), reply['reply.speedPower']));
}

function holds(condition: Condition, answer: Answer, early: number): boolean {
  const has = (component: Component) => answer.components.has(component) || answer.earlier.has(component);
  switch (condition) {
    case 'afterEarly':
      return answer.delayHours > early;
    case 'viral':
      return answer.isViral;
    case 'public':
      return answer.isPublic;
    case 'publicOpening':
      return answer.isPublic && answer.publicBefore === 0;
    case 'publicPlain':
      return answer.isPublic && !has('explain');
    case 'publicExplained':
      return answer.isPublic && answer.publicBefore > 0 && has('explain');
    case 'private':
      return !answer.isPublic;
    case 'unacknowledged':
      return !has('acknowledge') && !has('apologise');
    case 'alone':
      return !has('explain') && !has('corrective');
    case 'withEvidence':
      return has('evidence');
    case 'withRepair':
      return has('corrective') || has('compensate');
    case 'withDefence':
      return answer.components.has('defend');
  }
}

/** Weight of one component in this answer, −1…1; less when it was given before. */
export function weightOf(model: Model, answer: Answer, component: Component): number {
  const situation = SITUATIONS.indexOf(answer.situation);
  const column = COMPONENTS.indexOf(component);
  const early = model.reply['reply.early'] / 2;
  const variant = model.weights.variants.find(
    (row) => row.situation === situation && row.component === column && holds(row.condition, answer, early),
  );
  const weight = variant ? variant.value : f64(model.weights.base, situation * WEIGHED + column);
  return answer.earlier.has(component) && weight > 0 ? weight * model.reply['reply.again'] : weight;
}

/** Satisfaction after the answer, −1…1, from what it was. */
export function satisfactionAfter(model: Model, before: number, answer: Answer): number {
  const { reply } = model;
  let open = 1;
  let harm = 0;
  for (const component of answer.components) {
    const weight = weightOf(model, answer, component);
    if (weight > 0) open *= 1 - weight;
    else harm -= weight;
  }
  if (answer.isPublic && answer.publicBefore > 0) {
    const exchange = f64(model.weights.base, SITUATIONS.indexOf(answer.situation) * WEIGHED + WEIGHED - 1);
    if (exchange > 0) open *= 1 - exchange;
    else harm -= exchange;
  }
  const speed = speedOf(model, answer.delayHours, answer.expectationHours);
  const prompt = reply['reply.speedShare'];
  let gain = (1 - open) * (1 - reply['reply.template'] * answer.similarity) * (1 - prompt + prompt * speed);
  if (answer.isSolved) gain += reply['reply.resolve'] * (1 - gain) * (0.5 + 0.5 * speed);
  if (answer.isVindictive) gain *= 1 - reply['reply.vindictive'];
  const after = before + (reply['reply.top'] - before) * gain - 0.5 * (2 + before) * harm;
  return Math.max(-1, Math.min(1, after));
}
