import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alike, findDuplicates, findSameTexts, likeness } from '#domain/plan/duplicates.ts';
import type { Post } from '#domain/plan/shape.ts';
import { loaf } from './examples-sketch.ts';
import { postsOf } from './plan-samples.ts';

/** Shared ÷ all, by sets. */
function plainJaccard<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const all = a.union(b).size;
  return all === 0 ? 0 : a.intersection(b).size / all;
}

const sorted = (values: Iterable<number>) => Uint32Array.from(new Set(values)).sort();

describe('how alike two lists are', () => {
  it('is what they share of all they have: 3 of 5', () => {
    expect(likeness(sorted([1, 2, 3, 4]), sorted([2, 3, 4, 5]), 0)).toBe(0.6);
  });

  it.each([
    ['of nothing', [], [], 0],
    ['of one beside nothing', [7], [], 0],
    ['of the same', [4, 9, 11], [11, 9, 4], 1],
    ['just at the least: 4 of 5', [1, 2, 3, 4, 5], [1, 2, 3, 4], 0.8],
    ['just under it: 7 of 9', [1, 2, 3, 4, 5, 6, 7, 8], [1, 2, 3, 4, 5, 6, 7, 9], 0],
  ])('%s', (_, a, b, index) => {
    expect(likeness(sorted(a), sorted(b))).toBe(index);
    expect(likeness(sorted(b), sorted(a))).toBe(index);
  });

  it('is the plain index, or nothing where that is under the least', () => {
    const values = fc.array(fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constant(0xffffffff)), { maxLength: 40 });
    fc.assert(
      fc.property(values, values, fc.constantFrom(0, 0.3, 0.5, alike, 1), (a, b, least) => {
        const plain = plainJaccard(new Set(a), new Set(b));
        expect(likeness(sorted(a), sorted(b), least)).toBe(plain >= least ? plain : 0);
      }),
      { numRuns: 1000 },
    );
  });
});

type Sketch = Partial<Pick<Post, 'channel' | 'text' | 'repeats'>> & { id: string };
const read = (...posts: Sketch[]) => postsOf(...posts.map((own) => ({ ...loaf, ...own })));
const pairs = (posts: readonly Post[]) => findDuplicates(posts).map(({ post, other }) => `${post.id}-${other.id}`);

const dawn = 'Alle quattro del mattino il forno è già caldo, e la prima infornata è di segale di Paularo';
const noon = 'A mezzogiorno restano due pagnotte: chi arriva tardi trova i grissini di Ugo, e un caffè';

