/**
 * What a workshop document may hold, as a table: a `Shape` says each field once, and forms, reading, files, rules and
 * the empty document all follow from it.
 */
export type Field =
  /** One line. `most`: characters, advice to who writes; a longer text is kept and said. */
  | { kind: 'text'; most: number; needed?: true }
  /** Several lines. */
  | { kind: 'long'; most: number; needed?: true }
  /** A short text a line, in an order that means something. */
  | { kind: 'lines'; most: number; needed?: true }
  | { kind: 'number'; unit: Unit; min: number; max: number; needed?: true }
  /** A day, `YYYY-MM-DD`. */
  | { kind: 'date'; needed?: true }
  /** A day and an hour by the clock on the wall, `YYYY-MM-DDTHH:mm`, or a day whose hour is not chosen, `YYYY-MM-DD`. */
  | { kind: 'moment'; needed?: true }
  | { kind: 'flag' }
  | { kind: 'choice'; options: readonly string[]; needed?: true }
  /** A whole number from `min` to `max`, each with a name. */
  | { kind: 'level'; min: number; max: number; needed?: true }
  /** The id of one channel of `content/channels.yml`. */
  | { kind: 'channel'; needed?: true }
  /** What is made there: the id of a format of the channel named in the item around, or a word of one's own. */
  | { kind: 'format'; most: number; needed?: true }
  /** The id of an item of a list elsewhere: see `lists` in the part's table. */
  | { kind: 'ref'; list: RefList; needed?: true }
  | { kind: 'refs'; list: RefList; needed?: true }
  | { kind: 'picks'; options: readonly string[]; needed?: true }
  /**
   * Things of one kind in an order. `most`: how many are advised at the outside. `least`: how many make it filled.
   * `name`: the field an item is called by, the first where it is not said.
   */
  | { kind: 'list'; fields: Shape; most: number; least?: number; name?: string };

export type Unit = 'n' | '%' | '€' | 'min' | 'h' | 'any';
export type RefList = 'audiences' | 'objectives' | 'metrics' | 'pillars' | 'values' | 'beats' | 'posts';
export type Shape = { readonly [name: string]: Field };
/** A document's parts by name: the steps of the strategy, the cells of the canvas. */
export type DocumentShape = { readonly [section: string]: Shape };

/** What a field reads as. A number or level not given is `null`; a text, day or choice not given is `''`. */
export type Read<F extends Field> = F extends { kind: 'lines' | 'refs' }
  ? string[]
  : F extends { kind: 'picks'; options: readonly (infer O)[] }
    ? O[]
    : F extends { kind: 'number' | 'level' }
      ? number | null
      : F extends { kind: 'flag' }
        ? boolean
        : F extends { kind: 'choice'; options: readonly (infer O)[] }
          ? O | ''
          : F extends { kind: 'list'; fields: infer S extends Shape }
            ? Item<S>[]
            : string;

export type ReadShape<S extends Shape> = { [K in keyof S]: Read<S[K]> };
export type Item<S extends Shape> = ReadShape<S> & { id: string };
export type ReadSections<D extends DocumentShape> = { [K in keyof D]: ReadShape<D[K]> };

/** The most characters a text takes before it is refused: ten pages in one field are a file, not a field. */
export const longestText = 20_000;

const needed = { needed: true } as const;

/** Makers of fields; `.needed` ones count for «filled». */
export const field = {
  text: (most: number) => ({ kind: 'text', most }) as const,
  long: (most: number) => ({ kind: 'long', most }) as const,
  lines: (most: number) => ({ kind: 'lines', most }) as const,
  number: (unit: Unit, min = 0, max = 1e9) => ({ kind: 'number', unit, min, max }) as const,
  date: () => ({ kind: 'date' }) as const,
  moment: () => ({ kind: 'moment' }) as const,
  flag: () => ({ kind: 'flag' }) as const,
  choice: <const O extends readonly string[]>(options: O) => ({ kind: 'choice', options }) as const,
  level: (min: number, max: number) => ({ kind: 'level', min, max }) as const,
  channel: () => ({ kind: 'channel' }) as const,
  format: (most: number) => ({ kind: 'format', most }) as const,
  ref: (list: RefList) => ({ kind: 'ref', list }) as const,
  refs: (list: RefList) => ({ kind: 'refs', list }) as const,
  picks: <const O extends readonly string[]>(options: O) => ({ kind: 'picks', options }) as const,
  list: <const S extends Shape>(most: number, fields: S, least = 0, name = Object.keys(fields)[0] ?? '') =>
    ({ kind: 'list', most, fields, least, name }) as const,
  /** The same field, counted among those that make a section filled. */
  needed: <const F extends Exclude<Field, { kind: 'list' | 'flag' }>>(own: F) => ({ ...own, ...needed }),
};

/**
 * The field at a path, ids of items left out or in: `audiences/7f3a/name`, `audiences/name`. A pick or a reference
 * (`objectives/9b2c` in a `refs` field) is found as its field; an item as its list.
 */
export function findField(document: DocumentShape, path: string): Field | undefined {
  const [section = '', ...parts] = path.split('/');
  let fields: Shape | undefined = document[section];
  let found: Field | undefined;
  for (const part of parts) {
    if (!fields) return found;
    const next: Field | undefined = Object.hasOwn(fields, part) ? fields[part] : undefined;
    if (next) {
      found = next;
      fields = next.kind === 'list' ? next.fields : undefined;
    } else if (found?.kind !== 'list') return undefined;
  }
  return found;
}

/** A path without the ids of items: the name under which its words are kept, `people.audiences.name`. */
export function fieldName(document: DocumentShape, path: string): string {
  const [section = '', ...parts] = path.split('/');
  const names = [section];
  let fields: Shape | undefined = document[section];
  for (const part of parts) {
    const next: Field | undefined = fields && Object.hasOwn(fields, part) ? fields[part] : undefined;
    if (!next) continue;
    names.push(part);
    fields = next.kind === 'list' ? next.fields : undefined;
  }
  return names.join('.');
}
