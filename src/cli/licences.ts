import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './step.ts';

/** What may reach a browser: its licence asks for no more than keeping its text. */
const shipped = ['MIT', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'ISC', '0BSD', 'BlueOak-1.0.0', 'OFL-1.1'];
/** What may build and test the site besides. */
const tools = [...shipped, 'MPL-2.0', 'LGPL-3.0-or-later', 'LGPL-2.1-or-later', 'CC0-1.0', 'Zlib'];

/** Build tools that leave a script of their own in the pages: their own licence counts as shipped, their tools' does not. */
const alsoShipped = ['astro', '@astrojs/solid-js'];

/** Licences of other kinds, each for one package that only works while the site is built. */
const exceptions: Record<string, { licences: string[]; why: string }> = {
  'caniuse-lite': { licences: ['CC-BY-4.0'], why: 'a table of browsers, read while styles are compiled' },
  argparse: { licences: ['Python-2.0', 'PSF-2.0'], why: 'reads the options of a build tool' },
  'twitter-text': {
    licences: ['no licence'],
    why: 'Apache-2.0 in its repository; only tests use it, as what to agree with',
  },
};

export interface Lockfile {
  packages: Record<string, LockedPackage>;
}
interface LockedPackage {
  version?: string;
  license?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

export interface LicenceReport {
  shipped: number;
  tools: number;
  /** One sentence for each package that may not be here. */
  problems: string[];
}

/** Checks the whole locked tree: what `dependencies` lead to is what pages are made from, the rest are tools. */
export function checkLicences({ packages }: Lockfile): LicenceReport {
  const root = packages[''] ?? {};
  const reached = reach(packages, [...Object.keys(root.dependencies ?? {}), ...alsoShipped]);
  const all = Object.keys(packages).filter((path) => path !== '');
  const problems = all.flatMap((path) => {
    const name = nameOf(path);
    const licence = packages[path]?.license ?? 'no licence';
    const isShipped = reached.has(path);
    if (fits(licence, isShipped ? shipped : tools)) return [];
    if (!isShipped && exceptions[name]?.licences.includes(licence)) return [];
    const role = isShipped ? 'reaches the browser' : 'builds or tests the site';
    return [
      `${name}: ${licence} is not allowed for what ${role}. Replace it, or name it with a reason in src/cli/licences.ts.`,
    ];
  });
  return { shipped: reached.size, tools: all.length - reached.size, problems };
}

/** Every package that these lead to, as paths of the lockfile; `alsoShipped` lead nowhere. */
function reach(packages: Lockfile['packages'], names: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const visit = (from: string, name: string) => {
    const path = locate(packages, from, name);
    if (!path || reached.has(path)) return;
    reached.add(path);
    if (alsoShipped.includes(name)) return;
    const { dependencies = {}, optionalDependencies = {} } = packages[path] ?? {};
    for (const next of Object.keys({ ...dependencies, ...optionalDependencies })) visit(path, next);
  };
  for (const name of names) visit('', name);
  return reached;
}

/** Where Node finds a package: in the nearest `node_modules` going up. */
function locate(packages: Lockfile['packages'], from: string, name: string): string | undefined {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))) {
    const path = `${place ? `${place}/` : ''}node_modules/${name}`;
    if (packages[path]) return path;
    if (place === '') return undefined;
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** `A OR B`: one will do. `A AND B`: all must. */
function fits(licence: string, allowed: readonly string[]): boolean {
  const choices = licence.replace(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((each) => allowed.includes(each.trim())));
}

if (import.meta.main) {
  const lockfile = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')) as Lockfile; // npm's own form.
  const report = checkLicences(lockfile);
  for (const problem of report.problems) console.log(problem);
  console.log(
    `licences: ${report.shipped} packages may reach the browser, ${report.tools} build and test, ${report.problems.length} not allowed`,
  );
  process.exit(report.problems.length > 0 ? 1 : 0);
}
