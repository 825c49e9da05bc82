import { describe, expect, it } from 'vitest';
import { listImports, readFiles, resolveImport, roomOf, type SourceFile } from './source-files.ts';

const files = readFiles('src', '.ts', '.tsx', '.astro');
const known = new Set(files.map(({ path }) => path));

/** Project files that a file imports. */
function importsOf(file: SourceFile): string[] {
  return listImports(file).flatMap((specifier) => resolveImport(file.path, specifier) ?? []);
}

describe('imports', () => {
  it('finds every form of import', () => {
    const text = [
      "import a from 'one';",
      "import {\n  b,\n} from './two.ts';",
      "import type { C } from '#domain/three.ts';",
      "import '#styles/four.css';",
      "export * from './five.ts';",
      "const d = await import('#stores/six.ts');",
      "let e: import('#domain/seven.ts').E;",
    ].join('\n');
    expect(listImports({ path: 'x.ts', text })).toEqual([
      'one',
      './two.ts',
      '#domain/three.ts',
      '#styles/four.css',
      './five.ts',
      '#stores/six.ts',
      '#domain/seven.ts',
    ]);
  });

  it('go round in no circle', () => {
    expect(findCycle(new Map(files.map((file) => [file.path, importsOf(file)])))).toEqual([]);
  });

  it('a circle would be seen', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', []],
      ['d', ['b']],
    ]);
    expect(findCycle(graph)).toEqual(['b', 'd', 'b']);
  });

  it('lead to files that exist', () => {
    const dead = files.flatMap((file) =>
      importsOf(file)
        .filter((path) => /\.(ts|tsx|astro)$/.test(path) && !known.has(path))
        .map((path) => `${file.path} → ${path}`),
    );
    expect(dead).toEqual([]);
  });

  it('reach another room by its name, not by ../', () => {
    const astray = files.flatMap((file) =>
      listImports(file)
        .filter((specifier) => specifier.startsWith('.'))
        .filter((specifier) => roomOf(resolveImport(file.path, specifier) ?? '') !== roomOf(file.path))
        .map((specifier) => `${file.path} → ${specifier}`),
    );
    expect(astray).toEqual([]);
  });

  it('open the engine only through worker, cli and validation', () => {
    const visitors = files.filter((file) => importsOf(file).some((path) => roomOf(path) === 'engine'));
    const rooms = new Set(visitors.map(({ path }) => roomOf(path)));
    expect([...rooms].filter((room) => !['engine', 'worker', 'cli', 'validation'].includes(String(room)))).toEqual([]);
  });

  // The linter does not look into `import('…').Type`.
  it('of types alone stay within the walls too', () => {
    const pure = files.filter(({ path }) => ['engine', 'domain'].includes(String(roomOf(path))));
    const out = pure.flatMap((file) => importsOf(file).filter((path) => roomOf(path) !== roomOf(file.path)));
    expect(out).toEqual([]);
  });
});

/** A path through the graph that comes back to where it was; empty when there is none. */
function findCycle(graph: Map<string, string[]>): string[] {
  const done = new Set<string>();
  const follow = (node: string, trail: string[]): string[] => {
    if (trail.includes(node)) return [...trail.slice(trail.indexOf(node)), node];
    if (done.has(node)) return [];
    for (const next of graph.get(node) ?? []) {
      const found = follow(next, [...trail, node]);
      if (found.length > 0) return found;
    }
    done.add(node);
    return [];
  };
  for (const node of graph.keys()) {
    const found = follow(node, []);
    if (found.length > 0) return found;
  }
  return [];
}
