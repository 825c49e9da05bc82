import { createMemo, For, type JSX, Show } from 'solid-js';
import type { Mistake } from '#domain/mistakes.ts';
import { isSameList } from '#domain/project/keep-each.ts';
import type { ReviewIndex } from '#domain/review/review-index.ts';
import type { Speech } from '../speech.ts';
import { MistakeGroup } from './MistakeGroup.tsx';

/** The questions missed at the first try, by lesson; those mended since, in a list that stays closed. */
export function Notebook(props: { speech: Speech; index: ReviewIndex; mistakes: readonly Mistake[] }): JSX.Element {
  const { text, counted } = props.speech;
  // What is mended while one looks stays where it is, with what is being read in it, until the page is opened again.
  const stay = new Set<string>();
  const open = createMemo(() => {
    const own = props.mistakes.filter(({ question, mendedAt }) => mendedAt === undefined || stay.has(question));
    for (const { question } of own) stay.add(question);
    return own;
  });
  const mended = createMemo(() => {
    const shown = new Set(open());
    return props.mistakes.filter((own) => !shown.has(own));
  });

  return (
    <section class="notebook no-print" aria-labelledby="mistakes">
      <h2 id="mistakes">{text('skills.mistakes')}</h2>
      <Show when={props.mistakes.length > 0} fallback={<p>{text('skills.mistakes.none')}</p>}>
        <p>{text('skills.mistakes.lead')}</p>
        <Show when={open().length > 0} fallback={<p>{text('skills.mistakes.allMended')}</p>}>
          <Groups speech={props.speech} index={props.index} mistakes={open()} />
        </Show>
        <Show when={mended().length > 0}>
          <details class="mended">
            <summary>{counted('skills.mistakes.mended', mended().length)}</summary>
            <Groups speech={props.speech} index={props.index} mistakes={mended()} />
          </details>
        </Show>
      </Show>
    </section>
  );
}

/** By the lesson that teaches the skill, the one with the newest mistake first. */
function Groups(props: { speech: Speech; index: ReviewIndex; mistakes: readonly Mistake[] }): JSX.Element {
  const lessons = new Map(props.index.skills.map(({ id, lesson }) => [id, lesson]));
  const lessonOf = ({ skill }: Mistake) => lessons.get(skill)?.id ?? '';
  const ids = createMemo(() => [...new Set(props.mistakes.map(lessonOf))], [], { equals: isSameList });
  const titles = new Map([...lessons.values()].map(({ id, title }) => [id, title]));
  return (
    <For each={ids()}>
      {(id) => (
        <MistakeGroup
          speech={props.speech}
          index={props.index}
          title={titles.get(id) ?? id}
          mistakes={props.mistakes.filter((own) => lessonOf(own) === id)}
        />
      )}
    </For>
  );
}
