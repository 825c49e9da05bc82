import { describe, expect, it } from 'vitest';
import { readCases, viewCases } from '#library/cases.ts';
import type { Brand } from '#library/content-schema.ts';
import { describeProblem } from '#library/problem.ts';
import { put, writeSample } from './lint-sample.ts';

const sample = `id: bakery-april
brand: bakery
title: { it: "Aprile al forno", en: "April at the oven" }
from: "2027-04-05"
weeks: 4
hours: 9
brief: { it: "Porta gente al forno.", en: "Bring people to the oven." }
events:
  - id: fair
    title: { it: "La fiera", en: "The fair" }
    text: { it: "Sabato 17.", en: "Saturday 17." }
    from: "2027-04-17"
    to: "2027-04-17"
    after: 0
    wants: { from: "2027-04-12", to: "2027-04-16", words: { it: ["fiera"], en: ["fair"] } }
  - id: mourning
    title: { it: "Lutto", en: "Mourning" }
    text: { it: "Il paese si ferma.", en: "The village stops." }
    from: "2027-04-14"
    to: "2027-04-14"
    after: 1
    effect: tires
    touches: { from: "2027-04-14", to: "2027-04-14", sells: true }
  - id: flood
    title: { it: "Piena", en: "Flood" }
    text: { it: "Strada chiusa.", en: "Road closed." }
    from: "2027-04-19"
    to: "2027-04-28"
    after: 2
    replan: true
    effect: lost
    touches: { from: "2027-04-19", to: "2027-04-28", formats: [reel] }
  - id: joke
    title: { it: "La battuta", en: "The joke" }
    text: { it: "Gira.", en: "Going round." }
    from: "2027-04-26"
    to: "2027-05-02"
    after: 3
    touches: { from: "2027-04-26", to: "2027-05-02", words: { it: ["raffermo"], en: ["stale"] } }
notes:
  - { id: first, day: "2027-04-06", does: { it: "Foto.", en: "Photo." }, why: { it: "Si vede.", en: "It shows." } }
  - { id: second, day: "2027-04-13", does: { it: "Video.", en: "Video." }, why: { it: "Si sente.", en: "It sounds." } }
  - { id: third, day: "2027-05-02", does: { it: "Niente.", en: "Nothing." }, why: { it: "Basta.", en: "Enough." } }
`;
const path = 'content/cases/bakery-april.yml';
const brands = new Map([['bakery', {}]]);

const read = (text: string) => readCases(writeSample(put(path, text)).root, brands);
const told = (text: string) => read(text).problems.all.map(describeProblem);

