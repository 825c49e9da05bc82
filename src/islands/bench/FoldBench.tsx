import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { foldRows, measureText } from '#domain/bench/fold-rows.ts';
import { formatDate } from '#i18n/format.ts';
import type { BenchProps } from './bench-props.ts';
import { SampleField } from './SampleField.tsx';

/** The same opening on every channel, as far as it is read before «more». */
export function FoldBench(props: BenchProps<'fold'>): JSX.Element {
  const { text, number } = props.speech;
  const [written, setWritten] = createSignal('');
  const shown = () => written().trim() || props.bench.sample;
  const rows = createMemo(() => foldRows(shown(), props.bench.folds));
  const size = createMemo(() => measureText(shown(), props.bench.sample));

  return (
    <>
      <SampleField all={props} label={text('bench.fold.label')} rows={4} onText={setWritten} />
      <p role="status">
        {text('bench.fold.size', { words: number(size().words), characters: number(size().characters) })}{' '}
        <Show when={size().cut > 0.005}>{text('bench.fold.cut', { share: number(Math.round(size().cut * 100)) })}</Show>
      </p>
      <dl class="bench-folds">
        <For each={rows()}>
          {({ fold, seen, rest }) => (
            <div>
              <dt>
                {fold.name} <span class="soft">{text('bench.fold.about', { count: number(fold.characters) })}</span>
              </dt>
              <dd>
                {seen}
                <Show when={rest !== ''} fallback={<span class="soft"> {text('bench.fold.whole')}</span>}>
                  <span class="fold"> {text('bench.fold.more')}</span>
                </Show>
              </dd>
            </div>
          )}
        </For>
      </dl>
      <p class="hint">
        {text('bench.fold.approximate')}{' '}
        <For each={props.bench.folds}>
          {({ name, source, seen }, place) => (
            <>
              {place() > 0 && '; '}
              <a href={source} rel="noreferrer">
                {name}
              </a>{' '}
              {text('bench.fold.seen', { day: formatDate(props.locale, seen) })}
            </>
          )}
        </For>
        .
      </p>
    </>
  );
}
