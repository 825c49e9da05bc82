import { createSignal, For, type JSX, onMount, Show } from 'solid-js';
import { observationId } from '#domain/shift/observation.ts';
import { seedOfDay } from '#domain/shift/seed.ts';
import { shiftKinds } from '#domain/shift/shift-case.ts';
import { type Help, helps, isClosed, type ShiftRecord } from '#domain/shift/shift-record.ts';
import type { Speech } from '#islands/speech.ts';
import type { NewShift, ShiftState } from '#stores/create-shift.ts';
import { forgetShift, type KeptShifts, observation, readKeptShifts } from '#stores/shift.ts';
import { OwnShiftForm } from './OwnShiftForm.tsx';
import type { CaseChoice, ShiftPageProps } from './shift-page.ts';

const largestSeed = 4294967295;

/** Which shift to take, on which people, and those that were begun before. */
export function ChooseShift(props: {
  speech: Speech;
  page: ShiftPageProps;
  /** What the address asks for: `?case=…&seed=…`. */
  asked: URLSearchParams;
  state: ShiftState;
  start: (file: string, how: NewShift) => void;
  resume: (record: ShiftRecord) => void;
}): JSX.Element {
  const { text } = props.speech;
  const asked = props.asked.get('case');
  const first = () =>
    props.page.cases.find(({ id }) => id === asked) ??
    props.page.cases.find(({ kind }) => kind === 'reply') ??
    props.page.cases[0];
  const [chosen, setChosen] = createSignal(first()?.id ?? '');
  const [seed, setSeed] = createSignal(props.asked.get('seed') ?? String(seedOfDay(props.page.today)));
  const [isMild, setMild] = createSignal(true);
  const [help, setHelp] = createSignal<Help>('usual');
  const [goal, setGoal] = createSignal('');
  const [kept, setKept] = createSignal<KeptShifts>({ type: 'loading' });
  const readable = () => {
    const own = kept();
    return own.type === 'ready' ? own.shifts : [];
  };
  const read = async () => setKept(await readKeptShifts());
  onMount(() => void read());

  const choice = () => props.page.cases.find(({ id }) => id === chosen());
  const seedNumber = () => (/^\d{1,10}$/.test(seed().trim()) ? Number(seed()) : Number.NaN);
  const isSeedSound = () => seedNumber() >= 0 && seedNumber() <= largestSeed;
  const caseOf = ({ shift }: ShiftRecord): Pick<CaseChoice, 'title' | 'days'> | undefined => {
    if (shift.own) return { title: shift.own.name || text('shift.own.unnamed'), days: 1 };
    if (shift.case === observationId && props.page.observation) return { title: props.page.observation.title, days: 1 };
    return props.page.cases.find(({ id }) => id === shift.case);
  };

  const how = (): NewShift => ({
    seed: seedNumber(),
    language: props.page.locale,
    isMild: isMild(),
    help: help(),
    goal: goal().trim(),
    rules: {},
  });

  function begin(event: SubmitEvent) {
    event.preventDefault();
    const own = choice();
    if (!own || !isSeedSound()) return;
    props.start(own.file, how());
  }

  return (
    <section class="shift-choose">
      <h1>{text('shift.title')}</h1>
      <p class="lead">{text('shift.lead')}</p>
      <p class="soft small">
        {text('shift.model')} <a href={props.page.modelPage}>{text('shift.model.link')}</a>
      </p>
      <Show when={asked !== null && asked !== observationId && !props.page.cases.some(({ id }) => id === asked)}>
        <p class="notice">{text('shift.unknownCase', { case: asked ?? '' })}</p>
      </Show>
      <Show when={props.state.type === 'failed' ? props.state : undefined}>
        {(failed) => (
          <p class="notice" role="alert">
            {text(`shift.failed.${failed().code}`)}
          </p>
        )}
      </Show>
      <Show when={readable().length > 0}>
        <section class="shift-kept">
          <h2>{text('shift.kept')}</h2>
          <ul>
            <For each={readable()}>
              {(record) => (
                <li>
                  <strong>{caseOf(record)?.title ?? record.shift.case}</strong>
                  <span class="soft small">
                    {text(isClosed(record.shift, caseOf(record)?.days ?? 1) ? 'shift.kept.closed' : 'shift.kept.open', {
                      when: props.speech.moment(record.shift.changedAt),
                      seed: record.shift.seed,
                    })}
                  </span>
                  <span class="acts">
                    <Show when={caseOf(record)} fallback={<span class="small">{text('shift.kept.gone')}</span>}>
                      <button type="button" class="btn ghost sm" onClick={() => props.resume(record)}>
                        {text(
                          isClosed(record.shift, caseOf(record)?.days ?? 1) ? 'shift.kept.look' : 'shift.kept.resume',
                        )}
                      </button>
                    </Show>
                    <button
                      type="button"
                      class="btn ghost sm danger"
                      onClick={() => void forgetShift(record.id).then(read)}
                    >
                      {text('shift.kept.delete')}
                      <span class="visually-hidden">: {caseOf(record)?.title ?? record.shift.case}</span>
                    </button>
                  </span>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
      <Show when={props.page.observation}>
        {(own) => (
          <section class="shift-observe">
            <h2>{own().title}</h2>
            <p>{own().brief}</p>
            <button
              type="button"
              class={asked === observationId ? 'btn' : 'btn ghost'}
              onClick={() => observation.start(props.page.locale)}
            >
              {text('shift.observe.begin')}
            </button>
          </section>
        )}
      </Show>
      <Show when={props.page.cases.length > 0}>
        <form onSubmit={begin} class="shift-new">
          <fieldset class="shift-cases">
            <legend>
              <h2>{text('shift.which')}</h2>
            </legend>
            <For each={shiftKinds.filter((kind) => props.page.cases.some((own) => own.kind === kind))}>
              {(kind) => (
                <>
                  <h3>{text(`shift.kinds.${kind}`)}</h3>
                  <For each={props.page.cases.filter((own) => own.kind === kind)}>
                    {(own) => (
                      <label class="shift-case">
                        <input
                          type="radio"
                          name="case"
                          value={own.id}
                          checked={chosen() === own.id}
                          onChange={() => setChosen(own.id)}
                        />
                        <span>
                          <strong>{own.title}</strong>
                          <span class="small soft">
                            {own.brandName} · {text(`shift.kind.${own.kind}`)} ·{' '}
                            {text('shift.minutesADay', { minutes: own.minutes })}
                          </span>
                          <span>{own.brief}</span>
                          <Show when={own.notes.length > 0}>
                            <span class="small">
                              {text('shift.contentNotes', {
                                notes: own.notes.map((note) => text(`shift.note.${note}`)).join(', '),
                              })}
                            </span>
                          </Show>
                        </span>
                      </label>
                    )}
                  </For>
                </>
              )}
            </For>
          </fieldset>
          <div class="fields">
            <label>
              <span>{text('shift.goal')}</span>
              <textarea
                class="field"
                rows={2}
                maxLength={1000}
                value={goal()}
                onInput={(e) => setGoal(e.currentTarget.value)}
              />
              <span class="hint">{text('shift.goal.hint')}</span>
            </label>
            <label>
              <span>{text('shift.seed')}</span>
              <input
                class="field number"
                inputMode="numeric"
                value={seed()}
                aria-invalid={!isSeedSound()}
                aria-describedby="seed-hint"
                onInput={(e) => setSeed(e.currentTarget.value)}
              />
              <span class="hint" id="seed-hint">
                {text(isSeedSound() ? 'shift.seed.hint' : 'shift.seed.wrong')}
              </span>
            </label>
            <label>
              <span>{text('shift.help')}</span>
              <select class="field" value={help()} onChange={(e) => setHelp(e.currentTarget.value as Help)}>
                <For each={helps}>{(own) => <option value={own}>{text(`shift.help.${own}`)}</option>}</For>
              </select>
            </label>
            <label class="check-line">
              <input type="checkbox" checked={isMild()} onChange={(e) => setMild(e.currentTarget.checked)} />
              <span>{text('shift.mild')}</span>
            </label>
          </div>
          <div class="acts">
            <button type="submit" class="btn" disabled={props.state.type === 'loading' || !choice()}>
              {text('shift.begin')}
            </button>
            <span role="status" class="soft">
              {props.state.type === 'loading' ? text('shift.loading') : ''}
            </span>
          </div>
        </form>
      </Show>
      <OwnShiftForm
        speech={props.speech}
        page={props.page}
        kept={readable()}
        isBusy={props.state.type === 'loading'}
        start={(own) => isSeedSound() && props.start(props.page.ownFile, { ...how(), own })}
      />
    </section>
  );
}
