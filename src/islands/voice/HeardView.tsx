import { createMemo, For, type JSX, Show } from 'solid-js';
import { axisTable } from '#domain/text/axes.ts';
import { compareVoices } from '#domain/text/compare.ts';
import { longestText } from '#domain/text/read-with.ts';
import { AxisList } from './AxisList.tsx';
import { AxisTable } from './AxisTable.tsx';
import { FindingList } from './FindingList.tsx';
import type { HeardProps } from './heard-props.ts';
import { Radar } from './Radar.tsx';
import { TextTable } from './TextTable.tsx';

/** The picture, its table, the axes with the phrases they rest on, what is worth a look, the texts one by one. */
export function HeardView(props: HeardProps): JSX.Element {
  const { speech } = props;
  const comparison = createMemo(() => compareVoices(props.heard.axes));
  const cut = () => props.heard.readings.flatMap((reading, index) => (reading.cut ? [index + 1] : []));

  function sentence(): string {
    const found = comparison();
    if (!('widest' in found)) return speech.text(`voice.shows.${found.kind}`, { least: axisTable.close.leastWords });
    const { widest, compared } = found;
    return speech.text(`voice.shows.${found.kind}`, {
      axis: speech.text(`voice.axis.${widest.axis}`),
      said: speech.number(widest.said, 0),
      heard: speech.number(widest.heard, 0),
      compared,
    });
  }

  /** The tones that were chosen and cannot be read in words. */
  const unheard = () =>
    (['funny', 'respectful'] as const).flatMap((tone) => {
      const level = props.voice[tone];
      return level === null || level === 0 ? [] : [speech.text(`option.${tone}.${level}`)];
    });

  return (
    <>
      <p>{sentence()}</p>
      <Show when={comparison().kind !== 'nothing'}>
        <Radar axes={props.heard.axes} speech={speech} />
        <AxisTable axes={props.heard.axes} speech={speech} />
        <p class="small soft">{speech.text('voice.noScore')}</p>
      </Show>
      <Show when={unheard().length > 0}>
        <p class="small soft">{speech.text('voice.unheard', { choices: unheard().join(', ') })}</p>
      </Show>
      <FindingList {...props} />
      <AxisList {...props} />
      <TextTable {...props} />
      <For each={cut()}>
        {(number) => <p class="small">{speech.text('voice.cut', { number, count: speech.number(longestText, 0) })}</p>}
      </For>
      <p class="small">
        <a href={props.axesPage}>{speech.text('voice.howAll')}</a>
      </p>
    </>
  );
}
