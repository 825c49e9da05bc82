import { For, type JSX, Show } from 'solid-js';
import { fitPaper } from '#domain/canvas/paper.ts';
import { type Canvas, type CanvasCell, type CanvasRow, canvasRows } from '#domain/canvas/shape.ts';
import { summariseWhole } from '#domain/canvas/summary.ts';
import { writeCanvasSection } from '#domain/document/canvas-document.ts';
import { say, type World } from '#domain/document/world.ts';
import { SectionView } from '#islands/workshop/DocumentView.tsx';
import { createPrinting } from '#islands/workshop/printing.ts';
import { CellLines } from './CellLines.tsx';

const rows = Object.entries(canvasRows) as [CanvasRow, readonly CanvasCell[]][]; // Object.entries forgets the key type.

/** What is printed: the twelve cells on one page, then the voice as a guide. Drawn only while the page is printed. */
export function PrintedCanvas(props: { canvas: Canvas; world: World }): JSX.Element {
  const isPrinting = createPrinting();
  return (
    <Show when={isPrinting()}>
      <Sheet {...props} />
    </Show>
  );
}

function Sheet(props: { canvas: Canvas; world: World }): JSX.Element {
  const cells = rows.map(([row, names]) => ({
    row,
    cells: names.map((cell) => ({ cell, lines: summariseWhole(cell, props.canvas, props.world) })),
  }));
  const size = fitPaper(cells.map((row) => row.cells.map(({ lines }) => lines)));
  const guide = (['guide', 'links', 'contexts'] as const)
    .map((id) => writeCanvasSection(id, props.canvas, props.world))
    .filter(({ blocks }) => blocks.length > 0);
  return (
    <div class="canvas-paper" lang={props.world.locale}>
      <article class="canvas-sheet" data-size={size}>
        <header>
          <h1>{say(props.world, 'title')}</h1>
          <p>{props.world.brand}</p>
        </header>
        <For each={cells}>
          {(own) => (
            <section class="cell-row" data-row={own.row}>
              <div class="row-title">
                <h2>{say(props.world, `section.${own.row}`)}</h2>
              </div>
              <For each={own.cells}>
                {({ cell, lines }) => (
                  <div class="cell">
                    <h3>{say(props.world, `cell.${cell}`)}</h3>
                    <CellLines lines={lines} />
                  </div>
                )}
              </For>
            </section>
          )}
        </For>
      </article>
      <Show when={guide.length > 0}>
        <article class="document canvas-guide">
          <For each={guide}>{(section) => <SectionView section={section} />}</For>
        </article>
      </Show>
    </div>
  );
}
