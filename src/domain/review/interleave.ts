import type { LookAlikes } from './review-index.ts';

/** The same items, each followed by those it is easily taken for; otherwise in the order given. */
export function placeSideBySide<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  groups: readonly LookAlikes[],
): T[] {
  const left = [...items];
  const placed: T[] = [];
  for (let next = left.shift(); next !== undefined; next = left.shift()) {
    const name = nameOf(next);
    const alike = new Set(groups.filter(({ skills }) => skills.includes(name)).flatMap(({ skills }) => skills));
    const beside = left.filter((item) => alike.has(nameOf(item)));
    placed.push(next, ...beside);
    for (const item of beside) left.splice(left.indexOf(item), 1);
  }
  return placed;
}
