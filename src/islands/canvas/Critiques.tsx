import { For, type JSX, Show } from 'solid-js';
import type { Critique } from '#domain/canvas/sources.ts';
import { useTool } from '#islands/workshop/tool.ts';

/** The sources of each critical note, as links to where they are described. */
export type CritiqueLinks = Record<Critique, readonly { href: string; label: string }[]>;

/** What is known of the models a cell borrows, and how far each can be trusted. */
export function Critiques(props: { names: readonly Critique[]; links: CritiqueLinks }): JSX.Element {
  const { speech } = useTool();
  return (
    <Show when={props.names.length > 0}>
      <section class="critiques" aria-labelledby="critiques">
        <h3 id="critiques">{speech.text('workshop.canvas.critique')}</h3>
        <For each={props.names}>
          {(name) => (
            <>
              <p>{speech.text(`canvas.critique.${name}`)}</p>
              <p class="critique-sources">
                <span>{speech.text('workshop.canvas.sources')}</span>
                <For each={props.links[name]}>{({ href, label }) => <a href={href}>{label}</a>}</For>
              </p>
            </>
          )}
        </For>
      </section>
    </Show>
  );
}
