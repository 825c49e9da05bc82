import { createMemo, For, type JSX, Show } from 'solid-js';
import { ruleIds } from '#domain/shift/bank.ts';
import { writeOfShift } from '#stores/shift.ts';
import { sayHalfHour } from './say-shift.ts';
import { useDesk } from './shift-page.ts';

const meters = ['trust', 'affect', 'consent', 'tension'] as const;

/** How those who wrote are, how the whole community is, what has been published, the rules of the house. */
export function DeskSide(): JSX.Element {
  const { speech, live, page } = useDesk();
  const { text } = speech;
  const view = () => live().view;
  const published = createMemo(() =>
    view()
      .posts.map((post) => ({ ...post, text: live().file.published.find(({ id }) => id === post.id) }))
      .toSorted((one, other) => other.at - one.at)
      .slice(0, 5),
  );
  return (
    <aside class="desk-side">
      <section>
        <h2>{text('shift.side.writers')}</h2>
        <p class="small soft">{speech.counted('shift.side.writers.who', view().writers.people)}</p>
        <Meter name={text('shift.meter.trust')} value={view().writers.trust} tone="trust" />
        <p class="small soft">{text('shift.side.before', { value: speech.number(view().writers.trustBefore, 1) })}</p>
        <Meter name={text('shift.meter.consent')} value={view().writers.consent} tone="consent" />
        <Meter name={text('shift.meter.solved')} value={view().writers.solved} tone="affect" />
      </section>
      <section>
        <h2>{text('shift.side.all')}</h2>
        <For each={meters}>
          {(name) => <Meter name={text(`shift.meter.${name}`)} value={view().meters[name]} tone={name} />}
        </For>
        <p class="small">
          {text('shift.side.promoters', {
            promoters: speech.number(view().meters.promoters),
            people: speech.number(live().file.shift.people),
          })}
        </p>
        <p class="small soft">
          {text('shift.side.note')} <a href={page.modelPage}>{text('shift.model.link')}</a>
        </p>
      </section>
      <section>
        <h2>{text('shift.side.published')}</h2>
        <Show when={published().length > 0} fallback={<p class="small soft">{text('shift.side.published.none')}</p>}>
          <ul class="desk-posts">
            <For each={published()}>
              {(post) => (
                <li>
                  <details>
                    <summary>
                      <strong>{post.text?.title ?? post.id}</strong>
                      <span class="small soft">
                        {sayHalfHour(speech, post.at, live().file.shift.date)} ·{' '}
                        {text('shift.side.post', {
                          seen: speech.number(post.seen),
                          reactions: speech.number(post.reactions),
                        })}
                      </span>
                    </summary>
                    <p class="small">{post.text?.text}</p>
                  </details>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </section>
      <section>
        <details>
          <summary>
            <strong>{text('shift.house')}</strong>
          </summary>
          <p class="small soft">{text('shift.house.hint')}</p>
          <For each={ruleIds}>
            {(id) => (
              <label class="desk-house">
                <span>{text(`shift.rule.${id}`)}</span>
                <textarea
                  class="field"
                  rows={3}
                  maxLength={600}
                  value={live().shift.rules[id] ?? live().file.rules.find((own) => own.id === id)?.text ?? ''}
                  onChange={(event) =>
                    void writeOfShift({ rules: { ...live().shift.rules, [id]: event.currentTarget.value } })
                  }
                />
              </label>
            )}
          </For>
        </details>
      </section>
    </aside>
  );

  function Meter(own: { name: string; value: number; tone: string }): JSX.Element {
    return (
      <div class="desk-meter">
        <span>
          <b>{own.name}</b>
          <b>{speech.number(own.value, 0)}</b>
        </span>
        <meter class={`bar tone-${own.tone}`} min="0" max="100" value={own.value} aria-label={own.name} />
      </div>
    );
  }
}
