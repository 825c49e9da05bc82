import type { Aliases } from './aliases.ts';
import { foldLessons } from './lessons.ts';
import { mergeEvents } from './merge.ts';
import type { ProgressEvent, ProgressEventOf, ProgressState, QuestionProgress } from './progress.ts';
import type { Answer } from './question.ts';
import { renameEvents } from './rename-events.ts';
import { standingText } from './versions.ts';

type QuestionEvent = ProgressEventOf<'answered' | 'shown' | 'retried'>;

/** Compared with a model as a whole, so explained at the first answer and never hinted. */
const explainedAtOnce: ReadonlySet<Answer['kind']> = new Set(['short', 'rate', 'branch']);

/**
 * Follows one question through its events, oldest first. Each retry opens a new round; a round is settled by a right
 * answer, by the second miss, by asking to see, or by any answer of a kind that is explained at once. A partly right
 * answer is a miss.
 *
 * A guess is not told apart here (the role is not stored): it is never marked, so its island looks at `tries` and
 * `shown` and leaves the phase alone.
 */
export function followQuestion(events: QuestionEvent[]): QuestionProgress {
  const progress: QuestionProgress = { phase: 'open', tries: [], shown: false };
  for (const event of events) {
    if (event.kind === 'retried') {
      progress.phase = 'open';
      progress.shown = false;
    } else if (event.kind === 'shown') {
      progress.phase = 'settled';
      progress.shown = true;
    } else {
      const { at, answer, outcome } = event;
      progress.tries.push({ at, answer, outcome });
      const isLast = outcome === 'right' || progress.phase !== 'open' || explainedAtOnce.has(answer.kind);
      progress.phase = isLast ? 'settled' : 'hinted';
    }
    if (progress.phase === 'settled') progress.settledAt ??= event.at;
  }
  return progress;
}

/**
 * What the events add up to. The order they come in and repeated ids make no difference.
 * `aliases` sends old ids to the ones in use: what was done under either name counts as one.
 */
export function foldEvents(events: Iterable<ProgressEvent>, aliases: Aliases = {}): ProgressState {
  const merged = renameEvents(mergeEvents(events), aliases);
  const state: ProgressState = { ...foldLessons(merged), questions: new Map(), texts: new Map(), draws: [] };
  const asked = new Map<string, QuestionEvent[]>();
  const written = new Map<string, ProgressEventOf<'wrote'>[]>();
  for (const event of merged) {
    if (event.kind === 'drew') state.draws.unshift(event);
    else if (event.kind === 'wrote') gather(written, `${event.lesson}/${event.field}`, event);
    else if ('question' in event) gather(asked, event.question, event);
  }
  for (const [question, itsEvents] of asked) state.questions.set(question, followQuestion(itsEvents));
  for (const [field, versions] of written) state.texts.set(field, standingText(versions));
  return state;
}

function gather<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
