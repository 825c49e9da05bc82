import { describe, it } from 'vitest';
import { type Change, expectSaid, swap, swapBoth } from './lint-sample.ts';
import { first, second } from './sample-course.ts';

const file1 = `${first}/questions.yml`;
const file2 = `${second}/questions.yml`;
const q1 = (from: string, to: string) => swap(file1, from, to);
const q2 = (from: string, to: string) => swap(file2, from, to);

describe('a question', () => {
  it.each<[what: string, change: Change | Change[], file: string, says: string]>([
    [
      'has a key',
      q1('correct: true\n      text: { it: "Saluta"', 'correct: false\n      text: { it: "Saluta"'),
      file1,
      '0 options are right; a single choice has exactly one',
    ],
    [
      'explains every option',
      q1('      feedback: ', '      feedbak: '),
      file1,
      '`feedbak` is not a field of this form.',
    ],
    [
      'has a skill that exists',
      q1('skill: greet-people', 'skill: greet-nobody'),
      file1,
      'There is no skill `greet-nobody`',
    ],
    [
      'names the passage that answers it',
      q1('ref: first-lesson#segment-one', 'ref: first-lesson#segment-nine'),
      file1,
      '`ref` leads to `#segment-nine`, a heading',
    ],
    [
      'asks only what was taught',
      q1('ref: first-lesson#segment-one', 'ref: second-lesson#segment-one'),
      file1,
      'comes later in the path',
    ],
    [
      'gives a hint at the first miss',
      q1('\n  hint: { it: "Non ancora. Guarda la porta.", en: "Not yet. Look at the door." }', ''),
      file1,
      'the hint is missing',
    ],
    [
      'gives no hint for a guess',
      q1('options:\n    - id: greet', 'hint: { it: "x", en: "y" }\n  options:\n    - id: greet'),
      file1,
      'a guess has no hint',
    ],
    ['has options that differ', q1('"Aspetta in silenzio"', '"Saluta"'), file1, 'say the same in Italian'],
    ['has ids that are things, not places', q1('id: greet\n', 'id: a\n'), file1, 'says a place, not a thing'],
    ['has ids of its own', q1('id: wait-and-see', 'id: greet'), file1, 'two parts have the id `greet`'],
    ['says how many are right', q1('choose: 2', 'choose: 3'), file1, '`choose` says 3, but 2 options are right'],
    [
      'has slips that are not right',
      q1('value: 30, tolerance: 2', 'value: 35, tolerance: 2'),
      file1,
      'is within the tolerance of the right value',
    ],
    [
      'asks for ideas it has',
      q1('needs: 1\n  ideas', 'needs: 3\n  ideas'),
      file1,
      '`needs` is 3; with 2 ideas it goes from 1 to 2',
    ],
    [
      'rates on three or four criteria',
      q2('id: useful, label', 'id: warm, label'),
      file2,
      'two parts have the id `warm`',
    ],
    ['is one of the eight kinds', q1('kind: order', 'kind: riddle'), file1, 'must be one of the eight kinds'],
    [
      'has no figure without a client',
      q1('"Aspetta in silenzio"', '"Aspetta il 20 % dei passanti"'),
      file1,
      'belongs to no client',
    ],
    [
      'is placed where its role belongs',
      q1('kind: order\n  role: check', 'kind: order\n  role: last'),
      `${first}/it.mdx`,
      'has the role last and stands where a check belongs',
    ],
    [
      'is placed',
      swapBoth(first, '<Question id="say-why" />', '<Question id="count-hours" />'),
      `${first}/it.mdx`,
      '`say-why` of questions.yml is placed nowhere',
    ],
    [
      'is written when it is placed',
      swapBoth(first, '<Question id="say-why" />', '<Question id="say-how" />'),
      `${first}/it.mdx`,
      'There is no question',
    ],
    [
      'shares its id with no other',
      q1('- id: order-steps', '- id: pair-signs'),
      file1,
      'Two questions have the id or alias `pair-signs`',
    ],
    ['leads to turns that exist', q2('to: need', 'to: needs'), file2, 'there is no turn `needs` to go to'],
    [
      'goes round in no circle',
      q2('escalation: 0, to: leave', 'escalation: 0, to: hello'),
      file2,
      'goes round in a circle',
    ],
    [
      'has a goal that some path meets',
      q2('goal: { trust: 65,', 'goal: { trust: 99,'),
      file2,
      'no path meets the goal',
    ],
    [
      'has a goal that some path misses',
      q2('goal: { trust: 65, minutes: 15, escalation: 0 }', 'goal: { trust: 0, minutes: 99, escalation: 9 }'),
      file2,
      'every path meets the goal',
    ],
  ])('%s', (_what, change, file, says) => expectSaid(change, file, says));

  it('is warned of a third option too many', () =>
    expectSaid(
      q1(
        '    - id: name-a-price',
        '    - id: go-away\n      text: { it: "Esce", en: "She leaves" }\n      feedback: { it: "No.", en: "No." }\n    - id: name-a-price',
      ),
      file1,
      '4 options; three are enough',
      'warning',
    ));

  it('is warned of an explanation too short to explain', () =>
    expectSaid(
      q1(
        'perché chi entra da first-lesson-a cerca prima un saluto di first-lesson-a e poi il prezzo first-lesson-a, e la regola first-lesson-a vale.',
        'sì.',
      ),
      file1,
      'words in Italian',
      'warning',
    ));

  it.each([
    [
      'Italian',
      'Regge nel caso second-lesson-b, perché chi entra da second-lesson-b',
      'Regge nel caso first-lesson-e, perché chi entra da first-lesson-e',
    ],
    [
      'English',
      'This holds for second-lesson-b, because whoever comes into second-lesson-b',
      'This holds for first-lesson-e, because whoever comes into first-lesson-e',
    ],
  ])('explains nothing in nine words of another question of the course (%s)', (_language, own, taken) =>
    expectSaid(q2(own, taken), file2, 'is also said by `first-lesson/pair-signs`'),
  );

  it('is warned of a model answer that its own ideas do not recognise', () =>
    expectSaid(q1('[[rispett*]]', '[[riguard*]]'), file1, 'the model answer is not recognised', 'warning'));
});
