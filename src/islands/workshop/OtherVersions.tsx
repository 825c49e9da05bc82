import { For, type JSX, Show } from 'solid-js';
import type { Cell } from '#domain/project/cells.ts';
import { sayValue } from './say-value.ts';
import { useTool } from './tool.ts';

/** «Altra versione»: what another tab wrote in the same field, until one of the two is chosen. */
export function OtherVersions(props: { path: string; cell: Cell | undefined }): JSX.Element {
  const tool = useTool();
  const { part, speech } = tool;
  return (
    <Show when={props.cell?.others.length}>
      <div class="other-versions">
        <For each={props.cell?.others}>
          {(other) => (
            <div class="other-version">
              <p>
                <strong>{speech.text('workshop.other')}</strong> <span class="soft">{speech.moment(other.at)}</span>
              </p>
              <blockquote>{sayValue(tool, props.path, other.value)}</blockquote>
              <button type="button" class="btn ghost sm" onClick={() => part.choose(props.path, other.id)}>
                {speech.text('workshop.useOther')}
              </button>
            </div>
          )}
        </For>
        <button type="button" class="btn ghost sm" onClick={() => part.choose(props.path, props.cell?.id ?? '')}>
          {speech.text('workshop.keepThis')}
        </button>
      </div>
    </Show>
  );
}
