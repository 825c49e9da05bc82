import { For, type JSX } from 'solid-js';
import { type PagedPart, type Project, pagedParts } from '#domain/project/project.ts';
import type { PartKeeping, PartStore } from '#stores/create-part.ts';
import { projects } from '#stores/workshop.ts';
import { useClientStore } from '../client-store.ts';
import type { Speech } from '../speech.ts';

interface ProjectBarProps {
  speech: Speech;
  title: string;
  project: Project;
  /** The projects one can switch to, the open one included. */
  all: readonly Project[];
  part: PartStore;
  /** Where the list of projects is. */
  home: string;
  /** The documents of a project, each with its page. */
  tools: Record<PagedPart, string>;
  area: PagedPart;
  undo: () => void;
  redo: () => void;
  children?: JSX.Element;
}

/** The head of every tool: which document, of which project, whether it is kept, and one step back. */
export function ProjectBar(props: ProjectBarProps): JSX.Element {
  const { text } = props.speech;
  const keeping = useClientStore<PartKeeping>(props.part.$keeping, { type: 'loading' });
  const steps = useClientStore(props.part.$steps, []);
  const said = () => {
    const state = keeping();
    return text(state.type === 'failed' ? `workshop.keeping.${state.code}` : `workshop.keeping.${state.type}`);
  };
  return (
    <div class="tool-bar">
      <div class="tool-title">
        <h1>{props.title}</h1>
        <p class="keeping" data-state={keeping().type} role="status">
          {said()}
        </p>
      </div>
      <label class="project-switch">
        <span class="visually-hidden">{text('workshop.project')}</span>
        <select
          class="field"
          onChange={(event) => {
            const { value } = event.currentTarget;
            if (value) projects.openProject(value);
            else location.href = props.home;
          }}
        >
          <For each={props.all}>
            {({ id, name }) => (
              <option value={id} selected={id === props.project.id}>
                {name}
              </option>
            )}
          </For>
          <option value="">{text('workshop.allProjects')}</option>
        </select>
      </label>
      <nav class="tool-links" aria-label={text('workshop.tools')}>
        <For each={pagedParts}>
          {(part) => (
            <a href={props.tools[part]} aria-current={part === props.area ? 'page' : undefined}>
              {text(`workshop.tool.${part}`)}
            </a>
          )}
        </For>
      </nav>
      <div class="acts">
        <button
          type="button"
          class="btn ghost sm"
          disabled={!steps().some((step) => !step.isUndone)}
          onClick={props.undo}
        >
          {text('workshop.undo')}
        </button>
        <button
          type="button"
          class="btn ghost sm"
          disabled={!steps().some((step) => step.isUndone)}
          onClick={props.redo}
        >
          {text('workshop.redo')}
        </button>
        {props.children}
      </div>
    </div>
  );
}
