import { createSignal, For, type JSX, Show } from 'solid-js';
import { byRows, bySides, inOneColumn, walk } from '#domain/canvas/arrangement.ts';
import { type CanvasCell, type CanvasRow, canvasRows, prism } from '#domain/canvas/shape.ts';
import { useTool } from '#islands/workshop/tool.ts';
import { CellTile, type TileState, tileId } from './CellTile.tsx';
import type { CellViews } from './cell-view.ts';

export type CanvasAxis = 'rows' | 'prism';

interface CanvasGridProps {
  views: CellViews;
  open: () => CanvasCell | undefined;
  axis: CanvasAxis;
  /** What stands between the two sides of the prism. */
  crossing: () => JSX.Element;
}

const rows = Object.entries(canvasRows) as [CanvasRow, readonly CanvasCell[]][]; // Object.entries forgets the key type.
const sides = Object.entries(prism) as [keyof typeof prism, Record<string, readonly CanvasCell[]>][]; // The same.

/** The twelve cells, by row or by side: one stop for the tab key, arrows inside, and each opens at its address. */
export function CanvasGrid(props: CanvasGridProps): JSX.Element {
  const { speech } = useTool();
  const [current, setCurrent] = createSignal<CanvasCell>(props.open() ?? 'origin');
  const state: TileState = { current, open: props.open };

  const arrangement = () => {
    if (matchMedia('(max-width: 62rem)').matches) return inOneColumn;
    return props.axis === 'prism' ? bySides : byRows;
  };

  function onKey(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target instanceof HTMLElement ? event.target : undefined;
    const cell = link?.dataset['cell'] as CanvasCell | undefined; // A tile writes nothing else there.
    if (!link || !cell) return;
    if (event.key === ' ') {
      event.preventDefault();
      link.click();
      return;
    }
    const next = walk(arrangement(), cell, event.key);
    if (!next) return;
    event.preventDefault();
    document.getElementById(tileId(next))?.focus();
  }

  function onFocus(event: FocusEvent) {
    const cell = event.target instanceof HTMLElement ? event.target.dataset['cell'] : undefined;
    if (cell) setCurrent(cell as CanvasCell); // A tile writes nothing else there.
  }

  return (
    <div
      class="canvas-cells"
      role="group"
      aria-label={speech.text('workshop.canvas.cells')}
      onKeyDown={onKey}
      onFocusIn={onFocus}
    >
      <Show
        when={props.axis === 'rows'}
        fallback={<Prism views={props.views} state={state} crossing={props.crossing} />}
      >
        <div class="cells-by-rows">
          <For each={rows}>
            {([row, cells]) => (
              <section class="cell-row" data-row={row}>
                <div class="row-title">
                  <h2>{speech.text(`canvas.row.${row}`)}</h2>
                </div>
                <For each={cells}>
                  {(cell) => <CellTile cell={cell} view={props.views[cell]()} state={state} heading="h3" />}
                </For>
              </section>
            )}
          </For>
        </div>
      </Show>
      <p class="keys-hint small soft">{speech.text('workshop.canvas.keys')}</p>
    </div>
  );
}

/** The same cells by Kapferer's axis: what is inside on one side, what is seen outside on the other. */
function Prism(props: { views: CellViews; state: TileState; crossing: () => JSX.Element }): JSX.Element {
  const { speech } = useTool();
  return (
    <div class="cells-by-sides">
      <For each={sides}>
        {([side, facets], index) => (
          <>
            <Show when={index() > 0}>
              <div class="crossing">{props.crossing()}</div>
            </Show>
            <section class="side" data-side={side}>
              <h2>{speech.text(`canvas.axis.${side}`)}</h2>
              <For each={Object.entries(facets)}>
                {([facet, cells]) => (
                  <section class="facet">
                    <h3>{speech.text(`canvas.facet.${facet}`)}</h3>
                    <p class="small soft">{speech.text(`canvas.facet.${facet}.lead`)}</p>
                    <For each={cells}>
                      {(cell) => <CellTile cell={cell} view={props.views[cell]()} state={props.state} heading="h4" />}
                    </For>
                  </section>
                )}
              </For>
            </section>
          </>
        )}
      </For>
    </div>
  );
}
