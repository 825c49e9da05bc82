import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { type Project, stateOf } from '#domain/project/project.ts';
import { projects } from '#stores/workshop.ts';
import { AsideRow } from './AsideRow.tsx';
import { focusSoon, nameId, sayFailure, useDesk } from './desk.ts';
import { Place, useIds } from './Place.tsx';
import { SaveButton } from './SaveButton.tsx';
import { TrashList } from './TrashList.tsx';

/** What is not in use: put away, or thrown away. */
export function AsideLists(): JSX.Element {
  const { speech, all } = useDesk();
  const { text } = speech;
  const archived = useIds('archived');
  const deleted = createMemo(() => [...all().values()].filter((project) => stateOf(project) === 'deleted'));
  return (
    <>
      <Show when={archived().length > 0}>
        <details class="projects-fold">
          <summary>{text('workshop.projects.archived', { count: speech.number(archived().length) })}</summary>
          <ul class="projects-aside">
            <For each={archived()}>
              {(id) => <Place id={id} list="archived" draw={(project) => <ArchivedRow project={project()} />} />}
            </For>
          </ul>
        </details>
      </Show>
      <Show when={deleted().length > 0}>
        <TrashList ids={deleted().map(({ id }) => id)} />
      </Show>
    </>
  );
}

function ArchivedRow(props: { project: Project }): JSX.Element {
  const { speech, setMoved, announce } = useDesk();
  const { text, moment } = speech;
  const [fault, setFault] = createSignal('');
  const { id } = props.project;
  const note = () => text('workshop.projects.changed', { when: moment(props.project.changedAt) });

  async function unarchive() {
    const result = await projects.unarchive(id);
    setFault(sayFailure(speech, result));
    if (!result.ok) return;
    announce(text('workshop.projects.takenBack', { name: props.project.name }));
    focusSoon(nameId(id));
  }

  async function throwAway() {
    setMoved(id, { from: 'archived', to: 'deleted' });
    const result = await projects.throwAway(id);
    setFault(sayFailure(speech, result));
    if (!result.ok) setMoved(id, undefined);
  }

  return (
    <AsideRow project={props.project} note={note()}>
      <button type="button" class="btn ghost sm" onClick={unarchive}>
        {text('workshop.projects.unarchive')}
        <span class="visually-hidden"> {props.project.name}</span>
      </button>
      <SaveButton project={props.project} />
      <button type="button" class="btn danger sm" onClick={throwAway}>
        {text('workshop.projects.delete')}
        <span class="visually-hidden"> {props.project.name}</span>
      </button>
      <p class="fault" role="alert">
        {fault()}
      </p>
    </AsideRow>
  );
}
