import { describe, expect, it } from 'vitest';
import { canvasShape } from '#domain/canvas/shape.ts';
import { at, ofPosts, type PostRules } from '#domain/plan/post-rules.ts';
import type { PlanFacts } from '#domain/plan/rule.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { emptyDocument } from '#domain/project/read.ts';
import { planOf, strategy } from './plan-samples.ts';

const facts: PlanFacts = {
  today: '2027-02-22',
  channels: new Map(),
  strategy,
  canvas: emptyDocument(canvasShape),
  days: [],
};

/** Rules that count how often they look at a post. */
function counting() {
  const seen: string[] = [];
  const rules = ofPosts({
    long: {
      severity: 'warning',
      lesson: 'x',
      find: (post) => {
        seen.push(post.id);
        return post.text.length > 7 ? at(post, 'text', { count: post.text.length }) : [];
      },
    },
    titled: {
      severity: 'note',
      lesson: 'y',
      ofIdeas: true,
      find: (post) => (post.title === '' ? at(post, 'title') : []),
      repair: (_, { path }) => [[path, 'Senza titolo']],
    },
  } satisfies PostRules);
  return { seen, rules };
}

const change = (plan: Plan, id: string, text: string): Plan => ({
  ...plan,
  posts: { posts: plan.posts.posts.map((post) => (post.id === id ? { ...post, text } : post)) },
});

const plan = planOf(
  { id: 'a', status: 'draft', title: 'La pagnotta', text: 'Segale di Paularo' },
  { id: 'b', status: 'draft', text: 'Farro' },
  { id: 'c', status: 'idea', text: 'Un’idea lunga' },
);

describe('checks of one post after the other', () => {
  it('say where and what, and hold ideas only to those that are for ideas', () => {
    const { rules } = counting();
    expect(rules.long.check(plan, facts)).toEqual([
      { path: 'posts/posts/a/text', params: { title: 'La pagnotta', count: 17 } },
    ]);
    expect(rules.titled.check(plan, facts).map(({ path }) => path)).toEqual([
      'posts/posts/b/title',
      'posts/posts/c/title',
    ]);
  });

  it('read again only the post that changed', () => {
    const { rules, seen } = counting();
    rules.long.check(plan, facts);
    expect(seen).toEqual(['a', 'b']);
    const found = rules.long.check(change(plan, 'b', 'Farro di Monteleone'), facts);
    expect(seen).toEqual(['a', 'b', 'b']);
    expect(found.map(({ params }) => params['count'])).toEqual([17, 19]);
  });

  it('read all again when what is known around them changed', () => {
    const { rules, seen } = counting();
    rules.long.check(plan, facts);
    rules.long.check(plan, { ...facts, today: '2027-02-23' });
    expect(seen).toEqual(['a', 'b', 'a', 'b']);
  });

  it('carry severity, lesson and repair of their table', () => {
    const { rules } = counting();
    const [found] = rules.titled.check(plan, facts);
    expect([rules.long.severity, rules.long.lesson, rules.long.repair]).toEqual(['warning', 'x', undefined]);
    expect(found && rules.titled.repair?.(plan, found, facts)).toEqual([['posts/posts/b/title', 'Senza titolo']]);
  });
});
