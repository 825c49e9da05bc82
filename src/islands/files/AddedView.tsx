import { For, type JSX, Show } from 'solid-js';
import { type PagedPart, type Part, pageOf, parts } from '#domain/project/project.ts';
import type { Speech } from '../speech.ts';
import { focusOn } from './focus-on.ts';

export interface Added {
  name: string;
  /** `false` where the browser keeps nothing. */
  isKept: boolean;
  /** The documents that came. */
  parts: readonly Part[];
}

/** A project that was added: its name, and the way to its documents. */
export function AddedView(props: { speech: Speech; tools: Record<PagedPart, string>; added: Added }): JSX.Element {
  const { text } = props.speech;
  const shown = () => (props.added.parts.length > 0 ? props.added.parts : parts);
  return (
    <div class="files-added">
      <p tabindex="-1" ref={focusOn}>
        {text('workshop.in.added', { name: props.added.name })}
      </p>
      <Show when={props.added.isKept} fallback={<p class="notice">{text('workshop.in.notKept')}</p>}>
        <p class="acts">
          <For each={shown()}>
            {(part) => (
              <a class="btn ghost" href={props.tools[pageOf(part)]}>
                {text(`workshop.in.open.${part}`)}
              </a>
            )}
          </For>
        </p>
      </Show>
    </div>
  );
}
