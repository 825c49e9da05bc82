import { For, type JSX, Show } from 'solid-js';
import type { Version } from '#domain/project/cells.ts';
import { useTool } from '#islands/workshop/tool.ts';
import { usePicture } from './use-picture.ts';

/** What goes with a picture when it is picked, each in a cell of its own. */
export const pictureCells = ['picture', 'name', 'width', 'height', 'bytes'] as const;

/** «Altra versione»: the picture that another tab put in the same place, until one of the two is chosen. */
export function OtherPictures(props: { path: string; project: string }): JSX.Element {
  const { speech, cell, part } = useTool();
  const others = () => cell(`${props.path}/picture`)?.others ?? [];

  /** What was written in one breath has one moment: with the picture come its name and its measures. */
  function choose(at: number | undefined) {
    for (const name of pictureCells) {
      const path = `${props.path}/${name}`;
      const own = part.$cells.get().get(path);
      if (!own || own.others.length === 0) continue;
      part.choose(path, own.others.find((other) => other.at === at)?.id ?? own.id);
    }
  }

  return (
    <Show when={others().length > 0}>
      <div class="other-versions">
        <For each={others()}>
          {(other) => <Other other={other} project={props.project} choose={() => choose(other.at)} />}
        </For>
        <button type="button" class="btn ghost sm" onClick={() => choose(undefined)}>
          {speech.text('workshop.keepThis')}
        </button>
      </div>
    </Show>
  );
}

function Other(props: { other: Version; project: string; choose: () => void }): JSX.Element {
  const { speech } = useTool();
  const { here } = usePicture(
    () => props.project,
    () => String(props.other.value ?? ''),
  );
  return (
    <div class="other-version">
      <p>
        <strong>{speech.text('workshop.other')}</strong> <span class="soft">{speech.moment(props.other.at)}</span>
      </p>
      <Show when={here()} fallback={<p>{speech.text('plan.picture.otherNone')}</p>}>
        {(own) => (
          <div class="picture-stage small">
            <img
              src={own().address}
              alt={speech.text('plan.picture.noAlt')}
              width={own().picture.width}
              height={own().picture.height}
            />
          </div>
        )}
      </Show>
      <button type="button" class="btn ghost sm" onClick={() => props.choose()}>
        {speech.text('workshop.useOther')}
      </button>
    </div>
  );
}
