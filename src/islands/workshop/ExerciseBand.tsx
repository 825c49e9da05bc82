import { createSignal, type JSX, Show } from 'solid-js';
import type { Part, Project } from '#domain/project/project.ts';
import { copyExample } from '#stores/example-copy.ts';
import { projects } from '#stores/workshop.ts';
import type { Speech } from '../speech.ts';
import { sayMade } from './say-made.ts';
import type { Exercise, ToolPage } from './tool-page.ts';

interface BandProps {
  speech: Speech;
  page: ToolPage;
  part: Part;
  exercise: Exercise;
  /** The project that is open, if one is. */
  project: Project | undefined;
  all: readonly Project[];
}

/** The lesson one came from: which project to do its exercise on, and a way to say in the lesson that it is done. */
export function ExerciseBand(props: BandProps): JSX.Element {
  const { text } = props.speech;
  const [said, say] = createSignal('');
  const [isDone, setDone] = createSignal(false);
  const example = () => props.page.examples.find(({ id }) => id === props.exercise.brand);
  const copyOf = (id: string) => props.all.find(({ brand }) => brand === id);
  const isOnExample = () => props.project?.brand === props.exercise.brand;

  async function openExample(choice: ToolPage['examples'][number]) {
    const copy = copyOf(choice.id);
    if (copy) return projects.openProject(copy.id);
    const made = await copyExample(choice.file, props.page.locale);
    if (!made.ok) say(sayMade(props.speech, made));
  }

  async function finish(project: Project) {
    const { noteExercise } = await import('#stores/exercise.ts');
    await noteExercise(props.exercise.lesson, props.part, project.name);
    setDone(true);
    say(text('workshop.exercise.noted', { project: project.name }));
  }

  return (
    <aside class="exercise-band" aria-label={text('workshop.exercise')}>
      <p>
        {text('workshop.exercise.of')} <a href={props.exercise.href}>{props.exercise.title}</a>
      </p>
      <div class="acts">
        <Show when={isOnExample() ? undefined : example()}>
          {(choice) => (
            <button type="button" class="btn ghost sm" onClick={() => void openExample(choice())}>
              {text(copyOf(choice().id) ? 'workshop.exercise.openCopy' : 'workshop.exercise.copy', {
                name: choice().name,
              })}
            </button>
          )}
        </Show>
        <Show when={isDone() ? undefined : props.project}>
          {(project) => (
            <button type="button" class="btn ghost sm" onClick={() => void finish(project())}>
              {text('workshop.exercise.done')}
            </button>
          )}
        </Show>
      </div>
      <p class="small" role="status">
        {said()}
      </p>
    </aside>
  );
}
