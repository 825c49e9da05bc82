import type { JSX } from 'solid-js';
import type { Project } from '#domain/project/project.ts';
import { nameId } from './desk.ts';

/** A project that is not in use, on one line with what can be done with it. */
export function AsideRow(props: { project: Project; note: string; children: JSX.Element }): JSX.Element {
  return (
    <li class="project-aside">
      <div>
        <h3 id={nameId(props.project.id)} tabindex="-1">
          {props.project.name}
        </h3>
        <p class="small soft">{props.note}</p>
      </div>
      <div class="acts">{props.children}</div>
    </li>
  );
}
