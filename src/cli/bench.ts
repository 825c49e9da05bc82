import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { benchEngine } from './bench-engine.ts';
import { benchOffline } from './bench-offline.ts';
import { benchPeers } from './bench-peers.ts';
import { benchPlan } from './bench-plan.ts';
import { printTable, type Row } from './bench-table.ts';
import { benchTools } from './bench-tools.ts';
import { projectRoot, runStep } from './step.ts';

/**
 * `npm run bench`: how fast the community engine is; how fast the tools answer; what the site weighs and how long it takes to build, for the real
 * content and for 960 lessons (the written course, copied under other names). `--peers`: the engine's network and
 * spreading beside two public libraries, instead. Nothing here passes or fails: budgets are in tests/e2e/budgets.spec.ts.
 */
const lessonsWanted = 960;
const work = mkdtempSync(join(tmpdir(), 'bottega-bench-'));

const rows: Row[] = [];
/** CPU seconds of children already told. */
let counted = 0;

if (process.argv.includes('--peers')) {
  printTable(await benchPeers());
  process.exit();
}
rows.push(...(await benchEngine()));
try {
  const real = await build('the real site', projectRoot, join(work, 'real'));
  rows.push({
    what: 'real site: build',
    value: `${real.seconds.toFixed(1)} s, ${real.cpu.toFixed(0)} CPU-s, ${real.pages} pages`,
  });
  weighPages(join(work, 'real'));
  await weighSearch(join(work, 'real'));
  rows.push(...(await benchOffline(join(work, 'real'))));
  rows.push(...(await benchTools(join(work, 'real'))));
  rows.push(...(await benchPlan(join(work, 'real'))));

  const library = join(work, 'content');
  const made = copyCourse(library);
  const large = await build(`${made} lessons`, library, join(work, 'large'));
  rows.push({
    what: `${made} lessons: build`,
    value: `${large.seconds.toFixed(1)} s, ${large.cpu.toFixed(0)} CPU-s, ${large.pages} pages in two languages, ${((1000 * large.cpu) / large.pages).toFixed(0)} CPU-ms a page`,
    compare: 'Starlight, 960 pages: 54 CPU-s, 56 ms a page',
  });
  const raw = globSync('it/corsi/*/*/index.html', { cwd: join(work, 'large') }).map(
    (file) => readFileSync(join(work, 'large', file)).length,
  );
  rows.push({
    what: `${made} lessons: HTML a lesson, uncompressed`,
    value: `${kilobytes(raw.reduce((sum, size) => sum + size, 0) / raw.length)} on average`,
    compare: 'Starlight, 960 pages: 163 KB',
  });
} finally {
  rmSync(work, { recursive: true, force: true });
}

printTable(rows);

/** Builds as `npm run build` does, without the content check, and counts the seconds of its processes. */
async function build(name: string, contentRoot: string, outDir: string) {
  const started = performance.now();
  const { ok } = await runStep({
    name: `building ${name}`,
    run: ['astro', 'build'],
    env: { CONTENT_ROOT: contentRoot, OUT_DIR: outDir },
  });
  if (!ok) throw new Error(`${name} did not build.`);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, cpu: childSeconds(), pages: globSync('**/index.html', { cwd: outDir }).length };
}

