import type { Cells } from '#domain/project/cells.ts';
import type { DocumentShape, Item, Shape } from '#domain/project/fields.ts';
import { isFilled } from '#domain/project/filled.ts';
import { anyPartShapes as shapes } from '#domain/project/part-shapes.ts';
import { parts as allParts, type Part, type Project } from '#domain/project/project.ts';
import { type Misfit, readDocument } from '#domain/project/read.ts';
import { isItemId } from '#domain/project/values.ts';
import { isSaid, isTakenOut } from './cell-place.ts';

export const projectFormat = 'bottega-project';
export const projectSchema = 1;

/** What has no place in a document, by part (or `file`, for what stands beside them) and path. */
export type More = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface ProjectContent {
  project: Pick<Project, 'name' | 'language' | 'brand'>;
  /** Only these go into the file: a link carries one. */
  parts: Partial<Record<Part, Cells>>;
  /** What an earlier file brought that no cell holds. */
  more?: More;
  /** In ms. */
  savedAt: number;
}

/**
 * A project with its documents in one JSON file:
 * `{format: 'bottega-project', schema, savedAt, project: {name, language, brand}, parts: {strategy, canvas, plan, planB}, more}`.
 * Documents are nested as `readDocument` gives them, without what is empty; a value that does not fit its field stands
 * there as it is; a cell that belongs to no field is in `more`. Items taken out of their list stay out. The same content
 * gives the same text, in whatever order its cells come.
 */
export function writeProjectFile(content: ProjectContent): string {
  return `${JSON.stringify(nest(content), null, 1)}\n`;
}

/** The same without spaces and line ends: what goes into a link. */
export function writeCompactFile(content: ProjectContent): string {
  return JSON.stringify(nest(content));
}

function nest({ project: { name, language, brand }, parts, more, savedAt }: ProjectContent) {
  const documents: Record<string, unknown> = {};
  const rest = new Map(Object.entries(more ?? {}).map(([part, own]) => [part, new Map(Object.entries(own))]));
  for (const part of allParts) {
    const cells = parts[part];
    if (!cells) continue;
    documents[part] = writeDocument(shapes[part], cells);
    const own = rest.get(part) ?? new Map<string, unknown>();
    for (const [path, value] of listLeftOut(shapes[part], cells)) own.set(path, value);
    rest.set(part, own);
  }
  return {
    format: projectFormat,
    schema: projectSchema,
    savedAt,
    project: { name, language, brand },
    parts: documents,
    more: Object.fromEntries(
      sortByName(rest).flatMap(([part, own]) => (own.size > 0 ? [[part, Object.fromEntries(sortByName(own))]] : [])),
    ),
  };
}

/** The cells that the document does not say: of unknown fields, or of items that are not in their list. */
function listLeftOut(shape: DocumentShape, cells: Cells): [string, unknown][] {
  const at = (path: string) => cells.get(path)?.value;
  return [...cells].flatMap(([path, { value }]): [string, unknown][] => {
    const isNothing = value === null || value === '' || value === false;
    return isNothing || isTakenOut(shape, path, at) || isSaid(shape, path, value, at) ? [] : [[path, value]];
  });
}

function writeDocument(shape: DocumentShape, cells: Cells): Record<string, unknown> {
  const { document, misfits } = readDocument(shape, cells);
  const raw = new Map(misfits.map(({ path, value }: Misfit) => [path, value]));
  const sections = Object.entries(shape).map(([name, fields]) => [
    name,
    writeFields(fields, document[name] ?? {}, name, raw),
  ]);
  return Object.fromEntries(sections.filter(([, content]) => Object.keys(content ?? {}).length > 0));
}

/** The filled fields of a section or an item; references by id, so that their order says nothing. */
function writeFields(fields: Shape, content: Record<string, unknown>, path: string, raw: ReadonlyMap<string, unknown>) {
  const written: Record<string, unknown> = {};
  for (const [name, own] of Object.entries(fields)) {
    const here = `${path}/${name}`;
    const value = content[name];
    if (raw.has(here)) written[name] = raw.get(here);
    else if (own.kind === 'list') {
      const items = (value as Item<Shape>[]).filter(({ id }) => isItemId(id)); // A list reads as items.
      if (items.length > 0)
        written[name] = items.map((item) => ({
          id: item.id,
          ...writeFields(own.fields, item, `${here}/${item.id}`, raw),
        }));
    } else if (own.kind === 'refs') {
      const ids = (value as string[]).filter(isItemId).sort(); // References read as ids.
      if (ids.length > 0) written[name] = ids;
    } else if (isFilled(value) || (typeof value === 'string' && value !== '')) written[name] = value;
  }
  return written;
}

function sortByName<T>(named: Iterable<readonly [string, T]>): (readonly [string, T])[] {
  return [...named].sort(([a], [b]) => (a < b ? -1 : 1));
}
