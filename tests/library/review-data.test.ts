import { describe, expect, it } from 'vitest';
import { ownerOf } from '#domain/final-check.ts';
import { questionKinds } from '#domain/question.ts';
import { openLibrary, writtenLessons } from '#library/library.ts';
import { openCourses } from '#library/path.ts';
import { reviewFile } from '#library/review-data.ts';

const library = openLibrary();
const link = (route: string) => `/base${route}`;
const { body: italian } = reviewFile(library, 'it', link);

describe.each(['it', 'en'] as const)('what the review is read against, in %s', (locale) => {
  const { name, body } = reviewFile(library, locale, link);

  it('has the skill of every written lesson, in the order of the path, each with questions to ask', () => {
    const lessons = openCourses(library).flatMap(writtenLessons);
    const taught = body.skills.filter(({ id, lesson }) =>
      lessons.some((own) => own.id === lesson.id && own.skill === id),
    );
    expect(taught.map(({ lesson }) => lesson.id)).toEqual(lessons.map(({ id }) => id));
    expect(body.skills.filter(({ questions }) => questions.length < 3)).toEqual([]);
    expect(body.skills.filter(({ lesson }) => !lesson.href.startsWith(`/base/${locale}/`))).toEqual([]);
  });

  it('asks a skill first from the lesson that teaches it, so that something can be asked once it is finished', () => {
    expect(
      body.skills.filter(({ lesson, questions }) => !questions.some(({ id }) => ownerOf(id) === lesson.id)),
    ).toEqual([]);
  });

  it('says where the questions are, how long each kind takes, and that a quiz waits for its course', () => {
    const owners = new Set(body.skills.flatMap(({ questions }) => questions.map(({ id }) => ownerOf(id))));
    for (const owner of owners) {
      expect(body.owners[owner]?.file).toMatch(/^\/base\/questions\/.+\.json$/);
      expect(body.owners[owner]?.needs.length).toBe(owner.endsWith('-quiz') ? 6 : 1);
    }
    expect(questionKinds.filter((kind) => !(body.secondsOf[kind] > 0))).toEqual([]);
    expect(name).toMatch(new RegExp(`^index\\.${locale}\\.[0-9a-f]{10}$`));
  });

  it('tells one history in both languages: the same skills, questions and look-alikes', () => {
    const ids = ({ skills, groups }: typeof body) => [skills.map(({ id, questions }) => [id, questions]), groups];
    expect(ids(body)).toEqual(ids(italian));
    expect(body.groups.map(({ id }) => id)).toContain('complaint-dissent-troll-crisis');
  });
});
