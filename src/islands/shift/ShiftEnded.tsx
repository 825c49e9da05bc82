import { createMemo, For, type JSX, onMount, Show } from 'solid-js';
import { debriefOf } from '#domain/shift/debrief.ts';
import type { Speech } from '#islands/speech.ts';
import { splitFields } from '#islands/split-fields.ts';
import type { ShiftState } from '#stores/create-shift.ts';
import { $writing, leaveShift, writeOfShift } from '#stores/shift.ts';
import { useClientStore } from '../client-store.ts';
import { BranchPart } from './BranchPart.tsx';
import { CrisisReview } from './CrisisReview.tsx';
import { DebriefCues } from './DebriefCues.tsx';
import { DebriefRows } from './DebriefRows.tsx';
import { ModelPart } from './ModelPart.tsx';
import { SaveReport } from './SaveReport.tsx';
import { saySigned } from './say-signed.ts';
import type { ShiftPageProps } from './shift-page.ts';
import { figureLines, figureRows } from './shift-report.ts';

/** The debrief: what I wanted, what happened, what I missed, what I change. */
export function ShiftEnded(props: {
  speech: Speech;
  page: ShiftPageProps;
  state: Extract<ShiftState, { type: 'ended' }>;
}): JSX.Element {
  const { speech } = props;
  const { text, number } = speech;
  let head: HTMLHeadingElement | undefined;
  onMount(() => head?.focus());
  // A letter written below is a new state: only what shows it is drawn again.
  const state = splitFields(() => props.state, 'shift');
  const debrief = createMemo(() => debriefOf(state.file.shift, state.shift.log, state.end, state.words));
  const crisis = () => state.file.crisis;
  const writing = useClientStore($writing, 0);
  const keeping = () => (writing() > 0 ? 'saving' : 'stored');
  const signed = (value: number) => saySigned(speech, value);
  const address = () => `?case=${state.shift.case}&seed=${state.shift.seed}`;

  return (
    <article class="debrief">
      <h1 tabindex="-1" ref={head}>
        {text('shift.debrief', { title: state.file.shift.title })}
      </h1>
      <p class="soft small">
        {text('shift.debrief.seed', { seed: state.shift.seed, model: state.shift.model })}{' '}
        <a href={address()}>{text('shift.debrief.again')}</a>
      </p>
      <Show
        when={state.kept.ok}
        fallback={
          <p class="notice" role="alert">
            {text('shift.notKept')}
          </p>
        }
      >
        <p class="small soft shift-keeping" data-state={keeping()}>
          {text(`shift.keeping.${keeping()}`)}
        </p>
      </Show>
      <section>
        <h2>{text('shift.debrief.wanted')}</h2>
        <label class="visually-hidden" for="debrief-goal">
          {text('shift.debrief.wanted')}
        </label>
        <textarea
          id="debrief-goal"
          class="field"
          rows={2}
          maxLength={1000}
          value={state.shift.goal}
          onInput={(event) => void writeOfShift({ goal: event.currentTarget.value })}
        />
      </section>
      <section>
        <h2>{text('shift.debrief.happened')}</h2>
        <p class="small soft">{text('shift.debrief.happened.hint')}</p>
        <table class="debrief-figures">
          <thead>
            <tr>
              <th scope="col">{text('shift.debrief.measure')}</th>
              <th scope="col">{text('shift.debrief.before')}</th>
              <th scope="col">{text('shift.debrief.after')}</th>
              <th scope="col">{text('shift.debrief.change')}</th>
            </tr>
          </thead>
          <tbody>
            <For each={figureRows(speech, state.end)}>
              {([name, before, after, change]) => (
                <tr>
                  <th scope="row">{name}</th>
                  <td>{before}</td>
                  <td>{after}</td>
                  <td>{change}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
        <ul class="debrief-list">
          <For each={figureLines(speech, state.end, debrief())}>{(line) => <li>{line}</li>}</For>
        </ul>
      </section>
      <section>
        <h2>{text('shift.debrief.causes')}</h2>
        <p class="small soft">{text('shift.debrief.causes.hint')}</p>
        <ul class="debrief-list">
          <For each={debrief().causes}>
            {(own) => (
              <li>
                {own.told}{' '}
                <span class="small soft">
                  {text('shift.debrief.cause', { moved: signed(own.moved), people: number(own.people) })}
                </span>
              </li>
            )}
          </For>
        </ul>
      </section>
      <DebriefCues speech={speech} state={state} debrief={debrief()} />
      <DebriefRows speech={speech} state={state} debrief={debrief()} />
      <Show when={crisis()}>{(own) => <CrisisReview speech={speech} state={state} crisis={own()} />}</Show>
      <section>
        <h2>{text('shift.debrief.changes')}</h2>
        <label class="visually-hidden" for="debrief-change">
          {text('shift.debrief.changes')}
        </label>
        <textarea
          id="debrief-change"
          class="field"
          rows={3}
          maxLength={2000}
          value={state.shift.change}
          onInput={(event) => void writeOfShift({ change: event.currentTarget.value })}
        />
      </section>
      <BranchPart speech={speech} state={state} />
      <ModelPart speech={speech} state={state} />
      <p class="acts">
        <SaveReport speech={speech} locale={props.page.locale} state={state} debrief={debrief()} />
        <button type="button" class="btn ghost" onClick={leaveShift}>
          {text('shift.debrief.leave')}
        </button>
      </p>
    </article>
  );
}
