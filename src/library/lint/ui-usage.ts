import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentAreas, isShaped } from './document-words.ts';
import type { Check } from './rule.ts';
import { readUi } from './ui-strings.ts';

/** What the code says about keys, read as text: it cannot run the code, so it can miss an unused key, never invent one. */
interface CodeWords {
  /** Every quoted text that could be a key or a part of one. */
  quoted: Set<string>;
  /** What stands before a hole in a template, a dot included: `nav.` of `nav.${name}`. */
  openings: Set<string>;
  /** Areas handed whole to islands and scripts: wordsOf(locale, 'question'). */
  areas: Set<string>;
}

/**
 * Every string of the interface is shown somewhere in `src`. A key is used when
 * 1. it stands in quotes, with or without its plural ending: t('nav.skip'), t.count('lesson.minutes', 14);
 * 2. or it begins like a template: t(`nav.${name}`);
 * 3. or its area is handed to wordsOf and rule 1 or 2 holds for the rest, or each part of the rest stands in quotes.
 * Words that follow from the workshop's documents are asked for by `document-words.ts`.
 * A root that holds only content has no `src` and is not asked.
 */
export function checkUiUsage({ root, report }: Check): void {
  if (!existsSync(join(root, 'src'))) return;
  const code = readCode(root);
  const ui = readUi(root, 'it');
  for (const key of Object.keys(ui.strings))
    if (!isUsed(key, code))
      report.error(
        ui.file,
        `\`${key}\` is used nowhere in src. Use it, or take it out in every language.`,
        ui.lineOf(key),
      );
}

function isUsed(key: string, code: CodeWords): boolean {
  const name = key.replace(/\.(one|other)$/, '');
  if (stands(key, code) || stands(name, code)) return true;
  const [area = '', ...rest] = name.split('.');
  if (documentAreas.includes(area) || isShaped(key)) return true;
  return code.areas.has(area) && (stands(rest.join('.'), code) || rest.every((part) => code.quoted.has(part)));
}

function stands(name: string, { quoted, openings }: CodeWords): boolean {
  return quoted.has(name) || [...openings].some((opening) => name.startsWith(opening));
}

function readCode(root: string): CodeWords {
  const files = globSync('src/**/*.{ts,tsx,astro}', { cwd: root }).filter(
    (file) => !/^src\/(library|cli)\//.test(file),
  );
  const code = files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
  const calls = findAll(code, /\bwordsOf\(([^()]*)\)/g);
  return {
    quoted: new Set(findAll(code, /(?<=(['"`]))([a-z][\w.-]*)(?=\1)/g, 2)),
    openings: new Set(findAll(code, /`([a-z][\w-]*\.[\w.-]*)\$\{/g)),
    areas: new Set(calls.flatMap((call) => findAll(call, /['"]([\w-]+)['"]/g))),
  };
}

function findAll(text: string, pattern: RegExp, group = 1): string[] {
  return [...text.matchAll(pattern)].map((match) => match[group] ?? '');
}
