import { createSignal, type JSX } from 'solid-js';
import type { Project } from '#domain/project/project.ts';
import { saveProject } from '#stores/project-files.ts';
import { useDesk } from './desk.ts';

/** The whole project as a file. */
export function SaveButton(props: { project: Project; label?: string }): JSX.Element {
  const { text } = useDesk().speech;
  const [said, say] = createSignal('');

  async function save() {
    say('');
    const out = await saveProject(props.project.id);
    say(out.type === 'saved' ? text('workshop.projects.saved', { name: out.name }) : text('workshop.projects.unsaved'));
  }

  return (
    <>
      <button type="button" class="btn ghost sm" onClick={save}>
        {props.label ?? text('workshop.projects.save')}
        <span class="visually-hidden"> {props.project.name}</span>
      </button>
      <p class="said small" role="status">
        {said()}
      </p>
    </>
  );
}
