import { For, type JSX, Show } from 'solid-js';
import type { Crisis } from '#domain/shift/crisis.ts';
import { halfHourOf } from '#domain/shift/shift-case.ts';
import type { Speech } from '#islands/speech.ts';
import type { LiveShift } from '#stores/create-shift.ts';
import { writeOfShift } from '#stores/shift.ts';

/** After a crisis: what was decided and when, the first statement beside a model, the press, and the review to write. */
export function CrisisReview(props: { speech: Speech; state: LiveShift; crisis: Crisis }): JSX.Element {
  const { text } = props.speech;
  const log = () => props.state.shift.log;
  const clock = (minute: number) => {
    const all = halfHourOf(props.state.file.shift.opens) * 30 + minute;
    return `${`${Math.floor(all / 60)}`.padStart(2, '0')}:${`${all % 60}`.padStart(2, '0')}`;
  };
  const takenAt = (decision: string) => log().find((entry) => entry.type === 'decide' && entry.decision === decision);
  const statement = () => log().find((entry) => entry.type === 'statement');
  const moment = (at: { day: number; minute: number }) =>
    at.day === 0
      ? text('shift.crisisEnd.taken', { time: clock(at.minute) })
      : text('shift.crisisEnd.takenLater', { day: at.day + 1, time: clock(at.minute) });

  return (
    <>
      <section>
        <h2>{text('shift.crisisEnd.decisions')}</h2>
        <ul class="debrief-list">
          <For each={props.crisis.decisions}>
            {(own) => (
              <li>
                <strong>{own.label}</strong>:{' '}
                <Show when={takenAt(own.id)} fallback={text('shift.crisisEnd.notTaken')}>
                  {(taken) => moment(taken())}
                </Show>
                <br />
                <span class="small soft">{takenAt(own.id) ? own.why : own.late}</span>
              </li>
            )}
          </For>
        </ul>
      </section>
      <section>
        <h2>{text('shift.crisisEnd.statement')}</h2>
        <Show when={statement()} fallback={<p>{text('shift.crisisEnd.none')}</p>}>
          {(own) => (
            <>
              <p class="small soft">{text('shift.crisisEnd.at', { time: clock(own().minute) })}</p>
              <p class="said said-reply">{own().text}</p>
            </>
          )}
        </Show>
        <h3>{text('shift.crisisEnd.must')}</h3>
        <ul class="debrief-list">
          <For each={props.crisis.statement.must}>{(line) => <li>{line}</li>}</For>
        </ul>
        <h3>{text('shift.crisisEnd.never')}</h3>
        <ul class="debrief-list">
          <For each={props.crisis.statement.never}>{(line) => <li>{line}</li>}</For>
        </ul>
        <details>
          <summary>{text('shift.crisisEnd.model')}</summary>
          <p class="debrief-text">{props.crisis.statement.model}</p>
        </details>
      </section>
      <section>
        <h2>{text('shift.crisisEnd.press')}</h2>
        <For each={props.crisis.press}>
          {(own) => (
            <details>
              <summary>{own.asks}</summary>
              <p class="debrief-text">
                <strong>{text('shift.crisisEnd.trap')}</strong> {own.trap}
              </p>
              <p class="debrief-text">
                <strong>{text('shift.crisisEnd.answer')}</strong> {own.model}
              </p>
            </details>
          )}
        </For>
      </section>
      <section>
        <h2>{text('shift.review')}</h2>
        <p class="small soft">{text('shift.review.hint')}</p>
        <For each={props.crisis.review}>
          {(question, place) => (
            <label class="debrief-question">
              <span>{question}</span>
              <textarea
                class="field"
                rows={3}
                maxLength={2000}
                value={props.state.shift.review[place()] ?? ''}
                onInput={(event) => {
                  const review = props.crisis.review.map((_, at) =>
                    at === place() ? event.currentTarget.value : (props.state.shift.review[at] ?? ''),
                  );
                  void writeOfShift({ review });
                }}
              />
            </label>
          )}
        </For>
      </section>
    </>
  );
}
