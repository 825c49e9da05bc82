import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Value } from '#domain/project/cells.ts';
import { anyPartShapes } from '#domain/project/part-shapes.ts';
import { type ExamplePart, exampleParts } from '#domain/project/project.ts';
import { flattenDocument, type Values } from '#domain/project/values.ts';
import type { Brand } from './content-schema.ts';
import { dataFile } from './data-file.ts';
import { contentRoot, type Library } from './library.ts';
import { ContentError, ProblemList } from './problem.ts';
import type { Link } from './view.ts';
import { readYaml } from './yaml.ts';

/**
 * A brand's model documents in one language, from `content/examples/<brand>/<part>.yml`: nested as the shapes are, each
 * text once or as `{it, en}`, each list of lines as one list or one a language. What does not fit its form is described
 * in `problems`.
 */
export function readExample(
  root: string,
  brand: string,
  locale: 'it' | 'en',
  problems = new ProblemList(),
): Record<ExamplePart, Values> {
  const read = (part: ExamplePart): Values => {
    const path = `content/examples/${brand}/${part}.yml`;
    const file = readYaml(root, path, v.record(v.string(), v.unknown()), problems);
    const inLocale = pickLanguage(file?.data ?? {}, locale);
    const { values, strange, misfits } = flattenDocument(anyPartShapes[part], inLocale, () => {
      problems.error(path, 'An item has no id, or the id of another. Give each item of a list an id of its own.');
      return 'no-id';
    });
    for (const [place] of strange)
      problems.error(path, `\`${place}\` is not a field of the ${part}. Take it out, or mend its name.`);
    for (const place of misfits) problems.error(path, `The value of \`${place}\` does not fit its field. Mend it.`);
    return values;
  };
  return Object.fromEntries(exampleParts.map((part) => [part, read(part)])) as Record<ExamplePart, Values>; // one for each part
}

/** The same value with every `{it, en}` in it replaced by its text in one language. */
function pickLanguage(value: unknown, locale: 'it' | 'en'): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => pickLanguage(item, locale));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const isLocalised = entries.length === 2 && 'it' in value && 'en' in value;
  if (isLocalised) return value[locale];
  return Object.fromEntries(entries.map(([name, part]) => [name, pickLanguage(part, locale)]));
}

/** A brand's model documents as the browser fetches them. */
export interface ExampleFile {
  /** Carries the content's fingerprint, so that a browser may keep the file for ever. */
  name: string;
  body: { brand: string; name: string; parts: Record<ExamplePart, [path: string, value: Value][]> };
}

const made = new Map<string, ExampleFile>();

/**
 * Made once for a build: the page of every tool asks for its name.
 * @throws {ContentError} when a document of the brand does not fit its form.
 */
export function exampleFile(brand: Brand, locale: 'it' | 'en', root = contentRoot()): ExampleFile {
  const key = [root, brand.id, locale].join(' ');
  const file = made.get(key) ?? makeFile(brand, locale, root);
  made.set(key, file);
  return file;
}

function makeFile({ id, name }: Brand, locale: 'it' | 'en', root: string): ExampleFile {
  const problems = new ProblemList();
  const values = readExample(root, id, locale, problems);
  if (problems.errors.length > 0) throw new ContentError(problems.errors);
  const body = {
    brand: id,
    name,
    parts: { strategy: [...values.strategy], canvas: [...values.canvas], plan: [...values.plan] },
  };
  return dataFile(`${id}.${locale}`, body);
}

/** The brands that have model documents. */
export function exampleBrands(library: Library, root = contentRoot()): Brand[] {
  return [...library.brands.values()].filter(({ id }) => existsSync(join(root, 'content/examples', id)));
}

/** The examples as a page offers them: what each brand is, and the address of its documents in one language. */
export function listExamples(library: Library, locale: 'it' | 'en', link: Link, root = contentRoot()) {
  return exampleBrands(library, root).map((brand) => ({
    id: brand.id,
    name: brand.name,
    about: brand.story[locale],
    file: link(`/examples/${exampleFile(brand, locale, root).name}.json`),
  }));
}
