import { describe, expect, it } from 'vitest';
import { describeProblem } from '#library/problem.ts';
import { type Change, drop, expectSaid, lintSample, put, swap, swapBoth } from './lint-sample.ts';
import { courseFolder, first, second } from './sample-course.ts';

const it1 = `${first}/it.mdx`;
const en1 = `${first}/en.mdx`;
const lesson1 = `${first}/lesson.yml`;

type Row = [what: string, change: Change | Change[], file: string, says: string];

describe('a lesson', () => {
  it.each<Row>([
    ['has both languages', drop(it1), it1, 'This translation is missing.'],
    [
      'is in the list of its course',
      swap(`${courseFolder}/course.yml`, '  - second-lesson\n', ''),
      second,
      'is not in the list `lessons`',
    ],
    [
      'has a folder when it is listed',
      swap(`${courseFolder}/course.yml`, '{ id: third-lesson, title: { it: "Terza", en: "Third" } }', 'third-lesson'),
      `${courseFolder}/third-lesson/lesson.yml`,
      'This file is missing.',
    ],
    ['has the same headings in both languages', swap(en1, '{ #segment-two }', '{ #segment-2nd }'), en1, 'segment-2nd'],
    [
      'has the same terms in both languages',
      swap(en1, '<Term id="brand-community">community</Term>', 'community'),
      en1,
      'Term',
    ],
    ['has the same citations in both languages', swap(it1, '<Cite id="MUNIZ01" />', ''), it1, 'Cite'],
    [
      'has four or five segments',
      swapBoth(
        first,
        '{ #segment-four }',
        '{ #segment-four }\n\nTesto.\n\n<Question id="pick-two" />\n\n## Cinque { #five }\n\nTesto.\n\n<Question id="count-hours" />\n\n## Sei { #six }',
      ),
      it1,
      'has 4 or 5 segments',
    ],
    [
      'closes each segment with a check',
      swapBoth(first, '<Question id="order-steps" />', ''),
      it1,
      'has no question. End it with one <Question> of role check.',
    ],
    [
      'puts nothing after the check',
      swapBoth(first, '<Question id="order-steps" />', '<Question id="order-steps" />\n\nUna coda.'),
      it1,
      'something follows the question',
    ],
    ['has its closing sections', swapBoth(first, '{ #why }', '{ #because }'), it1, '`why`'],
    ['gives two hints', swapBoth(first, '<Hint>', '<Hint>x</Hint>\n\n<Hint>'), it1, '<Faded> has two <Hint>'],
    ['has three to five notes', swap(it1, ' <Note>Prima il gesto.</Note>', ''), it1, '3 to 5 <Note>'],
    [
      'is not too short',
      swap(it1, '## Due { #segment-two }', '## Due { #segment-two }\n\n{/* */}'),
      it1,
      'no { expressions }',
    ],
    ['has headings with ids', swap(it1, '## Uno { #segment-one }', '## Uno'), it1, 'The heading «Uno» has no id.'],
    [
      'skips no heading level',
      swap(it1, '## Uno { #segment-one }', '# Uno { #segment-one }'),
      it1,
      'skips a heading level',
    ],
    [
      'imports nothing',
      swap(it1, '<Scene', "import x from './x.js';\n\n<Scene"),
      it1,
      'A lesson has no import or export.',
    ],
    [
      'names no unknown term',
      [swap(lesson1, 'terms: [brand-community]', 'terms: [brand-comunity]')],
      lesson1,
      'There is no term `brand-comunity`',
    ],
    [
      'lists the terms it uses',
      swap(lesson1, 'terms: [brand-community]', 'terms: []'),
      it1,
      'is not in `terms` of lesson.yml',
    ],
    [
      'uses the sources it lists',
      swap(lesson1, 'sources: [MUNIZ01]', 'sources: [MUNIZ01, MUNIZ01]'),
      lesson1,
      'is twice in `sources`',
    ],
    [
      'names no unknown brand',
      swapBoth(first, '<Case brand="tornio-lento">', '<Case brand="tornio">'),
      it1,
      'There is no brand `tornio`',
    ],
    [
      'gives a figure a source',
      swap(it1, 'Il resto viene dopo.', 'Il resto costa il 18 %.'),
      it1,
      'stands without a source',
    ],
    ['dates its facts', swap(lesson1, '    checkedOn: 2026-11-23\n', ''), lesson1, '`checkedOn` is missing. Add it.'],
    [
      'lets a fact last a year at most',
      swap(lesson1, 'expiresOn: 2027-11-23', 'expiresOn: 2028-01-10'),
      lesson1,
      'more than 12 months',
    ],
    [
      'checks no fact tomorrow',
      swap(lesson1, 'checkedOn: 2026-11-23', 'checkedOn: 2026-12-30'),
      lesson1,
      'which is after today',
    ],
    [
      'links to headings that exist',
      swap(it1, 'Il resto viene dopo.', 'Il resto viene [dopo](lesson:second-lesson#nowhere).'),
      it1,
      'leads to no heading',
    ],
    [
      'links to no other language',
      swap(it1, 'Il resto viene dopo.', 'Il resto viene [dopo](/en/courses/x/).'),
      it1,
      'leads into the other language',
    ],
    [
      'links to nothing outside',
      swap(it1, 'Il resto viene dopo.', 'Il resto viene [dopo](https://example.org/).'),
      it1,
      'leads outside',
    ],
    [
      'talks down to nobody',
      swap(it1, 'Il resto viene dopo.', 'Il resto, ovviamente, viene dopo.'),
      it1,
      '«ovviamente» is not used here',
    ],
    [
      'writes curly apostrophes',
      swap(it1, 'Il resto viene dopo.', "L'altro viene dopo."),
      it1,
      'has a straight apostrophe',
    ],
    [
      'has asterisks only where they mark a word up',
      swap(`${first}/questions.yml`, 'Una persona apre', 'Una *persona* apre'),
      `${first}/questions.yml`,
      'is shown with its asterisks',
    ],
    ['joins a citation to its word', swap(it1, 'legami<Cite', 'legami <Cite'), it1, '<Cite> has a space before it'],
    ['needs only earlier lessons', swap(lesson1, 'needs: []', 'needs: [second-lesson]'), lesson1, 'second-lesson'],
    [
      'has an address of its own',
      swap(`${second}/lesson.yml`, 'it: lezione-second-lesson', 'it: lezione-first-lesson'),
      `${second}/lesson.yml`,
      'Another page of this course has the address',
    ],
    [
      'shares its id with nothing',
      put(`${second}/lesson.yml`, 'id: second-lesson\n'),
      `${second}/lesson.yml`,
      '`title` is missing. Add it.',
    ],
    [
      'has no field that is not in its form',
      swap(lesson1, 'minutes: 12', 'minutes: 12\nminuts: 13'),
      lesson1,
      '`minuts` is not a field of this form.',
    ],
  ])('%s', (_what, change, file, says) => expectSaid(change, file, says));

  it.each<Row>([
    [
      'has short sentences',
      swap(it1, 'Il resto viene dopo.', `Il resto viene ${'e poi ancora '.repeat(12)} dopo.`),
      it1,
      'words',
    ],
    [
      'has short paragraphs',
      swap(it1, 'Il resto viene dopo.', 'Viene uno. Viene due. Viene tre. Viene quattro. Viene cinque.'),
      it1,
      'sentences',
    ],
    [
      'opens as no other does',
      swap(`${second}/it.mdx`, 'second-lesson: La', 'first-lesson: La'),
      `${second}/it.mdx`,
      'also opens `first-lesson`',
    ],
    [
      'closes as no other does',
      swap(`${second}/en.mdx`, 'second-lesson: “They', 'first-lesson: “They'),
      `${second}/en.mdx`,
      'also closes `first-lesson`',
    ],
  ])('is warned when it no longer %s', (_what, change, file, says) => expectSaid(change, file, says, 'warning'));
});

