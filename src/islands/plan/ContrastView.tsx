import { createEffect, createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import {
  type Box,
  black,
  keepInside,
  leastContrast,
  measureContrast,
  type Pixels,
  parseColour,
  white,
  writeColour,
} from '#domain/plan/contrast.ts';
import type { Size } from '#domain/plan/crop.ts';
import { useTool } from '#islands/workshop/tool.ts';
import { pictures } from '#stores/pictures.ts';
import { Outlined } from './Outlined.tsx';

/** Pixels on a side of the picture that is measured: each stands for a few that the eye takes together. */
const measuredSide = 480;

const sides = ['x', 'y', 'width', 'height'] as const;

/** Whether a text can be read over a picture: where it stands, its colour, and what lies between the two. */
export function ContrastView(props: { address: string; picture: Size; project: string; id: string }): JSX.Element {
  const { speech } = useTool();
  const { text, number } = speech;
  /** `undefined` until they are read, then what came of it. */
  const [read, setRead] = createSignal<{ pixels: Pixels | undefined }>();
  createEffect(() => {
    void pictures.readPixels(props.project, props.id, measuredSide).then((pixels) => setRead({ pixels }));
  });
  const [box, setBox] = createSignal<Box>({ x: 0.1, y: 0.6, width: 0.8, height: 0.25 });
  const [colour, setColour] = createSignal(writeColour(white));
  const [veil, setVeil] = createSignal(writeColour(black));
  const [opacity, setOpacity] = createSignal(0);
  const found = createMemo(() => {
    const known = read()?.pixels;
    if (!known) return undefined;
    return measureContrast(known, {
      box: box(),
      text: parseColour(colour()),
      veil: { colour: parseColour(veil()), opacity: opacity() / 100 },
    });
  });
  /** Rounded down: 4.49 is not 4.5. */
  const ratio = (value: number) => number(Math.floor(value * 10) / 10, 1);
  const verdict = () => {
    const worst = found()?.worst ?? 0;
    return worst >= leastContrast.text ? 'all' : worst >= leastContrast.large ? 'large' : 'none';
  };

  /** A side of the box in hundredths; the box stays inside the picture. */
  function place(side: (typeof sides)[number], share: number) {
    setBox((before) => keepInside({ ...before, [side]: share }));
  }

  /** In the measures of the picture: what is drawn is as large as it, whatever the page makes of it. */
  const drawn = () => {
    const { width, height } = props.picture;
    const { x, y, width: across, height: down } = box();
    return { x: x * width, y: y * height, width: across * width, height: down * height };
  };

  return (
    <Show when={read()} fallback={<p class="soft">{text('plan.picture.work.reading')}</p>}>
      <Show when={found()} fallback={<p class="notice">{text('plan.picture.unread')}</p>}>
        {(own) => (
          <div class="picture-view">
            <p>{text('plan.picture.contrast.what')}</p>
            <div class="picture-stage">
              <img src={props.address} alt="" width={props.picture.width} height={props.picture.height} />
              <svg viewBox={`0 0 ${props.picture.width} ${props.picture.height}`} aria-hidden="true">
                <rect
                  x={drawn().x}
                  y={drawn().y}
                  width={drawn().width}
                  height={drawn().height}
                  fill={veil()}
                  fill-opacity={opacity() / 100}
                />
                <text
                  x={drawn().x + drawn().width / 2}
                  y={drawn().y + drawn().height / 2}
                  fill={colour()}
                  font-size={String(Math.min(drawn().height * 0.6, drawn().width / 6))}
                  text-anchor="middle"
                  dominant-baseline="central"
                >
                  {text('plan.picture.contrast.sample')}
                </text>
                <Outlined at={drawn()} name="text-box" grab={(event) => drag(event, box(), false, setBox)} />
                <circle
                  class="text-corner"
                  cx={drawn().x + drawn().width}
                  cy={drawn().y + drawn().height}
                  r={Math.max(props.picture.width, props.picture.height) * 0.035}
                  onPointerDown={(event) => drag(event, box(), true, setBox)}
                />
              </svg>
            </div>
            <p role="status">
              <strong>{text(`plan.picture.contrast.${verdict()}`)}</strong>{' '}
              {text('plan.picture.contrast.measured', {
                worst: ratio(own().worst),
                mean: ratio(own().mean),
                share: number(Math.round(own().under.text * 100)),
              })}
            </p>
            <fieldset class="picture-box">
              <legend>{text('plan.picture.contrast.box')}</legend>
              <For each={sides}>
                {(side) => (
                  <label>
                    {text(`plan.picture.contrast.${side}`)}
                    <input
                      type="range"
                      min={side === 'x' || side === 'y' ? 0 : 5}
                      max={100}
                      value={Math.round(box()[side] * 100)}
                      onInput={(event) => place(side, Number(event.currentTarget.value) / 100)}
                    />
                  </label>
                )}
              </For>
            </fieldset>
            <fieldset class="picture-box">
              <legend>{text('plan.picture.contrast.colours')}</legend>
              <label>
                {text('plan.picture.contrast.text')}
                <input type="color" value={colour()} onInput={(event) => setColour(event.currentTarget.value)} />
              </label>
              <label>
                {text('plan.picture.contrast.veil')}
                <input type="color" value={veil()} onInput={(event) => setVeil(event.currentTarget.value)} />
              </label>
              <label class="across">
                {text('plan.picture.contrast.opacity', { share: number(opacity()) })}
                <input
                  type="range"
                  min={0}
                  max={100}
                  value={opacity()}
                  onInput={(event) => setOpacity(Number(event.currentTarget.value))}
                />
              </label>
            </fieldset>
            <p class="hint">
              {text('plan.picture.contrast.rule')}{' '}
              <a href="https://www.w3.org/TR/WCAG22/#contrast-minimum" rel="noreferrer">
                WCAG 2.2, 1.4.3
              </a>
            </p>
          </div>
        )}
      </Show>
    </Show>
  );
}

/** Follows the pointer until it is let go: the box moves with it, or its corner does. */
function drag(event: PointerEvent, from: Box, isCorner: boolean, set: (box: Box) => void): void {
  const target = event.currentTarget as SVGElement; // what the handler is on
  const { width, height } = (target.ownerSVGElement ?? target).getBoundingClientRect();
  event.preventDefault();
  target.setPointerCapture(event.pointerId);
  const follow = (now: PointerEvent) => {
    const across = (now.clientX - event.clientX) / width;
    const down = (now.clientY - event.clientY) / height;
    if (isCorner) set(keepInside({ ...from, width: from.width + across, height: from.height + down }));
    else set(keepInside({ ...from, x: from.x + across, y: from.y + down }));
  };
  target.addEventListener('pointermove', follow);
  target.addEventListener('lostpointercapture', () => target.removeEventListener('pointermove', follow), {
    once: true,
  });
}
