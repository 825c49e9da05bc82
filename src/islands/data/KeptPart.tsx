import { createSignal, type JSX, onMount, Show } from 'solid-js';
import { $stored, refresh, type Stored, saveUnreadable } from '#stores/data.ts';
import { requestPersistence } from '#stores/progress.ts';
import { isEvictingHere } from '../browser.ts';
import { useClientStore } from '../client-store.ts';
import type { Speech } from '../speech.ts';

/** Whether the browser may delete by itself what is here, and how to ask it not to. */
export function PersistencePart(props: { speech: Speech; ready: boolean }): JSX.Element {
  const { text } = props.speech;
  const stored = useClientStore<Stored | undefined>($stored, undefined);
  const [said, say] = createSignal('');
  const [evicts, setEvicts] = createSignal(false);
  onMount(() => setEvicts(isEvictingHere()));
  const isKept = () => stored()?.isPersisted;

  async function ask() {
    const isGranted = await requestPersistence();
    await refresh();
    say(text(isGranted ? 'persist.granted' : 'persist.refused'));
  }

  return (
    <section aria-labelledby="persist">
      <h2 id="persist">{text('persist')}</h2>
      <p>{text(isKept() === undefined ? 'persist.unknown' : isKept() ? 'persist.yes' : 'persist.no')}</p>
      <Show when={evicts()}>
        <p class="notice">{text('persist.evicting')}</p>
      </Show>
      <Show when={isKept() === false}>
        <div>
          <button type="button" class="btn ghost" disabled={!props.ready} onClick={ask}>
            {text('persist.ask')}
          </button>
        </div>
      </Show>
      <p role="status">{said()}</p>
    </section>
  );
}

/** Records that cannot be read: shown only where there are any. */
export function UnreadablePart(props: { speech: Speech }): JSX.Element {
  const { text, counted } = props.speech;
  const stored = useClientStore<Stored | undefined>($stored, undefined);
  const [said, say] = createSignal('');
  const save = async () => say(text('copy.saved', { name: (await saveUnreadable()).name }));
  return (
    <Show when={stored()?.unreadable}>
      {(count) => (
        <section aria-labelledby="unreadable">
          <h2 id="unreadable">{text('unreadable')}</h2>
          <p>{counted('unreadable.what', count())}</p>
          <div>
            <button type="button" class="btn ghost" onClick={save}>
              {text('unreadable.save')}
            </button>
          </div>
          <p role="status">{said()}</p>
        </section>
      )}
    </Show>
  );
}
