import { createSignal, For, type JSX, Show } from 'solid-js';
import { projects } from '#stores/workshop.ts';
import { AsideRow } from './AsideRow.tsx';
import { focusSoon, nameId, sayFailure, useDesk } from './desk.ts';
import { SaveButton } from './SaveButton.tsx';

/** What was thrown away: it waits here until somebody takes it back or deletes it for good, in a dialog that asks. */
export function TrashList(props: { ids: readonly string[] }): JSX.Element {
  const { speech, all, setMoved, announce } = useDesk();
  const { text } = speech;
  const [asked, ask] = createSignal<string>();
  const [fault, setFault] = createSignal('');
  let dialog: HTMLDialogElement | undefined;
  const nameOf = (id: string) => all().get(id)?.name ?? '';

  async function takeBack(id: string) {
    const name = nameOf(id);
    const result = await projects.bringBack(id);
    setFault(sayFailure(speech, result));
    if (!result.ok) return;
    setMoved(id, undefined);
    announce(text('workshop.projects.takenBack', { name }));
    focusSoon(nameId(id));
  }

  function open(id: string) {
    setFault('');
    ask(id);
    dialog?.showModal();
  }

  async function deleteForGood(id: string) {
    const name = nameOf(id);
    dialog?.close();
    const result = await projects.deleteForGood(id);
    setFault(sayFailure(speech, result));
    if (!result.ok) return;
    announce(text('workshop.projects.deleted', { name }));
    focusSoon(document.getElementById('projects-trash') ? 'projects-trash' : 'projects-list');
  }

  return (
    <details class="projects-fold">
      <summary id="projects-trash">
        {text('workshop.projects.trash', { count: speech.number(props.ids.length) })}
      </summary>
      <p class="small soft">{text('workshop.projects.trashWhat')}</p>
      <p class="fault" role="alert">
        {fault()}
      </p>
      <ul class="projects-aside">
        <For each={props.ids}>
          {(id) => (
            <Show when={all().get(id)}>
              {(project) => (
                <AsideRow
                  project={project()}
                  note={text('workshop.projects.thrownAt', { when: speech.moment(project().deletedAt ?? 0) })}
                >
                  <button type="button" class="btn ghost sm" onClick={() => takeBack(id)}>
                    {text('workshop.projects.takeBack')}
                    <span class="visually-hidden"> {project().name}</span>
                  </button>
                  <button type="button" class="btn danger sm" onClick={() => open(id)}>
                    {text('workshop.projects.forever')}
                    <span class="visually-hidden"> {project().name}</span>
                  </button>
                </AsideRow>
              )}
            </Show>
          )}
        </For>
      </ul>
      <dialog class="dialog ask" aria-labelledby="forever-title" aria-describedby="forever-means" ref={dialog}>
        <Show when={asked() !== undefined && all().get(asked() ?? '')}>
          {(project) => (
            <>
              <h3 id="forever-title">{text('workshop.projects.foreverTitle', { name: project().name })}</h3>
              <p id="forever-means">{text('workshop.projects.foreverMeans')}</p>
              <div class="acts">
                <SaveButton project={project()} label={text('workshop.projects.saveFirst')} />
              </div>
              <div class="acts">
                <button type="button" class="btn ghost" autofocus onClick={() => dialog?.close()}>
                  {text('workshop.projects.cancel')}
                </button>
                <button type="button" class="btn danger" onClick={() => deleteForGood(project().id)}>
                  {text('workshop.projects.forever')}
                </button>
              </div>
            </>
          )}
        </Show>
      </dialog>
    </details>
  );
}
