import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { nearestShades, pair, pairAll } from '#domain/bench/palette.ts';
import { black, type Colour, writeColour } from '#domain/plan/contrast.ts';
import type { BenchProps } from './bench-props.ts';
import { type ChosenColour, ColourChoice, Swatch } from './ColourChoice.tsx';

const uses = ['text', 'large', 'shape'] as const;

/** Two colours of a brand, one on the other: whether they can be read, the nearest that can, and every other pair. */
export function PaletteBench(props: BenchProps<'palette'>): JSX.Element {
  const { text, number } = props.speech;
  const { id, colours } = props.bench;
  const startOf = (own: string): ChosenColour => colours.find((each) => each.id === own) ?? { id: '', colour: black };
  const [chosenInk, chooseInk] = createSignal(startOf(props.bench.text));
  const [chosenGround, chooseGround] = createSignal(startOf(props.bench.ground));
  const ink = () => chosenInk().colour;
  const ground = () => chosenGround().colour;
  const found = createMemo(() => pair(ink(), ground()));
  const shades = createMemo(() => nearestShades(ink(), ground()));
  const ratio = (value: number) => text('bench.palette.ratio', { ratio: number(value) });
  let result: HTMLDivElement | undefined;

  function take(colour: Colour) {
    chooseInk({ id: '', colour });
    result?.focus();
  }

  return (
    <>
      <div class="bench-colours">
        <ColourChoice
          name={`bench-${id}-text`}
          legend={text('bench.palette.text')}
          other={text('bench.palette.other')}
          colours={colours}
          chosen={chosenInk()}
          choose={chooseInk}
        />
        <ColourChoice
          name={`bench-${id}-ground`}
          legend={text('bench.palette.ground')}
          other={text('bench.palette.other')}
          colours={colours}
          chosen={chosenGround()}
          choose={chooseGround}
        />
      </div>
      <svg
        class="bench-sample"
        width="320"
        height="130"
        viewBox="0 0 320 130"
        role="img"
        aria-label={text('bench.palette.sample')}
      >
        <rect x="1" y="1" width="318" height="128" rx="8" fill={writeColour(ground())} />
        <g fill={writeColour(ink())}>
          <text x="20" y="42" font-size="16">
            {text('bench.palette.sampleText')}
          </text>
          <text x="20" y="82" font-size="24">
            {text('bench.palette.sampleLarge')}
          </text>
        </g>
        <g fill="none" stroke={writeColour(ink())} stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round">
          <path d="M22 100h44l10 9-10 9H22z" />
          <circle cx="104" cy="109" r="9" />
          <path d="M130 109l6 7 12-14" />
        </g>
      </svg>
      <div role="status" class="bench-said" tabindex="-1" ref={result}>
        <p>
          {text('bench.palette.pair', { text: writeColour(ink()), ground: writeColour(ground()) })}{' '}
          <strong>{ratio(found().ratio)}</strong>
        </p>
        <ul class="bench-list">
          <For each={uses}>
            {(use) => (
              <li>
                <Show when={found()[use]} fallback={<strong class="todo">{text('bench.palette.fails')}</strong>}>
                  <strong class="done">{text('bench.palette.passes')}</strong>
                </Show>{' '}
                {text(`bench.palette.use.${use}`)}
              </li>
            )}
          </For>
        </ul>
      </div>
      <p class="bench-name">{text('bench.palette.nearest')}</p>
      <Show when={shades().length > 0} fallback={<p>{text('bench.palette.passesAlready')}</p>}>
        <ul class="bench-shades">
          <For each={shades()}>
            {({ way, colour, step }) => (
              <li>
                <Swatch colour={colour} />
                <span>
                  {text(`bench.palette.${way}`, { colour: writeColour(colour), steps: number(step) })}{' '}
                  <strong>{ratio(pair(colour, ground()).ratio)}</strong>
                </span>
                <button type="button" class="btn ghost sm" onClick={() => take(colour)}>
                  {text('bench.palette.take', { colour: writeColour(colour) })}
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <p class="small soft">{text('bench.palette.how')}</p>
      <div class="bench-table" role="group" aria-label={text('bench.palette.table')} tabindex="0">
        <table>
          <caption>{text('bench.palette.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('bench.palette.corner')}</th>
              <For each={colours}>
                {({ name, colour }) => (
                  <th scope="col">
                    <Swatch colour={colour} /> {name}
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={pairAll(colours)}>
              {(row) => (
                <tr>
                  <th scope="row">
                    <Swatch colour={row.text.colour} /> {row.text.name}
                  </th>
                  <For each={row.cells}>
                    {(cell) => (
                      <td class={cell.use}>{text(`bench.palette.cell.${cell.use}`, { ratio: number(cell.ratio) })}</td>
                    )}
                  </For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
      <p class="small soft">{text('bench.palette.key')}</p>
      <p class="small soft">
        {text('bench.palette.rule')}{' '}
        <a href="https://www.w3.org/TR/WCAG22/#contrast-minimum" rel="noreferrer">
          WCAG 2.2
        </a>
      </p>
    </>
  );
}
