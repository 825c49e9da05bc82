import { createMemo, For, type JSX, Show } from 'solid-js';
import type { PlanChannel } from '#domain/plan/channel.ts';
import type { Preflight } from '#domain/plan/preflight.ts';
import { type Effect, type PreflightItem, preflightKey } from '#domain/plan/preflight-item.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { sayMoment } from '#islands/plan/say-moment.ts';
import { useTool } from '#islands/workshop/tool.ts';

const effects = ['leftOut', 'refused', 'lost', 'note'] as const satisfies readonly Effect[];

/** What will happen to each post in a file, before it is saved. */
export function PreflightView(props: {
  preflight: Preflight;
  plan: Plan;
  channels: ReadonlyMap<string, PlanChannel>;
}): JSX.Element {
  const { speech } = useTool();
  const titles = createMemo(() => new Map(props.plan.posts.posts.map(({ id, title }) => [id, title])));
  const groups = createMemo(() =>
    effects
      .map((effect) => ({ effect, items: props.preflight.items.filter((item) => item.effect === effect) }))
      .filter(({ items }) => items.length > 0),
  );
  const count = () => props.preflight.files.reduce((sum, { posts }) => sum + posts.length, 0);

  function sayItem({ code, params, post }: PreflightItem): string {
    const words: Record<string, string | number> = { ...params };
    for (const [name, value] of Object.entries(params)) {
      if (name === 'status') words[name] = speech.text(`option.status.${value}`);
      else if (name === 'channel') words[name] = props.channels.get(String(value))?.name ?? value;
      else if (name === 'format') words[name] = formatName(String(value));
      else if (['at', 'day', 'becomes'].includes(name)) words[name] = sayMoment(speech, String(value));
      else if (typeof value === 'number') words[name] = speech.number(value, 0);
    }
    const sentence = speech.text(preflightKey({ code, params }), words);
    const title = post === undefined ? '' : titles().get(post) || speech.text('plan.untitled');
    return title === '' ? sentence : `${title}: ${sentence}`;
  }
  function formatName(format: string): string {
    for (const { formats } of props.channels.values()) {
      const own = formats.find(({ id }) => id === format);
      if (own) return own.name;
    }
    return format;
  }

  return (
    <section class="preflight" aria-labelledby="preflight">
      <h3 id="preflight">{speech.text('plan.preflight')}</h3>
      <p role="status">
        {speech.counted('plan.preflight.out', count())}{' '}
        {props.preflight.files.length > 1
          ? speech.text('plan.preflight.inFiles', { count: props.preflight.files.length })
          : ''}
      </p>
      <For each={groups()}>
        {({ effect, items }) => (
          <details open={effect === 'leftOut' || effect === 'refused'} class="preflight-group" data-effect={effect}>
            <summary>
              {speech.text(`plan.preflight.effect.${effect}`)} ({items.length})
            </summary>
            <ul>
              <For each={items}>{(item) => <li>{sayItem(item)}</li>}</For>
            </ul>
          </details>
        )}
      </For>
      <Show when={groups().length === 0}>
        <p class="soft">{speech.text('plan.preflight.clean')}</p>
      </Show>
    </section>
  );
}
