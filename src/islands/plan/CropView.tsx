import { createMemo, createSignal, createUniqueId, For, type JSX, Show } from 'solid-js';
import type { PlanChannel } from '#domain/plan/channel.ts';
import { cropTo, type FrameName, frameNames, frames, type Size, showOn } from '#domain/plan/crop.ts';
import { useTool } from '#islands/workshop/tool.ts';
import { Outlined } from './Outlined.tsx';

/** How the feed of a channel frames a picture, as far as it is known, and how any other frame would. */
export function CropView(props: {
  address: string;
  picture: Size;
  channel: PlanChannel | undefined;
  format: string;
}): JSX.Element {
  const { speech } = useTool();
  const { text, number } = speech;
  const group = createUniqueId();
  const shown = createMemo(() => showOn(props.channel, props.format, props.picture));
  const [chosen, choose] = createSignal<FrameName | 'own'>();
  /** Where nothing is known of the channel, the square: most pages of a profile are made of squares. */
  const frame = () => {
    const own = chosen() ?? 'own';
    return own === 'own' && shown().type === 'unknown' ? 'square' : own;
  };
  const ratio = () => {
    const own = frame();
    if (own !== 'own') return frames[own];
    const known = shown();
    return 'ratio' in known ? known.ratio : props.picture.width / props.picture.height;
  };
  const crop = createMemo(() => cropTo(props.picture, ratio()));
  const channel = () => props.channel?.name ?? text('plan.noChannel');
  const said = () => {
    const { at, lost } = crop();
    return text(`plan.picture.crop.${at}`, { share: number(Math.max(1, Math.round(lost * 100))) });
  };
  const options = () => (shown().type === 'unknown' ? frameNames : (['own', ...frameNames] as const));

  return (
    <div class="picture-view">
      <p>{text(`plan.picture.shown.${shown().type}`, { channel: channel() })}</p>
      <fieldset class="picture-frames">
        <legend>{text('plan.picture.crop.frame')}</legend>
        <For each={options()}>
          {(own) => (
            <label>
              <input type="radio" name={group} checked={frame() === own} onChange={() => choose(own)} />
              {text(`plan.picture.frame.${own}`, { channel: channel() })}
            </label>
          )}
        </For>
      </fieldset>
      <div class="picture-stage">
        <img src={props.address} alt="" width={props.picture.width} height={props.picture.height} />
        <svg viewBox={`0 0 ${props.picture.width} ${props.picture.height}`} aria-hidden="true">
          <Show when={crop().at !== 'nowhere'}>
            <path
              class="crop-veil"
              fill-rule="evenodd"
              d={`${outline({ x: 0, y: 0, ...props.picture })}${outline(crop())}`}
            />
          </Show>
          <Outlined at={crop()} name="crop-frame" />
        </svg>
      </div>
      <p role="status">{said()}</p>
      <p class="hint">{text('plan.picture.crop.about')}</p>
    </div>
  );
}

function outline({ x, y, width, height }: Size & { x: number; y: number }): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}
