import { createSignal, type JSX } from 'solid-js';
import type { DocumentText } from '#domain/document/blocks.ts';
import type { Speech } from '#islands/speech.ts';

/** The record on paper or as a file. */
export function RecordActions(props: { speech: Speech; name: string; document: () => DocumentText }): JSX.Element {
  const { text, locale } = props.speech;
  const [isBusy, setBusy] = createSignal(false);
  const [said, say] = createSignal('');

  async function save(): Promise<void> {
    if (isBusy()) return;
    setBusy(true);
    say(text('record.making'));
    const { saveWord } = await import('#stores/save-word.ts');
    const isSaved = await saveWord(props.document(), {
      brand: props.name || 'Bottega',
      locale,
      contentsTitle: text('record.contents'),
      pageWord: text('record.page'),
    });
    setBusy(false);
    say(text(isSaved ? 'record.saved' : 'record.notSaved'));
  }

  return (
    <div class="acts no-print">
      <button type="button" class="btn" aria-disabled={isBusy()} onClick={() => void save()}>
        {text('record.save')}
      </button>
      <button type="button" class="btn ghost" onClick={() => window.print()}>
        {text('record.print')}
      </button>
      <span role="status" class="small">
        {said()}
      </span>
    </div>
  );
}
