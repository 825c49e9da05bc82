import { For, type JSX, Show } from 'solid-js';
import type { Stored } from '#stores/data.ts';
import type { Speech } from '../speech.ts';

type Count = readonly [key: string, count: number];

/** What the workshop holds, as pairs of words and number. */
export function workshopCountsOf({ workshop }: Stored): Count[] {
  return workshop
    ? [
        ['projects', workshop.projects],
        ['thrownAway', workshop.thrownAway],
        ['versions', workshop.versions],
        ['pictures', workshop.pictures],
        ['shifts', workshop.shifts],
      ]
    : [];
}

/** Everything a person knows to be here. */
export function countsOf(stored: Stored): Count[] {
  const lessons = (['opened', 'finished', 'answers', 'texts'] as const).map((part) => [part, stored[part]] as const);
  return [...lessons, ...workshopCountsOf(stored)];
}

interface CountsProps {
  speech: Speech;
  counts: Count[];
  id?: string;
  /** Shown where there is nothing to count. */
  children?: JSX.Element;
}

export function Counts(props: CountsProps): JSX.Element {
  const some = () => props.counts.filter(([, count]) => count > 0);
  return (
    <Show when={some().length > 0} fallback={props.children}>
      <ul class="data-counts" id={props.id}>
        <For each={some()}>{([key, count]) => <li>{props.speech.counted(key, count)}</li>}</For>
      </ul>
    </Show>
  );
}
