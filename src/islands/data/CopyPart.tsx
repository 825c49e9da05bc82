import { createEffect, createSignal, type JSX, Show } from 'solid-js';
import { $stored, type CopySize, measureCopy, type SavedCopy, type Stored, saveBackup } from '#stores/data.ts';
import { $backup, $keeping, type Keeping } from '#stores/progress.ts';
import { useClientStore } from '../client-store.ts';
import { type Speech, sayBytes } from '../speech.ts';

/** One file with everything, and when the last one was made. Where there are pictures, with or without them. */
export function CopyPart(props: { speech: Speech; ready: boolean }): JSX.Element {
  const { text, moment, locale } = props.speech;
  const backup = useClientStore<number | undefined>($backup, undefined);
  const keeping = useClientStore<Keeping>($keeping, { type: 'loading' });
  const [said, say] = createSignal('');
  const last = () => {
    const at = backup();
    if (keeping().type === 'loading') return text('keeping.loading');
    return at === undefined ? text('copy.never') : text('copy.last', { when: moment(at) });
  };

  const stored = useClientStore<Stored | undefined>($stored, undefined);
  const [size, setSize] = createSignal<CopySize>();
  const [withPictures, setWithPictures] = createSignal(true);
  createEffect(() => {
    if (stored()) void measureCopy().then(setSize);
  });

  async function save() {
    say('');
    say(sayCopy(text, await saveBackup({ withPictures: withPictures() })));
  }

  return (
    <section aria-labelledby="copy">
      <h2 id="copy">{text('copy')}</h2>
      <p>{text('copy.what')}</p>
      <p>
        <strong>{last()}</strong>
      </p>
      <Show when={size()}>
        {(own) => (
          <>
            <p id="copy-size">
              {text('copy.size', {
                whole: sayBytes(locale, own().bare + own().pictures.bytes),
                bare: sayBytes(locale, own().bare),
              })}
            </p>
            <label class="copy-choice">
              <input
                type="checkbox"
                checked={withPictures()}
                aria-describedby="copy-size"
                onChange={(event) => setWithPictures(event.currentTarget.checked)}
              />
              {text('copy.pictures')}
            </label>
          </>
        )}
      </Show>
      <div>
        <button type="button" class="btn" disabled={!props.ready} onClick={save}>
          {text('copy.save')}
        </button>
      </div>
      <p role="status">{said()}</p>
    </section>
  );
}

/** What a copy is called, and whether the projects and their pictures are in it. */
export function sayCopy(text: Speech['text'], { name, isWhole, isBare }: SavedCopy): string {
  return text(!isWhole ? 'copy.savedPart' : isBare ? 'copy.savedBare' : 'copy.saved', { name });
}
