import { createSignal, For, type JSX } from 'solid-js';
import { $stored, resetAll, resetCourse, resetLesson, resetWorkshop, type Stored, saveBackup } from '#stores/data.ts';
import { useClientStore } from '../client-store.ts';
import type { Speech } from '../speech.ts';
import { sayCopy } from './CopyPart.tsx';
import { Counts, countsOf, workshopCountsOf } from './Counts.tsx';

export interface CourseTitles {
  id: string;
  title: string;
  lessons: { id: string; title: string }[];
}

/** Something that can be deleted: a lesson, a course with its quiz, the workshop, or everything. */
interface Target {
  value: string;
  label: string;
  run: () => ReturnType<typeof resetAll>;
  speaks: keyof typeof spoken;
}

const spoken = {
  one: { done: 'reset.done', means: 'reset.means', title: 'reset.title' },
  workshop: { done: 'reset.doneWorkshop', means: 'reset.meansWorkshop', title: 'reset.titleWorkshop' },
  all: { done: 'reset.doneAll', means: 'reset.meansAll', title: 'reset.titleAll' },
} as const;

/** Chosen from a list, confirmed in a dialog that offers to save a copy first. */
export function ResetPart(props: { speech: Speech; ready: boolean; courses: CourseTitles[] }): JSX.Element {
  const { text } = props.speech;
  const groups = props.courses.map((course) => ({ label: course.title, targets: targetsOf(course, text) }));
  const everything: Target = { value: 'all', label: text('reset.all'), run: resetAll, speaks: 'all' };
  const workshop: Target = { value: 'workshop', label: text('reset.workshop'), run: resetWorkshop, speaks: 'workshop' };
  const targets = [...groups.flatMap((group) => group.targets), workshop, everything];
  const stored = useClientStore<Stored | undefined>($stored, undefined);
  const [chosen, choose] = createSignal(targets[0] ?? everything);
  const keys = () => spoken[chosen().speaks];
  const [isOpen, setOpen] = createSignal(false);
  /** What would go, while it is asked about: of a lesson or a course the sentence says it. */
  const counts = () => {
    const known = stored();
    if (!known || !isOpen() || chosen().speaks === 'one') return [];
    return chosen() === everything ? countsOf(known) : workshopCountsOf(known);
  };
  const [said, say] = createSignal('');
  const [saved, setSaved] = createSignal('');
  let dialog: HTMLDialogElement | undefined;

  function open() {
    setSaved('');
    say('');
    setOpen(true);
    dialog?.showModal();
  }

  async function save() {
    setSaved(sayCopy(text, await saveBackup()));
  }

  async function remove() {
    const result = await chosen().run();
    dialog?.close();
    say(text(result.ok ? keys().done : 'reset.failed', { what: chosen().label }));
  }

  const option = (target: Target) => <option value={target.value}>{target.label}</option>;

  return (
    <section aria-labelledby="reset">
      <h2 id="reset">{text('reset')}</h2>
      <p>{text('reset.what')}</p>
      <label for="reset-target">{text('reset.label')}</label>
      <div class="acts">
        <select
          id="reset-target"
          class="field"
          disabled={!props.ready}
          onChange={(event) => choose(targets.find(({ value }) => value === event.currentTarget.value) ?? everything)}
        >
          <For each={groups}>
            {(group) => (
              <optgroup label={group.label}>
                <For each={group.targets}>{option}</For>
              </optgroup>
            )}
          </For>
          {option(workshop)}
          {option(everything)}
        </select>
        <button type="button" class="btn danger" disabled={!props.ready} onClick={open}>
          {text('reset.open')}
        </button>
      </div>
      <p role="status">{said()}</p>
      <dialog
        class="dialog ask"
        aria-labelledby="reset-title"
        aria-describedby="reset-means reset-counts"
        ref={dialog}
        onClose={() => setOpen(false)}
      >
        <h3 id="reset-title">{text(keys().title, { what: chosen().label })}</h3>
        <p id="reset-means">{text(keys().means)}</p>
        <Counts speech={props.speech} counts={counts()} id="reset-counts" />
        <div>
          <button type="button" class="btn" onClick={save}>
            {text('reset.save')}
          </button>
        </div>
        <p role="status">{saved()}</p>
        <div class="acts">
          <button type="button" class="btn ghost" autofocus onClick={() => dialog?.close()}>
            {text('reset.cancel')}
          </button>
          <button type="button" class="btn danger" onClick={remove}>
            {text('reset.confirm')}
          </button>
        </div>
      </dialog>
    </section>
  );
}

/** A course goes with its quiz, whose answers are stored under `<course>-quiz`. */
function targetsOf({ id, title, lessons }: CourseTitles, text: Speech['text']): Target[] {
  const ids = [id, `${id}-quiz`, ...lessons.map((lesson) => lesson.id)];
  return [
    ...lessons.map((lesson) => ({
      value: `lesson ${lesson.id}`,
      label: lesson.title,
      run: () => resetLesson(lesson.id),
      speaks: 'one' as const,
    })),
    { value: `course ${id}`, label: text('reset.course', { title }), run: () => resetCourse(ids), speaks: 'one' },
  ];
}
