import { createSignal, type JSX } from 'solid-js';
import type { Project } from '#domain/project/project.ts';
import { projects } from '#stores/workshop.ts';
import { sayFailure, useDesk } from './desk.ts';

/** The name of a client, and the strategy opens: what one wants next. */
export function NewProject(props: { ready: boolean }): JSX.Element {
  const { speech, pages } = useDesk();
  const { text } = speech;
  const [language, setLanguage] = createSignal<Project['language']>(speech.locale);
  const [isBusy, setBusy] = createSignal(false);
  const [fault, setFault] = createSignal('');
  let field: HTMLInputElement | undefined;

  async function create(event: SubmitEvent) {
    event.preventDefault();
    const name = field?.value.trim() ?? '';
    if (isBusy()) return;
    setFault('');
    if (!name) {
      setFault(text('workshop.projects.nameNeeded'));
      field?.focus();
      return;
    }
    setBusy(true);
    const made = await projects.create({ name, language: language() });
    setBusy(false);
    setFault(sayFailure(speech, made));
    if (!made.ok) return;
    // The page may be shown again as it was left.
    if (field) field.value = '';
    // What lives in this page only would be left behind by going to another.
    if (projects.$list.get().type === 'ready') location.assign(pages.strategy);
  }

  return (
    <section aria-labelledby="projects-new">
      <h2 id="projects-new">{text('workshop.projects.new')}</h2>
      <form class="projects-new" novalidate onSubmit={create}>
        <p class="projects-field">
          <label for="new-name">{text('workshop.projects.name')}</label>
          <input
            id="new-name"
            class="field"
            type="text"
            maxLength={200}
            autocomplete="off"
            disabled={!props.ready}
            aria-invalid={fault() ? 'true' : undefined}
            aria-describedby="new-fault"
            ref={field}
          />
        </p>
        <p class="projects-field">
          <label for="new-language">{text('workshop.projects.language')}</label>
          <select
            id="new-language"
            class="field"
            disabled={!props.ready}
            onChange={(event) => setLanguage(event.currentTarget.value === 'en' ? 'en' : 'it')}
          >
            <option value="it" selected={language() === 'it'}>
              {text('workshop.projects.language.it')}
            </option>
            <option value="en" selected={language() === 'en'}>
              {text('workshop.projects.language.en')}
            </option>
          </select>
        </p>
        <p class="fault" id="new-fault" role="alert">
          {fault()}
        </p>
        <div class="acts">
          <button type="submit" class="btn" disabled={!props.ready} aria-disabled={isBusy()}>
            {text('workshop.projects.create')}
          </button>
        </div>
      </form>
    </section>
  );
}
