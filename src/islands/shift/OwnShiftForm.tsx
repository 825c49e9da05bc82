import { createSignal, For, type JSX, onMount, Show } from 'solid-js';
import { type Sheet, slotIds } from '#domain/shift/bank.ts';
import { type OwnShift, ownShift, sheetFrom } from '#domain/shift/own-shift.ts';
import type { ShiftRecord } from '#domain/shift/shift-record.ts';
import type { Speech } from '#islands/speech.ts';
import type { OwnDocuments, OwnProjects } from '#stores/own-shift.ts';
import type { ShiftPageProps } from './shift-page.ts';

type Documents = Awaited<ReturnType<OwnDocuments>>;
type Projects = Awaited<ReturnType<OwnProjects>>;

/** A project becomes a community to answer: which, and the twelve facts its people speak of. */
export function OwnShiftForm(props: {
  speech: Speech;
  page: ShiftPageProps;
  /** Shifts taken before: the sheet of the same project is written once. */
  kept: readonly ShiftRecord[];
  isBusy: boolean;
  start: (own: OwnShift) => void;
}): JSX.Element {
  const { text } = props.speech;
  const [projects, setProjects] = createSignal<Projects>();
  const [chosen, setChosen] = createSignal('');
  const [documents, setDocuments] = createSignal<Documents>();
  const [sheet, setSheet] = createSignal<Sheet>();
  const [problem, setProblem] = createSignal('');
  let stores: typeof import('#stores/own-shift.ts') | undefined;
  onMount(async () => {
    stores = await import('#stores/own-shift.ts');
    setProjects(await stores.readOwnProjects());
  });
  const all = () => {
    const own = projects();
    return own?.ok ? own.projects : [];
  };
  const project = () => all().find(({ id }) => id === chosen());

  async function choose(id: string): Promise<void> {
    setChosen(id);
    setProblem('');
    setSheet(undefined);
    const own = project();
    const read = own && (await stores?.readOwnDocuments(id));
    if (!own || chosen() !== id) return;
    if (!read) {
      setProblem(text('shift.own.unreadable'));
      return;
    }
    setDocuments(read);
    const before = props.kept.find(({ shift }) => shift.own?.project === id)?.shift.own;
    setSheet(before?.sheet ?? sheetFrom(read.strategy, own.name));
  }

  async function begin(): Promise<void> {
    const [own, read, facts] = [project(), documents(), sheet()];
    if (!own || !read || !facts) return;
    const channels = await stores?.fetchChannels(props.page.channels);
    if (!channels) {
      setProblem(text('shift.failed.file'));
      return;
    }
    const frame = { channels, people: props.page.ownPeople, today: props.page.today, sheet: facts };
    const made = ownShift({ ...own, language: props.page.locale }, read.strategy, read.plan, read.canvas, frame);
    if (made.type === 'ready') return props.start(made.own);
    setProblem(
      text('shift.own.missing', { parts: made.missing.map((part) => text(`shift.own.missing.${part}`)).join(', ') }),
    );
  }

  return (
    <section class="shift-own">
      <h2>{text('shift.own')}</h2>
      <p>{text('shift.own.lead')}</p>
      <Show when={projects()} fallback={<p class="soft small">{text('shift.own.reading')}</p>}>
        <Show
          when={all().length > 0}
          fallback={
            <p>
              {text('shift.own.none')} <a href={props.page.workshopPage}>{text('shift.own.workshop')}</a>
            </p>
          }
        >
          <label class="one-field">
            <span>{text('shift.own.project')}</span>
            <select class="field" value={chosen()} onChange={(event) => void choose(event.currentTarget.value)}>
              <option value="">{text('shift.own.choose')}</option>
              <For each={all()}>{(own) => <option value={own.id}>{own.name || text('shift.own.unnamed')}</option>}</For>
            </select>
          </label>
        </Show>
      </Show>
      <Show when={sheet()}>
        {(facts) => (
          <form
            class="shift-sheet"
            onSubmit={(event) => {
              event.preventDefault();
              void begin();
            }}
          >
            <p class="soft small">{text('shift.own.sheet')}</p>
            <div class="fields">
              <For each={slotIds}>
                {(id) => (
                  <label>
                    <span>{props.page.sheet[id].label}</span>
                    <input
                      class="field"
                      maxLength={120}
                      value={facts()[id]}
                      required={id === 'brand' || id === 'person'}
                      aria-describedby={`sheet-${id}`}
                      onInput={(event) => setSheet({ ...facts(), [id]: event.currentTarget.value })}
                    />
                    <span class="hint" id={`sheet-${id}`}>
                      {props.page.sheet[id].hint}
                    </span>
                  </label>
                )}
              </For>
            </div>
            <div class="acts">
              <button type="submit" class="btn" disabled={props.isBusy}>
                {text('shift.own.begin')}
              </button>
            </div>
          </form>
        )}
      </Show>
      <p role="status">{problem()}</p>
    </section>
  );
}
