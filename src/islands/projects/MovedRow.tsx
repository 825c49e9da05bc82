import { createSignal, type JSX, onMount } from 'solid-js';
import type { Project } from '#domain/project/project.ts';
import { projects } from '#stores/workshop.ts';
import { focusSoon, type Moved, nameId, sayFailure, useDesk } from './desk.ts';

/** Where a project was a moment ago: where it has gone, and the way back. Takes the focus of the button that went. */
export function MovedRow(props: { project: Project; moved: Moved }): JSX.Element {
  const { speech, setMoved, announce } = useDesk();
  const { text } = speech;
  const [fault, setFault] = createSignal('');
  const name = () => props.project.name;
  const { id } = props.project;
  let button: HTMLButtonElement | undefined;
  const gone = () => text(`workshop.projects.moved.${props.moved.to}`, { name: name() });

  onMount(() => {
    announce(gone());
    button?.focus();
  });

  async function undo() {
    const isDeleted = props.moved.to === 'deleted';
    const result = await (isDeleted ? projects.undoThrowAway(id) : projects.unarchive(id));
    setFault(sayFailure(speech, result));
    if (!result.ok) return;
    setMoved(id, undefined);
    announce(text('workshop.projects.undone', { name: name() }));
    focusSoon(nameId(id));
  }

  return (
    <li class="project-moved">
      <p>{gone()}</p>
      <button type="button" class="btn ghost sm" ref={button} onClick={undo}>
        {text('workshop.projects.undo')}
        <span class="visually-hidden"> {name()}</span>
      </button>
      <p class="fault" role="alert">
        {fault()}
      </p>
    </li>
  );
}
