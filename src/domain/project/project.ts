import * as v from 'valibot';

/** Characters. */
export const longestName = 200;

/**
 * A project is a client and what is written for it. Its record is written by the workshop page (made, renamed,
 * archived, thrown away) and read by every tool; its documents are separate parts, in cells of their own, so that two
 * pages on two parts never meet. Thrown away, it stays with its parts until deleted for good or brought back.
 */
export const projectSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  name: v.pipe(v.string(), v.maxLength(longestName)),
  /** The language the documents are written in: how numbers and texts in them are read. */
  language: v.picklist(['it', 'en']),
  createdAt: v.number(),
  /** When something of it last changed, its documents included. */
  changedAt: v.number(),
  archivedAt: v.nullable(v.number()),
  deletedAt: v.nullable(v.number()),
  /** The example brand it was copied from. */
  brand: v.nullable(v.string()),
  /**
   * What the file it was brought in with held and no cell can, by part and path: written once, then, and never changed.
   * It goes out again with every file and copy of the project, for a version of the site that knows it.
   */
  more: v.exactOptional(v.record(v.string(), v.record(v.string(), v.unknown()))),
});
export type Project = v.InferOutput<typeof projectSchema>;

/** The documents of a project that have cells. `planB` is a second plan, to be compared with the first. */
export const parts = ['strategy', 'canvas', 'plan', 'planB', 'career', 'portfolio'] as const;
export type Part = (typeof parts)[number];

/** The documents with a page of their own; the second plan is written where the first is. */
export const pagedParts = ['strategy', 'canvas', 'plan', 'career', 'portfolio'] as const satisfies readonly Part[];
export type PagedPart = (typeof pagedParts)[number];

/** The documents of which the school's brands have a model. */
export const exampleParts = ['strategy', 'canvas', 'plan'] as const satisfies readonly PagedPart[];
export type ExamplePart = (typeof exampleParts)[number];

/** The document on whose page a part is written. */
export function pageOf(part: Part): PagedPart {
  return part === 'planB' ? 'plan' : part;
}

/** A named version of a part: written once, never changed; deleted with its project or by hand. */
export const snapshotSchema = v.object({
  id: v.string(),
  project: v.string(),
  part: v.picklist(parts),
  name: v.pipe(v.string(), v.maxLength(longestName)),
  at: v.number(),
  values: v.array(v.tuple([v.string(), v.nullable(v.union([v.string(), v.number(), v.boolean()]))])),
});
export type Snapshot = v.InferOutput<typeof snapshotSchema>;

export type ProjectState = 'open' | 'archived' | 'deleted';

export function stateOf({ archivedAt, deletedAt }: Project): ProjectState {
  if (deletedAt !== null) return 'deleted';
  return archivedAt === null ? 'open' : 'archived';
}

/** In use first, the one changed last at the top. */
export function sortProjects(projects: Iterable<Project>): Project[] {
  return [...projects].sort((a, b) => b.changedAt - a.changedAt || (a.id < b.id ? -1 : 1));
}

/** «Panificio Rossi», «Panificio Rossi 2»: a name none of the others has, no longer than a name may be. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const first = wanted.slice(0, longestName);
  if (!taken.includes(first)) return first;
  const base = first.replace(/ \d+$/, '').slice(0, longestName - 8);
  let number = 2;
  while (taken.includes(`${base} ${number}`)) number += 1;
  return `${base} ${number}`;
}
