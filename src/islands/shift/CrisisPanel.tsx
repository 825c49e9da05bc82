import { createMemo, createSignal, For, type JSX, onMount, Show } from 'solid-js';
import { type Component, components } from '#domain/reply/components.ts';
import { type Crisis, type News, newsBy } from '#domain/shift/crisis.ts';
import { minutesOf } from '#domain/shift/desk-log.ts';
import { halfHourOf } from '#domain/shift/shift-case.ts';
import { useClientStore } from '#islands/client-store.ts';
import { $coach, bringCoach } from '#stores/coach.ts';
import { actAtDesk } from '#stores/shift.ts';
import { HeardList } from './HeardList.tsx';
import { SpreadPicture } from './SpreadPicture.tsx';
import { useDesk } from './shift-page.ts';

/** News that stands open; what came before is folded away. */
const latest = 3;

/** A crisis as it comes to the desk: what is known by now, what is to be decided, the statement. */
export function CrisisPanel(props: { crisis: Crisis; left: number }): JSX.Element {
  const { speech, live, page, isBusy } = useDesk();
  const { text, counted } = speech;
  const coach = useClientStore($coach, $coach.get());
  const [draft, setDraft] = createSignal('');
  const [said, setSaid] = createSignal<ReadonlyMap<Component, boolean>>(new Map());
  const [done, setDone] = createSignal('');
  onMount(() => void bringCoach(page.coach, page.locale));
  const clock = () => halfHourOf(live().file.shift.opens) * 30 + live().time.minute;
  const news = createMemo(() => (live().time.day === 0 ? newsBy(props.crisis, clock()) : props.crisis.timeline));
  const cause = () => live().file.shift.causes.find(({ id }) => live().view.crises.some((own) => own.cause === id));
  const crisis = () => live().view.crises.find((own) => own.cause === cause()?.id);
  const known = () => crisis()?.known ?? 0;
  const decided = () => new Set(live().shift.log.flatMap((entry) => (entry.type === 'decide' ? [entry.decision] : [])));
  const statements = () => live().shift.log.flatMap((entry) => (entry.type === 'statement' ? [entry] : []));
  const heard = createMemo(() => {
    const own = coach();
    return own.type === 'ready' && draft().trim() !== '' ? own.hear(draft(), 'complaint') : [];
  });
  const does = () => {
    const own = new Set(heard().map(({ component }) => component));
    return components.filter((component) => said().get(component) ?? own.has(component));
  };
  const minutes = () => minutesOf({ type: 'statement', text: draft() });
  const canPublish = () => draft().trim() !== '' && minutes() <= props.left && !isBusy() && cause() !== undefined;

  async function publish() {
    const own = cause();
    if (!own || !canPublish()) return;
    const entry = {
      type: 'statement' as const,
      cause: own.id,
      text: draft().trim(),
      heard: heard().map(({ component }) => component),
      does: does(),
    };
    await actAtDesk(entry);
    setDraft('');
    setSaid(new Map());
    setDone(text('shift.crisis.published'));
  }

  return (
    <section class="desk-crisis" aria-labelledby="crisis-title">
      <h2 id="crisis-title">{props.crisis.title}</h2>
      <p>{props.crisis.brief}</p>
      <Show when={known() > 0}>
        <p role="status">
          <strong>{counted('shift.crisis.known', known())}</strong>
        </p>
      </Show>
      <div class="crisis-columns">
        <div>
          <h3>{text('shift.crisis.news')}</h3>
          <NewsList news={news().slice(0, latest)} isLive />
          <Show when={news().length > latest}>
            <details>
              <summary class="small">{text('shift.crisis.earlier', { count: news().length - latest })}</summary>
              <NewsList news={news().slice(latest)} />
            </details>
          </Show>
        </div>
        <div class="crisis-state">
          <Show when={crisis()}>{(own) => <SpreadPicture crisis={own()} />}</Show>
          <div class="crisis-known">
            <div>
              <h4>{text('shift.crisis.knownNow')}</h4>
              <ul>
                <For each={props.crisis.knownNow}>{(line) => <li>{line}</li>}</For>
              </ul>
            </div>
            <div>
              <h4>{text('shift.crisis.unknownNow')}</h4>
              <ul>
                <For each={props.crisis.unknownNow}>{(line) => <li>{line}</li>}</For>
              </ul>
            </div>
          </div>
        </div>
      </div>
      <div>
        <h3>{text('shift.crisis.decisions')}</h3>
        <ul class="crisis-decisions">
          <For each={props.crisis.decisions}>
            {(own) => (
              <li>
                <button
                  type="button"
                  class="btn ghost sm"
                  disabled={decided().has(own.id) || isBusy() || minutesOf({ type: 'decide' }) > props.left}
                  onClick={() => void actAtDesk({ type: 'decide', decision: own.id })}
                >
                  {own.label}
                </button>
                <span class="small soft">{decided().has(own.id) ? text('shift.crisis.decided') : own.why}</span>
              </li>
            )}
          </For>
        </ul>
        <p class="small soft">{text('shift.crisis.decisions.note')}</p>
      </div>
      <details>
        <summary>{text('shift.crisis.stakeholders')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{text('shift.crisis.who')}</th>
              <th scope="col">{text('shift.crisis.need')}</th>
              <th scope="col">{text('shift.crisis.channel')}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.crisis.stakeholders}>
              {(own) => (
                <tr>
                  <th scope="row">{own.who}</th>
                  <td>{own.need}</td>
                  <td>{own.channel}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </details>
      <div class="crisis-statement">
        <h3>{text('shift.crisis.statement')}</h3>
        <Show when={statements().length > 0}>
          <ol>
            <For each={statements()}>{(own) => <li class="said said-reply">{own.text}</li>}</For>
          </ol>
        </Show>
        <label for="statement-text">{text('shift.crisis.statement.label')}</label>
        <textarea
          id="statement-text"
          class="field"
          rows={4}
          maxLength={4000}
          value={draft()}
          onInput={(event) => {
            setDraft(event.currentTarget.value);
            setDone('');
          }}
        />
        <details>
          <summary class="small">{text('shift.crisis.must')}</summary>
          <ul class="small">
            <For each={props.crisis.statement.must}>{(line) => <li>{line}</li>}</For>
          </ul>
        </details>
        <Show when={draft().trim() !== '' && live().shift.help !== 'none'}>
          <HeardList
            text={draft()}
            heard={heard()}
            said={said()}
            kind="crisis"
            correct={(component, is) => setSaid((now) => new Map(now).set(component, is))}
          />
        </Show>
        <div class="acts">
          <button type="button" class="btn sm" disabled={!canPublish()} onClick={() => void publish()}>
            {text('shift.crisis.publish', { minutes: counted('shift.minutes', minutes()) })}
          </button>
          <span role="status" class="small">
            {done()}
          </span>
        </div>
      </div>
    </section>
  );
}

function NewsList(props: { news: readonly News[]; isLive?: true }): JSX.Element {
  const { text } = useDesk().speech;
  return (
    <ol class="crisis-news" aria-live={props.isLive ? 'polite' : 'off'}>
      <For each={props.news}>
        {(own) => (
          <li>
            <strong>
              {own.at} · {own.title}
            </strong>
            <span class="small soft">
              {text(`shift.source.${own.source}`)} · {text(own.isKnown ? 'shift.crisis.sure' : 'shift.crisis.unsure')}
            </span>
            <p>{own.text}</p>
          </li>
        )}
      </For>
    </ol>
  );
}
