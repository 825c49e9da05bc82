import { type Component, createSignal, type JSX, Show } from 'solid-js';
import type { ChosenVoice } from '#domain/text/chosen-voice.ts';
import type { VoiceReadingProps } from '#islands/voice/VoiceReading.tsx';
import { useTool } from '#islands/workshop/tool.ts';

type State = { type: 'closed' | 'loading' | 'failed' } | { type: 'open'; reading: Component<VoiceReadingProps> };

/** The voice chosen beside the voice heard. Readers and chart come when asked for, not with the page. */
export function VoiceCompare(props: {
  texts: readonly { id: string; text: string }[];
  voice: ChosenVoice;
  axesPage: string;
}): JSX.Element {
  const { speech, language, goTo } = useTool();
  const [state, setState] = createSignal<State>({ type: 'closed' });
  const reading = () => {
    const now = state();
    return now.type === 'open' ? now.reading : undefined;
  };
  let heading: HTMLHeadingElement | undefined;

  async function open() {
    setState({ type: 'loading' });
    try {
      const { VoiceReading } = await import('#islands/voice/VoiceReading.tsx');
      setState({ type: 'open', reading: VoiceReading });
      // The button that was pressed is gone.
      heading?.focus();
    } catch {
      setState({ type: 'failed' });
    }
  }

  return (
    <section class="voice-compare" aria-labelledby="voice-compare">
      <h2 id="voice-compare" tabindex="-1" ref={heading}>
        {speech.text('workshop.canvas.voice')}
      </h2>
      <Show when={state().type === 'closed'}>
        <p class="small soft">{speech.text('workshop.canvas.voice.lead')}</p>
      </Show>
      <p class="small" role="status">
        <Show when={state().type === 'loading'}>{speech.text('workshop.canvas.voice.loading')}</Show>
        <Show when={state().type === 'failed'}>{speech.text('workshop.canvas.voice.failed')}</Show>
      </p>
      <Show
        when={reading()}
        keyed
        fallback={
          <div class="acts">
            <button
              type="button"
              class="btn sm"
              aria-disabled={state().type === 'loading'}
              onClick={() => state().type !== 'loading' && void open()}
            >
              {speech.text(state().type === 'failed' ? 'workshop.again' : 'workshop.canvas.voice.compare')}
            </button>
          </div>
        }
      >
        {(Reading) => (
          <Reading
            texts={props.texts}
            voice={props.voice}
            language={language()}
            speech={speech}
            axesPage={props.axesPage}
            openText={(id: string) => goTo(`samples/texts/${id}/text`)}
          />
        )}
      </Show>
    </section>
  );
}
