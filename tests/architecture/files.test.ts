import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFiles, roomOf, type SourceFile } from './source-files.ts';

const source = readFiles('src', '.ts', '.tsx', '.astro');
const all = [...source, ...readFiles('tests', '.ts', '.tsx')];
const drawn = readFiles('src', '.css', '.astro', '.tsx');

/** Tables of data, which may be long: each with its reason. */
const longTables = [
  // Words by what they do in a reply.
  'src/domain/reply/lexicon-en.ts',
  'src/domain/reply/lexicon-it.ts',
  // Every scalar constant of the simulated community, one entry each.
  'src/engine/constant-table.ts',
];
/** A style sheet is a list of rules: it may be longer than a file of code. */
const longestStyle = 600;

/** Pictures made at build time, and what a browser reads before any style sheet: their colours are written out. */
const drawings = /^src\/(pages\/(og\/|icon|\[locale\]\.webmanifest)|layouts\/Base\.astro$)/;

interface Rule {
  name: string;
  files: SourceFile[];
  pattern: RegExp;
  /** A line that the pattern must find, so that the rule cannot pass by seeing nothing. */
  sample: string;
}

const rules: Rule[] = [
  {
    name: 'code exports by name, but for pages and declarations of packages',
    files: source.filter(({ path }) => !/^src\/pages\/|\.d\.ts$/.test(path)),
    pattern: /\bexport default\b/,
    sample: 'export default function build() {}',
  },
  {
    name: 'no type is left open',
    files: all,
    pattern: /(?:[:<|,]|\bas)\s*any\b(?=\s*[;,)>=|[\]&{]|$)/,
    sample: 'const found = read() as any;',
  },
  {
    name: 'no type error is silenced',
    files: all,
    pattern: /@ts-(ignore|nocheck|expect-error)\b/,
    sample: '@ts-nocheck',
  },
  {
    name: 'engine and domain have no clock and no chance of their own',
    files: inRooms('engine', 'domain'),
    pattern: /\bMath\.random|\bDate\.now|new Date\(\)|\bperformance\.now|\bcrypto\./,
    sample: 'const seed = Math.random();',
  },
  {
    name: 'only storage touches what the browser keeps',
    files: outOfRooms('storage'),
    pattern: /\b(localStorage|sessionStorage|indexedDB)\b/,
    sample: "const theme = globalThis.localStorage.getItem('theme');",
  },
  {
    name: 'only stores, the worker’s own client and commands start a worker',
    files: outOfRooms('stores', 'worker', 'cli'),
    pattern: /new (Shared)?Worker\(/,
    sample: "const worker = new Worker('simulate.js');",
  },
  {
    name: 'islands have no timer',
    files: inRooms('islands'),
    pattern: /\bset(Timeout|Interval)\(/,
    sample: 'setTimeout(show, 400);',
  },
  {
    name: 'pages hold nothing that their content policy would stop',
    files: drawn.filter(({ path }) => !drawings.test(path)),
    pattern: /\sstyle=|innerHTML|insertAdjacentHTML|document\.write\(/,
    sample: '<p style="color: red">',
  },
  {
    name: 'colours have their values in tokens.css alone',
    files: drawn.filter(({ path }) => path !== 'src/styles/tokens.css' && !drawings.test(path)),
    pattern:
      /[:\s(,"'](#[0-9a-f]{3,4}|#[0-9a-f]{6}|#[0-9a-f]{8})(?=[\s;,)"'])|\b(rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(/i,
    sample: '  color: #fdfaf3;',
  },
];

describe('every file', () => {
  it.each(rules)('$name', ({ files, pattern }) => {
    expect(files).not.toEqual([]);
    expect(find(files, pattern)).toEqual([]);
  });

  it.each(rules)('would be caught: $sample', ({ pattern, sample }) => {
    expect(find([{ path: 'sample.ts', text: `\n${sample}\n` }], pattern)).toEqual([`sample.ts:2 ${sample.trim()}`]);
  });

  it('stays within 300 lines, but for the tables of data named here', () => {
    expect(longerThan(300, all).filter((path) => !longTables.includes(path))).toEqual([]);
  });

  it(`stays within ${longestStyle} lines as a style sheet`, () => {
    expect(longerThan(longestStyle, readFiles('src/styles', '.css'))).toEqual([]);
  });

  it('stands in a folder at most two deep under src, but for routes', () => {
    const folders = readdirSync('src', { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory());
    const paths = folders.map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'));
    expect(paths.filter((path) => !path.startsWith('src/pages') && path.split('/').length > 3)).toEqual([]);
  });

  it('has a name that says something', () => {
    const vague = /\/(utils?|helpers?|common|types|index|misc)\.tsx?$/;
    expect(all.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([]);
  });
});

/** Every line of some files that fits a pattern; comments count for those that speak to a tool, not for the others. */
function find(files: SourceFile[], pattern: RegExp): string[] {
  const reads = pattern.source.includes('@ts-') ? (text: string) => text : withoutComments;
  return files
    .filter(({ path }) => path !== 'tests/architecture/files.test.ts')
    .flatMap(({ path, text }) =>
      reads(text)
        .split('\n')
        .flatMap((line, position) => (pattern.test(line) ? [`${path}:${position + 1} ${line.trim()}`] : [])),
    );
}

/** Blanks comments, keeping the lines. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`\\])\/\/[^\n]*/g, (comment) => comment.replace(/[^\n]/g, ' '));
}

function longerThan(lines: number, files: SourceFile[]): string[] {
  return files.filter(({ text }) => text.trimEnd().split('\n').length > lines).map(({ path }) => path);
}

function inRooms(...rooms: string[]): SourceFile[] {
  return source.filter(({ path }) => rooms.includes(String(roomOf(path))));
}

function outOfRooms(...rooms: string[]): SourceFile[] {
  return source.filter(({ path }) => !rooms.includes(String(roomOf(path))));
}
