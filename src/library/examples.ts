import * as v from 'valibot';
import { canvasShape } from '#domain/canvas/shape.ts';
import type { DocumentShape } from '#domain/project/fields.ts';
import { type Part, parts } from '#domain/project/project.ts';
import { flattenDocument, type Values } from '#domain/project/values.ts';
import { strategyShape } from '#domain/strategy/shape.ts';
import { ProblemList } from './problem.ts';
import { readYaml } from './yaml.ts';

/** The shape of each part of a project. */
export const partShapes: Record<Part, DocumentShape> = { strategy: strategyShape, canvas: canvasShape };

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
): Record<Part, Values> {
  const read = (part: Part): Values => {
    const path = `content/examples/${brand}/${part}.yml`;
    const file = readYaml(root, path, v.record(v.string(), v.unknown()), problems);
    const inLocale = pickLanguage(file?.data ?? {}, locale);
    const { values, strange, misfits } = flattenDocument(partShapes[part], inLocale, () => {
      problems.error(path, 'An item has no id, or the id of another. Give each item of a list an id of its own.');
      return 'no-id';
    });
    for (const [place] of strange)
      problems.error(path, `\`${place}\` is not a field of the ${part}. Take it out, or mend its name.`);
    for (const place of misfits) problems.error(path, `The value of \`${place}\` does not fit its field. Mend it.`);
    return values;
  };
  return Object.fromEntries(parts.map((part) => [part, read(part)])) as Record<Part, Values>; // one for each part
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
