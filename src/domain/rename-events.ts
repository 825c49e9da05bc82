import { type Aliases, renameId } from './aliases.ts';
import type { ProgressEvent } from './progress.ts';

/** The same events under the ids in use; stored events keep the name they were written with. */
export function renameEvents(events: ProgressEvent[], aliases: Aliases): ProgressEvent[] {
  if (Object.keys(aliases).length === 0) return events;
  return events.map((event) => {
    if (event.kind === 'drew') return event; // what it names is renamed where it is read
    if ('question' in event) return { ...event, question: renameId(event.question, aliases) };
    if (event.kind !== 'wrote') return { ...event, lesson: renameId(event.lesson, aliases) };
    const path = renameId(`${event.lesson}/${event.field}`, aliases);
    const slash = path.indexOf('/');
    return { ...event, lesson: path.slice(0, slash), field: path.slice(slash + 1) };
  });
}