/** CPU seconds of the children finished since the last call, from the system’s own accounts. NaN where it keeps none. */
function childSeconds(): number {
  const ticks = existsSync('/proc/self/stat')
    ? readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ')
    : undefined;
  const total = ticks ? (Number(ticks[13]) + Number(ticks[14])) / 100 : Number.NaN;
  const own = total - counted;
  counted = total;
  return own;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

/** Compressed as a host would send it. */
function compressed(file: string): number {
  return brotliCompressSync(readFileSync(file)).length;
}

function weighPages(site: string): void {
  const kinds = [
    ['home', 'it/index.html'],
    ['course', 'it/corsi/comunita-e-brand/index.html'],
    ['lesson', heaviestLesson(site)],
  ] as const;
  for (const [kind, page] of kinds) {
    const html = readFileSync(join(site, page), 'utf8');
    const sum = (pattern: RegExp) =>
      [...new Set([...html.matchAll(pattern)].map(([, path = '']) => path))].reduce(
        (total, path) => total + compressed(join(site, path)),
        0,
      );
    rows.push({
      what: `${kind}: brotli`,
      value: `HTML ${kilobytes(compressed(join(site, page)))}, CSS ${kilobytes(sum(/href="(\/_astro\/[^"]+\.css)"/g))}`,
    });
  }
  const scripts = readdirSync(join(site, '_astro')).filter((name) => name.endsWith('.js'));
  rows.push({
    what: 'all scripts of the site: brotli',
    value: kilobytes(scripts.reduce((sum, name) => sum + compressed(join(site, '_astro', name)), 0)),
  });
}

function heaviestLesson(site: string): string {
  const pages = globSync('it/corsi/*/*/index.html', { cwd: site });
  return pages.sort((a, b) => compressed(join(site, b)) - compressed(join(site, a)))[0] ?? '';
}

/** What a first search asks for: Pagefind's own files, one index chunk and one result. */
async function weighSearch(site: string): Promise<void> {
  await runStep({ name: 'search index', run: ['pagefind', '--site', site] });
  const folder = join(site, 'pagefind');
  const chunk = (pattern: string) =>
    globSync(pattern, { cwd: folder }).map((file) => readFileSync(join(folder, file)).length);
  const core = ['pagefind.js', 'pagefind-worker.js']
    .filter((name) => existsSync(join(folder, name)))
    .reduce((sum, name) => sum + compressed(join(folder, name)), 0);
  const first = [
    core,
    Math.max(...chunk('wasm.it.pagefind')),
    Math.max(...chunk('pagefind.it_*.pf_meta')),
    Math.max(...chunk('index/it_*.pf_index')),
    Math.max(...chunk('fragment/it_*.pf_fragment')),
  ];
  rows.push({ what: 'first search: bytes', value: kilobytes(first.reduce((sum, size) => sum + size, 0)) });
}

/** Copies the first course until there are enough lessons, each with ids and addresses of its own. */
function copyCourse(root: string): number {
  mkdirSync(join(root, 'content'), { recursive: true });
  for (const name of readdirSync(join(projectRoot, 'content')))
    symlinkSync(join(projectRoot, 'content', name), join(root, 'content', name));
  const source = join(projectRoot, 'courses', 'community-and-brand');
  const lessons = readdirSync(source, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const copies = Math.ceil(lessonsWanted / lessons.length);
  for (let copy = 1; copy <= copies; copy += 1) {
    const rename = (text: string) =>
      lessons
        .reduce((all, lesson) => all.replaceAll(lesson, `${lesson}-x${copy}`), text)
        .replaceAll(/(?<=slug: \{ it: "?)[a-z0-9-]+/g, (slug) => `${slug}-x${copy}`);
    const target = join(root, 'courses', `course-x${copy}`);
    cpSync(source, target, { recursive: true });
    rmSync(join(target, 'quiz.yml'), { force: true });
    for (const lesson of lessons) cpSync(join(target, lesson), join(target, `${lesson}-x${copy}`), { recursive: true });
    for (const lesson of lessons) rmSync(join(target, lesson), { recursive: true });
    for (const file of globSync('**/*.{yml,mdx}', { cwd: target })) {
      const path = join(target, file);
      const text = rename(readFileSync(path, 'utf8'));
      const isCourse = basename(file) === 'course.yml';
      writeFileSync(
        path,
        isCourse
          ? text
              .replace('id: community-and-brand', `id: course-x${copy}`)
              .replace('number: 1', `number: ${copy}`)
              .replace('en: community-and-brand', `en: course-x${copy}`)
          : text,
      );
    }
  }
  return copies * lessons.length;
}
