import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { type AxisReading, axes, axisTable } from '#domain/text/axes.ts';
import { quotePassages, splitByMove } from '#domain/text/passages.ts';
import type { HeardProps } from './heard-props.ts';
import { Passages } from './Passages.tsx';

/** Each axis opens the phrases it read, by the end they bring it to. */
export function AxisList(props: HeardProps): JSX.Element {
  return (
    <div class="voice-axes">
      <h3>{props.speech.text('voice.axes')}</h3>
      {/* By name, so that an axis stays open while its numbers change. */}
      <For each={axes}>
        {(axis) => (
          <Show when={props.heard.axes.find((each) => each.axis === axis)}>
            {(reading) => <AxisView from={props} reading={reading()} />}
          </Show>
        )}
      </For>
    </div>
  );
}

function AxisView(props: { from: HeardProps; reading: AxisReading }): JSX.Element {
  const { speech } = props.from;
  const [isOpen, setIsOpen] = createSignal(false);
  const name = () => speech.text(`voice.axis.${props.reading.axis}`);
  const groups = createMemo(() => {
    if (!isOpen()) return [];
    const { axis, evidence } = props.reading;
    const { up, down } = splitByMove(axis, evidence);
    const { high, low } = axisTable[axis];
    return [
      { end: high, texts: quotePassages(props.from.heard.readings, up) },
      { end: low, texts: quotePassages(props.from.heard.readings, down) },
    ].filter(({ texts }) => texts.length > 0);
  });
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        <strong>{name()}</strong>{' '}
        <span>
          {speech.text('voice.axisLine', {
            said: sayValue(speech, props.reading.said, 'voice.notSaid'),
            heard: sayValue(speech, props.reading.heard, 'voice.notHeard'),
          })}
        </span>{' '}
        <span class="soft">{speech.counted('voice.signs', props.reading.evidence.length)}</span>
      </summary>
      <p>{speech.text(`voice.axis.${props.reading.axis}.lead`)}</p>
      <Show when={props.reading.axis === 'simple'}>
        <p>{speech.text('voice.simpleFrom')}</p>
      </Show>
      <Show when={props.reading.evidence.length === 0}>
        <p class="soft">{speech.text('voice.noSigns')}</p>
      </Show>
      <For each={groups()}>
        {({ end, texts }) => (
          <>
            <h4>{speech.text('voice.towards', { end: speech.text(`voice.end.${end}`) })}</h4>
            <Passages from={props.from} texts={texts} />
          </>
        )}
      </For>
      <p>
        <a href={`${props.from.axesPage}#${props.reading.axis}`}>{speech.text('voice.howAxis', { axis: name() })}</a>
      </p>
    </details>
  );
}

/** A number, or the words for there being none. */
export function sayValue(speech: HeardProps['speech'], value: number | null, none: string): string {
  return value === null ? speech.text(none) : speech.number(value, 0);
}
