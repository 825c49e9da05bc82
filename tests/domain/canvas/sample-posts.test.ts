import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitPosts, splitPosts } from '#domain/canvas/sample-posts.ts';
import { longestText } from '#domain/project/fields.ts';

it('parts posts by blank lines, however they end and however many', () => {
  expect(splitPosts('Primo\r\ncon due righe\r\n\r\n  \n\nSecondo\n \t\nTerzo\n')).toEqual([
    'Primo\ncon due righe',
    'Secondo',
    'Terzo',
  ]);
});

it('keeps the blank lines of a post where lines of dashes part them', () => {
  expect(splitPosts('Primo\n\nstesso post\n---\nSecondo\n *** \n\n=====\nTerzo')).toEqual([
    'Primo\n\nstesso post',
    'Secondo',
    'Terzo',
  ]);
});

it('takes a line of text with dashes for text', () => {
  expect(splitPosts('Da oggi --- per sempre ---\n- uno\n-- due')).toHaveLength(1);
});

it('leaves in the box what has no place, parted as it came', () => {
  expect(fitPosts('a\n\nb\n\nc\n\nd', 2)).toEqual({ taken: ['a', 'b'], left: 'c\n\nd', tooMany: 2, tooLong: 0 });
  expect(fitPosts('a\n\nx\n---\nb\n\ny\n---\nc', 1).left).toBe('b\n\ny\n---\nc');
  expect(fitPosts('a\n\nb', 0).taken).toEqual([]);
});

it('takes the same post twice if it was pasted twice', () => {
  expect(fitPosts('ciao\n\nciao\n\nciao', 2)).toMatchObject({ taken: ['ciao', 'ciao'], left: 'ciao' });
});

it('leaves in the box what a field would refuse for its length', () => {
  const long = 'x'.repeat(longestText + 1);
  expect(fitPosts(`${long}\n\nbreve`, 5)).toEqual({ taken: ['breve'], left: long, tooMany: 0, tooLong: 1 });
});

it('loses no letter, and what is left can be parted again', () => {
  const posts = fc.array(fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9})?$/), { maxLength: 20 });
  fc.assert(
    fc.property(posts, fc.constantFrom('\n\n', '\n---\n'), fc.integer({ min: 0, max: 14 }), (all, between, free) => {
      const { taken, left } = fitPosts(all.join(between), free);
      expect([...taken, ...splitPosts(left)]).toEqual(all);
    }),
  );
});
