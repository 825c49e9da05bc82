import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface Tag {
  name: string;
  attributes: Record<string, string>;
}

/** A page as it was built, read without a browser. */
export interface BuiltPage {
  /** The address it is served at, base included: `/prova/it/fonti/`. */
  route: string;
  html: string;
  /** Every opening tag, in order, none from inside scripts and styles. */
  tags: Tag[];
  ids: Set<string>;
}

export interface BuiltSite {
  folder: string;
  base: string;
  pages: BuiltPage[];
}

/** A build to be walked: where it is, the folder it is for, and whether it knows its own address. */
export const builds = [
  { folder: 'dist', base: '/', siteUrl: undefined },
  { folder: 'dist-base', base: '/prova/', siteUrl: 'https://scuola.example.org' },
] as const;

export function readSite(folder: string, base: string): BuiltSite {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`There is no site in ${folder}/: \`npm test\` builds it, under ${base}, before these tests.`);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  return { folder, base, pages: files.sort().map((file) => readPage(folder, base, file)) };
}

function readPage(folder: string, base: string, file: string): BuiltPage {
  const html = readFileSync(join(folder, file), 'utf8');
  const route =
    base +
    relative('.', file)
      .split(sep)
      .join('/')
      .replace(/index\.html$/, '');
  const tags = listTags(html);
  return { route, html, tags, ids: new Set(tags.flatMap(({ attributes }) => attributes['id'] ?? [])) };
}

const tagPattern = /<([a-z][\w:-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/gi;
const attributePattern = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

export function listTags(html: string): Tag[] {
  const withoutCode = html.replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/gi, '$1').replace(/<!--[\s\S]*?-->/g, '');
  return [...withoutCode.matchAll(tagPattern)].map(([, name = '', attributes = '']) => ({
    name: name.toLowerCase(),
    attributes: Object.fromEntries(
      [...attributes.matchAll(attributePattern)].map(([, key = '', double, single, bare]) => [
        key.toLowerCase(),
        decode(double ?? single ?? bare ?? ''),
      ]),
    ),
  }));
}

function decode(text: string): string {
  const named: Record<string, string> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    '#39': "'",
    '#34': '"',
    '#38': '&',
  };
  return text.replace(/&(#?\w+);/g, (entity, name: string) => named[name] ?? entity);
}

/** Inline scripts and styles with their text; `type` is empty where none is written. */
export function listInline(html: string, name: 'script' | 'style'): { type: string; text: string }[] {
  const pattern = new RegExp(`<${name}\\b([^>]*)>([\\s\\S]*?)</${name}>`, 'gi');
  return [...html.matchAll(pattern)]
    .filter(([, attributes = '']) => !/\ssrc=/.test(attributes))
    .map(([, attributes = '', text = '']) => ({ type: /\stype="([^"]*)"/.exec(attributes)?.[1] ?? '', text }));
}

/** The file behind an address of the site, if there is one. */
export function fileOf({ folder, base }: BuiltSite, pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const file = join(folder, decodeURIComponent(pathname.slice(base.length)));
  const page = pathname.endsWith('/') ? join(file, 'index.html') : file;
  return existsSync(page) && statSync(page).isFile() ? page : undefined;
}

/** The words of a page, or of a text that may hold a few signs of HTML: no tags, one space between words. */
export function plainText(html: string): string {
  const withoutCode = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, '');
  return decode(withoutCode.replace(/<[a-z/!][^>]*>/gi, ''))
    .replace(/\s+/g, ' ')
    .trim();
}
