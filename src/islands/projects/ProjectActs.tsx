import { createSignal, type JSX } from 'solid-js';
import type { Project } from '#domain/project/project.ts';
import { projects } from '#stores/workshop.ts';
import { focusSoon, type Moved, nameId, sayFailure, useDesk } from './desk.ts';
import { SaveButton } from './SaveButton.tsx';

interface ProjectActsProps {
  project: Project;
  rename: () => void;
  /** Hides the acts, and gives the focus back to what shows them. */
  fold: () => void;
}

/** What can be done with a project in use, besides writing it. */
export function ProjectActs(props: ProjectActsProps): JSX.Element {
  const { speech, setMoved, announce } = useDesk();
  const { text } = speech;
  const [fault, setFault] = createSignal('');
  const { id } = props.project;

  async function moveTo(to: Moved['to']) {
    const result = await putAway(to, () => (to === 'deleted' ? projects.throwAway(id) : projects.archive(id)));
    setFault(sayFailure(speech, result));
  }

  /** The place is marked first, so that the row changes at once into the way back. */
  async function putAway(to: Moved['to'], run: () => ReturnType<typeof projects.archive>) {
    setMoved(id, { from: 'open', to });
    const result = await run();
    if (!result.ok) setMoved(id, undefined);
    return result;
  }

  async function duplicate() {
    const name = text('workshop.projects.copyName', { name: props.project.name });
    const made = await projects.duplicate(id, name);
    setFault(sayFailure(speech, made));
    if (!made.ok) return;
    props.fold();
    announce(text('workshop.projects.copied', { name: made.project.name }));
    focusSoon(nameId(made.project.id));
  }

  return (
    <div
      class="acts project-acts"
      role="group"
      aria-label={text('workshop.projects.actsOf', { name: props.project.name })}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.fold();
      }}
    >
      <button type="button" class="btn ghost sm" onClick={props.rename}>
        {text('workshop.projects.rename')}
      </button>
      <button type="button" class="btn ghost sm" onClick={duplicate}>
        {text('workshop.projects.duplicate')}
      </button>
      <button type="button" class="btn ghost sm" onClick={() => moveTo('archived')}>
        {text('workshop.projects.archive')}
      </button>
      <SaveButton project={props.project} />
      <button type="button" class="btn danger sm" onClick={() => moveTo('deleted')}>
        {text('workshop.projects.delete')}
      </button>
      <p class="fault" role="alert">
        {fault()}
      </p>
    </div>
  );
}
