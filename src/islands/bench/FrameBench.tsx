import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import {
  boxOf,
  checkKept,
  compareFrames,
  type Framed,
  frameAt,
  lostSides,
  middle,
  outcomeOf,
} from '#domain/bench/frame.ts';
import type { Size } from '#domain/plan/crop.ts';
import type { BenchProps } from './bench-props.ts';
import { Drawing } from './Drawing.tsx';

const directions = ['across', 'down'] as const;

/** What a frame of another shape takes from a picture, and whether what matters stays in it. */
export function FrameBench(props: BenchProps<'frame'>): JSX.Element {
  const { text, number } = props.speech;
  const { id, picture, size, keep, frames } = props.bench;
  const [chosen, choose] = createSignal(frames[0]?.id);
  const [place, setPlace] = createSignal(middle);
  const frame = () => frames.find((each) => each.id === chosen()) ?? size;
  const framed = createMemo(() => frameAt(size, frame(), place()));
  const kept = createMemo(() => checkKept(framed(), size, keep));
  const pixels = (value: number) => number(value);
  const sidesOf = (lost: ReturnType<typeof lostSides>) =>
    lost.map(({ side, pixels: count }) => text(`bench.frame.${side}`, { pixels: pixels(count) })).join(', ');
  const sizeOf = ({ kept: { width, height } }: Framed) =>
    text('bench.frame.pixels', { width: pixels(width), height: pixels(height) });
  const percent = (share: number) => number(share * 100);
  const lost = () => lostSides(framed().cut);
  const verdict = () => {
    const own = kept();
    if (own.type === 'whole') return text('bench.frame.keptWhole', { name: keep.name });
    const said = { name: keep.name, share: percent(own.share), sides: sidesOf(own.sides) };
    return `${text('bench.frame.keptCut', said)} ${text(`bench.frame.${outcomeOf(own)}Hint`)}`;
  };

  return (
    <>
      <fieldset class="bench-choice">
        <legend>{text('bench.frame.choose')}</legend>
        <For each={frames}>
          {(own) => (
            <label>
              <input
                type="radio"
                name={`bench-${id}`}
                checked={chosen() === own.id}
                onChange={() => {
                  choose(own.id);
                  setPlace(middle);
                }}
              />
              {own.name}
            </label>
          )}
        </For>
      </fieldset>
      <Drawing picture={picture} inWords={text('bench.all.inWords')}>
        <svg class="bench-over" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
          <path class="veil" fill-rule="evenodd" d={`${outline({ x: 0, y: 0, ...size })}${outline(framed().kept)}`} />
          <Edge at={boxOf(size, keep)} name="keep" />
          <Edge at={framed().kept} name="frame" />
        </svg>
      </Drawing>
      <p class="small soft">{text('bench.frame.legend', { name: keep.name })}</p>
      <div class="bench-moves">
        <For each={directions}>
          {(direction) => (
            <label>
              {text(`bench.frame.${direction}`)}
              <input
                type="range"
                min={0}
                max={100}
                value={place()[direction] * 100}
                disabled={!framed().room[direction]}
                aria-valuetext={sidesOf(lost()) || text('bench.frame.nothing')}
                onInput={(event) => {
                  const value = Number(event.currentTarget.value) / 100;
                  setPlace((before) => ({ ...before, [direction]: value }));
                }}
              />
            </label>
          )}
        </For>
      </div>
      <div role="status" class="bench-said">
        <p>
          {text('bench.frame.kept', { size: sizeOf(framed()) })}{' '}
          <Show when={lost().length > 0} fallback={text('bench.frame.nothing')}>
            {text('bench.frame.lost', { share: percent(framed().lost), sides: sidesOf(lost()) })}
          </Show>
        </p>
        <p>
          <strong>{verdict()}</strong>
        </p>
      </div>
      <div class="bench-table" role="group" aria-label={text('bench.frame.table')} tabindex="0">
        <table>
          <caption>{text('bench.frame.table')}</caption>
          <thead>
            <tr>
              <For each={['frame', 'size', 'share', 'outcome'] as const}>
                {(column) => <th scope="col">{text(`bench.frame.column.${column}`)}</th>}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={compareFrames(size, keep, frames)}>
              {(row) => (
                <tr>
                  <th scope="row">{row.frame.name}</th>
                  <td>{sizeOf(row.framed)}</td>
                  <td>{text('bench.frame.percent', { share: percent(row.framed.lost) })}</td>
                  <td>{text(`bench.frame.outcome.${row.outcome}`)}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
      <p class="small soft">{text('bench.frame.about')}</p>
    </>
  );
}

type Rect = Size & { x: number; y: number };

/** Drawn twice, so that it is seen on what is as dark or as light as it. */
function Edge(props: { at: Rect; name: 'keep' | 'frame' }): JSX.Element {
  return (
    <>
      <path class="edge" d={outline(props.at)} />
      <path class={props.name} d={outline(props.at)} />
    </>
  );
}

function outline({ x, y, width, height }: Rect): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}
