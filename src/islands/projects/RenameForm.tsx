import { createSignal, type JSX, onMount } from 'solid-js';
import type { Project } from '#domain/project/project.ts';
import { projects } from '#stores/workshop.ts';
import { sayFailure, useDesk } from './desk.ts';

interface RenameFormProps {
  project: Project;
  /** Called with what to say, when the name was changed or left as it was. */
  end: (said: string) => void;
}

/** In the place of the name, until it is saved or Esc is pressed. */
export function RenameForm(props: RenameFormProps): JSX.Element {
  const { speech } = useDesk();
  const { text } = speech;
  const [fault, setFault] = createSignal('');
  const fieldId = `rename-${props.project.id}`;
  let field: HTMLInputElement | undefined;
  onMount(() => field?.select());

  async function save(event: SubmitEvent) {
    event.preventDefault();
    const name = field?.value.trim() ?? '';
    if (!name) {
      setFault(text('workshop.projects.nameNeeded'));
      field?.focus();
      return;
    }
    const result = await projects.rename(props.project.id, name);
    if (result.ok) props.end(text('workshop.projects.renamed', { name }));
    else setFault(sayFailure(speech, result));
  }

  const cancel = () => props.end(text('workshop.projects.renameCancelled'));

  return (
    <form
      class="project-rename"
      novalidate
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') cancel();
      }}
    >
      <label for={fieldId}>{text('workshop.projects.newName')}</label>
      <div class="acts">
        <input
          id={fieldId}
          class="field"
          type="text"
          maxLength={200}
          autocomplete="off"
          value={props.project.name}
          aria-invalid={fault() ? 'true' : undefined}
          aria-describedby={`${fieldId}-fault`}
          ref={field}
        />
        <button type="submit" class="btn sm">
          {text('workshop.projects.saveName')}
        </button>
        <button type="button" class="btn ghost sm" onClick={cancel}>
          {text('workshop.projects.cancel')}
        </button>
      </div>
      <p class="fault" id={`${fieldId}-fault`} role="alert">
        {fault()}
      </p>
    </form>
  );
}
