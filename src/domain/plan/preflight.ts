import { type ExportFile, type ExportForm, splitFiles } from './export-form.ts';
import { comparePosts } from './order.ts';
import { type PreflightFacts, type PreflightFound, type PreflightItem, preflightEffects } from './preflight-item.ts';
import { listLost, listNear } from './preflight-lost.ts';
import { postChecks, reasonsOut } from './preflight-posts.ts';
import type { Post } from './shape.ts';

export interface Preflight {
  items: PreflightItem[];
  /** What goes out, in the order of time: exactly these posts and no others. */
  files: ExportFile[];
}

/**
 * What will happen to posts in a form of export, before it happens: each post that stays out, with the reason; each
 * thing that is not carried; each limit that is passed. Nothing stays out that is not in this list.
 */
export function preflight(posts: readonly Post[], form: ExportForm, facts: PreflightFacts): Preflight {
  const out = new Map<string, PreflightFound>();
  for (const post of posts) {
    const reason = firstOf(reasonsOut, (check) => check(post, form, facts));
    if (reason) out.set(post.id, reason);
  }
  const kept = posts.filter(({ id }) => !out.has(id)).toSorted(comparePosts);
  const files = splitFiles(kept, form, facts.mostRows);
  const found = [
    ...posts.toSorted(comparePosts).flatMap(({ id }) => out.get(id) ?? []),
    ...kept.flatMap((post) => postChecks.flatMap((check) => check(post, form, facts) ?? [])),
    ...listNear(kept, form),
    ...listLost(kept, form),
    ...files.flatMap(({ channel, part, parts }): PreflightFound[] =>
      part === 1 && parts > 1 ? [{ code: 'files', params: { channel, parts, rows: facts.mostRows ?? 0 } }] : [],
    ),
  ];
  return { items: found.map((own) => ({ ...own, effect: preflightEffects[own.code] })), files };
}

function firstOf<T, R>(list: readonly T[], read: (item: T) => R | undefined): R | undefined {
  for (const item of list) {
    const value = read(item);
    if (value !== undefined) return value;
  }
  return undefined;
}
