import { type Media, type Post, planShape, postsPath } from '#domain/plan/shape.ts';
import type { Value } from '#domain/project/cells.ts';
import type { TableFacts } from './facts.ts';
import { changesOf, createLookalikeFinder, createPostFinder } from './known-posts.ts';
import type { Problem } from './problem.ts';
import type { RowMedia, RowPost, RowRead } from './rows.ts';

/** The posts a plan may hold. */
export const mostPosts = planShape.posts.posts.most;

/** A post that is added or changed, as a person looks at it before saying yes. */
export interface PlannedPost {
  row: number;
  id: string;
  kind: 'added' | 'changed';
  channel: string;
  at: string;
  /** Its title, or its text. */
  name: string;
  /** Which of its fields change. */
  fields: readonly string[];
  /** A post of the plan that this new one may be after all. */
  like: Pick<Post, 'id' | 'at'> | undefined;
}

export interface PlannedImport {
  /** The cells to write, all in one step. */
  values: [path: string, value: Value][];
  /** In the order of the rows, without those that stay as they are. */
  posts: PlannedPost[];
  /** Posts, not rows. */
  added: number;
  changed: number;
  same: number;
}

/** Nothing is brought in by halves: either no row has a problem, or there is no list. */
export type ImportPlan =
  | { type: 'ready'; plan: PlannedImport }
  /** `over`: posts more than a plan may hold. */
  | { type: 'open'; problems: Problem[]; over: number };

export interface ImportWorld extends TableFacts {
  /** The place of the last item of a list, 0 for none. @param list a path. */
  lastPlace(list: string): number;
  newId(): string;
}

/**
 * What writing the rows into the plan comes to: posts that are there are changed where the rows say something else, the
 * others are added after the last. @param leftOut rows the person leaves out.
 */
export function planImport(reads: readonly RowRead[], leftOut: ReadonlySet<number>, world: ImportWorld): ImportPlan {
  const taken = reads.filter(({ row }) => !leftOut.has(row));
  const problems = [...taken.flatMap((read) => read.problems), ...findRepeated(taken)];
  const rows = taken.map((read) => read.posts);
  const find = createPostFinder(world.posts);
  // Rows that name their post come first: another row that only resembles it must not take it.
  const found = new Map<RowPost, ReturnType<typeof find>>();
  const ids = new Set(world.posts.map(({ id }) => id));
  const [named, others] = split(rows.flat(), ({ id }) => ids.has(id));
  for (const post of [...named, ...others]) found.set(post, find(post));
  const over = world.posts.length + others.filter((post) => !found.get(post)).length - mostPosts;
  if (problems.length > 0 || over > 0) return { type: 'open', problems: inOrder(problems), over: Math.max(0, over) };
  const plan: PlannedImport = { values: [], posts: [], added: 0, changed: 0, same: 0 };
  const met = new Set([...found.values()].map((known) => known?.post));
  const findLike = createLookalikeFinder(world.posts, (post) => met.has(post));
  const write = createWriter(plan, ids, world);
  for (const { row, posts } of taken) {
    const idea = posts.length > 1 ? ideaOf(posts.map((post) => found.get(post)?.post)) || shortId(world) : '';
    for (const post of posts) {
      const known = found.get(post);
      write(row, post, { known, idea, like: known ? undefined : findLike(post) });
    }
  }
  return { type: 'ready', plan };
}

function split<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  const parts: [T[], T[]] = [[], []];
  for (const one of all) parts[isFirst(one) ? 0 : 1].push(one);
  return parts;
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => a.row - b.row || a.column - b.column);
}

/** Rows that say they are a post which a row before them is. */
function findRepeated(reads: readonly RowRead[]): Problem[] {
  const said = new Set<string>();
  return reads.flatMap(({ row, posts, idColumn }) => {
    const id = posts[0]?.id ?? '';
    const isNew = id === '' || !said.has(id);
    said.add(id);
    return isNew ? [] : [{ row, column: idColumn, code: 'repeatedId' as const, value: id }];
  });
}

/** What the posts of a row that are there are called together. */
function ideaOf(posts: readonly (Post | undefined)[]): string {
  return posts.map((post) => post?.idea ?? '').find((idea) => idea !== '') ?? '';
}

function shortId({ newId }: Pick<ImportWorld, 'newId'>): string {
  return newId().slice(0, 10);
}

/** An id that a plan of this site gave: kept, so that the same file is known again. Anybody's «1, 2, 3» is not one. */
const ownId = /^[0-9a-f]{10}$/;

