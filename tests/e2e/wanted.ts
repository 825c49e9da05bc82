import type { Field, RefList, Shape } from '#domain/project/fields.ts';
import { isFilled } from '#domain/project/filled.ts';
import { anyPartShapes } from '#domain/project/part-shapes.ts';
import type { ExamplePart } from '#domain/project/project.ts';
import { documentOf } from '#domain/project/values.ts';
import { readExample } from '#library/examples.ts';
import type { Wanted } from './form-hand.ts';

/** Long enough to be a text, short enough to be typed letter by letter in a test. */
const mostLetters = 14;
const mostItems = 2;

type Nested = Record<string, unknown>;

/**
 * A brand's example cut to what a test can type: of every list two items, of every text its beginning, references as
 * places in the list they name (left out where what they name was cut away).
 */
export function wantedOf(brand: string, part: ExamplePart, locale: 'it' | 'en'): Wanted {
  const { [part]: values } = readExample(process.cwd(), brand, locale);
  const shape = anyPartShapes[part];
  const whole: Record<string, Nested> = documentOf(shape, values);
  const named = namesOf(whole);
  return Object.fromEntries(
    Object.entries(shape)
      .filter(([section]) => section !== 'review' && section !== 'samples')
      .map(([section, fields]) => [section, cutFields(fields, whole[section] ?? {}, named)]),
  );
}

type Names = (list: RefList, id: unknown) => number;

/** The place of an item among those kept of its list. */
function namesOf(document: Record<string, Nested>): Names {
  const lists: Record<RefList, unknown> = {
    audiences: document['people']?.['audiences'],
    objectives: document['objectives']?.['objectives'],
    metrics: document['measures']?.['metrics'],
    pillars: document['pillars']?.['pillars'],
    values: document['values']?.['values'],
    beats: undefined,
    posts: document['posts']?.['posts'],
  };
  return (list, id) => {
    const items = lists[list];
    return Array.isArray(items) ? items.slice(0, mostItems).findIndex((item: Nested) => item['id'] === id) : -1;
  };
}

function cutFields(fields: Shape, content: Nested, names: Names): Nested {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, own]) => {
      const value = cut(own, content[name], names);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function cut(own: Field, value: unknown, names: Names): unknown {
  if (own.kind === 'list')
    return (value as Nested[]).slice(0, mostItems).map((item) => cutFields(own.fields, item, names)); // a list reads as items
  if (!isFilled(value)) return undefined;
  if (own.kind === 'lines') return (value as string[]).slice(0, mostItems).map(shorten); // lines read as texts
  if (own.kind === 'ref') return Math.max(0, names(own.list, value));
  if (own.kind === 'refs') return (value as string[]).map((id) => names(own.list, id)).filter((place) => place >= 0); // references read as ids
  return own.kind === 'text' || own.kind === 'long' ? shorten(String(value)) : value;
}

function shorten(text: string): string {
  return text.split('\n')[0]?.slice(0, mostLetters).trim() ?? '';
}
