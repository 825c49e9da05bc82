import { type Component, createSignal, type JSX, Show } from 'solid-js';
import type { Part, Project } from '#domain/project/project.ts';
import { useTool } from './tool.ts';

type Dialog = Component<{ project: Project; part: Part; closed: () => void }>;

/** The way to the named versions: what they need comes when somebody opens them. */
export function Versions(props: { project: Project; part: Part }): JSX.Element {
  const { speech } = useTool();
  const [dialog, setDialog] = createSignal<Dialog>();
  const [isMissing, setMissing] = createSignal(false);
  let button: HTMLButtonElement | undefined;

  async function open() {
    try {
      const { VersionsDialog } = await import('./VersionsDialog.tsx');
      setMissing(false);
      setDialog(() => VersionsDialog);
    } catch {
      setMissing(true);
    }
  }

  function close() {
    setDialog(undefined);
    button?.focus();
  }

  return (
    <>
      <button type="button" class="btn ghost sm" ref={button} onClick={() => void open()}>
        {speech.text('workshop.versions')}
      </button>
      <Show when={isMissing()}>
        <p class="misfit" role="status">
          {speech.text('workshop.versions.missing')}
        </p>
      </Show>
      <Show when={dialog()} keyed>
        {(Shown) => <Shown project={props.project} part={props.part} closed={close} />}
      </Show>
    </>
  );
}
