import type { Found } from '#domain/project/finding.ts';
import { isWritten, pathOf, titleOf } from './reading.ts';
import type { PlanFacts, PlanRule } from './rule.ts';
import type { Post } from './shape.ts';

/** A check of one post by itself. */
export interface PostRule extends Pick<PlanRule, 'severity' | 'lesson' | 'repair'> {
  /** It holds for ideas too; the others ask what a post needs that is more than one. */
  ofIdeas?: true;
  find(post: Post, facts: PlanFacts): Found[];
}

export type PostRules = Readonly<Record<string, PostRule>>;

/** One finding at a field of a post, with the post's title. */
export function at(post: Post, field: keyof Post, params: Found['params'] = {}): Found[] {
  return [{ path: pathOf(post, field), params: { title: titleOf(post), ...params } }];
}

/**
 * The checks of a plan that are made of one post after the other. What was found in a post is kept while it and the
 * facts are the same objects, so that after an edit only the post that was edited is read again.
 */
export function ofPosts<const R extends PostRules>(rules: R): Readonly<Record<keyof R, PlanRule>> {
  const kept = new WeakMap<Post, { facts: PlanFacts; found: readonly (readonly [code: string, Found])[] }>();
  const lists = new WeakMap<readonly Post[], { facts: PlanFacts; byCode: ReadonlyMap<string, Found[]> }>();

  function findIn(post: Post, facts: PlanFacts) {
    const known = kept.get(post);
    if (known?.facts === facts) return known.found;
    const isIdea = !isWritten(post);
    const found = Object.entries<PostRule>(rules).flatMap(([code, { ofIdeas, find }]) =>
      isIdea && !ofIdeas ? [] : find(post, facts).map((own) => [code, own] as const),
    );
    kept.set(post, { facts, found });
    return found;
  }

  function findAll(posts: readonly Post[], facts: PlanFacts): ReadonlyMap<string, Found[]> {
    const known = lists.get(posts);
    if (known?.facts === facts) return known.byCode;
    const byCode = new Map<string, Found[]>();
    for (const post of posts)
      for (const [code, own] of findIn(post, facts)) {
        const list = byCode.get(code);
        if (list) list.push(own);
        else byCode.set(code, [own]);
      }
    lists.set(posts, { facts, byCode });
    return byCode;
  }

  const made = Object.entries<PostRule>(rules).map(([code, { severity, lesson, repair }]): [string, PlanRule] => [
    code,
    {
      severity,
      lesson,
      check: ({ posts: { posts } }, facts) => findAll(posts, facts).get(code) ?? [],
      ...(repair ? { repair } : {}),
    },
  ]);
  return Object.fromEntries(made) as Record<keyof R, PlanRule>; // made from the entries of the same table
}