describe('posts that say nearly the same', () => {
  it.each<[string, Sketch[], string[]]>([
    [
      'whatever the capitals, the marks and the spaces',
      [
        { id: 'a', text: dawn },
        { id: 'b', text: `${dawn.toUpperCase()}  !` },
      ],
      ['b-a'],
    ],
    [
      'not another text',
      [
        { id: 'a', text: dawn },
        { id: 'b', text: noon },
      ],
      [],
    ],
    [
      'not on two channels',
      [
        { id: 'a', text: dawn },
        { id: 'b', text: dawn, channel: 'x' },
      ],
      [],
    ],
    [
      'not a few words, alike by chance',
      [
        { id: 'a', text: 'Pane caldo' },
        { id: 'b', text: 'Pane caldo' },
      ],
      [],
    ],
    [
      'not a repeat',
      [
        { id: 'a', text: dawn },
        { id: 'b', text: dawn, repeats: 'a' },
      ],
      [],
    ],
    [
      'not two repeats of one',
      [
        { id: 'a', text: dawn, repeats: 'c' },
        { id: 'b', text: dawn, repeats: 'c' },
      ],
      [],
    ],
    [
      'each beside the first before it',
      [
        { id: 'a', text: dawn },
        { id: 'n', text: noon },
        { id: 'b', text: dawn },
        { id: 'c', text: dawn },
        { id: 'm', text: noon },
      ],
      ['b-a', 'c-a', 'm-n'],
    ],
  ])('%s', (_, posts, found) => {
    expect(pairs(read(...posts))).toEqual(found);
  });

  /** By the letters themselves, without hashes. */
  function trigramsOf(text: string): Set<string> {
    const line = ` ${
      text
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.join(' ') ?? ''
    } `;
    return new Set(Array.from({ length: Math.max(0, line.length - 2) }, (_, at) => line.slice(at, at + 3)));
  }

  const words = ['segale', 'forno', 'pagnotta', 'alle', 'quattro', 'del', 'mattino', 'è', 'caldo,', 'Vera'];
  const base = [...words, ...words.toReversed(), 'farro'];
  /** A text with a few of its words changed: some pairs are alike, some nearly. */
  const anyText = fc
    .array(fc.tuple(fc.nat(base.length - 1), fc.constantFrom('crusca', 'Ugo', '')), { maxLength: 4 })
    .map((changes) => {
      const text = [...base];
      for (const [place, word] of changes) text[place] = word;
      return text.join(' ');
    });

  it('are those whose runs of three letters are alike, by sets', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const isAlike = plainJaccard(trigramsOf(a), trigramsOf(b)) >= alike;
        expect(pairs(read({ id: 'a', text: a }, { id: 'b', text: b }))).toEqual(isAlike ? ['b-a'] : []);
      }),
      { numRuns: 300 },
    );
  });

  it('are the same found again after edits as found at once', () => {
    const texts = fc.constantFrom(dawn, `${dawn}, e basta`, `${dawn}, e basta: lo dice Vera`, noon, `${noon}.`, 'Pane');
    const edit = fc.record({
      place: fc.nat(6),
      to: fc.nat(6),
      text: texts,
      kind: fc.constantFrom('write', 'move', 'drop', 'add'),
    });
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 7 }), fc.array(edit, { maxLength: 8 }), (first, edits) => {
        let posts = read(...first.map((text, place) => ({ id: `p${place}`, text })));
        pairs(posts);
        for (const [step, { place, to, text, kind }] of edits.entries()) {
          const at = place % Math.max(1, posts.length);
          const [made] = read({ id: kind === 'add' ? `n${step}` : (posts[at]?.id ?? 'n'), text });
          const moved = posts[at];
          if (kind === 'write' && made) posts = posts.with(at, made);
          else if (kind === 'add' && made) posts = posts.toSpliced(at, 0, made);
          else if (kind === 'drop') posts = posts.length > 1 ? posts.toSpliced(at, 1) : posts;
          else if (moved) posts = posts.toSpliced(at, 1).toSpliced(to, 0, moved);
          expect(pairs(posts)).toEqual(pairs(structuredClone(posts)));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a text that stands word for word elsewhere', () => {
  const same = (...posts: Sketch[]) =>
    findSameTexts(read(...posts)).map(({ post, other, count }) => [post.id, other.id, count]);

  it('is said once, of its first post elsewhere, with how many channels it is on', () => {
    const posts: Sketch[] = [
      { id: 'a', text: dawn },
      { id: 'b', text: dawn },
      { id: 'c', text: `\n${dawn} `, channel: 'linkedin' },
      { id: 'd', text: dawn, channel: 'x' },
    ];
    expect(same(...posts)).toEqual([['c', 'a', 3]]);
  });

  it('is not said on one channel, of a text that differs, or of a greeting', () => {
    expect(same({ id: 'a', text: dawn }, { id: 'b', text: dawn })).toEqual([]);
    expect(same({ id: 'a', text: dawn }, { id: 'b', text: `${dawn}.`, channel: 'x' })).toEqual([]);
    expect(same({ id: 'a', text: 'o'.repeat(39) }, { id: 'b', text: 'o'.repeat(39), channel: 'x' })).toEqual([]);
    expect(same({ id: 'a', text: 'o'.repeat(40) }, { id: 'b', text: 'o'.repeat(40), channel: 'x' })).toEqual([
      ['b', 'a', 2],
    ]);
  });
});
