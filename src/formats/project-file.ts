import { isObject } from '#domain/progress-record.ts';
import type { Value } from '#domain/project/cells.ts';
import type { DocumentShape } from '#domain/project/fields.ts';
import { anyPartShapes } from '#domain/project/part-shapes.ts';
import { parts as allParts, longestName, type Part } from '#domain/project/project.ts';
import { flattenDocument, isItemId, isValue, type Values } from '#domain/project/values.ts';
import { isSaid } from './cell-place.ts';
import { backupFormat } from './write-backup.ts';
import { type More, projectFormat } from './write-project-file.ts';

export {
  type More,
  type ProjectContent,
  projectSchema,
  writeCompactFile,
  writeProjectFile,
} from './write-project-file.ts';

/** Characters, and so bytes at the least. Some five millions pasted into one field still go out and come back. */
export const largestProjectFile = 20_000_000;

/**
 * `foreign`: another program's file. `backup`: a copy of everything, which has a page of its own. `newer`: from a later
 * version of the site. `damaged`: ours, but broken.
 */
export type ProjectFileProblem = 'too-large' | 'not-json' | 'foreign' | 'backup' | 'newer' | 'damaged';

export interface ProjectFile {
  name: string;
  language: 'it' | 'en';
  /** The example it was copied from. */
  brand: string | null;
  /** In ms, as the file says. */
  savedAt: number | undefined;
  /**
   * The values of each part, those of paths this version does not know among them: they are stored as cells like the
   * others, and go out again with the next file.
   */
  parts: Record<Part, Values>;
  /** What no cell can hold, to be given back to `writeProjectFile`: parts of another version, objects out of place. */
  more: More;
  /** What a person should be told of: values that do not fit their field, and things without a place. */
  notes: { misfits: Place[]; strange: Place[] };
}

export interface Place {
  part: string;
  path: string;
}

export type ReadProjectFile = { ok: true; file: ProjectFile } | { ok: false; code: ProjectFileProblem };

type RawFile = Record<string, unknown>;

/**
 * From schema n to n + 1, each in its place. To add one: write here a function that takes the file as it was and gives
 * it as it is now, and leave a `project-<n + 1>.json` in `tests/archive/`.
 */
const migrations: ((file: RawFile) => RawFile)[] = [];

/**
 * Reads a file that may hold anything; nothing in it is dropped.
 * @param newId makes the ids of items that have none.
 */
export function parseProjectFile(text: string, newId: () => string, steps = migrations): ReadProjectFile {
  if (text.length > largestProjectFile) return refuse('too-large');
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('not-json');
  }
  if (isObject(raw) && raw['format'] === backupFormat) return refuse('backup');
  if (!isObject(raw) || raw['format'] !== projectFormat) return refuse('foreign');
  const schema = raw['schema'];
  if (!Number.isInteger(schema) || Number(schema) < 1) return refuse('damaged');
  if (Number(schema) > steps.length + 1) return refuse('newer');
  try {
    return readFile(
      steps.slice(Number(schema) - 1).reduce((file, step) => step(file), raw),
      newId,
    );
  } catch {
    // A migration met something else than it was written for, or what is in there could not be written again.
    return refuse('damaged');
  }
}

function refuse(code: ProjectFileProblem): ReadProjectFile {
  return { ok: false, code };
}

function readFile(raw: RawFile, newId: () => string): ReadProjectFile {
  const { format: _format, schema: _schema, savedAt, project, parts: rawParts, more: rawMore = {}, ...rest } = raw;
  if (!isObject(project) || !isObject(rawParts) || !isObject(rawMore)) return refuse('damaged');
  const aside = new Map<string, Map<string, unknown>>();
  const head = readHead(project, aside);
  for (const [name, own] of Object.entries(rest)) putAside(aside, 'file', name, own);
  const misfits: Place[] = [];
  const parts = Object.fromEntries(allParts.map((part) => [part, new Map()])) as Record<Part, Map<string, Value>>; // one for each
  for (const [part, own] of Object.entries({ ...wholeDocuments(rawMore), ...rawParts })) {
    if (!isPart(part)) {
      putAside(aside, part, '', own);
      continue;
    }
    const read = flattenDocument(anyPartShapes[part], own, newId);
    parts[part] = read.values;
    misfits.push(...read.misfits.map((path) => ({ part, path })));
    for (const [path, value] of read.strange) putAside(aside, part, path, value);
  }
  for (const [part, own] of Object.entries(rawMore))
    if (isObject(own)) {
      for (const [path, value] of Object.entries(own))
        if (path !== '' || !isPart(part) || Object.hasOwn(rawParts, part)) putAside(aside, part, path, value);
    } else putAside(aside, 'file', `more/${part}`, own);
  const strange = [...aside].flatMap(([part, own]) => [...own.keys()].map((path) => ({ part, path })));
  for (const part of allParts) takeCells(anyPartShapes[part], parts[part], aside.get(part));
  const more = Object.fromEntries(
    [...aside].filter(([, own]) => own.size > 0).map(([part, own]) => [part, Object.fromEntries(own)]),
  );
  JSON.stringify(more); // Throws on a nest too deep to be written again.
  return {
    ok: true,
    file: {
      ...head,
      savedAt: typeof savedAt === 'number' && Number.isFinite(savedAt) ? savedAt : undefined,
      parts,
      more,
      notes: { misfits, strange },
    },
  };
}

/** Documents that an earlier version did not know and carried along: this one does, and reads them. */
function wholeDocuments(more: RawFile): RawFile {
  const whole = Object.entries(more).flatMap(([part, own]) =>
    isPart(part) && isObject(own) && Object.hasOwn(own, '') ? [[part, own['']] as const] : [],
  );
  return Object.fromEntries(whole);
}

function isPart(name: string): name is Part {
  return Object.hasOwn(anyPartShapes, name);
}

function readHead(project: RawFile, aside: Aside): Pick<ProjectFile, 'name' | 'language' | 'brand'> {
  const { name, language, brand = null, ...rest } = project;
  const isName = typeof name === 'string' && name.length <= longestName;
  const isLanguage = language === 'it' || language === 'en';
  const isBrand = brand === null || isItemId(brand);
  const odd = {
    ...rest,
    ...(isName ? {} : { name }),
    ...(isLanguage ? {} : { language }),
    ...(isBrand ? {} : { brand }),
  };
  for (const [key, own] of Object.entries(odd)) if (own !== undefined) putAside(aside, 'file', `project/${key}`, own);
  return {
    name: typeof name === 'string' ? name.slice(0, longestName) : '',
    language: isLanguage ? language : 'it',
    brand: isBrand ? brand : null,
  };
}

type Aside = Map<string, Map<string, unknown>>;

/** Under its path, or, where something else is there already, under the next free one. */
function putAside(aside: Aside, part: string, path: string, value: unknown): void {
  const own = aside.get(part) ?? new Map<string, unknown>();
  let free = path;
  while (own.has(free)) free += '~';
  aside.set(part, own.set(free, value));
}

/** Moves among the cells what a cell can hold without saying anything in the document: a field of another version. */
function takeCells(shape: DocumentShape, values: Map<string, Value>, aside = new Map<string, unknown>()): void {
  const at = (path: string) => values.get(path);
  for (const [path, value] of [...aside]) {
    const isCell = isValue(value) && value !== null && value !== '' && path.split('/').every(isItemId);
    if (!isCell || values.has(path) || isSaid(shape, path, value, at)) continue;
    values.set(path, value);
    aside.delete(path);
  }
}
