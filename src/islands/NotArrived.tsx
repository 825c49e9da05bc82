import type { JSX } from 'solid-js';

/** Says that something did not arrive, and asks for it again. */
export function NotArrived(props: { said: string; again: string; ask: () => unknown }): JSX.Element {
  return (
    <p class="notice" role="alert">
      {props.said}{' '}
      <button type="button" class="btn ghost sm" onClick={() => void props.ask()}>
        {props.again}
      </button>
    </p>
  );
}
