import { type Accessor, createMemo, type JSX, Show } from 'solid-js';
import { type Project, stateOf } from '#domain/project/project.ts';
import { type Moved, useDesk } from './desk.ts';
import { MovedRow } from './MovedRow.tsx';

interface PlaceProps {
  id: string;
  list: Moved['from'];
  draw: (project: Accessor<Project>) => JSX.Element;
}

/** The ids of a list: of the projects in it, and of those that have just left it. */
export function useIds(list: Moved['from']): Accessor<string[]> {
  const { all, moved } = useDesk();
  const isHere = (project: Project) => stateOf(project) === list || moved().get(project.id)?.from === list;
  return createMemo(() => [...all().values()].filter(isHere).map(({ id }) => id));
}

/** The place of a project in a list: the project, or where it went. */
export function Place(props: PlaceProps): JSX.Element {
  const { all, moved } = useDesk();
  /** As it was, while a list that has lost it is drawn again. */
  const project = createMemo<Project | undefined>((last) => all().get(props.id) ?? last);
  const gone = () => {
    const known = project();
    return known && stateOf(known) !== props.list ? moved().get(props.id) : undefined;
  };
  return (
    <Show when={project()}>
      {(here) => (
        <Show when={gone()} fallback={props.draw(here)}>
          {(where) => <MovedRow project={here()} moved={where()} />}
        </Show>
      )}
    </Show>
  );
}
