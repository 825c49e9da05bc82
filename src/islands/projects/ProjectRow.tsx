import { createSignal, type JSX, Show } from 'solid-js';
import type { Project } from '#domain/project/project.ts';
import { projects } from '#stores/workshop.ts';
import { useClientStore } from '../client-store.ts';
import { focusSoon, nameId, useDesk } from './desk.ts';
import { PartLinks } from './PartLinks.tsx';
import { ProjectActs } from './ProjectActs.tsx';
import { RenameForm } from './RenameForm.tsx';

/** A project in use: its name, how far its documents are, and what can be done with it. */
export function ProjectRow(props: { project: Project }): JSX.Element {
  const { speech, announce } = useDesk();
  const { text, moment } = speech;
  const open = useClientStore<string | undefined>(projects.$open, undefined);
  const [isRenaming, setRenaming] = createSignal(false);
  const [isUnfolded, unfold] = createSignal(false);
  const { id } = props.project;
  const actsId = `acts-${id}`;
  let more: HTMLButtonElement | undefined;

  function fold() {
    unfold(false);
    more?.focus();
  }

  function endRename(said: string) {
    setRenaming(false);
    unfold(false);
    announce(said);
    focusSoon(nameId(id));
  }

  return (
    <li class="project">
      <Show
        when={isRenaming()}
        fallback={
          <div class="project-head">
            <h3 id={nameId(id)} tabindex="-1">
              {props.project.name}
            </h3>
            <Show when={open() === id}>
              <span class="chip">{text('workshop.projects.isOpen')}</span>
            </Show>
            <button
              type="button"
              class="btn ghost sm"
              aria-expanded={isUnfolded()}
              aria-controls={actsId}
              ref={more}
              onClick={() => unfold(!isUnfolded())}
            >
              {text('workshop.projects.acts')}
              <span class="visually-hidden"> {props.project.name}</span>
            </button>
          </div>
        }
      >
        <RenameForm project={props.project} end={endRename} />
      </Show>
      <p class="small soft">
        {text(`workshop.projects.in.${props.project.language}`)}
        <Show when={props.project.brand}>, {text('workshop.projects.fromExample')}</Show>
        {' · '}
        {text('workshop.projects.changed', { when: moment(props.project.changedAt) })}
      </p>
      <div id={actsId} hidden={!isUnfolded() || isRenaming()}>
        <ProjectActs project={props.project} rename={() => setRenaming(true)} fold={fold} />
      </div>
      <PartLinks project={props.project} />
    </li>
  );
}
