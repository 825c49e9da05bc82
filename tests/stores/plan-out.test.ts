import { describe, expect, it } from 'vitest';
import { planShape } from '#domain/plan/shape.ts';
import { emptyDocument } from '#domain/project/read.ts';
import { createPlanOut, type OutChoice, type OutInput } from '#stores/create-plan-out.ts';
import { planOf, planWorld, strategy } from '../domain/plan/plan-samples.ts';

const { prepare } = createPlanOut({ clock: { now: () => Date.UTC(2027, 1, 20, 9) } });
const choice: OutChoice = {
  id: 'calendar',
  statuses: undefined,
  cap: undefined,
  dateOrder: 'dmy',
  template: undefined,
};
const input = (plan = planOf()): OutInput => ({
  plan,
  cells: new Map(),
  strategy,
  channels: new Map(),
  project: { id: 'pr9', name: 'Forno Lisetta' },
  world: planWorld('it'),
});
const post = (id: string, more: Record<string, unknown>) => ({
  id,
  title: `Titolo ${id}`,
  text: `Testo ${id}`,
  channel: 'x',
  format: 'text',
  status: 'approved',
  ...more,
});
const week = planOf(
  post('one', { at: '2027-03-02T18:30' }),
  post('two', { at: '2027-03-03T09:15' }),
  post('idea', { at: '2027-03-04T11:00', status: 'idea' }),
);
const textOf = async (files: { file: Blob }[]) => files[0]?.file.text();

describe('the files of a plan', () => {
  it('are a calendar of what is settling, named for the project and the day', async () => {
    const prepared = prepare(choice, input(week));
    const files = await prepared.write();
    expect(files.map(({ name }) => name)).toEqual([expect.stringMatching(/^forno-lisetta-.*2027-02-20\.ics$/)]);
    const text = await textOf(files);
    expect(text).toContain('UID:pr9-one@bottega');
    expect(text).not.toContain('pr9-idea');
    expect(prepared.preflight.items.some(({ post: own, effect }) => own === 'idea' && effect === 'leftOut')).toBe(true);
  });

  it('take in other states when they are chosen', async () => {
    const prepared = prepare({ ...choice, statuses: ['idea'] }, input(week));
    expect(prepared.preflight.files.flatMap(({ posts }) => posts.map(({ id }) => id))).toEqual(['idea']);
  });

  it('are numbered where a program takes few rows', async () => {
    const many = planOf(
      ...Array.from({ length: 23 }, (_, number) =>
        post(`p${number}`, { at: `2027-03-${String((number % 27) + 1).padStart(2, '0')}T10:05`, channel: 'x' }),
      ),
    );
    const free = prepare({ ...choice, id: 'buffer', cap: 'free' }, input(many));
    expect((await free.write()).map(({ name }) => name)).toEqual([
      'piano-x-1di3.csv',
      'piano-x-2di3.csv',
      'piano-x-3di3.csv',
    ]);
    expect(await textOf(await free.write())).toMatch(/^(\uFEFF)?"?Text"?,"?Image URL"?,"?Tags"?,"?Posting Time"?\r?\n/);
    expect(await prepare({ ...choice, id: 'buffer' }, input(many)).write()).toHaveLength(1);
  });

  it('follow the person’s own template, and say what in it is new or missing', () => {
    const fitted = prepare({ ...choice, id: 'metricool', template: ['Text', 'Date', 'Time', 'Sparkle'] }, input(week));
    expect(fitted.template).toMatchObject({ unknown: ['Sparkle'], missing: expect.arrayContaining(['Draft']) });
    expect(prepare({ ...choice, id: 'metricool', template: ['Name', 'Price'] }, input(week)).template).toBe('strange');
  });

  it('are none of an empty plan', () => {
    expect(prepare({ ...choice, id: 'sprout' }, input(emptyDocument(planShape))).preflight.files).toEqual([]);
  });
});
