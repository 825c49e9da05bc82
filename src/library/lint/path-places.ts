import { isWritten, type Lesson, type Library } from '../library.ts';

/** Where a lesson stands in the whole path, from 0; `lesson` is absent while it is only planned. */
export interface PathPlace {
  place: number;
  lesson: Lesson | undefined;
}

/** By lesson id. A lesson that is listed but whose files could not be read is `unread`: it is reported elsewhere. */
export type PathPlaces = Map<string, PathPlace & { unread: boolean }>;

export function placesOf({ courses }: Library): PathPlaces {
  const places: PathPlaces = new Map();
  for (const course of courses) {
    const read = new Map(course.lessons.map((lesson) => [lesson.id, lesson]));
    for (const entry of course.file.data.lessons) {
      const id = typeof entry === 'string' ? entry : entry.id;
      const lesson = read.get(id);
      places.set(id, { place: places.size, lesson: lesson && isWritten(lesson) ? lesson : undefined, unread: !lesson });
    }
  }
  return places;
}

export function findPlace(places: PathPlaces, id: string): PathPlace | 'unread' | undefined {
  const found = places.get(id);
  return found?.unread ? 'unread' : found;
}
