import { type Accessor, createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import type { World } from '#domain/document/world.ts';
import { dayOfMoment } from '#domain/plan/calendar.ts';
import { noFilter } from '#domain/plan/order.ts';
import type { Strategy } from '#domain/strategy/shape.ts';
import { useTool } from '#islands/workshop/tool.ts';
import { createLater } from '../later.ts';
import { usePlan } from './plan-view.ts';
import { useCalendar } from './use-calendar.ts';

interface PlanFilesProps {
  project: { id: string; name: string };
  strategy: Strategy;
  world: World;
}

/** The ways of the plan out to files and in from them: what writes and reads them comes when somebody asks. */
export function PlanFiles(props: PlanFilesProps): JSX.Element {
  const view = usePlan();
  const calendar = useCalendar();
  const { choices } = useTool();
  return (
    <>
      <FilesDialog
        name="out"
        load={() => import('#islands/planfiles/PlanOut.tsx')}
        draw={({ PlanOut }) =>
          PlanOut({
            get plan() {
              return view.plan();
            },
            get strategy() {
              return props.strategy;
            },
            get channels() {
              return view.channels();
            },
            project: props.project,
            world: props.world,
          })
        }
      />
      <FilesDialog
        name="in"
        load={() => import('#islands/planfiles/PlanIn.tsx')}
        isKept={true}
        draw={({ PlanIn }, { close, isOpen }) =>
          PlanIn({
            get isOpen() {
              return isOpen();
            },
            get channels() {
              return view.channels();
            },
            pillars: choices('pillars'),
            objectives: choices('objectives'),
            audiences: choices('audiences'),
            see: (first) => {
              close();
              view.set([]);
              // What has come in is to be seen.
              view.setFilter(noFilter);
              if (first) calendar.go({ day: dayOfMoment(first.at), post: first.id });
            },
          })
        }
      />
    </>
  );
}

function FilesDialog<T>(props: {
  name: 'in' | 'out';
  load: () => Promise<T>;
  /** Whether what was begun in it is there again when it is opened again. */
  isKept?: boolean;
  draw: (module: T, dialog: { close: () => void; isOpen: Accessor<boolean> }) => JSX.Element;
}): JSX.Element {
  const { speech } = useTool();
  const [isOpen, setOpen] = createSignal(false);
  const { part, here, ask } = createLater(props.load);
  let dialog: HTMLDialogElement | undefined;
  const close = () => dialog?.close();

  function open() {
    setOpen(true);
    void ask();
    dialog?.showModal();
  }

  return (
    <>
      <button type="button" class="btn ghost sm" onClick={open}>
        {speech.text(`plan.${props.name}.open`)}
      </button>
      <dialog
        class="dialog no-print"
        aria-labelledby={`plan-${props.name}`}
        ref={dialog}
        onClose={() => setOpen(false)}
      >
        <h2 id={`plan-${props.name}`} tabindex="-1" autofocus>
          {speech.text(`plan.${props.name}.title`)}
        </h2>
        <Switch fallback={<p class="soft">{speech.text('workshop.opening')}</p>}>
          <Match when={(isOpen() || props.isKept) && here()}>
            {(module) => props.draw(module(), { close, isOpen })}
          </Match>
          <Match when={part().type === 'missing'}>
            <p class="misfit" role="status">
              {speech.text('plan.out.missingPart')}
            </p>
          </Match>
        </Switch>
        <Show when={isOpen()}>
          <div class="acts">
            <button type="button" class="btn ghost" onClick={close}>
              {speech.text('workshop.out.close')}
            </button>
          </div>
        </Show>
      </dialog>
    </>
  );
}
