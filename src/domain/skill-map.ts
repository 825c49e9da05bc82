import type { ProgressState } from './progress.ts';

/** A skill on the map: what it says, the codes we map it to, the lesson that teaches it. */
export interface MapSkill {
  id: string;
  statement: string;
  uni: readonly string[];
  digcomp: readonly string[];
  ecf: readonly string[];
  lesson: { id: string; title: string; href: string };
}

/** `minutes` as planned: nobody measures. `guesses`: the questions asked before the lesson answers them. */
export interface MapLesson {
  id: string;
  minutes: number;
  guesses: readonly string[];
}

/** A course of the path, as the map shows it. */
export interface MapCourse {
  title: string;
  lessons: readonly MapLesson[];
  skills: readonly MapSkill[];
}

/** Answers given before reading: how many, and how many were already right. */
export interface GuessCount {
  course: string;
  given: number;
  right: number;
}

/** The guesses of each course in which there is one, by the first answer; in the order of the path. */
export function countGuesses(
  courses: readonly MapCourse[],
  { questions }: Pick<ProgressState, 'questions'>,
): GuessCount[] {
  return courses.flatMap(({ title, lessons }) => {
    const asked = lessons.flatMap(({ guesses }) => guesses);
    const firsts = asked.flatMap((id) => questions.get(id)?.tries[0]?.outcome ?? []);
    const right = firsts.filter((outcome) => outcome === 'right').length;
    return firsts.length === 0 ? [] : [{ course: title, given: firsts.length, right }];
  });
}

/** The lessons finished and the minutes planned for them. */
export interface PlannedTime {
  course: string;
  lessons: number;
  minutes: number;
}

/** The planned time of each course in which a lesson is finished, in the order of the path. */
export function planTime(courses: readonly MapCourse[], { finished }: Pick<ProgressState, 'finished'>): PlannedTime[] {
  return courses.flatMap(({ title, lessons }) => {
    const done = lessons.filter(({ id }) => finished.has(id));
    const minutes = done.reduce((sum, own) => sum + own.minutes, 0);
    return done.length === 0 ? [] : [{ course: title, lessons: done.length, minutes }];
  });
}
