import type { PlanCase } from '#domain/plan/case.ts';
import type { CaseEvent } from '#domain/plan/case-event.ts';
import { type Plan, planShape } from '#domain/plan/shape.ts';
import { documentOf, type Values, type Writes } from '#domain/project/values.ts';
import { valuesOf } from '../document/worlds.ts';
import { loaf, type PlanSketch, type PostSketch } from './examples-sketch.ts';

const fair: CaseEvent = {
  id: 'fair',
  title: 'La fiera',
  text: 'La fiera è sabato 17.',
  from: '2027-04-17',
  to: '2027-04-17',
  after: 0,
  replan: false,
  effect: 'clashes',
  wants: { from: '2027-04-12', to: '2027-04-16', words: ['fiera'] },
};
const mourning: CaseEvent = {
  id: 'mourning',
  title: 'Lutto',
  text: 'Il paese si ferma.',
  from: '2027-04-14',
  to: '2027-04-14',
  after: 1,
  replan: false,
  effect: 'tires',
  touches: { from: '2027-04-14', to: '2027-04-14' },
};
const flood: CaseEvent = {
  id: 'flood',
  title: 'Piena',
  text: 'La strada è chiusa.',
  from: '2027-04-19',
  to: '2027-04-28',
  after: 2,
  replan: true,
  effect: 'lost',
  touches: { from: '2027-04-19', to: '2027-04-28', formats: ['reel'], channels: ['instagram'] },
};

/** Four weeks from Monday 5 April 2027: a fair to be told, a day that tires, a flood that asks to plan again. */
export const sampleCase: PlanCase = {
  id: 'bakery-april',
  brand: 'bakery',
  brandName: 'Forno Lisetta',
  title: 'Aprile al forno',
  from: '2027-04-05',
  weeks: 4,
  hours: 8,
  brief: 'Portare gente al forno aperto.',
  mentor: 'Nadia',
  notes: [{ id: 'first', day: '2027-04-06', does: 'Una foto del forno.', why: 'Si vede chi fa il pane.' }],
  events: [fair, mourning, flood],
};
export const sampleEvents = { fair, mourning, flood };

/** The cells of a plan of these drafts, and of more. */
export function cellsOf(posts: readonly PostSketch[], more: Omit<PlanSketch, 'posts'> = {}): Values {
  return valuesOf(planShape, { ...more, posts: { posts: posts.map((own) => ({ ...loaf, ...own })) } });
}

/** A plan after what an action has written, as a page reads it: what is taken out takes along what is under it. */
export class PlayedPlan {
  #cells: Values;
  constructor(cells: Values) {
    this.#cells = cells;
  }
  get plan(): Plan {
    return documentOf(planShape, this.#cells);
  }
  write(values: Writes): this {
    this.#cells = new Map([...this.#cells, ...values]);
    return this;
  }
}
