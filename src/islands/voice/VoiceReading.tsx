import { createEffect, createMemo, createSignal, type JSX, Match, on, onCleanup, Show, Switch } from 'solid-js';
import { isSameContent } from '#domain/project/keep-each.ts';
import type { ChosenVoice } from '#domain/text/chosen-voice.ts';
import type { Language } from '#domain/text/feature.ts';
import { hearWith } from '#domain/text/hear-with.ts';
import type { LanguageReader } from '#domain/text/reader.ts';
import type { Speech } from '../speech.ts';
import { HeardView } from './HeardView.tsx';

export interface VoiceReadingProps {
  texts: readonly { id: string; text: string }[];
  voice: ChosenVoice;
  /** The language the texts are written in. */
  language: Language;
  /** Needs the areas `voice` and `option`. */
  speech: Speech;
  /** Address of the page that explains the axes. */
  axesPage: string;
  /** Brings a text into view. */
  openText: (id: string) => void;
}

type Loading = { type: 'loading' } | { type: 'failed' } | { type: 'ready'; reader: LanguageReader };

/** Each language's words are loaded where that language is read. */
const readers: Record<Language, () => Promise<LanguageReader>> = {
  it: async () => (await import('#domain/text/reader-it.ts')).italianReader,
  en: async () => (await import('#domain/text/reader-en.ts')).englishReader,
};

/**
 * What the sample texts sound like beside the voice that was chosen, under a heading of level 2. Import it late: it
 * brings the chart along.
 */
export function VoiceReading(props: VoiceReadingProps): JSX.Element {
  const { speech } = props;
  const [loading, setLoading] = createSignal<Loading>({ type: 'loading' });
  const [attempt, setAttempt] = createSignal(0);
  const count = createMemo(() => props.texts.filter(({ text }) => text.trim() !== '').length);

  createEffect(
    on([() => props.language, attempt], ([language]) => {
      let isCurrent = true;
      onCleanup(() => {
        isCurrent = false;
      });
      setLoading({ type: 'loading' });
      readers[language]().then(
        (reader) => isCurrent && setLoading({ type: 'ready', reader }),
        () => isCurrent && setLoading({ type: 'failed' }),
      );
    }),
  );

  const reader = () => {
    const now = loading();
    return now.type === 'ready' ? now.reader : undefined;
  };

  return (
    <div class="voice-reading">
      <Show when={count() > 0} fallback={<p class="soft">{speech.text('voice.empty')}</p>}>
        <p class="small soft">{speech.counted('voice.lead', count())}</p>
        <Switch>
          <Match when={loading().type === 'loading'}>
            <p role="status">{speech.text('voice.loading')}</p>
          </Match>
          <Match when={loading().type === 'failed'}>
            <div class="notice" role="alert">
              <p>{speech.text('voice.failed')}</p>
              <button type="button" class="btn ghost sm" onClick={() => setAttempt(attempt() + 1)}>
                {speech.text('voice.again')}
              </button>
            </div>
          </Match>
          <Match when={reader()}>{(ready) => <Heard reading={props} reader={ready()} />}</Match>
        </Switch>
      </Show>
    </div>
  );
}

/** Reads again only when a text or a choice changed: other cells of the canvas change more often. */
function Heard(props: { reading: VoiceReadingProps; reader: LanguageReader }): JSX.Element {
  const texts = createMemo(() => props.reading.texts.map(({ text }) => text), undefined, { equals: isSameContent });
  const voice = createMemo(() => props.reading.voice, undefined, { equals: isSameContent });
  const heard = createMemo(() => hearWith(props.reader, texts(), voice()));
  const open = (index: number) => {
    const id = props.reading.texts[index]?.id;
    if (id !== undefined) props.reading.openText(id);
  };
  return (
    <HeardView
      heard={heard()}
      voice={voice()}
      language={props.reading.language}
      speech={props.reading.speech}
      axesPage={props.reading.axesPage}
      openText={open}
    />
  );
}
