import type { Aliases } from './aliases.ts';
import { foldEvents } from './fold.ts';
import type { ProgressEvent } from './progress.ts';
import type { RestorePlan } from './restore.ts';

/**
 * What becomes of the things of one kind in a copy, each counted once. `new`: not here. `newer`: here, and the copy's
 * stands. `beside`: here, and both stay. `older`: here, and what is here stands. `same`: here, and the same.
 * `unreadable`: kept as it is.
 */
export type Tally = Record<'new' | 'newer' | 'beside' | 'older' | 'same' | 'unreadable', number>;

export function emptyTally(): Tally {
  return { new: 0, newer: 0, beside: 0, older: 0, same: 0, unreadable: 0 };
}

/** Whether merging would change anything. */
export function changesAnything(tallies: Iterable<Tally>): boolean {
  return [...tallies].some((own) => own.new + own.newer + own.beside + own.unreadable > 0);
}

/**
 * The same of events: of answers, openings and the rest, and of texts. A text that comes under an id of its own is new,
 * or, where both it and what is here will stay, beside.
 */
export function tallyEvents(
  here: readonly ProgressEvent[],
  file: readonly ProgressEvent[],
  plan: RestorePlan,
  aliases: Aliases = {},
): { answers: Tally; texts: Tally } {
  const answers = emptyTally();
  const texts = emptyTally();
  const of = ({ kind }: ProgressEvent) => (kind === 'wrote' ? texts : answers);
  const known = new Map(here.map((event) => [event.id, event]));
  const added = new Set(plan.added);
  const clashing = new Set(plan.clashing);
  for (const event of file) {
    const own = known.get(event.id);
    if (clashing.has(event)) of(event).unreadable += 1;
    else if (added.has(event)) of(event)[own ? 'newer' : 'new'] += 1;
    else of(event)[own && own.kind === 'wrote' && own.at > event.at ? 'older' : 'same'] += 1;
  }
  const count = (events: readonly ProgressEvent[]) =>
    [...foldEvents(events, aliases).texts.values()].reduce((sum, { others }) => sum + others.length, 0);
  const beside = Math.min(texts.new, Math.max(0, count([...here, ...plan.added]) - count(here)));
  texts.new -= beside;
  texts.beside += beside;
  return { answers, texts };
}
