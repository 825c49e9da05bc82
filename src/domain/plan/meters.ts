import { type Finding, heardFindings } from '#domain/project/finding.ts';
import { isWorking } from '#domain/strategy/arithmetic.ts';
import type { Strategy } from '#domain/strategy/shape.ts';
import { dayNumber, daysBetween } from './calendar.ts';
import { caseWeek, lastDay, type PlanCase, toldEvents, weeksOver, weeksTo } from './case.ts';
import { type Effect, isTouched, readEvent } from './case-event.ts';
import { answerHours, workHours } from './load.ts';
import { whenOf } from './reading.ts';
import { planCodes, planRules } from './rules.ts';
import { type Plan, type Post, planShape } from './shape.ts';

/** What a case is read by, each from 0 to 100. */
export const meters = ['goals', 'variety', 'hours', 'patience', 'coherence'] as const;
export type Meter = (typeof meters)[number];
export type Meters = Record<Meter, number>;

/**
 * The five meters of a plan that plays a case, as it stands: over all of the case's weeks, with the events that are
 * known so far. Posts that an event makes impossible are not counted as content; the work they took is.
 * @param findings what the checks of the plan say.
 */
export function readMeters(plan: Plan, own: PlanCase, strategy: Strategy, findings: readonly Finding[]): Meters {
  const days = { from: own.from, to: lastDay(own) };
  const all = plan.posts.posts.filter((post) => isTouched(post, days));
  const told = toldEvents(own, weeksOver(plan, own)).map((event) => ({
    effect: event.effect,
    ...readEvent(event, plan),
  }));
  const hit = (effect: Effect) => new Set(told.flatMap((event) => (event.effect === effect ? event.open : [])));
  const lost = hit('lost');
  const out = all.filter((post) => !lost.has(post));
  const answers = answerHours(strategy);
  const asked = weeksTo(own.weeks).map((number) => {
    const week = caseWeek(own, number);
    return (
      workHours(
        all.filter((post) => isTouched(post, week)),
        strategy,
      ) + answers
    );
  });
  const answered = told.filter(({ isAnswered }) => isAnswered).length;
  const failed = new Set(heardFindings(planShape, plan, findings).map(({ code }) => code));
  const passed = countedCodes.filter((code) => !failed.has(code)).length;
  return {
    goals: goalsCovered(
      out,
      strategy.objectives.objectives.map(({ id }) => id),
    ),
    variety: varietyOf(out, strategy),
    hours: hoursWithin(asked, own.hours),
    patience: patienceOf(out, days, hit('tires')),
    coherence: coherenceOf(passed + answered, countedCodes.length + told.length),
  };
}

/**
 * The checks that count: notes are advice, and a case is played on days of its own, which may be past.
 */
const countedCodes: readonly string[] = planCodes.filter(
  (code) => planRules[code].severity !== 'note' && code !== 'past',
);

/**
 * Goals covered: half of each objective for a post that serves it, half for one among them that asks people to do
 * something; the mean × 100. Three objectives, one served with an ask, one without, one not at all: (1 + ½ + 0) ÷ 3 × 100
 * = 50. Without objectives: 0.
 */
export function goalsCovered(posts: readonly Post[], objectives: readonly string[]): number {
  if (objectives.length === 0) return 0;
  const parts = objectives.map((id) => {
    const own = posts.filter(({ objective }) => objective === id);
    return (Number(own.length > 0) + Number(own.some(({ action }) => action !== '' && action !== 'none'))) / 2;
  });
  return meanOf(parts) * 100;
}

/**
 * Variety: the mean of two normalised entropies × 100, of pillars and of formats. H = −Σ p ln p ÷ ln k, with p the part
 * of the posts that each kind has (0–1) and k the kinds there could be: the strategy's, or those used if they are more
 * (at least 2). Shannon (1948). Pillars 4, 2, 1, 1 of four possible: 1.75 bits of 2, .875; formats 4 and 4 of four:
 * 1 bit of 2, .5; together 68.75.
 */
