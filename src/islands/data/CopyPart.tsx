import { createSignal, type JSX } from 'solid-js';
import { type SavedCopy, saveBackup } from '#stores/data.ts';
import { $backup, $keeping, type Keeping } from '#stores/progress.ts';
import { useClientStore } from '../client-store.ts';
import type { Speech } from '../speech.ts';

/** One file with everything, and when the last one was made. */
export function CopyPart(props: { speech: Speech; ready: boolean }): JSX.Element {
  const { text, moment } = props.speech;
  const backup = useClientStore<number | undefined>($backup, undefined);
  const keeping = useClientStore<Keeping>($keeping, { type: 'loading' });
  const [said, say] = createSignal('');
  const last = () => {
    const at = backup();
    if (keeping().type === 'loading') return text('keeping.loading');
    return at === undefined ? text('copy.never') : text('copy.last', { when: moment(at) });
  };

  async function save() {
    say('');
    say(sayCopy(text, await saveBackup()));
  }

  return (
    <section aria-labelledby="copy">
      <h2 id="copy">{text('copy')}</h2>
      <p>{text('copy.what')}</p>
      <p>
        <strong>{last()}</strong>
      </p>
      <div>
        <button type="button" class="btn" disabled={!props.ready} onClick={save}>
          {text('copy.save')}
        </button>
      </div>
      <p role="status">{said()}</p>
    </section>
  );
}

/** What a copy is called, and whether the projects are in it. */
export function sayCopy(text: Speech['text'], { name, isWhole }: SavedCopy): string {
  return text(isWhole ? 'copy.saved' : 'copy.savedPart', { name });
}
