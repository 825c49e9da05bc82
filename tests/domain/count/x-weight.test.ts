import fc from 'fast-check';
import twitterText from 'twitter-text';
import { describe, expect, it } from 'vitest';
import { weighPieces, xWeight } from '#domain/count/x-weight.ts';
import { type Group, groupNames, textsOf } from './pieces.ts';

function published(text: string): number {
  return twitterText.parseTweet(text).weightedLength;
}

const kinds: readonly (readonly [name: string, groups: readonly Group[], runs: number])[] = [
  ['of every kind together', groupNames, 2500],
  ['with links and what stands by them', ['links', 'bare', 'domains', 'neighbours', 'more', 'words'], 2000],
  ['with bare names by other alphabets', ['bare', 'domains', 'wide', 'directions', 'marks', 'odd'], 1500],
  ['with emoji put together', ['emoji', 'families', 'flags', 'keys'], 1500],
  ['such as people write', ['words', 'signs', 'links', 'bare', 'emoji', 'flags'], 1000],
];

describe('xWeight', () => {
  it.each(kinds)('agrees with the published rules on texts %s', (_name, groups, numRuns) => {
    fc.assert(
      fc.property(textsOf(groups), (text) => {
        expect(xWeight(text)).toBe(published(text));
      }),
      { seed: 20261126, numRuns },
    );
  });

  it('agrees on every character alone, with a tone, with the sign for colour, as a key and with a gender', () => {
    const after = [
      '',
      '\ufe0f',
      '\ufe0e',
      '\u{1f3fd}',
      '\ufe0f\u{1f3fd}',
      '\u20e3',
      '\u200d♀️',
      '\u{1f3ff}\u200d♂️',
      '️\u200d♂️',
    ];
    const points = [
      ...range(0, 0x3400),
      ...range(0xd7f0, 0xe100),
      ...range(0xfe00, 0x10000),
      ...range(0x1f000, 0x1fb00),
    ];
    const unlike = points.flatMap((point) =>
      after.map((end) => String.fromCodePoint(point) + end).filter((text) => xWeight(text) !== published(text)),
    );
    expect(unlike).toEqual([]);
  });

  it('agrees on every pair of letters of flags', () => {
    const letters = range(0x1f1e6, 0x1f200).map((point) => String.fromCodePoint(point));
    const pairs = letters.flatMap((first) => letters.map((second) => first + second));
    expect(pairs.filter((text) => xWeight(text) !== published(text))).toEqual([]);
    expect(pairs.filter((text) => xWeight(text) === 2)).toHaveLength(258);
  });

  it.each([
    ['a link with its path', 'vedi https://esempio.it/pane?x=1', 28],
    ['a bare name', 'vedi esempio.it', 28],
    ['an address of mail, which is no link', 'anna@esempio.it', 15],
    ['a name after a full stop, which is none', '.esempio.it', 11],
    ['a name with an end that nobody registers', 'esempio.notadomain', 18],
    ['the full stop of the sentence apart from the link', 'esempio.it/pane.', 24],
    ['as much of a name in another alphabet as its path would take', 'foo.com日本.it/via', 28],
  ])('counts %s', (_name, text, weight) => {
    expect(xWeight(text)).toBe(weight);
    expect(published(text)).toBe(weight);
  });

  it('counts the same whether accents are apart or not', () => {
    expect(xWeight('perche\u0301')).toBe(6);
    expect(xWeight('perché')).toBe(6);
  });

  it('counts an emoji later than its rules part by part, never less than 2', () => {
    expect(xWeight('🧑‍🤝‍🧑')).toBe(8);
  });

  it('leaves nothing out between its pieces', () => {
    fc.assert(
      fc.property(textsOf(groupNames), (text) => {
        const pieces = weighPieces(text);
        expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        expect(pieces.every(({ start, end }) => end > start)).toBe(true);
      }),
      { seed: 43, numRuns: 300 },
    );
  });

  it.each([
    ['one word', `${'道'.repeat(10_000)}.`],
    ['labels that end nowhere', 'a.'.repeat(5000)],
    ['labels with a low line', 'a_b.'.repeat(2500)],
    ['low lines', `.a${'_a'.repeat(5000)}`],
    ['brackets', `https://esempio.it/${'(a'.repeat(4000)}`],
  ])('reads the longest post of %s without going over it again and again', (_name, text) => {
    const before = performance.now();
    xWeight(text);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, step) => from + step);
}
