import type { LessonsState } from '#domain/lessons.ts';
import { resumeLesson, summariseCourse } from '#domain/path-progress.ts';
import { formatCount, formatMessage } from '#i18n/format.ts';

/** What the page carries for its script: see `components/ProgressData.astro`. */
export interface ProgressData {
  locale: 'it' | 'en';
  /** The `progress.*` strings, by their key without the area. */
  words: Record<string, string>;
  /** The written lessons of each course, in the order of the path. */
  lessons: Record<string, { id: string; href: string; title: string }[]>;
  aliases: Record<string, string>;
}

export function readProgressData(): ProgressData {
  const { locale = 'it', ...words } = readJson('progress-words');
  const { lessons = {}, aliases = {} } = readJson('progress-map');
  return { locale, words, lessons, aliases } as ProgressData; // written by our own build
}

function readJson(id: string): Record<string, unknown> {
  return JSON.parse(document.getElementById(id)?.textContent ?? '{}');
}

/** Draws on the page how far the learner is: tiles, lists of lessons, counts, «Riprendi da qui». */
export function drawLessons(state: LessonsState, data: ProgressData): void {
  for (const part of all('[data-lesson]')) {
    const isDone = state.finished.has(part.dataset['lesson'] ?? '');
    if (part.matches('.layer')) part.classList.toggle('glazed', isDone);
    if (!part.matches('li')) continue;
    part.classList.toggle('done', isDone);
    const said = part.querySelector('[data-state]');
    if (said) said.textContent = isDone ? (data.words['finished'] ?? '') : '';
  }
  for (const [course, lessons] of Object.entries(data.lessons)) {
    const ids = lessons.map((lesson) => lesson.id);
    const { count } = summariseCourse(state, ids);
    for (const place of all(`[data-course-progress="${course}"]`)) {
      place.dataset['blank'] ??= place.textContent ?? '';
      place.classList.toggle('done', count === ids.length);
      place.textContent = count === 0 ? place.dataset['blank'] : sayCount(data, count, ids.length);
    }
  }
  // The wall is shown whole until there is something to show of the learner's own.
  for (const wall of all('[data-wall]')) wall.classList.toggle('whole', state.finished.size === 0);
  drawResume(state, data);
}

function sayCount({ words, locale }: ProgressData, count: number, total: number): string {
  return count === total ? (words['complete'] ?? '') : formatCount(words, 'count', locale, count, { total });
}

function drawResume(state: LessonsState, { words, lessons }: ProgressData): void {
  const courses = Object.values(lessons);
  const id = resumeLesson(
    state,
    courses.map((course) => course.map((lesson) => lesson.id)),
  );
  const lesson = courses.flat().find((candidate) => candidate.id === id);
  for (const place of all('[data-resume]')) {
    const link = place.querySelector('a');
    place.hidden = !lesson || !link;
    if (!lesson || !link) continue;
    link.href = lesson.href;
    link.textContent = formatMessage(words['resume'] ?? '{title}', { title: lesson.title });
  }
}

/** Elements that match; SVG ones have `dataset` and `classList` as well, and are never hidden here. */
export function all(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}
