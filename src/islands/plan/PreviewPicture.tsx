import { createMemo, type JSX, Show } from 'solid-js';
import type { PlanChannel } from '#domain/plan/channel.ts';
import { cropTo, showOn } from '#domain/plan/crop.ts';
import type { Media } from '#domain/plan/shape.ts';
import { useTool } from '#islands/workshop/tool.ts';
import { usePicture } from './use-picture.ts';

interface PreviewPictureProps {
  project: string;
  media: Media;
  channel: PlanChannel | undefined;
  format: string;
}

/** The first picture of a post as its channel would frame it, as far as that is known. */
export function PreviewPicture(props: PreviewPictureProps): JSX.Element {
  const { speech } = useTool();
  const { here } = usePicture(
    () => props.project,
    createMemo(() => props.media.picture),
  );
  const alt = () => (props.media.decorative ? '' : props.media.alt || speech.text('plan.picture.noAlt'));
  return (
    <Show when={here()}>
      {(own) => {
        const frame = () => {
          const { picture } = own();
          const known = showOn(props.channel, props.format, picture);
          return 'ratio' in known ? cropTo(picture, known.ratio) : { x: 0, y: 0, ...picture };
        };
        return (
          <svg
            class="preview-picture"
            width={frame().width}
            height={frame().height}
            viewBox={`${frame().x} ${frame().y} ${frame().width} ${frame().height}`}
            role={alt() === '' ? 'presentation' : 'img'}
            aria-label={alt() === '' ? undefined : alt()}
          >
            <image href={own().address} width={own().picture.width} height={own().picture.height} />
          </svg>
        );
      }}
    </Show>
  );
}
