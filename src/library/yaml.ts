import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, YAMLException } from 'js-yaml';
import * as v from 'valibot';
import type { ProblemList } from './problem.ts';
import { createLineFinder, type LineFinder } from './yaml-lines.ts';

/** A parsed YAML file that still knows on which line each value stands. */
export interface YamlFile<T> {
  data: T;
  lineOf: LineFinder;
}

/** Reads one YAML file by a schema. Every mismatch becomes a problem with its line; then the result is `undefined`. */
export function readYaml<S extends v.GenericSchema>(
  root: string,
  file: string,
  schema: S,
  problems: ProblemList,
): YamlFile<v.InferOutput<S>> | undefined {
  let text: string;
  try {
    text = readFileSync(join(root, file), 'utf8');
  } catch {
    problems.error(file, 'This file is missing. Write it, or take its folder out of the list that names it.');
    return undefined;
  }
  const { value, fault, lineOf } = parse(text);
  if (fault) {
    problems.error(file, `Not valid YAML: ${fault.reason}`, fault.mark && fault.mark.line + 1);
    return undefined;
  }
  const result = v.safeParse(schema, value);
  if (!result.success) {
    for (const issue of result.issues) reportIssue(file, issue, lineOf, problems);
    return undefined;
  }
  return { data: result.output, lineOf };
}

interface Parsed {
  value?: unknown;
  fault?: YAMLException;
  lineOf: LineFinder;
}

const parsed = new Map<string, Parsed>();

/** A text is parsed once, however many pages and schemas read it: schemas make new values and leave these as they are. */
function parse(text: string): Parsed {
  const known = parsed.get(text);
  if (known) return known;
  const result = { ...loadSafely(text), lineOf: createLineFinder(text) };
  parsed.set(text, result);
  return result;
}

function loadSafely(text: string): { value: unknown } | { fault: YAMLException } {
  try {
    return { value: load(text) };
  } catch (error) {
    if (error instanceof YAMLException) return { fault: error };
    throw error;
  }
}

function reportIssue(file: string, issue: v.BaseIssue<unknown>, lineOf: LineFinder, problems: ProblemList): void {
  const path = (issue.path ?? []).map(({ key }) => key as string | number); // YAML keys are strings or positions.
  const place = path.join('.') || 'the file';
  problems.error(file, `\`${place}\`: ${sayIssue(issue, String(path.at(-1) ?? ''))}`, lineOf(path));
}

function sayIssue(issue: v.BaseIssue<unknown>, key: string): string {
  if (issue.received === 'undefined') {
    const language = { it: 'the Italian text', en: 'the English text' }[key];
    return language
      ? `${language} is missing. Write it: both languages are always published together.`
      : `\`${key}\` is missing. Add it.`;
  }
  if (issue.type === 'strict_object')
    return `\`${key}\` is not a field of this form. Remove it or correct its spelling.`;
  return issue.message;
}
