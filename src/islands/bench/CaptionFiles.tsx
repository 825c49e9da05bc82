import { createSignal, type JSX } from 'solid-js';
import type { Caption } from '#domain/bench/captions.ts';
import type { CaptionFile } from '#stores/bench-files.ts';
import type { Speech } from '../speech.ts';

/** The captions as a file that a video takes. */
export function CaptionFiles(props: { captions: readonly Caption[]; speech: Speech }): JSX.Element {
  const { text } = props.speech;
  const [said, say] = createSignal('');

  async function save(kind: CaptionFile): Promise<void> {
    try {
      const { saveCaptions } = await import('#stores/bench-files.ts');
      say(text('bench.all.saved', { name: saveCaptions(props.captions, text('bench.captions.file'), kind) }));
    } catch {
      say(text('bench.all.notSaved'));
    }
  }

  return (
    <>
      <p class="bench-act">
        <button type="button" class="btn ghost" onClick={() => void save('vtt')}>
          {text('bench.captions.vtt')}
        </button>
        <button type="button" class="btn ghost" onClick={() => void save('srt')}>
          {text('bench.captions.srt')}
        </button>
      </p>
      <p role="status" class="small">
        {said()}
      </p>
    </>
  );
}
