import { describe, it } from 'vitest';
import { type Change, expectSaid, put, swap } from './lint-sample.ts';
import { courseFolder, first } from './sample-course.ts';

const course = `${courseFolder}/course.yml`;
const italian = 'content/ui/it.json';
const english = 'content/ui/en.json';

type Row = [what: string, change: Change | Change[], file: string, says: string];

describe('a course', () => {
  it.each<Row>([
    ['has a number of the path', swap(course, 'number: 1', 'number: 11'), course, 'is not one of the path’s'],
    [
      'lists six lessons',
      swap(course, '  - { id: sixth-lesson, title: { it: "Sesta", en: "Sixth" } }\n', ''),
      course,
      '5 lessons are listed; a course has 6',
    ],
    ['is called like its folder', swap(course, 'id: sample-course', 'id: other-course'), course, 'Make them the same.'],
    ['has ids that nothing else has', swap(course, 'id: third-lesson', 'id: first-lesson'), course, 'first-lesson'],
    [
      'has a quiz of ten',
      put(`${courseFolder}/quiz.yml`, '[]\n'),
      `${courseFolder}/quiz.yml`,
      '0 questions; a mixed quiz has 10',
    ],
  ])('%s', (_what, change, file, says) => expectSaid(change, file, says));
});

describe('the glossary', () => {
  const term = 'content/glossary/brand-community.yml';
  it.each<Row>([
    [
      'gives a name to one term only',
      swap(term, 'it: ["altra brand-community"]', 'it: ["parola word-b-1"]'),
      term,
      'is already a name of',
    ],
    [
      'ends definitions with a full stop',
      swap(term, 'Una cosa precisa.', 'Una cosa precisa'),
      term,
      'does not end with a full stop',
    ],
  ])('%s', (_what, change, file, says) => expectSaid(change, file, says));
});

describe('the words of the interface', () => {
  it.each<Row>([
    [
      'are the same in both languages',
      swap(english, '  "nav.home": "Home"', '  "nav.house": "Home"'),
      english,
      '`nav.home` is only in content/ui/it.json',
    ],
    ['have the same placeholders', swap(english, '{name}’s workshop', '{owner}’s workshop'), english, 'home.title'],
    [
      'have both plural forms',
      [
        swap(italian, '  "home.lessons.other": "{count} lezioni",\n', ''),
        swap(english, '  "home.lessons.other": "{count} lessons",\n', ''),
      ],
      italian,
      '`home.lessons.one` has no `home.lessons.other`',
    ],
    [
      'are used',
      swap('src/pages/home.astro', "{t('home.title', { name })}", ''),
      italian,
      '`home.title` is used nowhere in src',
    ],
    [
      'explain their placeholders',
      swap('content/ui/notes.json', '"home.title"', '"home.titles"'),
      'content/ui/notes.json',
      '`home.title` has placeholders and no note',
    ],
    [
      'name every field of the workshop’s documents',
      [
        swap(italian, '{\n', '{\n  "canvas.row.who": "Chi siamo",\n'),
        swap(english, '{\n', '{\n  "canvas.row.who": "Who",\n'),
      ],
      italian,
      '`strategy.f.context.brand` is missing: a field of the workshop needs it',
    ],
    [
      'name no field that the workshop’s documents have not',
      [
        swap(italian, '{\n', '{\n  "canvas.h.voice.volume": "Alto",\n'),
        swap(english, '{\n', '{\n  "canvas.h.voice.volume": "High",\n'),
      ],
      italian,
      '`canvas.h.voice.volume` belongs to no field of the workshop',
    ],
    [
      'name every sign, axis and finding of a voice',
      [
        swap(italian, '{\n', '{\n  "voice.axis.close": "vicina",\n'),
        swap(english, '{\n', '{\n  "voice.axis.close": "close",\n'),
      ],
      italian,
      '`voice.finding.address-other.ask` is missing',
    ],
    [
      'name no finding that a voice has not',
      [
        swap(italian, '{\n', '{\n  "voice.finding.capitals.ask": "Gridi?",\n'),
        swap(english, '{\n', '{\n  "voice.finding.capitals.ask": "Shouting?",\n'),
      ],
      italian,
      '`voice.finding.capitals.ask` belongs to no field of the workshop',
    ],
    ['are valid JSON', put(italian, '{ "home.title": '), italian, 'Not valid JSON'],
  ])('%s', (_what, change, file, says) => expectSaid(change, file, says));
});

describe('a file', () => {
  it.each<Row>([
    [
      'is valid YAML',
      swap(`${first}/lesson.yml`, 'minutes: 12', 'minutes: [12'),
      `${first}/lesson.yml`,
      'Not valid YAML',
    ],
    ['is valid MDX', swap(`${first}/it.mdx`, '</Scene>', ''), `${first}/it.mdx`, 'Not valid MDX'],
  ])('%s', (_what, change, file, says) => expectSaid(change, file, says));
});
