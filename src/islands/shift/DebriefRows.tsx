import { For, type JSX } from 'solid-js';
import type { Debrief } from '#domain/shift/debrief.ts';
import type { Speech } from '#islands/speech.ts';
import type { LiveShift } from '#stores/create-shift.ts';
import { saySigned } from './say-signed.ts';

/** Every conversation, and what became of it. */
export function DebriefRows(props: { speech: Speech; state: LiveShift; debrief: Debrief }): JSX.Element {
  const { text, number } = props.speech;
  const signed = (value: number) => saySigned(props.speech, value, 2);
  return (
    <section>
      <h2>{text('shift.rows')}</h2>
      <p class="small soft">{text('shift.rows.hint')}</p>
      <div class="table-wrap">
        <table class="debrief-rows">
          <thead>
            <tr>
              <th scope="col">{text('shift.rows.who')}</th>
              <th scope="col">{text('shift.rows.outcome')}</th>
              <th scope="col">{text('shift.rows.moved')}</th>
              <th scope="col">{text('shift.rows.people')}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.debrief.rows}>
              {(row) => (
                <tr>
                  <th scope="row">
                    {props.state.words.get(row.conversation)?.author.name}
                    <span class="small soft">{props.state.words.get(row.conversation)?.text}</span>
                  </th>
                  <td>{text(`shift.outcome.${row.outcome}`)}</td>
                  <td>{signed(row.moved)}</td>
                  <td>{number(row.people)}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </section>
  );
}
