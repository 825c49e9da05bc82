import { For, type JSX } from 'solid-js';
import { useTool } from '#islands/workshop/tool.ts';
import type { CanvasAxis } from './CanvasGrid.tsx';

const axes: readonly CanvasAxis[] = ['rows', 'prism'];

/** The same cells by row or by Kapferer's prism. */
export function AxisSwitch(props: { axis: CanvasAxis; change: (axis: CanvasAxis) => void }): JSX.Element {
  const { speech } = useTool();
  return (
    <fieldset class="axis-switch">
      <legend class="visually-hidden">{speech.text('workshop.canvas.axis')}</legend>
      <For each={axes}>
        {(axis) => (
          <label>
            <input type="radio" name="canvas-axis" checked={props.axis === axis} onChange={() => props.change(axis)} />
            <span>{speech.text(`workshop.canvas.axis.${axis}`)}</span>
          </label>
        )}
      </For>
    </fieldset>
  );
}
