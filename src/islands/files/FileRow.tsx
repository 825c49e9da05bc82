import { type JSX, Show } from 'solid-js';
import { $out, type FileKind, type Out, type OutProblem } from '#stores/project-files.ts';
import { useClientStore } from '../client-store.ts';
import type { Speech } from '../speech.ts';

/** One kind of file: what it is called, what one gets, how it went. */
export function FileRow(props: { speech: Speech; kind: FileKind; run: () => unknown }): JSX.Element {
  const { text } = props.speech;
  const out = useClientStore<Out>($out, { type: 'idle' });
  let button: HTMLButtonElement | undefined;
  const own = (): Out => {
    const state = out();
    return state.type !== 'idle' && state.kind === props.kind ? state : { type: 'idle' };
  };
  /** Asked again while it is under way, it is made once; the button keeps its focus. */
  const run = () => {
    if (out().type !== 'working') props.run();
  };
  /** «Riprova» goes as soon as it is pressed: the focus goes to what it stood for. */
  const again = () => {
    button?.focus();
    run();
  };
  const said = () => {
    const state = own();
    if (state.type === 'working') return text('workshop.out.working');
    if (state.type === 'saved') return text('workshop.out.saved', { name: state.name });
    return state.type === 'failed' ? sayFailure(props.speech, state.code) : '';
  };
  return (
    <li>
      <button type="button" class="btn ghost sm" aria-describedby={`export-${props.kind}`} ref={button} onClick={run}>
        {text(`workshop.out.${props.kind}`)}
      </button>
      <div>
        <p id={`export-${props.kind}`} class="small">
          {text(`workshop.out.${props.kind}.what`)}
        </p>
        <p class="files-said" data-state={own().type} role="status">
          {said()}
        </p>
        <Show when={own().type === 'failed'}>
          <button type="button" class="btn ghost sm" onClick={again}>
            {text('workshop.out.again')}
          </button>
        </Show>
      </div>
    </li>
  );
}

/** What went wrong, what is safe, what to do. */
export function sayFailure({ text }: Speech, code: OutProblem): string {
  const known: readonly OutProblem[] = ['gone', 'not-loaded', 'newer'];
  return text(`workshop.out.failed.${known.includes(code) ? code : 'failed'}`);
}
