import { createEffect, createMemo, type JSX, Show } from 'solid-js';
import { cutAt } from '#domain/count/fold.ts';
import { limitsOf, type PlanChannel } from '#domain/plan/channel.ts';
import { fullLink, fullText } from '#domain/plan/full-text.ts';
import type { Post } from '#domain/plan/shape.ts';
import { useTool } from '#islands/workshop/tool.ts';
import { createLater } from '../later.ts';

/** How the post begins on its channel: what is read before «more», which is approximate, and what comes after. */
export function Preview(props: {
  post: Post;
  channel: PlanChannel | undefined;
  brand: string;
  project: string;
}): JSX.Element {
  const { speech, language } = useTool();
  const fold = () => (props.channel ? limitsOf(props.channel, 'fold')[0] : undefined);
  const text = createMemo(() => fullText(props.post));
  const cut = createMemo(() => {
    const limit = fold();
    return limit ? cutAt(text(), limit.value) : { seen: text(), rest: '' };
  });
  const { here, ask } = createLater(() => import('./PreviewPicture.tsx'));
  const media = createMemo(() => props.post.media.find(({ picture }) => picture !== ''));
  createEffect(() => {
    if (media()) void ask();
  });
  const picture = () => {
    const [module, first] = [here(), media()];
    return module && first ? { module, media: first } : undefined;
  };
  return (
    <figure class="preview">
      <figcaption>
        {speech.text('plan.preview', { channel: props.channel?.name ?? speech.text('plan.noChannel') })}
      </figcaption>
      <div class="preview-post" lang={language()}>
        <p class="preview-who">{props.brand}</p>
        <Show when={text() !== ''} fallback={<p class="soft">{speech.text('plan.preview.empty')}</p>}>
          <p class="preview-text">
            {cut().seen}
            <Show when={cut().rest !== ''}>
              <span class="fold"> {speech.text('plan.preview.more')}</span>
              <span class="after-fold">{cut().rest}</span>
            </Show>
          </p>
        </Show>
        <Show when={picture()}>
          {(own) =>
            own().module.PreviewPicture({
              project: props.project,
              get media() {
                return own().media;
              },
              get channel() {
                return props.channel;
              },
              get format() {
                return props.post.format;
              },
            })
          }
        </Show>
        <Show when={props.post.link !== ''}>
          <p class="preview-link">{fullLink(props.post)}</p>
        </Show>
        <Show when={props.post.firstComment !== ''}>
          <p class="preview-comment">
            {speech.text('plan.preview.firstComment')} {props.post.firstComment}
          </p>
        </Show>
      </div>
      <Show when={fold()} fallback={<p class="hint">{speech.text('plan.preview.noFold')}</p>}>
        {(limit) => (
          <p class="hint">
            {speech.text('plan.preview.fold', { count: limit().value, source: limit().source, day: limit().seen })}
          </p>
        )}
      </Show>
    </figure>
  );
}
