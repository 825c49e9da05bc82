import { describe, expect, it } from 'vitest';
import { readLibrary } from '#library/library.ts';
import { renamedIds } from '#library/path.ts';
import { questionFile } from '#library/question-file.ts';
import { findLesson, lessonsByTerm, viewLesson, viewPassage } from '#library/view.ts';
import { type Change, swap, writeSample } from './lint-sample.ts';
import { first } from './sample-course.ts';

const open = (...changes: Change[]) => readLibrary(writeSample(...changes).root).library;
const link = (route: string) => `/prova${route}`;

describe('a lesson in one language', () => {
  it('has its questions in order, with the passage that answers each', () => {
    const library = open();
    const view = viewLesson(library, findLesson(library, 'first-lesson').lesson, 'en', link);
    expect([...view.questions.keys()]).toEqual([
      'guess-the-door',
      'pair-signs',
      'order-steps',
      'pick-two',
      'count-hours',
      'say-why',
    ]);
    const question = view.questions.get('pick-two');
    expect(question).toMatchObject({
      id: 'first-lesson/pick-two',
      kind: 'multiple',
      choose: 2,
      passage: { title: 'One', href: '/prova/en/courses/sample-course/first-lesson/#segment-one' },
    });
    expect(JSON.stringify(question)).not.toContain('Sorride');
  });

  it('numbers its sources in the order they are listed', () => {
    const library = open();
    const { citations, facts } = viewLesson(library, findLesson(library, 'first-lesson').lesson, 'it', link);
    expect(citations.get('MUNIZ01')).toMatchObject({ number: 1, year: '2001', address: undefined });
    expect(facts.get('three-markers')?.citation).toBe(citations.get('MUNIZ01'));
  });

  it('does not guess a passage that is not there', () => {
    expect(() => viewPassage(open(), 'first-lesson#nowhere', 'it', link)).toThrow('No heading');
    expect(() => viewPassage(open(), 'third-lesson#why', 'it', link)).toThrow('No written lesson third-lesson');
  });
});

it('finds the lessons that use a term', () => {
  expect(
    lessonsByTerm(open())
      .get('brand-community')
      ?.map(({ id }) => id),
  ).toEqual(['first-lesson', 'second-lesson']);
});

it('maps the old id of a lesson and of a question to the present one', () => {
  const library = open(
    swap(`${first}/lesson.yml`, 'id: first-lesson\n', 'id: first-lesson\naliases: [opening-lesson]\n'),
    swap(`${first}/questions.yml`, '- id: pick-two\n', '- id: pick-two\n  aliases: [choose-two]\n'),
  );
  expect(renamedIds(library)).toEqual({
    'opening-lesson': 'first-lesson',
    'first-lesson/choose-two': 'first-lesson/pick-two',
  });
});

it('names the file of the questions after what it holds', () => {
  const name = (...changes: Change[]) => {
    const library = open(...changes);
    const { lesson } = findLesson(library, 'first-lesson');
    return questionFile(library, lesson.id, lesson.questions, 'it', link, {}).name;
  };
  expect(name()).toMatch(/^first-lesson\.it\.[0-9a-f]{10}$/);
  expect(name()).toBe(name());
  expect(name(swap(`${first}/questions.yml`, 'Aspetta in silenzio', 'Aspetta seduta'))).not.toBe(name());
});
