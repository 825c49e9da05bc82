import { type DocumentShape, fieldName, findField, type ReadSections } from '#domain/project/fields.ts';
import { partShapes } from '#domain/project/part-shapes.ts';
import { type Part, type Project, parts } from '#domain/project/project.ts';
import { documentOf, type Values } from '#domain/project/values.ts';
import type { ProjectFile } from './project-file.ts';

/** What a file or a link holds, before anything is changed. */
export interface Preview {
  type: 'preview';
  /** May be empty. */
  name: string;
  language: Project['language'];
  /** The example it was copied from. */
  brand: string | null;
  /** In ms, as the file says. */
  savedAt: number | undefined;
  parts: PartPreview[];
  /** Read as documents, those that hold something. */
  strategy: ReadSections<(typeof partShapes)['strategy']> | undefined;
  canvas: ReadSections<(typeof partShapes)['canvas']> | undefined;
  /** What a person should be told of. */
  notes: Note[];
}

export interface PartPreview {
  part: Part;
  /** How many fields hold something. */
  fields: number;
  /** How many things are in its lists. */
  items: number;
}

export interface Note {
  /** `misfit`: kept in its field, which cannot use it. `strange`: kept beside the documents, for it has no field. */
  kind: 'misfit' | 'strange';
  /** A part's name, of this version or of another; `file` for what stands beside the documents. */
  part: string;
  /** The field without its items, `people.audiences.name`, for a misfit; else the path. */
  field: string;
  /** What is there, as text, its beginning. */
  value: string;
}

/** Characters of an odd value that are shown. */
const longestSample = 160;

/** Says what a file holds, for a person to decide on. */
export function describeProject(file: ProjectFile): Preview {
  const { name, language, brand, savedAt } = file;
  return {
    type: 'preview',
    name: name.trim(),
    language,
    brand,
    savedAt,
    parts: parts.flatMap((part) => countPart(part, file.parts[part])),
    strategy: readPart('strategy', file),
    canvas: readPart('canvas', file),
    notes: listNotes(file),
  };
}

function readPart<P extends Part>(part: P, file: ProjectFile): ReadSections<(typeof partShapes)[P]> | undefined {
  const values = file.parts[part];
  return values.size === 0 ? undefined : documentOf(partShapes[part], values);
}

function countPart(part: Part, values: Values): PartPreview[] {
  if (values.size === 0) return [];
  const shape: DocumentShape = partShapes[part];
  const names = new Set<string>();
  let items = 0;
  for (const [path, value] of values) {
    const field = findField(shape, path);
    if (field?.kind === 'list' && typeof value === 'number') items += 1;
    else if (field) names.add(field.kind === 'refs' || field.kind === 'picks' ? path.replace(/\/[^/]*$/, '') : path);
  }
  return [{ part, fields: names.size, items }];
}

function listNotes({ parts: values, more, notes }: ProjectFile): Note[] {
  return [
    ...notes.misfits.map(({ part, path }): Note => {
      const own = part as Part; // Only documents of ours have fields that a value does not fit.
      return { kind: 'misfit', part, field: fieldName(partShapes[own], path), value: sample(values[own].get(path)) };
    }),
    ...notes.strange.map(({ part, path }): Note => {
      const beside = Object.hasOwn(more, part) ? more[part]?.[path] : undefined;
      const inCells = Object.hasOwn(values, part) ? values[part as Part].get(path) : undefined; // It was just asked.
      return { kind: 'strange', part, field: path, value: sample(beside ?? inCells) };
    }),
  ];
}

function sample(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > longestSample ? `${text.slice(0, longestSample)}…` : text;
}
