import type { ProgressEvent } from './progress.ts';

type Moment = Pick<ProgressEvent, 'at' | 'id'>;

/** Oldest first; of two at the same millisecond, by id, so that every device tells the same story. */
export function compareEvents(a: Moment, b: Moment): number {
  return a.at - b.at || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** Where an event belongs: two events of one id that differ in this are not revisions of each other. */
export function placeOf(event: ProgressEvent): string {
  if (event.kind === 'drew') return `drew ${event.seed}`;
  if (event.kind === 'wrote') return `wrote ${event.lesson}/${event.field}`;
  return `${event.kind} ${'question' in event ? event.question : event.lesson}`;
}

/** Whether `event` is a later revision of the text `known`: the only case in which a stored event is replaced. */
export function isRevision(event: ProgressEvent, known: ProgressEvent): boolean {
  return event.kind === 'wrote' && placeOf(event) === placeOf(known) && event.at > known.at;
}

/**
 * Which of two events with one id stands. A total order, so that a merge gives the same set whatever comes first:
 * what is not a text before a text; of texts the later, of others the earlier; then by what they say.
 */
function stands(a: ProgressEvent, b: ProgressEvent): ProgressEvent {
  const isText = a.kind === 'wrote';
  if (isText !== (b.kind === 'wrote')) return isText ? b : a;
  if (a.at !== b.at) return a.at > b.at === isText ? a : b;
  return JSON.stringify(a) <= JSON.stringify(b) ? a : b;
}

/**
 * The union of two sets of events by id, in order. Commutative, associative, idempotent: tabs, devices and backups
 * may be merged in any order, any number of times.
 */
export function mergeEvents(a: Iterable<ProgressEvent>, b: Iterable<ProgressEvent> = []): ProgressEvent[] {
  const byId = new Map<string, ProgressEvent>();
  for (const events of [a, b]) {
    for (const event of events) {
      const known = byId.get(event.id);
      byId.set(event.id, known ? stands(known, event) : event);
    }
  }
  return [...byId.values()].sort(compareEvents);
}
