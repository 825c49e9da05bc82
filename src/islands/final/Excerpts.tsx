import { For, type JSX } from 'solid-js';
import type { GradedExample } from '#domain/final-project.ts';

/** What an example's project says, by deliverable. */
export function Excerpts(props: { example: GradedExample }): JSX.Element {
  return (
    <dl class="final-excerpts">
      <For each={props.example.excerpts}>
        {({ of, text }) => (
          <div>
            <dt>{of}</dt>
            <dd>{text}</dd>
          </div>
        )}
      </For>
    </dl>
  );
}
