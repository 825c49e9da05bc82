import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';

export interface SourceFile {
  /** From the project's folder, with `/`. */
  path: string;
  text: string;
}

/** Every file below a folder whose name ends as asked. */
export function readFiles(folder: string, ...endings: string[]): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: path.split(sep).join('/'), text: readFileSync(path, 'utf8') }));
}

/** What a file imports, as written: statements, side effects, re-exports, `import()` of values and of types. */
export function listImports({ text }: SourceFile): string[] {
  const pattern =
    /(?:^|[\s;}])(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
  return [...text.matchAll(pattern)].map(([, statement, call]) => statement ?? call ?? '');
}

/** Where an import leads inside the project: `src/domain/question.ts`; `undefined` for a package. */
export function resolveImport(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('#content/')) return specifier.slice(1);
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`;
  if (specifier.startsWith('.'))
    return normalize(join(dirname(from), specifier))
      .split(sep)
      .join('/');
  return undefined;
}

/** The room of a file in `src`: `domain` of `src/domain/question.ts`; none for files right in `src`. */
export function roomOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1];
}
