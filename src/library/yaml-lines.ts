import { EVENT_ID, type Event, parseEvents, SCALAR_STYLE } from 'js-yaml';

type Path = readonly (string | number)[];

/** Line of the value at a path such as `[2, 'options', 0]`; the nearest parent's when it is missing. */
export type LineFinder = (path: Path) => number | undefined;

/** Finds lines in a valid YAML text, which is read for it at the first question. */
export function createLineFinder(text: string): LineFinder {
  let places: Map<string, number> | undefined;
  return (path) => {
    places ??= placesOf(text);
    for (let length = path.length; length >= 0; length -= 1) {
      const place = places.get(pathKey(path.slice(0, length)));
      if (place !== undefined) return text.slice(0, place).split('\n').length;
    }
    return undefined;
  };
}

const pathKey = (path: Path): string => JSON.stringify(path);

/** Where each value begins, as a position in the text, by `pathKey`. */
function placesOf(text: string): Map<string, number> {
  const places = new Map<string, number>();
  const events = parseEvents(text, {});
  const isEnd = (index: number) => (events[index]?.type ?? EVENT_ID.POP) === EVENT_ID.POP;

  /** Notes the value that begins at an event and all that is in it. @returns the event after it. */
  const visit = (index: number, path: Path, keyStart: number): number => {
    const event = events[index];
    if (!event) return index;
    places.set(pathKey(path), startOf(event, keyStart));
    let next = index + 1;
    if (event.type === EVENT_ID.SEQUENCE) {
      for (let position = 0; !isEnd(next); position += 1) next = visit(next, [...path, position], keyStart);
      return next + 1;
    }
    if (event.type === EVENT_ID.MAPPING) {
      while (!isEnd(next)) {
        const key = events[next];
        if (key?.type !== EVENT_ID.SCALAR) break; // No form here has other keys.
        next = visit(next + 1, [...path, text.slice(key.valueStart, key.valueEnd)], key.valueStart);
      }
      return next + 1;
    }
    return next;
  };

  visit(1, [], 0); // The first event opens the document.
  return places;
}

/** A text in lines of its own (`|`, `>`) begins where its sign stands, and an empty value where its key does. */
function startOf(event: Event, keyStart: number): number {
  if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING) return event.start;
  if (event.type !== EVENT_ID.SCALAR || event.valueStart < 0) return keyStart;
  const hasSign = event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK;
  return hasSign ? event.valueStart - 1 : event.valueStart;
}
