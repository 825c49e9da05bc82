import fc from 'fast-check';
import { expect, it } from 'vitest';
import { printOf } from '#domain/plan/post-print.ts';
import type { Post } from '#domain/plan/shape.ts';
import type { Sketch } from '../strategy/documents.ts';
import { loaf, readSketch } from './examples-sketch.ts';

const print = (changes: Sketch<Post>) => {
  const [post] = readSketch({ posts: { posts: [{ ...loaf, ...changes, id: 'loaf' }] } }).posts.posts;
  return post && printOf(post);
};

it.each<Sketch<Post>>([
  { title: 'Un altro' },
  { text: 'Altro.' },
  { at: '2027-03-03T07:30' },
  { channel: 'newsletter' },
  { minutes: 0 },
  { media: [{ id: 'm', alt: 'Una pagnotta' }] } as Sketch<Post>,
])('is another when the post is: %o', (changes) => {
  expect(print(changes)).not.toBe(print({}));
});

it('is the same however far the post has come, and without what is empty', () => {
  const hand = { status: 'published', notes: 'Fatto.', owner: 'Vera', mode: 'reminder' } as const;
  expect(print(hand)).toBe(print({}));
  expect(print({ firstComment: '', paid: false })).toBe(print({}));
});

it('is short and without spaces, so that many stand on lines of their own', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(print({ text })).toMatch(/^[0-9a-z]{1,7}$/);
    }),
  );
});