function spoil(...changes: [from: string, to: string][]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The sample does not hold: ${from}`);
    return text.replace(from, () => to);
  }, sample);
}

describe('a case', () => {
  it('passes as the sample has it', () => {
    expect(told(sample)).toEqual([]);
  });

  it('comes to the browser in one language, with the words of both to look for', () => {
    // Of a brand only its name and its mentor are read.
    const bakery = { name: 'Forno Lisetta', mentor: { name: 'Nadia' } } as Brand;
    const [own] = viewCases(read(sample).cases, new Map([['bakery', bakery]]), 'en');
    expect(own).toMatchObject({ title: 'April at the oven', brandName: 'Forno Lisetta', mentor: 'Nadia', hours: 9 });
    expect(own?.events.map(({ replan, effect }) => [replan, effect])).toEqual([
      [false, 'clashes'],
      [false, 'tires'],
      [true, 'lost'],
      [false, 'clashes'],
    ]);
    expect(own?.events[0]).toMatchObject({ title: 'The fair', wants: { words: ['fiera', 'fair'] } });
    expect(own?.notes[2]).toEqual({ id: 'third', day: '2027-05-02', does: 'Nothing.', why: 'Enough.' });
  });

  const long = Array.from({ length: 121 }, () => 'pane').join(' ');
  it.each<[what: string, text: string, says: string]>([
    ['is called as its file', spoil(['id: bakery-april', 'id: bakery-may']), 'write `bakery-april`'],
    ['has a brand there is', spoil(['brand: bakery', 'brand: butcher']), 'There is no brand `butcher`'],
    ['begins on a Monday', spoil(['from: "2027-04-05"', 'from: "2027-04-04"']), 'begins on a Monday'],
    ['has days that are days', spoil(['from: "2027-04-05"', 'from: "5/4/2027"']), '`from`'],
    ['lasts three weeks at least', spoil(['weeks: 4', 'weeks: 2']), 'must be at least 3'],
    ['has hours', spoil(['hours: 9', 'hours: 0']), 'must be at least 1'],
    ['has a short brief', spoil(['Porta gente al forno.', long]), 'The brief has 121 words'],
    ['is in both languages', spoil([', en: "April at the oven"', '']), '`title'],
    ['has no field of another name', spoil(['hours: 9', 'hours: 9\nprize: 3']), 'prize'],
    ['asks to plan again', spoil(['    replan: true\n', '']), 'One event, and one alone, asks to plan again'],
    [
      'asks to plan again once',
      spoil(['    after: 3\n', '    after: 3\n    replan: true\n']),
      'One event, and one alone, asks to plan again',
    ],
    ['asks to plan again after week two', spoil(['    after: 2\n', '    after: 1\n']), 'is told after week 2'],
    [
      'asks to plan again over posts',
      spoil(['touches: { from: "2027-04-19"', 'wants: { from: "2027-04-19"']),
      'touches nothing',
    ],
    ['has something known from the start', spoil(['after: 0', 'after: 1']), 'No event is known from the start'],
    ['has effects there are', spoil(['effect: tires', 'effect: bores']), 'must be one of: lost, tires, clashes'],
    [
      'asks something in every event',
      spoil(['    touches: { from: "2027-04-14", to: "2027-04-14", sells: true }\n', '']),
      '`mourning` asks nothing of a plan',
    ],
    [
      'touches days of its own',
      spoil(['touches: { from: "2027-04-26", to: "2027-05-02"', 'touches: { from: "2027-04-26", to: "2027-05-03"']),
      'What `joke` touches is not within the days of the case',
    ],
    [
      'has events on days of its own',
      spoil(['    to: "2027-05-02"\n    after: 3', '    to: "2027-05-09"\n    after: 3']),
      'The days of `joke` are not days of the case',
    ],
    ['tells an event before it is over', spoil(['    after: 3\n', '    after: 4\n']), 'told when the case is over'],
    [
      'tells an event while one can still act on it',
      spoil(
        ['wants: { from: "2027-04-12", to: "2027-04-16"', 'wants: { from: "2027-04-05", to: "2027-04-11"'],
        ['after: 0', 'after: 1'],
      ),
      '`fair` is told after week 1, when the days it wants are over',
    ],
    ['has each event once', spoil(['id: joke', 'id: fair']), '`fair` is here twice'],
    ['has each note once', spoil(['id: third', 'id: first']), '`first` is here twice'],
    [
      'has notes on days of its own',
      spoil(['day: "2027-05-02"', 'day: "2027-05-03"']),
      'The note `third` is on a day outside',
    ],
    ['explains a plan in three notes', sample.slice(0, sample.indexOf('  - { id: second')), 'are too few'],
    ['looks for words', spoil(['it: ["raffermo"]', 'it: []']), 'is empty: write a word'],
  ])('%s', (_, text, says) => {
    expect(told(text).join('\n')).toContain(says);
  });

  it('is told where it is to be mended', () => {
    expect(told(spoil(['id: joke', 'id: fair']))).toEqual([
      expect.stringMatching(/^content\/cases\/bakery-april\.yml:33/),
    ]);
  });
});

it('there are no cases in a folder that is not there', () => {
  expect(readCases(writeSample().root, brands).cases).toEqual([]);
});
