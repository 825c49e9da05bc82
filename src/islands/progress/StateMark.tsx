import type { JSX } from 'solid-js';
import { type SkillState, skillStates } from '#domain/skill-state.ts';

/** A state as a form: four rising steps, the climbed ones filled. A word always goes with it. */
export function StateMark(props: { state: SkillState; isBack?: boolean }): JSX.Element {
  const climbed = () => skillStates.indexOf(props.state);
  return (
    <svg class="state-mark" viewBox="0 0 26 20" aria-hidden="true">
      {[1, 2, 3, 4].map((step) => (
        <rect
          class={step <= climbed() ? 'climbed' : undefined}
          x={6.5 * step - 5.5}
          y={18 - 4 * step}
          width="4"
          height={4 * step + 1}
        />
      ))}
      {props.isBack && <path d="M1 4.5h9M4 1 .9 4.5 4 8" />}
    </svg>
  );
}
