import { describe, expect, it } from 'vitest';
import { ownerOf } from '#domain/final-check.ts';
import { openLibrary } from '#library/library.ts';
import { recordFile } from '#library/record-data.ts';

const library = openLibrary();
const link = (route: string) => `/base${route}`;

describe.each(['it', 'en'] as const)('what the record is read against, in %s', (locale) => {
  const { name, body } = recordFile(library, locale, link);

  it('has a skill for each lesson, and questions for each quiz', () => {
    const lessons = body.courses.flatMap((course) => course.lessons);
    expect(lessons.filter(({ skill }) => !body.skills[skill])).toEqual([]);
    const owners = new Set(body.questions.map(ownerOf));
    expect(body.courses.filter(({ quiz }) => !owners.has(quiz)).length).toBe(
      library.courses.filter(({ quiz, lessons: own }) => quiz.length === 0 && own.some((each) => 'prose' in each))
        .length,
    );
  });

  it('has every shift with its days, and is named by what it holds', () => {
    expect(body.cases.length).toBeGreaterThan(0);
    expect(body.cases.every(({ title, days }) => title !== '' && days > 0)).toBe(true);
    expect(body.observation).not.toBe('');
    expect(name).toMatch(new RegExp(`^record\\.${locale}\\.[0-9a-f]{10}$`));
  });
});
