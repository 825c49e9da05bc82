import { createEffect, createMemo, createSignal, type JSX, on, Show } from 'solid-js';
import { chosenVoice } from '#domain/canvas/chosen-voice.ts';
import { type CanvasCode, canvasRules } from '#domain/canvas/coherence.ts';
import { linksOf } from '#domain/canvas/links.ts';
import { type CanvasCell, canvasCells, canvasShape } from '#domain/canvas/shape.ts';
import { writeCanvas } from '#domain/document/canvas-document.ts';
import type { World } from '#domain/document/world.ts';
import type { RefList } from '#domain/project/fields.ts';
import { createRuleRunner, keyOf } from '#domain/project/finding.ts';
import { isSameContent, isSameList } from '#domain/project/keep-each.ts';
import { AxisSwitch } from '#islands/canvas/AxisSwitch.tsx';
import { type CanvasAxis, CanvasGrid } from '#islands/canvas/CanvasGrid.tsx';
import { CellPanel } from '#islands/canvas/CellPanel.tsx';
import { tileId } from '#islands/canvas/CellTile.tsx';
import { type CritiqueLinks, Critiques } from '#islands/canvas/Critiques.tsx';
import { type CellViews, viewCell } from '#islands/canvas/cell-view.ts';
import { PrintedCanvas } from '#islands/canvas/PrintedCanvas.tsx';
import { SamplePosts } from '#islands/canvas/SamplePosts.tsx';
import { ValueChains } from '#islands/canvas/ValueChains.tsx';
import { VoiceCompare } from '#islands/canvas/VoiceCompare.tsx';
import type { PartKeeping } from '#stores/create-part.ts';
import { openPart, readCanvas, readStrategy } from '#stores/workshop.ts';
import { useClientStore } from '../client-store.ts';
import { createSpeech } from '../speech.ts';
import { Findings } from './Findings.tsx';
import { useNamedPlace } from './named-place.ts';
import { ToolShell } from './ToolShell.tsx';
import { type ToolProps, worldOf } from './tool-page.ts';

/** The storytelling canvas of one project: twelve cells, the one being written, and what holds together. */
export function CanvasBuilder(props: { own: ToolProps; critiques: CritiqueLinks }): JSX.Element {
  const { page } = props.own;
  const speech = createSpeech(page.locale, page.words);
  const part = openPart(props.own.project.id, 'canvas');
  const strategyPart = openPart(props.own.project.id, 'strategy');
  void part.start();
  void strategyPart.start();
  const $canvas = readCanvas(part);
  const $strategy = readStrategy(strategyPart);
  const canvas = useClientStore($canvas, $canvas.get());
  const strategy = useClientStore($strategy, $strategy.get());
  const strategyKeeping = useClientStore<PartKeeping>(strategyPart.$keeping, strategyPart.$keeping.get());
  const { place: open, show } = useNamedPlace((anchor) => canvasCells.find((cell) => cell === anchor), undefined);
  const [axis, setAxis] = createSignal<CanvasAxis>('rows');

  const audiences = createMemo(() => strategy().people.audiences.map(({ id, name }) => ({ id, name })), [], same);
  const world = createMemo<World>(() => ({
    ...worldOf(page, speech, props.own.project.name),
    audienceName: (id) => audiences().find((audience) => audience.id === id)?.name,
  }));
  const brandName = () => strategy().context.brand.trim() || props.own.project.name;
  // Until it is read a strategy is not one without audiences.
  const known = () => (strategyKeeping().type === 'loading' ? undefined : strategy());
  const facts = createMemo(() => ({ brandName: brandName(), strategy: known() }), undefined, {
    equals: (a, b) => a.brandName === b.brandName && a.strategy === b.strategy,
  });
  const runRules = createRuleRunner(canvasRules);
  const findings = createMemo(() => runRules(canvas(), facts()), [], { equals: isSameList });
  const silenced = createMemo(() => new Map(canvas().review.silenced.map(({ id, reason }) => [id, reason])));
  const speaking = createMemo(() => findings().filter((finding) => !silenced().has(keyOf(canvasShape, finding))));
  const views = Object.fromEntries(
    canvasCells.map((cell) => [cell, createMemo(() => viewCell(cell, canvas(), world(), speaking()), undefined, same)]),
  ) as CellViews; // One for each cell.
  const links = createMemo(() => linksOf(canvas()), undefined, same);
  const voice = createMemo(() => chosenVoice(canvas(), brandName()), undefined, same);
  const texts = createMemo(() => canvas().samples.texts.filter(({ text }) => text.trim() !== ''), [], same);

  let last = open();
  createEffect(
    on(
      open,
      (cell) => {
        const place = cell ? 'cell' : last && tileId(last);
        last = cell ?? last;
        if (place) document.getElementById(place)?.focus();
      },
      { defer: true },
    ),
  );

  function choicesOf(list: RefList) {
    if (list === 'audiences') return audiences();
    return list === 'values' ? valueNames() : [];
  }
  const valueNames = createMemo(() => canvas().values.values.map(({ id, value }) => ({ id, name: value })), [], same);

  function showPath(path: string) {
    const [section] = path.split('/');
    const cell = canvasCells.find((name) => name === section);
    if (cell || section === 'samples') show(cell);
  }

  const chains = () => <ValueChains links={links()} isShort={axis() === 'prism'} />;
  const rulesOf = (cell?: CanvasCell) => (
    <Findings
      findings={cell ? findings().filter(({ path }) => path.startsWith(`${cell}/`)) : findings()}
      silenced={silenced()}
      lessonOf={(code) => page.lessons[canvasRules[code as CanvasCode].lesson]} // every finding is of the table
      title={speech.text(cell ? 'workshop.canvas.here' : 'workshop.canvas.coherence')}
      none={speech.text(cell ? 'workshop.canvas.here.none' : 'workshop.gates.none')}
    />
  );

  return (
    <ToolShell
      own={props.own}
      speech={speech}
      area="canvas"
      shape={canvasShape}
      part={part}
      title={speech.text('workshop.canvas')}
      choices={choicesOf}
      lists={canvasLists}
      show={showPath}
      document={() => writeCanvas(canvas(), world())}
    >
      <div class="canvas-grid" classList={{ 'has-open': open() !== undefined }} data-axis={axis()}>
        <div class="canvas-side">
          <AxisSwitch axis={axis()} change={setAxis} />
          <CanvasGrid views={views} open={open} axis={axis()} crossing={chains} />
        </div>
        <div class="canvas-panel">
          <Show
            when={open()}
            keyed
            fallback={
              <>
                {rulesOf()}
                <Show when={axis() === 'rows'} fallback={<Critiques names={['prism']} links={props.critiques} />}>
                  {chains()}
                </Show>
                <VoiceCompare texts={texts()} voice={voice()} axesPage={page.pages.voice} />
                <SamplePosts count={canvas().samples.texts.length} />
              </>
            }
          >
            {(cell) => (
              <CellPanel
                cell={cell}
                world={world()}
                examples={page.examples}
                critiques={props.critiques}
                findings={rulesOf(cell)}
                close={() => show(undefined)}
              />
            )}
          </Show>
        </div>
      </div>
      <PrintedCanvas canvas={canvas()} world={world()} />
    </ToolShell>
  );
}

/** Where a claim or a story may name a value that is not there yet. */
const canvasLists = { values: 'values/values' } as const;

/** What says the same need not be drawn again. */
const same = { equals: isSameContent };
