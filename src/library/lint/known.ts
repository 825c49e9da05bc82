import { type Check, nameAll } from './rule.ts';

/** What content names by an id, and where each is kept. */
const shelves = {
  skills: { what: 'skill', where: 'content/skills.yml', fileOf: () => 'content/skills.yml' },
  sources: { what: 'source', where: 'content/sources.yml', fileOf: () => 'content/sources.yml' },
  brands: { what: 'brand', where: 'content/brands', fileOf: (id: string) => `content/brands/${id}.yml` },
  terms: { what: 'term', where: 'content/glossary', fileOf: (id: string) => `content/glossary/${id}.yml` },
} as const;

/** What to say of an id that leads nowhere; nothing when it exists, or when its file is already reported. */
export function findUnknown({ library, broken }: Check, shelf: keyof typeof shelves, id: string): string | undefined {
  const { what, where, fileOf } = shelves[shelf];
  return library[shelf].has(id) || broken.has(fileOf(id)) ? undefined : sayUnknown(what, id, where);
}

export function sayUnknown(what: string, id: string, where: string): string {
  return `There is no ${what} ${nameAll([id])} in ${where}. Correct the id, or add the ${what} there.`;
}
