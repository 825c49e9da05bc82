import type { JSX } from 'solid-js';
import { Show } from 'solid-js';
import { type Canvas, type CanvasCell, canvasCells, canvasRows, canvasShape } from '#domain/canvas/shape.ts';
import type { Critique } from '#domain/canvas/sources.ts';
import { writeWholeCell } from '#domain/canvas/whole-cell.ts';
import type { World } from '#domain/document/world.ts';
import { documentOf } from '#domain/project/values.ts';
import { strategyShape } from '#domain/strategy/shape.ts';
import { SectionView } from '#islands/workshop/DocumentView.tsx';
import { Fields } from '#islands/workshop/ListField.tsx';
import { StepExamples } from '#islands/workshop/StepExamples.tsx';
import { useTool } from '#islands/workshop/tool.ts';
import type { ExampleChoice } from '#islands/workshop/tool-page.ts';
import type { Example } from '#stores/examples.ts';
import { type CritiqueLinks, Critiques } from './Critiques.tsx';

const critiques: Partial<Record<CanvasCell, readonly Critique[]>> = {
  personality: ['aaker', 'archetype'],
  voice: ['tone'],
};

/** One cell being written: what it asks, how the school's brands answered, its fields, and the way back and on. */
export function CellPanel(props: {
  cell: CanvasCell;
  world: World;
  examples: readonly ExampleChoice[];
  critiques: CritiqueLinks;
  findings: JSX.Element;
  close: () => void;
}): JSX.Element {
  const { speech } = useTool();
  const row = Object.entries(canvasRows).find(([, cells]) => cells.some((cell) => cell === props.cell))?.[0];
  const title = (cell: CanvasCell) => speech.text(`canvas.cell.${cell}`);
  const beside = (offset: number) => canvasCells[canvasCells.indexOf(props.cell) + offset];

  function onKey(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    props.close();
  }

  return (
    <section class="cell-panel" aria-labelledby="cell" data-row={row} onKeyDown={onKey}>
      <div class="panel-head">
        <button type="button" class="btn ghost sm" onClick={props.close}>
          {speech.text('workshop.canvas.back')}
        </button>
        <h2 id="cell" tabindex="-1">
          {title(props.cell)}
        </h2>
        <p class="soft">{speech.text(`canvas.cell.${props.cell}.lead`)}</p>
      </div>
      <StepExamples
        examples={props.examples}
        render={(example) => <SectionView section={exampleOf(example, props.cell, title(props.cell), props.world)} />}
      />
      <Fields path={props.cell} fields={canvasShape[props.cell]} />
      {props.findings}
      <Critiques names={critiques[props.cell] ?? []} links={props.critiques} />
      <nav class="acts step-nav" aria-label={speech.text('workshop.canvas.beside')}>
        <Show when={beside(-1)}>
          {(cell) => (
            <a class="btn ghost sm" href={`#${cell()}`}>
              {speech.text('workshop.back', { name: title(cell()) })}
            </a>
          )}
        </Show>
        <Show when={beside(1)}>
          {(cell) => (
            <a class="btn ghost sm" href={`#${cell()}`}>
              {speech.text('workshop.next', { name: title(cell()) })}
            </a>
          )}
        </Show>
      </nav>
    </section>
  );
}

/** The same cell as a brand of the school filled it. */
function exampleOf(example: Example, cell: CanvasCell, title: string, world: World) {
  const { canvas, strategy } = example.parts;
  const document: Canvas = documentOf(canvasShape, canvas);
  const { people } = documentOf(strategyShape, strategy);
  const audienceName = (id: string) => people.audiences.find((own) => own.id === id)?.name;
  const blocks = writeWholeCell(cell, document, { ...world, brand: example.name, audienceName });
  return { id: `${example.brand}-${cell}`, title, blocks };
}