function createWriter(plan: PlannedImport, ids: Set<string>, world: ImportWorld) {
  let place = world.lastPlace(postsPath);
  return (row: number, said: RowPost, { known, idea, like }: Written): void => {
    const values = known ? changedValues(said, known, idea, world) : newValues(said, idea, world);
    const id = known?.post.id ?? (ownId.test(said.id) && !ids.has(said.id) ? said.id : shortId(world));
    ids.add(id);
    if (!known) {
      place += 1;
      plan.added += 1;
      plan.values.push([`${postsPath}/${id}`, place]);
    } else if (values.length > 0) plan.changed += 1;
    else plan.same += 1;
    for (const [name, value] of values) plan.values.push([`${postsPath}/${id}/${name}`, value]);
    if (known && values.length === 0) return;
    const now = (name: 'at' | 'title' | 'text') => String(said.fields[name] || known?.post[name] || '');
    plan.posts.push({
      row,
      id,
      kind: known ? 'changed' : 'added',
      channel: said.channel,
      at: now('at'),
      name: now('title') || now('text'),
      fields: known ? [...new Set(values.map(([name]) => name.split('/', 1)[0] ?? name))] : [],
      like: like && { id: like.id, at: like.at },
    });
  };
}

interface Written {
  known: ReturnType<ReturnType<typeof createPostFinder>>;
  idea: string;
  like: Post | undefined;
}

type Named = [name: string, value: Value];

function newValues({ fields, channel, media, keep, status }: RowPost, idea: string, world: ImportWorld): Named[] {
  const notes = [String(fields['notes'] ?? ''), ...keep].filter((line) => line !== '').join('\n');
  const all = { status, ...fields, channel, notes, idea };
  const said = Object.entries<Value>({ ...all, status: all.status || status });
  const items = media.filter(({ url, alt }) => url !== '' || (alt ?? '') !== '');
  return [
    ...said.filter(([, value]) => value !== '' && value !== null && value !== false),
    ...items.flatMap((item, index) => mediaValues(item, index + 1, world)),
  ];
}

function mediaValues({ url, alt = '' }: RowMedia, place: number, world: ImportWorld): Named[] {
  const path = `media/${shortId(world)}`;
  const said: Named[] = [
    [`${path}/kind`, kindOf(url)],
    [`${path}/url`, url],
    [`${path}/alt`, alt],
  ];
  return [[path, place], ...said.filter(([, value]) => value !== '')];
}

function kindOf(url: string): Exclude<Media['kind'], ''> {
  const [, ending = ''] = /\.(\w+)(?:$|[?#])/.exec(url.toLowerCase()) ?? [];
  if (/^(?:mp4|mov|webm|m4v|avi)$/.test(ending)) return 'video';
  if (/^(?:mp3|m4a|wav|ogg)$/.test(ending)) return 'audio';
  return ending === 'pdf' ? 'pdf' : 'image';
}

type Known = NonNullable<ReturnType<ReturnType<typeof createPostFinder>>>;

function changedValues(row: RowPost, known: Known, idea: string, world: ImportWorld): Named[] {
  const { post } = known;
  const changes = changesOf(row, known, world).filter(([name]) => name !== 'notes');
  const said = String(row.fields['notes'] ?? '');
  const lines = [said, ...row.keep].filter((line) => line !== '' && !post.notes.includes(line));
  if (lines.length > 0) changes.push(['notes', [post.notes, ...lines].filter((line) => line !== '').join('\n')]);
  if (idea !== '' && post.idea === '') changes.push(['idea', idea]);
  return [...changes, ...changedMedia(row.media, known, world)];
}

/** Pictures are met by their address, else by their place; what is not met is added, and nothing is taken out. */
function changedMedia(rowMedia: readonly RowMedia[], { post, isWhole }: Known, world: ImportWorld): Named[] {
  const changes: Named[] = [];
  const met = new Set<Media>();
  let last: number | undefined;
  rowMedia.forEach(({ url, alt }, place) => {
    const own = url === '' ? post.media[place] : post.media.find((one) => !met.has(one) && sameAddress(one.url, url));
    if (own) {
      met.add(own);
      const isSaid = alt !== undefined && (isWhole || alt !== '');
      if (isSaid && alt !== own.alt.replace(/\s+/g, ' ').trim()) changes.push([`media/${own.id}/alt`, alt]);
    } else if (url !== '' || (alt ?? '') !== '') {
      last = (last ?? world.lastPlace(`${postsPath}/${post.id}/media`)) + 1;
      changes.push(...mediaValues({ url, alt }, last, world));
    }
  });
  // An emptied cell speaks of all the pictures.
  const isEmptied = isWhole && rowMedia.every(({ url, alt }) => url === '' && alt === '');
  const rest = isEmptied ? post.media.slice(rowMedia.length) : [];
  if (rowMedia.length > 0)
    changes.push(...rest.filter(({ alt }) => alt !== '').map(({ id }): Named => [`media/${id}/alt`, '']));
  return changes;
}

/** A comma in an address goes out as `%2C`, where addresses stand beside each other. */
function sameAddress(a: string, b: string): boolean {
  const plain = (url: string) => url.trim().replaceAll(',', '%2C');
  return plain(a) === plain(b);
}
