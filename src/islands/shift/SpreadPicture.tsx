import { createMemo, For, type JSX } from 'solid-js';
import { spreadOf } from '#domain/shift/spread.ts';
import type { SeenCrisis } from '#domain/shift/view.ts';
import { useDesk } from './shift-page.ts';

/** How far the news of a crisis has gone: a row of dots for each audience, and the same as a table. */
export function SpreadPicture(props: { crisis: SeenCrisis }): JSX.Element {
  const { speech, live } = useDesk();
  const { text, number } = speech;
  const spread = createMemo(() => spreadOf(props.crisis, live().view.followers));
  const names = () => live().file.audiences;

  return (
    <figure class="crisis-spread">
      <figcaption class="small soft">{text('shift.spread.caption', { people: number(spread().each) })}</figcaption>
      <div aria-hidden="true">
        <For each={spread().rows}>
          {(row, place) => (
            <p>
              <span class="small">{names()[place()]}</span>
              <span class="spread-dots">
                <For each={row.dots}>{(wave) => <i class={wave < 0 ? '' : `knows wave-${Math.min(wave, 4)}`} />}</For>
              </span>
            </p>
          )}
        </For>
      </div>
      <details>
        <summary class="small">{text('shift.spread.table')}</summary>
        <table class="small">
          <thead>
            <tr>
              <th scope="col">{text('shift.spread.audience')}</th>
              <th scope="col">{text('shift.spread.know')}</th>
              <th scope="col">{text('shift.spread.followers')}</th>
            </tr>
          </thead>
          <tbody>
            <For each={spread().rows}>
              {(row, place) => (
                <tr>
                  <th scope="row">{names()[place()]}</th>
                  <td>{number(row.know)}</td>
                  <td>{number(row.followers)}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </details>
    </figure>
  );
}
