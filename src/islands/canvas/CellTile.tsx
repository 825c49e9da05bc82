import { type JSX, Show } from 'solid-js';
import type { CanvasCell } from '#domain/canvas/shape.ts';
import { useTool } from '#islands/workshop/tool.ts';
import { CellLines } from './CellLines.tsx';
import type { CellView } from './cell-view.ts';

/** How the cells are walked: which one the tab key stops at, and which one is open. */
export interface TileState {
  current: () => CanvasCell;
  open: () => CanvasCell | undefined;
}

export const tileId = (cell: CanvasCell) => `tile-${cell}`;

/** A cell as it stands on the canvas: its name, what is in it, how much is filled, and whether a rule speaks of it. */
export function CellTile(props: {
  cell: CanvasCell;
  view: CellView;
  state: TileState;
  heading: 'h3' | 'h4';
}): JSX.Element {
  const { speech } = useTool();
  const bodyId = `in-${props.cell}`;
  const name = () => (
    <a
      href={`#${props.cell}`}
      id={tileId(props.cell)}
      data-cell={props.cell}
      tabindex={props.state.current() === props.cell ? 0 : -1}
      aria-current={props.state.open() === props.cell ? 'true' : undefined}
      aria-describedby={bodyId}
    >
      {speech.text(`canvas.cell.${props.cell}`)}
    </a>
  );
  return (
    <div class="cell" classList={{ opened: props.state.open() === props.cell }}>
      <Show when={props.heading === 'h4'} fallback={<h3>{name()}</h3>}>
        <h4>{name()}</h4>
      </Show>
      <div class="cell-body" id={bodyId}>
        <CellLines lines={props.view.lines} empty={<p class="soft">{speech.text('workshop.canvas.empty')}</p>} />
        <Show when={props.view.gravest}>
          {(gravest) => (
            <p class="mark" data-severity={gravest()}>
              {speech.counted('workshop.canvas.marks', props.view.marks)}
            </p>
          )}
        </Show>
        <p class="cell-filled">
          <span aria-hidden="true">{`${props.view.filled.done}/${props.view.filled.of}`}</span>
          <span class="visually-hidden">{speech.text('workshop.filled', { ...props.view.filled })}</span>
        </p>
      </div>
    </div>
  );
}
