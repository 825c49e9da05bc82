import type { ProgressState } from './progress.ts';
import type { FirstTry } from './review/first-tries.ts';

/** Where one stands with a skill, from the lowest. */
export const skillStates = ['new', 'begun', 'practised', 'shown', 'held'] as const;
export type SkillState = (typeof skillStates)[number];

/** A right answer counts as later from here after the lesson was finished: a night's sleep, whatever the time zone. */
export const laterMs = 12 * 3_600_000;
/** Between the two right answers of a skill that is held. */
export const apartMs = 7 * 86_400_000;

/** What the states of a skill are read from. `finishedAt`: its lesson, the first time. */
export interface SkillPast {
  openedAt?: number | undefined;
  finishedAt?: number | undefined;
  tries: readonly Pick<FirstTry, 'at' | 'isRight' | 'place'>[];
}

export interface SkillStanding {
  state: SkillState;
  /** The last answer out of the lesson was wrong: worth another look. */
  isBack: boolean;
  /** When something of it was last seen, in ms. */
  seenAt: number | undefined;
}

/**
 * Where one stands with a skill. Only first answers count.
 * - `new`: nothing of it was seen.
 * - `begun`: its lesson was opened, or a question of it answered.
 * - `practised`: its lesson is finished. Answers given in lessons lead no further than here.
 * - `shown`: a right answer in a mixed place (a quiz, a final check, a review), 12 hours or more after finishing.
 * - `held`: two such right answers, a week or more from each other.
 *
 * When the last answer in a mixed place since the lesson was finished is wrong (any of them, if several have the same
 * moment), the state is one step lower, never under `practised`, until the next right one. So a right answer never
 * lowers a state, a wrong one lowers it by one step at most, and the order in which the answers come does not matter.
 */
export function judgeSkill({ openedAt, finishedAt, tries }: SkillPast): SkillStanding {
  const moments = [openedAt, finishedAt, ...tries.map(({ at }) => at)].filter((at) => at !== undefined);
  const seenAt = moments.length > 0 ? moments.reduce((one, other) => Math.max(one, other)) : undefined;
  if (finishedAt === undefined) return { state: seenAt === undefined ? 'new' : 'begun', isBack: false, seenAt };

  const mixed = tries.filter(({ place, at }) => place !== 'lesson' && at >= finishedAt);
  const last = mixed.reduce((latest, { at }) => Math.max(latest, at), 0);
  const isBack = mixed.some(({ at, isRight }) => at === last && !isRight);
  const right = mixed.filter(({ isRight, at }) => isRight && at - finishedAt >= laterMs).map(({ at }) => at);
  const steps = skillStates.indexOf('practised') + countSteps(right) - (isBack && right.length > 0 ? 1 : 0);
  return { state: skillStates[steps] ?? 'practised', isBack, seenAt };
}

/** Steps above `practised`: none without right answers, two when the first and the last are far enough apart. */
function countSteps(moments: readonly number[]): number {
  if (moments.length === 0) return 0;
  const [first, last] = moments.reduce<[number, number]>(
    ([low, high], at) => [Math.min(low, at), Math.max(high, at)],
    [Number.POSITIVE_INFINITY, 0],
  );
  return last - first >= apartMs ? 2 : 1;
}

/** Every skill of the map by its id. `lesson`: the one that teaches it. */
export function judgeSkills(
  skills: readonly { id: string; lesson: string }[],
  { opened, finished }: Pick<ProgressState, 'opened' | 'finished'>,
  tries: readonly Pick<FirstTry, 'skill' | 'at' | 'isRight' | 'place'>[],
): Map<string, SkillStanding> {
  const own = Map.groupBy(tries, ({ skill }) => skill);
  return new Map(
    skills.map(({ id, lesson }) => [
      id,
      judgeSkill({ openedAt: opened.get(lesson), finishedAt: finished.get(lesson), tries: own.get(id) ?? [] }),
    ]),
  );
}

/** What a map may be narrowed to: a state, or what is worth another look. */
export type SkillFilter = 'all' | SkillState | 'back';
export const skillFilters: readonly SkillFilter[] = ['all', ...skillStates, 'back'];

export function fitsFilter({ state, isBack }: SkillStanding, filter: SkillFilter): boolean {
  return filter === 'all' || (filter === 'back' ? isBack : state === filter);
}

/** How many skills each filter would show. */
export function countSkills(standings: Iterable<SkillStanding>): Record<SkillFilter, number> {
  const all = [...standings];
  const count = (filter: SkillFilter) => all.filter((standing) => fitsFilter(standing, filter)).length;
  return Object.fromEntries(skillFilters.map((filter) => [filter, count(filter)])) as Record<SkillFilter, number>; // A number for each filter: the table forgets its keys.
}
