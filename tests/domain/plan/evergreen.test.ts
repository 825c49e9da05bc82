import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findFamilies, findTooSoon } from '#domain/plan/evergreen.ts';
import { postsOf } from './plan-samples.ts';

const read = (...posts: Parameters<typeof postsOf>) =>
  findFamilies(postsOf(...posts)).map(({ first, dated, count }) => [first.id, count, dated.map(({ id }) => id).join()]);

it('is the first post with its repeats in the order of their days, also a repeat of a repeat', () => {
  expect(
    read(
      { id: 'c', repeats: 'b', at: '2027-05-03' },
      { id: 'a', at: '2027-03-01' },
      { id: 'n', at: '2027-03-02' },
      { id: 'b', repeats: 'a', at: '2027-04-02T09:00' },
      { id: 'd', repeats: 'a' },
    ),
  ).toEqual([['a', 4, 'a,b,c']]);
});

it.each([
  [
    'in a ring',
    [
      { id: 'a', repeats: 'b' },
      { id: 'b', repeats: 'a' },
      { id: 'c', repeats: 'a' },
    ],
  ],
  ['of itself', [{ id: 'a', repeats: 'a' }]],
  ['of a post that is not there', [{ id: 'a', repeats: 'gone' }]],
])('is none of posts that repeat %s', (_, posts) => {
  expect(read(...posts)).toEqual([]);
});

it('says who comes back before the rest is over, and after how many days', () => {
  const [family] = findFamilies(
    postsOf(
      { id: 'a', at: '2027-03-01', coolDown: 30 },
      { id: 'b', at: '2027-03-30', repeats: 'a' },
      { id: 'c', at: '2027-04-29', repeats: 'a', coolDown: 90 },
    ),
  );
  expect(family && findTooSoon(family).map(({ post, days, rest }) => [post.id, days, rest])).toEqual([['b', 29, 30]]);
});

it('puts each post in one family at most, whoever repeats whom', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom('', 'gone', ...ids), { minLength: 6, maxLength: 6 }), (repeats) => {
      const posts = postsOf(...ids.map((id, place) => ({ id, at: '2027-03-01', repeats: repeats[place] ?? '' })));
      const families = findFamilies(posts);
      const own = families.flatMap(({ dated }) => dated.map(({ id }) => id));
      expect(new Set(own).size).toBe(own.length);
      expect(families.every(({ first, count }) => first.repeats === '' && count > 1)).toBe(true);
    }),
  );
});
