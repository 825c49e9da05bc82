import { createEffect, createSignal, type JSX, on } from 'solid-js';
import { measureReading, type OwnReading, type TimedCaptions } from '#domain/bench/captions.ts';
import { browserClock } from '#stores/clock.ts';
import type { Speech } from '../speech.ts';

type Watch = { type: 'idle' } | { type: 'running'; startedAt: number } | { type: 'stopped'; reading: OwnReading };

/** The person's own reading aloud, from a start to a stop: what the pace of a video is held against. */
export function OwnPace(props: { timed: TimedCaptions; speech: Speech }): JSX.Element {
  const { text, number } = props.speech;
  const [watch, setWatch] = createSignal<Watch>({ type: 'idle' });
  // A reading is of one text in one time: when either changes it says nothing any more.
  createEffect(
    on(
      () => props.timed,
      () => setWatch({ type: 'idle' }),
      { defer: true },
    ),
  );

  function press() {
    const now = watch();
    setWatch(
      now.type === 'running'
        ? { type: 'stopped', reading: measureReading(props.timed, browserClock.now() - now.startedAt) }
        : { type: 'running', startedAt: browserClock.now() },
    );
  }

  const isRunning = () => watch().type === 'running';
  const said = () => {
    const now = watch();
    if (now.type !== 'stopped') return isRunning() ? text('bench.captions.own.running') : '';
    const { reading } = now;
    if (reading.type === 'too-short') return text('bench.captions.own.short');
    return text(`bench.captions.own.${reading.type}`, {
      seconds: number(reading.seconds, 1),
      pace: number(reading.wordsPerMinute, 0),
      video: number(props.timed.wordsPerMinute, 0),
      spare: number(Math.abs(reading.spare), 1),
    });
  };

  return (
    <div class="bench-own">
      <p>{text('bench.captions.own')}</p>
      <p class="bench-act">
        <button type="button" class="btn" onClick={press}>
          {text(isRunning() ? 'bench.captions.own.stop' : 'bench.captions.own.start')}
        </button>
      </p>
      <p role="status">{said()}</p>
    </div>
  );
}
