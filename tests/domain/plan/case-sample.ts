import type { PlanCase, Values } from '#domain/plan/case.ts';
import { type Plan, type Post, planShape, postsPath } from '#domain/plan/shape.ts';
import type { Value } from '#domain/project/cells.ts';
import { documentOf } from '#domain/project/values.ts';

/** Three weeks from Monday 5 April 2027: a fair to be told, a day that tires, a flood that asks to plan again. */
export const sampleCase: PlanCase = {
  id: 'bakery-april',
  brand: 'bakery',
  brandName: 'Forno Lume',
  title: 'Aprile al forno',
  from: '2027-04-05',
  weeks: 3,
  hours: 8,
  brief: 'Portare gente al forno aperto.',
  mentor: 'Nadia',
  notes: [{ id: 'first', day: '2027-04-06', does: 'Una foto del forno.', why: 'Si vede chi fa il pane.' }],
  events: [
    {
      id: 'fair',
      title: 'La fiera',
      text: 'La fiera è di sabato 17.',
      from: '2027-04-17',
      to: '2027-04-17',
      after: 0,
      replan: false,
      effect: 'clashes',
      wants: { from: '2027-04-12', to: '2027-04-16', words: ['fiera'] },
    },
    {
      id: 'mourning',
      title: 'Lutto',
      text: 'Il paese si ferma.',
      from: '2027-04-14',
      to: '2027-04-14',
      after: 1,
      replan: false,
      effect: 'tires',
      touches: { from: '2027-04-14', to: '2027-04-14' },
    },
    {
      id: 'flood',
      title: 'Piena',
      text: 'La strada è chiusa.',
      from: '2027-04-19',
      to: '2027-04-25',
      after: 2,
      replan: true,
      effect: 'lost',
      touches: { from: '2027-04-19', to: '2027-04-25', formats: ['reel'], channels: ['instagram'] },
    },
  ],
};

/** A plan as values, which acts write over as a page does. */
export function playOn(start: Iterable<readonly [string, Value]>) {
  const values = new Map<string, Value>(start);
  const plan = (): Plan => documentOf(planShape, values);
  return {
    plan,
    do(act: (plan: Plan) => Values): Plan {
      for (const [path, value] of act(plan())) values.set(path, value);
      return plan();
    },
  };
}

/** The values of posts: what is said of each, under its id. */
export function postValues(posts: Readonly<Record<string, Partial<Record<keyof Post, Value>>>>): [string, Value][] {
  return Object.entries(posts).flatMap(([id, own], place): [string, Value][] => [
    [`${postsPath}/${id}`, place + 1],
    ...Object.entries(own).map(([name, value]): [string, Value] => [`${postsPath}/${id}/${name}`, value]),
  ]);
}
