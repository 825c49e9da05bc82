import { createSignal, type JSX, Match, Switch } from 'solid-js';
import { observationId } from '#domain/shift/observation.ts';
import type { ShiftRecord } from '#domain/shift/shift-record.ts';
import { useClientStore } from '#islands/client-store.ts';
import { createSpeech } from '#islands/speech.ts';
import { $shift, observation, resumeShift, startShift } from '#stores/shift.ts';
import { ChooseShift } from './ChooseShift.tsx';
import { Desk } from './Desk.tsx';
import { ObservationDesk } from './ObservationDesk.tsx';
import { ShiftEnded } from './ShiftEnded.tsx';
import type { ShiftPageProps } from './shift-page.ts';

/** The page of the community: a shift is chosen, lived, looked back at. */
export function ShiftPage(props: ShiftPageProps): JSX.Element {
  const speech = createSpeech(props.locale, props.words);
  const state = useClientStore($shift, $shift.get());
  const [asked] = createSignal(new URLSearchParams(location.search));
  const live = () => {
    const own = state();
    return own.type === 'live' ? own : undefined;
  };
  const ended = () => {
    const own = state();
    return own.type === 'ended' ? own : undefined;
  };
  const old = () => {
    const own = state();
    return own.type === 'old' ? own : undefined;
  };
  const observing = useClientStore(observation.$observation, observation.$observation.get());
  const observed = () => {
    const [own, posts] = [observing(), props.observation];
    return own.type === 'live' && posts ? { own, posts } : undefined;
  };
  const fileOf = ({ shift }: ShiftRecord) =>
    (shift.own ? props.ownFile : props.cases.find((own) => own.id === shift.case)?.file) ?? '';
  function resume(record: ShiftRecord) {
    if (record.shift.case === observationId) observation.resume(record);
    else void resumeShift(fileOf(record), record);
  }

  return (
    <Switch>
      <Match when={live()}>{(own) => <Desk speech={speech} page={props} state={own()} />}</Match>
      <Match when={ended()}>{(own) => <ShiftEnded speech={speech} page={props} state={own()} />}</Match>
      <Match when={old()}>
        {(own) => (
          <section class="shift-choose">
            <h1>{speech.text('shift.title')}</h1>
            <p class="notice">{speech.text('shift.old', { model: own().record.shift.model })}</p>
            <div class="acts">
              <button
                type="button"
                class="btn"
                onClick={() => void resumeShift(fileOf(own().record), own().record, { isLivedAgain: true })}
              >
                {speech.text('shift.old.again')}
              </button>
            </div>
          </section>
        )}
      </Match>
      <Match when={observed()}>
        {(found) => <ObservationDesk speech={speech} own={found().posts} state={found().own} />}
      </Match>
      <Match when={true}>
        <ChooseShift
          speech={speech}
          page={props}
          asked={asked()}
          state={state()}
          start={(file, how) => void startShift(file, how)}
          resume={resume}
        />
      </Match>
    </Switch>
  );
}
