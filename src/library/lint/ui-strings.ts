import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from './rule.ts';

/** A file of `content/ui`: flat, one text a key. What is not so is left out of `strings` and told in `faults`. */
export interface UiFile {
  file: string;
  strings: Record<string, string>;
  faults: string[];
  lineOf(key: string): number | undefined;
}

const keyForm = /^[a-z][\w-]*(\.[\w%€-]+)+$/;

export function readUi(root: string, name: 'it' | 'en' | 'notes'): UiFile {
  const file = `content/ui/${name}.json`;
  const missing = { file, strings: {}, lineOf: () => undefined };
  if (!existsSync(join(root, file)))
    return { ...missing, faults: ['This file is missing. Write it: a flat list of "area.name": "text".'] };
  const text = readFileSync(join(root, file), 'utf8');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { ...missing, faults: [`Not valid JSON: ${error instanceof Error ? error.message : String(error)}`] };
  }
  const entries = Object.entries(data ?? {});
  const strings = Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  const faults = entries
    .filter(([, value]) => typeof value !== 'string' || !value.trim())
    .map(([key]) => `\`${key}\` is not a text. Write its words.`);
  const lines = linesOfKeys(text);
  return { file, strings, faults, lineOf: (key) => lines.get(key) };
}

/** Where each key is first written: a file has thousands, and each is asked for. */
function linesOfKeys(text: string): Map<string, number> {
  const lines = new Map<string, number>();
  for (const [index, line] of text.split('\n').entries()) {
    const key = /^\s*"([^"\\]+)":/.exec(line)?.[1];
    if (key !== undefined && !lines.has(key)) lines.set(key, index + 1);
  }
  return lines;
}

/** The interface’s strings: the same keys, placeholders and plural forms in both languages, in order, with notes. */
export function checkUiStrings({ root, report }: Check): void {
  const [it, en, notes] = [readUi(root, 'it'), readUi(root, 'en'), readUi(root, 'notes')];
  for (const ui of [it, en, notes]) {
    for (const fault of ui.faults) report.error(ui.file, fault);
    checkOrder(ui, report);
  }
  if ([it, en].some(({ strings }) => Object.keys(strings).length === 0)) return;
  for (const [here, there] of [
    [it, en],
    [en, it],
  ] as const)
    for (const key of Object.keys(here.strings)) {
      const line = here.lineOf(key);
      if (!keyForm.test(key))
        report.error(here.file, `\`${key}\` is not a key. Write area.name, in lower-case words.`, line);
      if (!(key in there.strings))
        report.error(there.file, `\`${key}\` is only in ${here.file}. Write it here too, or take it out there.`);
      const counted = key.endsWith('.one') ? key.replace(/\.one$/, '.other') : undefined;
      if (counted && !(counted in here.strings))
        report.error(here.file, `\`${key}\` has no \`${counted}\`. A plural has both forms.`, line);
    }
  for (const [key, text] of Object.entries(it.strings)) comparePlaceholders(key, text, en.strings[key], en, report);
  for (const [key, text] of Object.entries(it.strings))
    if (needsNote(key, text) && !(key in notes.strings))
      report.error(notes.file, `\`${key}\` has placeholders and no note. Say what they stand for, for the translator.`);
  for (const key of Object.keys(notes.strings))
    if (!(key in it.strings))
      report.error(
        notes.file,
        `\`${key}\` is a note on no string. Take it out, or correct the key.`,
        notes.lineOf(key),
      );
}

function checkOrder({ file, strings, lineOf }: UiFile, report: Check['report']): void {
  const keys = Object.keys(strings);
  const key = keys.find((each, position) => position > 0 && each < (keys[position - 1] ?? ''));
  if (key)
    report.error(
      file,
      `\`${key}\` is out of order. Keys are sorted by their letters, so that two people’s additions meet.`,
      lineOf(key),
    );
}

/** A `.one` may leave out {count}: «una lezione». */
function comparePlaceholders(
  key: string,
  it: string,
  en: string | undefined,
  file: UiFile,
  report: Check['report'],
): void {
  if (en === undefined) return;
  const [a, b] = [placeholdersOf(it), placeholdersOf(en)];
  if (key.endsWith('.one')) for (const side of [a, b]) side.delete('{count}');
  const apart = a.symmetricDifference(b);
  if (apart.size > 0)
    report.error(
      file.file,
      `\`${key}\` has not the same placeholders in both languages: ${[...apart].join(', ')}. Use each in both.`,
      file.lineOf(key),
    );
}

/** A plural with nothing but its {count} explains itself. */
function needsNote(key: string, text: string): boolean {
  const holes = placeholdersOf(text);
  if (/\.(one|other)$/.test(key)) holes.delete('{count}');
  return holes.size > 0;
}

function placeholdersOf(text: string): Set<string> {
  return new Set(text.match(/\{\w+\}/g) ?? []);
}
