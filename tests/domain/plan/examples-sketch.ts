import { type Plan, type Post, planShape } from '#domain/plan/shape.ts';
import { documentOf } from '#domain/project/values.ts';
import { valuesOf } from '../document/worlds.ts';
import type { Sketch } from '../strategy/documents.ts';

type Changes = Omit<Sketch<Post>, 'id'>;
export type PostSketch = Changes & { id: string };
export type PlanSketch = Omit<Sketch<Plan>, 'posts'> & { posts?: { posts: readonly PostSketch[] } };

/** Of one check: a plan that it stops and where, and one like it that it lets through. */
export interface Example {
  fails: PlanSketch;
  at: string;
  params?: Record<string, string | number>;
  passes: PlanSketch;
}

export function readSketch(sketch: PlanSketch): Plan {
  return documentOf(planShape, valuesOf(planShape, sketch));
}

export const title = 'La pagnotta di segale';

/** A draft that most checks have nothing to say of. */
export const loaf = {
  id: 'loaf',
  title,
  channel: 'instagram',
  at: '2027-03-02T07:30',
  status: 'draft',
  format: 'photo',
  text: 'Segale di Paularo, due giorni di riposo.',
} as const satisfies PostSketch;

/** A plan of that draft alone, with changes. */
export function one(changes: Changes, about: Sketch<Plan['about']> = {}): PlanSketch {
  return { about, posts: { posts: [{ ...loaf, ...changes }] } };
}

/** A plan of that draft and another. */
export function two(changes: Changes, other: PostSketch, about: Sketch<Plan['about']> = {}): PlanSketch {
  return { about, posts: { posts: [{ ...loaf, ...changes }, other] } };
}

/** A plan of drafts, one for each change, with ids `p0`, `p1`… */
export function many(changes: readonly Changes[], about: Sketch<Plan['about']> = {}): PlanSketch {
  return { about, posts: { posts: changes.map((own, place) => ({ ...loaf, ...own, id: `p${place}` })) } };
}

export const at = (field: keyof Post) => `posts/posts/loaf/${field}`;
