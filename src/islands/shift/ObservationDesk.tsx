import { createMemo, For, type JSX, Show } from 'solid-js';
import { agreementOf, type Observation, observed, observedNames } from '#domain/shift/observation.ts';
import type { Speech } from '#islands/speech.ts';
import type { ObservationState } from '#stores/create-observation.ts';
import { observation } from '#stores/shift.ts';

/** The observation shift: read, recognise, write nothing to anybody; then a commented reading beside one's own. */
export function ObservationDesk(props: {
  speech: Speech;
  own: Observation;
  state: Extract<ObservationState, { type: 'live' }>;
}): JSX.Element {
  const { text } = props.speech;
  const agreement = createMemo(() => agreementOf(props.own.posts, props.state.readings));
  const answered = () => Object.values(agreement()).reduce((sum, one) => sum + one.answered, 0);
  let result: HTMLHeadingElement | undefined;

  async function close() {
    await observation.close();
    queueMicrotask(() => result?.focus());
  }

  return (
    <article class="observation">
      <h1>{props.own.title}</h1>
      <p class="lead">{props.own.brief}</p>
      <p class="soft small">{text('shift.observe.how')}</p>
      <Show when={!props.state.kept.ok}>
        <p class="notice" role="alert">
          {text('shift.notKept')}
        </p>
      </Show>
      <For each={props.own.places}>
        {(place) => (
          <section>
            <h2>{place.name}</h2>
            <p class="soft">{place.about}</p>
            <ol class="observation-posts">
              <For each={props.own.posts.filter((post) => post.place === place.id)}>
                {(post) => (
                  <li>
                    <p class="said">
                      <strong class="small">{post.author}</strong>
                      <span>{post.text}</span>
                    </p>
                    <div class="observation-tags">
                      <For each={observedNames}>
                        {(question) => (
                          <label>
                            <span class="small">
                              {text(`shift.observe.${question}`)}
                              <span class="visually-hidden">: {post.author}</span>
                            </span>
                            <select
                              class="field"
                              value={props.state.readings.get(post.id)?.[question] ?? ''}
                              onChange={(event) => void observation.tag(post.id, question, event.currentTarget.value)}
                            >
                              <option value="">{text('shift.observe.unsaid')}</option>
                              <For each={observed[question]}>
                                {(answer) => (
                                  <option value={answer}>{text(`shift.observe.${question}.${answer}`)}</option>
                                )}
                              </For>
                            </select>
                          </label>
                        )}
                      </For>
                    </div>
                    <Show when={props.state.isClosed}>
                      <p class="observation-why">
                        <strong class="small">
                          {observedNames
                            .map((question) => text(`shift.observe.${question}.${post[question]}`))
                            .join(' · ')}
                        </strong>
                        <span>{post.why}</span>
                      </p>
                    </Show>
                  </li>
                )}
              </For>
            </ol>
          </section>
        )}
      </For>
      <section>
        <h2>
          <label for="observe-unknown">{text('shift.observe.unknown')}</label>
        </h2>
        <textarea
          id="observe-unknown"
          class="field"
          rows={2}
          maxLength={1000}
          value={props.state.shift.change}
          onInput={(event) => void observation.write(event.currentTarget.value)}
        />
      </section>
      <Show
        when={props.state.isClosed}
        fallback={
          <div class="acts">
            <button type="button" class="btn" disabled={answered() === 0} onClick={() => void close()}>
              {text('shift.observe.close')}
            </button>
            <span class="soft small">{text(answered() === 0 ? 'shift.observe.none' : 'shift.observe.close.hint')}</span>
          </div>
        }
      >
        <section aria-live="polite">
          <h2 tabindex="-1" ref={result}>
            {text('shift.observe.agreement')}
          </h2>
          <ul class="debrief-list">
            <For each={observedNames}>
              {(question) => (
                <li>
                  {text('shift.observe.agreed', {
                    question: text(`shift.observe.${question}`),
                    agreed: agreement()[question].agreed,
                    answered: agreement()[question].answered,
                  })}
                </li>
              )}
            </For>
          </ul>
          <p class="soft">{text('shift.observe.agreement.hint')}</p>
        </section>
      </Show>
      <p class="acts">
        <button type="button" class="btn ghost" onClick={observation.leave}>
          {text('shift.debrief.leave')}
        </button>
      </p>
    </article>
  );
}
