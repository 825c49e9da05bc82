import type { ProgressState } from '#domain/progress.ts';
import { dayNumber } from './days.ts';
import { type FirstTry, firstTries } from './first-tries.ts';
import { type DayGrade, replay } from './replay.ts';
import type { ReviewIndex } from './review-index.ts';

/** Where a skill is in its review. Days as `dayNumber` counts them. */
export interface SkillSchedule {
  skill: string;
  /** The day it comes back; never before the day after it was last seen. */
  dueDay: number;
  /** The last day that counted; `undefined` where the clock has no believable day for it: then it is due today. */
  lastDay: number | undefined;
  /** How that day went. */
  isRight: boolean;
  /** Whether that day was the lesson's own, and not a question asked again. */
  isLesson: boolean;
}

/**
 * When each skill comes back. Nothing of it is stored: it is read every time from the first answers, so two histories
 * merged give what one history would have given.
 *
 * - A skill enters on the day its lesson is first finished. That day is right when at least half of the first answers
 *   on the skill up to then were right; where none was given there is nothing to go by, and it counts as missed.
 * - From the next day on, one grade a skill and day: that of the day's first first answer on it, wherever it was given
 *   (quiz, final check, review, another lesson). What follows on the same day changes nothing.
 * - A moment later than today (the clock was moved) is not believed: it counts on the last believable day of that
 *   skill, after what was really done then.
 *
 * @param now in ms. @param until the last day that is looked at: today, or the day before for what was due this morning.
 */
export function readSchedule(
  index: Pick<ReviewIndex, 'skills' | 'aliases'>,
  progress: Pick<ProgressState, 'questions' | 'finished'>,
  now: number,
  until = dayNumber(now),
): SkillSchedule[] {
  const today = dayNumber(now);
  const triesOf = Map.groupBy(firstTries(index, progress), ({ skill }) => skill);
  return index.skills.flatMap(({ id: skill, lesson }) => {
    const finishedAt = progress.finished.get(lesson.id);
    if (finishedAt === undefined) return [];
    const isKnown = (at: number) => dayNumber(at) <= until || dayNumber(at) > today;
    const tries = (triesOf.get(skill) ?? []).filter(({ at }) => isKnown(at));
    return isKnown(finishedAt) ? [{ skill, ...placeSkill(finishedAt, tries, today) }] : [];
  });
}

function placeSkill(finishedAt: number, tries: FirstTry[], today: number): Omit<SkillSchedule, 'skill'> {
  const days = [finishedAt, ...tries.map(({ at }) => at)].map(dayNumber).filter((day) => day <= today);
  if (days.length === 0) return { dueDay: today, lastDay: undefined, isRight: false, isLesson: true };
  const last = Math.max(...days);
  const believe = (at: number) => (dayNumber(at) <= today ? dayNumber(at) : last);
  const entered = believe(finishedAt);
  const learned = tries.filter(({ at }) => believe(at) <= entered);
  const right = learned.filter(({ isRight }) => isRight).length;
  const grades: DayGrade[] = [{ day: entered, isRight: right > 0 && 2 * right >= learned.length }];
  for (const { at, isRight } of tries) {
    const day = believe(at);
    if (day > (grades.at(-1)?.day ?? 0)) grades.push({ day, isRight });
  }
  const latest = grades.at(-1) ?? { day: entered, isRight: false };
  return {
    dueDay: latest.day + replay(grades),
    lastDay: latest.day,
    isRight: latest.isRight,
    isLesson: grades.length === 1,
  };
}