export function varietyOf(posts: readonly Post[], { pillars: { pillars }, channels: { channels } }: Strategy): number {
  const formats = channels.filter(isWorking).flatMap(({ formats: own }) => own.map(({ format }) => format));
  const ofPillars = evenness(countEach(posts.map(({ pillar }) => pillar)), pillars.length);
  const ofFormats = evenness(countEach(posts.map(({ format }) => format)), new Set(formats).size);
  return meanOf([ofPillars, ofFormats]) * 100;
}

/** 0 all of one kind, 1 as many of each. @param possible how many kinds there could be. */
export function evenness(counts: readonly number[], possible: number): number {
  const sum = counts.reduce((total, count) => total + count, 0);
  const entropy = counts
    .filter((count) => count > 0)
    .reduce((total, count) => total - (count / sum) * Math.log(count / sum), 0);
  return Math.min(1, entropy / Math.log(Math.max(2, possible, counts.length)));
}

/**
 * Hours: for each week, what there is ÷ what is asked, never more than 1; the mean × 100. 8 h there, weeks of 6, 8, 10
 * and 16: (1 + 1 + .8 + .5) ÷ 4 × 100 = 82.5.
 */
export function hoursWithin(asked: readonly number[], there: number): number {
  return meanOf(asked.map((hours) => (hours <= there ? 1 : there / hours))) * 100;
}

/** Of the tiredness of a day how much is there the next, as in the model of the community (`fatigue.keep`). */
const keep = 0.75;
/** The tiredness at which no patience is left: two posts a day that sell nothing, on one channel, come to it. */
const most = 8;

/**
 * Patience: a simplification of the tiredness in the model of the community. On each channel F(d) = 0.75 F(d − 1) +
 * Σ (1 + s + e) over the posts of day d: s how much a post sells, 0–1; e 1 where an event makes it tiring, else 0. The
 * mean of F over the days, on the channel where it is highest, against 8: 100 × (1 − F ÷ 8), never below 0. One channel,
 * four days, a plain post on the first two: 1, 1.75, 1.3125, .984, mean 1.262: 84.2.
 */
export function patienceOf(
  posts: readonly Post[],
  { from, to }: { from: string; to: string },
  tiring: ReadonlySet<Post> = new Set(),
): number {
  const first = dayNumber(from);
  const length = daysBetween(from, to).length;
  const means = [...Map.groupBy(posts, ({ channel }) => channel).values()].map((own) => {
    const loads = new Array<number>(length).fill(0);
    for (const post of own) {
      const place = whenOf(post).day - first;
      if (place >= 0 && place < length)
        loads[place] = (loads[place] ?? 0) + 1 + promotionOf(post) + Number(tiring.has(post));
    }
    let tired = 0;
    return meanOf(
      loads.map((load) => {
        tired = keep * tired + load;
        return tired;
      }),
    );
  });
  return Math.max(0, 100 * (1 - Math.max(0, ...means) / most));
}

/** 0–1: as who wrote it says, from 1 to 5; who asks to buy sells at least for three quarters. */
function promotionOf({ selling, action }: Post): number {
  return Math.max(((selling ?? 1) - 1) / 4, action === 'buy' ? 0.75 : 0);
}

/**
 * Coherence: checks passed ÷ checks that apply × 100. They are the checks of a plan that are more than a note, and each
 * event that is known: passed when nothing it touches stands as it was without a reason. 27 of 36: 75.
 */
export function coherenceOf(passed: number, applying: number): number {
  return applying === 0 ? 100 : (passed / applying) * 100;
}

function countEach(names: readonly string[]): number[] {
  return [
    ...Map.groupBy(
      names.filter((name) => name !== ''),
      (name) => name,
    ).values(),
  ].map(({ length }) => length);
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