describe('a bench', () => {
  const benches = `${first}/benches.yml`;
  const colour = (id: string, hex: string) => `{ id: ${id}, name: { it: "Bianco", en: "White" }, hex: "${hex}" }`;
  const palette = (text: string, hex = '#ffffff') => `- id: glazes
  kind: palette
  colours: [${colour('white', hex)}, ${colour('green', '#7fb59a')}]
  text: ${text}
  ground: green
`;
  const fold = `- id: first-line
  kind: fold
  sample: { it: "Apriamo alle nove.", en: "We open at nine." }
  channels: [letters-by-pigeon]
`;
  const placed = (id: string) =>
    swapBoth(first, '<Question id="pair-signs" />', `<Bench id="${id}" />\n\n<Question id="pair-signs" />`);

  it('stands in a segment, and says nothing of itself', () => {
    expect(lintSample(put(benches, palette('white')), placed('glazes')).map(describeProblem)).toEqual([]);
  });

  it.each<Row>([
    ['is placed', put(benches, palette('white')), it1, 'placed 0 times'],
    ['is in the lesson’s list', placed('glazes'), en1, '`glazes` in benches.yml'],
    ['names its own colours', [put(benches, palette('pink')), placed('glazes')], benches, '`pink` in `colours`'],
    ['writes colours as pages do', [put(benches, palette('white', 'white')), placed('glazes')], benches, '#7fb59a'],
    ['folds where a fold is known', [put(benches, fold), placed('first-line')], benches, '`letters-by-pigeon`'],
  ])('%s', (_what, change, file, says) => expectSaid(change, file, says));
});
