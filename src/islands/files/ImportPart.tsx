import { createSignal, type JSX, Match, onCleanup, onMount, Switch } from 'solid-js';
import {
  acceptPreview,
  cancelPreview,
  type Looked,
  type Preview,
  previewFile,
  previewLink,
  previewText,
} from '#stores/project-import.ts';
import { type Added, AddedView } from './AddedView.tsx';
import { type ImportProps, PreviewView } from './PreviewView.tsx';

type Step = { type: 'choosing' } | { type: 'preview'; preview: Preview } | { type: 'added'; added: Added };

const opensLink = () => /^#doc(=|%3D)/i.test(location.hash);

/** A file chosen or dropped, or a link opened or pasted: shown first, then added as a new project, or not. */
export function ImportPart(props: ImportProps): JSX.Element {
  const { text } = props.speech;
  const [step, setStep] = createSignal<Step>({ type: 'choosing' });
  const [said, say] = createSignal('');
  const [ready, setReady] = createSignal(false);
  const [isOver, setOver] = createSignal(false);
  let field: HTMLInputElement | undefined;
  let pasted: HTMLTextAreaElement | undefined;

  async function look(find: () => Promise<Looked>) {
    setStep({ type: 'choosing' });
    say(text('workshop.in.reading'));
    const found = await find();
    say(found.type === 'refused' ? text(`workshop.in.refused.${found.code}`) : '');
    if (found.type === 'preview') setStep({ type: 'preview', preview: found });
  }

  const lookAtFile = (file: File | undefined) => void (file && look(() => previewFile(file)));

  /**
   * The link stays in the address until it is decided on, so that loading the page again shows it again, and what is
   * refused can be tried once more; then it goes, with its document.
   */
  function lookAtAddress() {
    if (opensLink()) void look(() => previewLink(location.hash));
  }

  function forget() {
    if (field) field.value = '';
    if (pasted) pasted.value = '';
    if (opensLink()) history.replaceState(history.state, '', props.home);
  }

  async function add(preview: Preview) {
    say('');
    const made = await acceptPreview(text('workshop.in.unnamed'));
    if (!made) return;
    if (!made.ok) say(text(`workshop.in.notAdded.${made.code}`));
    else {
      forget();
      const parts = preview.parts.map(({ part }) => part);
      setStep({ type: 'added', added: { name: made.project.name, isKept: made.isKept, parts } });
    }
  }

  function decline() {
    cancelPreview();
    forget();
    setStep({ type: 'choosing' });
    say(text('workshop.in.declined'));
    field?.focus();
  }

  onMount(() => {
    setReady(true);
    lookAtAddress();
    addEventListener('hashchange', lookAtAddress);
    onCleanup(() => removeEventListener('hashchange', lookAtAddress));
  });

  return (
    <section
      class="files-in"
      classList={{ over: isOver() }}
      aria-labelledby="import"
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        lookAtFile(event.dataTransfer?.files[0]);
      }}
    >
      <h2 id="import">{text('workshop.in.title')}</h2>
      <p id="import-what">{text('workshop.in.what')}</p>
      <label for="import-file">{text('workshop.in.file')}</label>
      <input
        id="import-file"
        class="field file-field"
        type="file"
        accept=".json,application/json"
        aria-describedby="import-what"
        disabled={!ready()}
        ref={field}
        onChange={(event) => lookAtFile(event.currentTarget.files?.[0])}
      />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const { value = '' } = pasted ?? {};
          if (value.trim()) void look(() => previewText(value));
          else pasted?.focus();
        }}
      >
        <label for="import-link">{text('workshop.in.link')}</label>
        <div class="acts">
          <textarea id="import-link" class="field" rows="1" spellcheck={false} disabled={!ready()} ref={pasted} />
          <button type="submit" class="btn ghost" disabled={!ready()}>
            {text('workshop.in.look')}
          </button>
        </div>
      </form>
      <p class="files-said" role="status">
        {said()}
      </p>
      <Switch>
        <Match when={only(step(), 'preview')}>
          {(own) => (
            <PreviewView page={props} preview={own().preview} add={() => void add(own().preview)} decline={decline} />
          )}
        </Match>
        <Match when={only(step(), 'added')}>
          {(own) => <AddedView speech={props.speech} tools={props.tools} added={own().added} />}
        </Match>
      </Switch>
    </section>
  );
}

function only<T extends Step['type']>(step: Step, type: T): Extract<Step, { type: T }> | undefined {
  return step.type === type ? (step as Extract<Step, { type: T }>) : undefined; // The type was just compared.
}
