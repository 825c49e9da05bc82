import { dayOf } from '#domain/day.ts';
import { seenMoments } from '#domain/final-check.ts';
import type { ProgressState, QuestionProgress } from '#domain/progress.ts';
import type { QuestionKind } from '#domain/question.ts';
import { shuffle } from '#domain/shuffle.ts';
import { reviewQuestion } from './asked-place.ts';
import { dayNumber } from './days.ts';
import { placeSideBySide } from './interleave.ts';
import type { ReviewIndex, ReviewQuestion } from './review-index.ts';
import { readSchedule, type SkillSchedule } from './schedule.ts';
import { isTaught } from './taught.ts';

/** A skill that came back today, and the question it is asked with. */
export interface ReviewItem {
  /** How it stood this morning: why it is asked. */
  was: SkillSchedule;
  question: string;
  kind: QuestionKind;
  /** The id its answers are stored under. */
  stored: string;
  /** `open` and not begun, missed once, or done with. */
  state: 'open' | 'begun' | 'done';
}

/** Today's review: what is asked and how far it is, and what comes after. */
export interface ReviewDay {
  /** As `dayNumber` counts them. */
  today: number;
  /** What came back today, cut where a sitting is meant to end. */
  parts: ReviewItem[][];
  /** Every skill learned, as it stands now: the first to come back first. */
  skills: SkillSchedule[];
}

type Learned = Pick<ProgressState, 'questions' | 'finished'>;

/** A sitting is a day, by the learner's calendar: two devices of one day do the same one. */
export function sittingOf(now: number): string {
  return dayOf(now);
}

/**
 * Today's review, from the history and the day alone. What is asked was settled in the morning: skills due, the most
 * overdue first, look-alikes side by side. One that has been asked elsewhere today (a quiz, the final check) is left.
 */
export function readReviewDay(index: ReviewIndex, progress: Learned, now: number): ReviewDay {
  const today = dayNumber(now);
  const sitting = sittingOf(now);
  const skills = readSchedule(index, progress, now).sort((one, other) => one.dueDay - other.dueDay);
  const seenToday = new Set(skills.filter(({ lastDay }) => lastDay === today).map(({ skill }) => skill));
  const due = shuffle(readSchedule(index, progress, now, today - 1), sitting)
    .filter(({ dueDay }) => dueDay <= today)
    .sort((one, other) => one.dueDay - other.dueDay);
  const pick = createPick(index, progress, sitting);
  const items = placeSideBySide(due, ({ skill }) => skill, index.groups).flatMap((was) => {
    const item = pick(was);
    return item && (item.state !== 'open' || !seenToday.has(was.skill)) ? [item] : [];
  });
  return { today, parts: cutParts(items, index), skills };
}

/** The first question not done with, those left half done before it; none at the end of the part. */
export function nextItem(part: readonly ReviewItem[]): ReviewItem | undefined {
  return part.find(({ state }) => state === 'begun') ?? part.find(({ state }) => state === 'open');
}

/** The part one is at: the first with something to ask. */
export function currentPart({ parts }: ReviewDay): ReviewItem[] | undefined {
  return parts.find((part) => nextItem(part) !== undefined);
}

/** A part was begun and not finished: something of it is answered and something is not. */
export function isUnderWay(day: ReviewDay): boolean {
  const part = currentPart(day);
  return part?.some(({ state }) => state !== 'open') ?? false;
}

/** What is left to ask, in all parts. */
export function leftItems({ parts }: ReviewDay): ReviewItem[] {
  return parts.flat().filter(({ state }) => state !== 'done');
}

/** The skills asked today, with how the first answer of the day went and when each comes back. */
export function resultOf({ parts, skills }: Pick<ReviewDay, 'parts' | 'skills'>): SkillSchedule[] {
  const done = new Set(
    parts
      .flat()
      .filter(({ state }) => state === 'done')
      .map(({ was }) => was.skill),
  );
  return skills.filter(({ skill }) => done.has(skill));
}

/** About how many minutes some questions take, at least one: an estimate by their kind. */
export function estimateMinutes(items: readonly ReviewItem[], { secondsOf }: Pick<ReviewIndex, 'secondsOf'>): number {
  return Math.max(1, Math.round(items.reduce((sum, { kind }) => sum + secondsOf[kind], 0) / 60));
}

/**
 * Chooses the question of a skill: the one begun today; else one never seen; else the one seen longest ago. Only from
 * lessons that are finished, and from a quiz once its course is: a question is not asked before it is taught.
 */
function createPick(index: ReviewIndex, progress: Learned, sitting: string) {
  const seen = seenMoments(progress, index.aliases);
  const questionsOf = new Map(index.skills.map(({ id, questions }) => [id, questions]));
  const stateOf = ({ id }: ReviewQuestion) => readState(progress.questions.get(reviewQuestion(sitting, id)));
  return (was: SkillSchedule): ReviewItem | undefined => {
    const all = questionsOf.get(was.skill) ?? [];
    const ages = shuffle(
      all.filter(({ id }) => isTaught(id, index.owners, progress)),
      `${sitting}/${was.skill}`,
    ).sort((one, other) => (seen.get(one.id) ?? -1) - (seen.get(other.id) ?? -1));
    const chosen =
      all.find((each) => stateOf(each) === 'done') ?? all.find((each) => stateOf(each) === 'begun') ?? ages[0];
    if (!chosen) return undefined;
    const { id: question, kind } = chosen;
    return { was, question, kind, stored: reviewQuestion(sitting, question), state: stateOf(chosen) };
  };
}

/** A question answered today stays done when it is tried once more. */
function readState(progress: QuestionProgress | undefined): ReviewItem['state'] {
  if (progress?.settledAt !== undefined) return 'done';
  return progress && progress.tries.length > 0 ? 'begun' : 'open';
}

/** As many questions a part as fit the minutes of a sitting, and never none. */
function cutParts(items: ReviewItem[], { minutes, secondsOf }: ReviewIndex): ReviewItem[][] {
  const parts: ReviewItem[][] = [];
  let left = 0;
  for (const item of items) {
    const seconds = secondsOf[item.kind];
    if (parts.length === 0 || seconds > left) {
      parts.push([]);
      left = minutes * 60;
    }
    parts.at(-1)?.push(item);
    left -= seconds;
  }
  return parts;
}
