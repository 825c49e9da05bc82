import { createMemo, createSignal, type JSX, Show } from 'solid-js';
import { longestSpeech, mostSeconds, planCaptions, type TimedCaptions } from '#domain/bench/captions.ts';
import { captionShape } from '#domain/bench/split-captions.ts';
import { formatDate } from '#i18n/format.ts';
import type { BenchProps } from './bench-props.ts';
import { CaptionFiles } from './CaptionFiles.tsx';
import { CaptionTable } from './CaptionTable.tsx';
import { OwnPace } from './OwnPace.tsx';
import { SampleField } from './SampleField.tsx';

/** What is said in a video, as captions with their times, and the person's own reading beside it. */
export function CaptionsBench(props: BenchProps<'captions'>): JSX.Element {
  const { text, number, plainNumber } = props.speech;
  const [written, setWritten] = createSignal('');
  const [seconds, setSeconds] = createSignal(plainNumber(props.bench.seconds));
  const plan = createMemo(() => planCaptions(written().trim() || props.bench.sample, seconds(), props.locale));
  const timed = () => {
    const now = plan();
    return now.type === 'timed' ? now : undefined;
  };
  const problem = () => {
    const now = plan();
    return now.type === 'problem' ? now.code : undefined;
  };
  const said = () => {
    const own = timed();
    if (!own)
      return text(`bench.captions.problem.${problem()}`, { longest: number(longestSpeech), most: number(mostSeconds) });
    return text('bench.captions.whole', {
      captions: number(own.captions.length),
      words: number(own.words),
      seconds: number(own.seconds, 1),
      pace: number(own.wordsPerMinute, 0),
    });
  };
  const secondsId = () => `bench-${props.bench.id}-seconds`;
  const saysTime = () => problem()?.endsWith('-seconds') === true;

  return (
    <>
      <SampleField all={props} label={text('bench.captions.label')} rows={6} onText={setWritten} />
      <p class="bench-number">
        <label for={secondsId()}>{text('bench.captions.seconds')}</label>
        <input
          id={secondsId()}
          class="field"
          type="text"
          inputmode="decimal"
          autocomplete="off"
          value={seconds()}
          aria-invalid={saysTime()}
          aria-describedby={`${secondsId()}-said`}
          onInput={(event) => setSeconds(event.currentTarget.value)}
        />
      </p>
      <p id={`${secondsId()}-said`} role="status">
        {said()}
      </p>
      <Show when={timed()}>
        {(own: () => TimedCaptions) => (
          <>
            <CaptionTable captions={own().captions} speech={props.speech} />
            <p class="small soft">
              {text('bench.captions.shape', { characters: number(captionShape.characters) })}{' '}
              <a href={captionShape.source} rel="noreferrer">
                {text('bench.captions.source')}
              </a>{' '}
              {text('bench.captions.seen', { day: formatDate(props.locale, captionShape.seen) })}
            </p>
            <OwnPace timed={own()} speech={props.speech} />
            <CaptionFiles captions={own().captions} speech={props.speech} />
          </>
        )}
      </Show>
    </>
  );
}
