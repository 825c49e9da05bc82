import { type JSX, Show } from 'solid-js';
import { $stored, type Stored } from '#stores/data.ts';
import { $keeping, type Keeping } from '#stores/progress.ts';
import { useClientStore } from '../client-store.ts';
import { type Speech, sayBytes } from '../speech.ts';
import { Counts, countsOf } from './Counts.tsx';

/** What is kept here, in plain words, and whether it really is kept. */
export function StoredPart(props: { speech: Speech }): JSX.Element {
  const { text, locale } = props.speech;
  const keeping = useClientStore<Keeping>($keeping, { type: 'loading' });
  const stored = useClientStore<Stored | undefined>($stored, undefined);
  const problem = () => {
    const state = keeping();
    return state.type === 'failed' ? `keeping.${state.code}` : `keeping.${state.type}`;
  };
  return (
    <section aria-labelledby="stored">
      <h2 id="stored">{text('stored')}</h2>
      <p>{text('where')}</p>
      <Show when={stored()} fallback={<p class="soft">{text('keeping.loading')}</p>}>
        {(known) => (
          <Counts speech={props.speech} counts={countsOf(known())}>
            <p class="soft">{text('empty')}</p>
          </Counts>
        )}
      </Show>
      <div role="status">
        <Show when={keeping().type === 'memory' || keeping().type === 'failed'}>
          <p class="notice">{text(problem())}</p>
        </Show>
        <Show when={keeping().type === 'memory'}>
          <p class="notice">{text('keeping.memoryWorkshop')}</p>
        </Show>
      </div>
      <Show when={stored()?.bytes}>
        {(bytes) => <p class="soft small">{text('size', { size: sayBytes(locale, bytes()) })}</p>}
      </Show>
    </section>
  );
}
