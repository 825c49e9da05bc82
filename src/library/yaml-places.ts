import { EVENT_ID, type Event, parseEvents, SCALAR_STYLE } from 'js-yaml';

type Path = readonly (string | number)[];

/** A path as the key of a map. */
export const pathKey = (path: Path): string => JSON.stringify(path);

/** Where each value of a YAML text begins, as a position in the text, by `pathKey`. The text is valid. */
export function placesOf(text: string): Map<string, number> {
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
