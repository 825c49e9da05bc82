import { createMemo, For, type JSX, Show } from 'solid-js';
import { type CountUnit, counters, isCountUnit } from '#domain/count/counters.ts';
import { type CountReason, whyCount } from '#domain/count/why.ts';
import { isStale, type Limit, type PlanChannel } from '#domain/plan/channel.ts';
import { fullText } from '#domain/plan/full-text.ts';
import type { Post } from '#domain/plan/shape.ts';
import { textLimits } from '#domain/plan/text-limits.ts';
import { formatDate } from '#i18n/format.ts';
import { useTool } from '#islands/workshop/tool.ts';

/** How long one text is on each channel, in the channel's own unit, beside its limits and where these were read. */
export function Counters(props: {
  post: Post;
  /** The post's own channel first. */
  channels: readonly PlanChannel[];
  today: string;
}): JSX.Element {
  const { speech } = useTool();
  const text = createMemo(() => fullText(props.post));
  const hasMedia = createMemo(() => props.post.media.length > 0);
  const rows = createMemo(() =>
    props.channels.flatMap((channel) => {
      const limits = textLimits(channel, hasMedia());
      // Limits in different units hold together: each has a row, and its own count.
      return [...Map.groupBy(limits, ({ unit }) => unit).values()].map((own) => ({ channel, limits: own }));
    }),
  );
  const reasons = createMemo(() => {
    const unit = unitOf(rows()[0]?.limits[0]);
    return unit ? whyCount(text(), unit).slice(0, 4) : [];
  });

  return (
    <section class="counters" aria-label={speech.text('plan.count')}>
      <table>
        <caption class="visually-hidden">{speech.text('plan.count')}</caption>
        <thead>
          <tr>
            <th scope="col">{speech.text('plan.count.channel')}</th>
            <th scope="col">{speech.text('plan.count.length')}</th>
            <th scope="col">{speech.text('plan.count.most')}</th>
          </tr>
        </thead>
        <tbody>
          <For each={rows()} fallback={<NoLimits />}>
            {({ channel, limits }) => <Row name={channel.name} limits={limits} text={text()} today={props.today} />}
          </For>
        </tbody>
      </table>
      <Show when={reasons().length > 0}>
        <ul class="count-reasons">
          <For each={reasons()}>{(reason) => <li>{sayReason(reason)}</li>}</For>
        </ul>
      </Show>
    </section>
  );

  function sayReason({ code, sample, times, cost }: CountReason): string {
    return speech.text(`plan.count.why.${code}`, {
      sample,
      times: speech.number(times),
      cost: speech.number(cost),
      channel: rows()[0]?.channel.name ?? '',
    });
  }
}

function NoLimits(): JSX.Element {
  const { speech } = useTool();
  return (
    <tr>
      <td colSpan={3}>{speech.text('plan.count.none')}</td>
    </tr>
  );
}

function Row(props: { name: string; limits: readonly Limit[]; text: string; today: string }): JSX.Element {
  const { speech } = useTool();
  const unit = () => unitOf(props.limits[0]) ?? 'character';
  const count = createMemo(() => counters[unit()](props.text));
  const isOver = () => props.limits.some(({ value }) => count() > value);
  return (
    <tr classList={{ over: isOver() }}>
      <th scope="row">{props.name}</th>
      <td>
        {speech.number(count())} <span class="soft">{speech.text(`plan.count.unit.${unit()}`)}</span>
        <Show when={isOver()}>
          {' '}
          <strong>{speech.text('plan.count.over')}</strong>
        </Show>
      </td>
      <td>
        <For each={props.limits}>
          {(limit) => (
            <span class="limit" classList={{ stale: isStale(limit, props.today) }}>
              {speech.number(limit.value)}{' '}
              <span class="small soft">
                {speech.text(isStale(limit, props.today) ? 'plan.count.stale' : 'plan.count.seen', {
                  confidence: speech.text(`plan.confidence.${limit.confidence}`),
                  day: formatDate(speech.locale, limit.seen, 'short'),
                })}{' '}
                <Show when={limit.source.startsWith('http')} fallback={limit.source}>
                  <a href={limit.source} rel="noreferrer">
                    {speech.text('plan.count.source')}
                  </a>
                </Show>
              </span>
            </span>
          )}
        </For>
      </td>
    </tr>
  );
}

function unitOf(limit: Limit | undefined): CountUnit | undefined {
  return limit && isCountUnit(limit.unit) ? limit.unit : undefined;
}
