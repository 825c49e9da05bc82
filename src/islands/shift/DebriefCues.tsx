import { For, type JSX, Show } from 'solid-js';
import type { Debrief } from '#domain/shift/debrief.ts';
import type { Speech } from '#islands/speech.ts';
import type { LiveShift } from '#stores/create-shift.ts';

/** The two cues that were missed, with the sentence in the thread; what was promised; what was expected. */
export function DebriefCues(props: { speech: Speech; state: LiveShift; debrief: Debrief }): JSX.Element {
  const { text, number } = props.speech;
  const nameOf = (id: number | null) => (id === null ? '' : (props.state.words.get(id)?.author.name ?? ''));
  return (
    <>
      <section>
        <h2>{text('shift.cues')}</h2>
        <Show when={props.debrief.cues.length > 0} fallback={<p>{text('shift.cues.none')}</p>}>
          <ol class="debrief-cues">
            <For each={props.debrief.cues}>
              {(cue) => {
                const own = () => props.state.words.get(cue.conversation);
                return (
                  <li>
                    <blockquote>
                      <p>{own()?.text}</p>
                      <footer class="small soft">{own()?.author.name}</footer>
                    </blockquote>
                    <p>{text(`shift.cue.${cue.reason}`, { people: number(cue.people), loss: number(cue.loss, 2) })}</p>
                    <Show when={own()?.situation.cue}>{(line) => <p class="debrief-sign">{line()}</p>}</Show>
                  </li>
                );
              }}
            </For>
          </ol>
        </Show>
      </section>
      <Show when={props.debrief.promises.length > 0}>
        <section>
          <h2>{text('shift.promises')}</h2>
          <ul class="debrief-list">
            <For each={props.debrief.promises}>
              {(own) => (
                <li>
                  {text(`shift.promise.${own.state}`, { name: nameOf(own.conversation) })}{' '}
                  <span class="soft">«{own.text}»</span>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
      <Show when={props.debrief.expected.some(({ expects }) => Object.keys(expects).length > 0)}>
        <section>
          <h2>{text('shift.expected')}</h2>
          <ul class="debrief-list">
            <For each={props.debrief.expected}>
              {(own) => (
                <>
                  <Show when={own.expects.trust}>
                    {(trust) => (
                      <li>
                        {text('shift.expected.trust', {
                          said: text(`shift.expect.trust.${trust()}`).toLowerCase(),
                          came: text(`shift.expect.trust.${own.trust}`).toLowerCase(),
                        })}
                      </li>
                    )}
                  </Show>
                  <Show when={own.expects.back}>
                    {(back) => (
                      <li>
                        {text('shift.expected.back', {
                          said: text(`shift.expect.back.${back()}`).toLowerCase(),
                          came: number(own.back * 100, 0),
                        })}
                      </li>
                    )}
                  </Show>
                  <Show when={own.expects.grows !== undefined}>
                    <li>
                      {text('shift.expected.grows', {
                        said: nameOf(own.expects.grows ?? null) || text('shift.expect.grows.none').toLowerCase(),
                        came: nameOf(own.grew) || text('shift.expect.grows.none').toLowerCase(),
                      })}
                    </li>
                  </Show>
                </>
              )}
            </For>
          </ul>
        </section>
      </Show>
    </>
  );
}
