import { isObject } from '#domain/progress-record.ts';
import { isFilled } from './filled.ts';

/** Sections that stand beside the writing, not after it. */
const asides: ReadonlySet<string> = new Set(['samples', 'review']);

/**
 * Whether who writes went on past a field: something stands after it in its item, in its list, in its section or in a
 * later section. A document read from cells holds its parts in the order in which they are asked.
 */
export function isLeft(document: Readonly<Record<string, unknown>>, path: string): boolean {
  const [section = '', ...parts] = path.split('/');
  const names = Object.keys(document).filter((name) => !asides.has(name));
  const isLater = names.slice(names.indexOf(section) + 1).some((name) => holdsAnything(document[name]));
  return isLater || isLeftIn(document[section], parts);
}

function isLeftIn(content: unknown, [name = '', id, ...rest]: readonly string[]): boolean {
  if (!isObject(content)) return false;
  const names = Object.keys(content).filter((own) => own !== 'id');
  if (names.slice(names.indexOf(name) + 1).some((own) => holdsAnything(content[own]))) return true;
  const items: unknown = content[name];
  if (id === undefined || !Array.isArray(items)) return false;
  const place = items.findIndex((item: unknown) => isObject(item) && item['id'] === id);
  return place < items.length - 1 || isLeftIn(items[place], rest);
}

function holdsAnything(value: unknown): boolean {
  if (!isObject(value)) return isFilled(value);
  return Object.entries(value).some(([name, own]) => name !== 'id' && holdsAnything(own));
}
