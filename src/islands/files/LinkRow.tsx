import { createSignal, type JSX, Show } from 'solid-js';
import type { Part } from '#domain/project/project.ts';
import { canShareLinks, copyLink, type MadeLink, makeLink } from '#stores/project-files.ts';
import type { Speech } from '../speech.ts';
import { sayFailure } from './FileRow.tsx';

interface LinkProps {
  speech: Speech;
  /** The project's id. */
  project: string;
  part: Part;
  home: string;
}

/** A link that carries the document: made, shown, copied; or why not, and what to do instead. */
export function LinkRow(props: LinkProps): JSX.Element {
  const { text } = props.speech;
  const [made, setMade] = createSignal<MadeLink | undefined>(
    canShareLinks() ? undefined : { ok: false, code: 'unsupported' },
  );
  const [said, say] = createSignal('');
  let field: HTMLInputElement | undefined;

  async function make() {
    say(text('workshop.out.link.working'));
    const link = await makeLink(props.project, props.part, props.home);
    setMade(link);
    say(link.ok ? text('workshop.out.link.ready', { length: props.speech.number(link.address.length) }) : '');
  }

  async function copy(address: string) {
    const isCopied = await copyLink(address);
    say(text(isCopied ? 'workshop.out.link.copied' : 'workshop.out.link.select'));
    if (!isCopied) {
      field?.focus();
      field?.select();
    }
  }

  const address = () => {
    const link = made();
    return link?.ok ? link.address : undefined;
  };
  const refusal = () => {
    const link = made();
    if (!link || link.ok) return undefined;
    if (link.code === 'too-long')
      return text('workshop.out.link.tooLong', {
        length: props.speech.number(link.length),
        most: props.speech.number(link.most),
      });
    return link.code === 'unsupported' ? text('workshop.out.link.unsupported') : sayFailure(props.speech, link.code);
  };

  return (
    <li>
      <button
        type="button"
        class="btn ghost sm"
        aria-describedby="export-link"
        disabled={!canShareLinks()}
        onClick={() => void make()}
      >
        {text('workshop.out.link')}
      </button>
      <div>
        <p id="export-link" class="small">
          {text('workshop.out.link.what')}
        </p>
        <p class="files-said" data-state={refusal() ? 'failed' : 'idle'} role="status">
          {refusal() ?? said()}
        </p>
        <Show when={address()}>
          {(own) => (
            <div class="acts">
              <input
                class="field"
                type="text"
                readOnly
                aria-label={text('workshop.out.link.label')}
                value={own()}
                ref={field}
                onFocus={(event) => event.currentTarget.select()}
              />
              <button type="button" class="btn ghost sm" onClick={() => void copy(own())}>
                {text('workshop.out.link.copy')}
              </button>
            </div>
          )}
        </Show>
      </div>
    </li>
  );
}
