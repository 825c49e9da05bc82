import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { type AltItem, benchField } from '#domain/bench/bench.ts';
import { readDescription } from '#domain/bench/description.ts';
import { WrittenAnswer } from '../WrittenAnswer.tsx';
import type { BenchProps } from './bench-props.ts';
import { Drawing } from './Drawing.tsx';

/** Pictures to be described for what they are there for: what each description says, and how it is made. */
export function AltBench(props: BenchProps<'alt'>): JSX.Element {
  const { text } = props.speech;
  return (
    <>
      <p>{text('bench.alt.what')}</p>
      <For each={props.bench.items}>
        {(item, place) => <Description all={props} item={item} number={place() + 1} />}
      </For>
      <p class="small soft">{text('bench.alt.about')}</p>
    </>
  );
}

function Description(props: { all: BenchProps<'alt'>; item: AltItem; number: number }): JSX.Element {
  const { text, number } = props.all.speech;
  const [written, setWritten] = createSignal('');
  const reading = createMemo(() => readDescription(written(), props.item));
  const name = `bench-${props.all.bench.id}-${props.item.id}-name`;
  const counts = { number: props.number, total: props.all.bench.items.length };

  return (
    <section class="bench-item" aria-labelledby={name}>
      <p class="bench-name" id={name}>
        {text('bench.alt.picture', counts)}
      </p>
      <p>
        <strong>{text('bench.alt.purpose')}</strong> {props.item.purpose}
      </p>
      <Drawing picture={props.item.picture} inWords={text('bench.all.inWords')} />
      <WrittenAnswer
        lesson={props.all.lesson}
        field={benchField(props.all.bench.id, props.item.id)}
        label={text('bench.alt.label', counts)}
        rows={3}
        locale={props.all.locale}
        words={props.all.written}
        onText={setWritten}
      />
      <p role="status" class={reading() ? 'bench-count' : 'soft'}>
        <Show when={reading()} fallback={text('bench.alt.empty')}>
          {(own) => (
            <>
              {text('bench.alt.found', { count: own().found, total: own().ideas.length })}{' '}
              {text('bench.alt.remarks', { count: own().remarks.length })}
            </>
          )}
        </Show>
      </p>
      <Show when={reading()}>
        {(own) => (
          <>
            <ul class="bench-list">
              <For each={own().ideas}>
                {(idea) => (
                  <li>
                    {idea.name}{' '}
                    <Show
                      when={idea.read.length > 0}
                      fallback={<strong class="todo">{text('bench.alt.unread')}</strong>}
                    >
                      <strong class="done">{text('bench.alt.read', { words: idea.read.join(', ') })}</strong>
                    </Show>
                  </li>
                )}
              </For>
            </ul>
            <Show when={own().remarks.length > 0}>
              <p class="bench-name">{text('bench.alt.form')}</p>
              <ul class="bench-list">
                <For each={own().remarks}>
                  {({ code, read, count }) => (
                    <li>{text(`bench.alt.remark.${code}`, { read, count: number(count) })}</li>
                  )}
                </For>
              </ul>
            </Show>
          </>
        )}
      </Show>
      <details class="bench-more">
        <summary>{text('bench.alt.compare')}</summary>
        <p>{props.item.model}</p>
        <p class="small soft">{text('bench.alt.model')}</p>
      </details>
    </section>
  );
}
