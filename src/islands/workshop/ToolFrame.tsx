import { createSignal, For, type JSX, Match, Show, Switch } from 'solid-js';
import { type Part, type Project, stateOf } from '#domain/project/project.ts';
import type { ProjectList } from '#stores/create-projects.ts';
import { copyExample } from '#stores/example-copy.ts';
import { openPart, projects } from '#stores/workshop.ts';
import { useClientStore } from '../client-store.ts';
import { createSpeech, type Speech } from '../speech.ts';
import { ExerciseBand } from './ExerciseBand.tsx';
import { sayMade } from './say-made.ts';
import { type ExampleChoice, readExercise, type ToolPage, type ToolProps } from './tool-page.ts';

/** Finds the project a tool is to open; says what there is to do when there is none. */
export function ToolFrame(props: { page: ToolPage; part: Part; tool: (own: ToolProps) => JSX.Element }): JSX.Element {
  const speech = createSpeech(props.page.locale, props.page.words);
  void projects.start();
  // The document of the project left open is read together with the list, not after it.
  const left = projects.$open.get();
  if (left) void openPart(left, props.part).start();
  const list = useClientStore<ProjectList>(projects.$list, { type: 'loading' });
  const openId = useClientStore(projects.$open, projects.$open.get());
  const all = () => {
    const state = list();
    return state.type === 'loading' ? [] : state.projects.filter((project) => stateOf(project) === 'open');
  };
  const open = () => all().find(({ id }) => id === openId());

  const exercise = readExercise(location.search, props.page.lessons);

  return (
    <>
      <Show when={list().type !== 'loading' && exercise}>
        {(own) => (
          <ExerciseBand
            speech={speech}
            page={props.page}
            part={props.part}
            exercise={own()}
            project={open()}
            all={all()}
          />
        )}
      </Show>
      <Switch>
        <Match when={open()?.id} keyed>
          {(id) => <Kept speech={speech} id={id} all={all()} page={props.page} part={props.part} tool={props.tool} />}
        </Match>
        <Match when={list().type === 'loading'}>
          <Opening speech={speech} />
        </Match>
        <Match when={true}>
          <FirstProject speech={speech} page={props.page} part={props.part} state={list()} />
        </Match>
      </Switch>
    </>
  );
}

/** One tool for one project, drawn once its document is read: it stays the same while the project is renamed. */
function Kept(props: {
  speech: Speech;
  id: string;
  all: readonly Project[];
  page: ToolPage;
  part: Part;
  tool: (own: ToolProps) => JSX.Element;
}): JSX.Element {
  let last: Project | undefined;
  const [isRead, setRead] = createSignal(false);
  void openPart(props.id, props.part)
    .start()
    .then(() => setRead(true));
  const project = () => {
    last = props.all.find(({ id }) => id === props.id) ?? last;
    return isRead() ? last : undefined;
  };
  return (
    <Show when={project()} fallback={<Opening speech={props.speech} />}>
      {(own) => (
        <>
          {props.tool({
            page: props.page,
            get project() {
              return own();
            },
            get all() {
              return props.all;
            },
          })}
        </>
      )}
    </Show>
  );
}

function Opening(props: { speech: Speech }): JSX.Element {
  return (
    <p class="soft" role="status">
      {props.speech.text('workshop.opening')}
    </p>
  );
}

function FirstProject(props: { speech: Speech; page: ToolPage; part: Part; state: ProjectList }): JSX.Element {
  const { text } = props.speech;
  const [problem, setProblem] = createSignal('');
  let name: HTMLInputElement | undefined;

  async function create(event: SubmitEvent) {
    event.preventDefault();
    const wanted = name?.value.trim();
    if (!wanted) return name?.focus();
    const made = await projects.create({ name: wanted, language: props.page.locale });
    setProblem(sayMade(props.speech, made));
  }

  async function copy({ file }: ExampleChoice) {
    setProblem(text('workshop.examples.loading'));
    setProblem(sayMade(props.speech, await copyExample(file, props.page.locale)));
  }

  return (
    <div class="first-project">
      <h1>{text(`workshop.${props.part}`)}</h1>
      <h2>{text('workshop.first.title')}</h2>
      <p>{text('workshop.first.lead')}</p>
      <Show when={props.state.type === 'failed' && props.state.code === 'unavailable'}>
        <p class="notice">{text('workshop.keeping.memory')}</p>
      </Show>
      <Show when={props.state.type === 'failed' && props.state.code !== 'unavailable'}>
        <p class="notice">{text('workshop.first.failed')}</p>
      </Show>
      <form class="one-line" onSubmit={create}>
        <label for="first-name">{text('workshop.first.name')}</label>
        <input class="field" id="first-name" ref={name} maxLength={200} autocomplete="off" />
        <button type="submit" class="btn">
          {text('workshop.first.create')}
        </button>
      </form>
      <p class="misfit" role="status">
        {problem()}
      </p>
      <p>{text('workshop.first.orExample')}</p>
      <div class="acts">
        <For each={props.page.examples}>
          {(choice) => (
            <button type="button" class="btn ghost sm" onClick={() => void copy(choice)}>
              {text('workshop.exercise.copy.short', { name: choice.name })}
            </button>
          )}
        </For>
      </div>
      <p>
        <a href={props.page.pages.workshop}>{text('workshop.first.file')}</a>
      </p>
    </div>
  );
}
