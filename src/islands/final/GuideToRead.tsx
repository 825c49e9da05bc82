import { For, type JSX, Show } from 'solid-js';
import type { ProjectGuide } from '#domain/final-project.ts';
import type { Speech } from '../speech.ts';
import { Excerpts } from './Excerpts.tsx';
import { Levels } from './Levels.tsx';

/** The rubric and the graded examples, to read: what stands here until scores can be given, and without a script. */
export function GuideToRead(props: { speech: Speech; guide: ProjectGuide }): JSX.Element {
  const { text } = props.speech;
  return (
    <>
      <section class="final-part">
        <h2>{text('final.rubric')}</h2>
        <For each={props.guide.criteria}>
          {(criterion) => (
            <details>
              <summary>{criterion.name}</summary>
              <p>{criterion.asks}</p>
              <Levels speech={props.speech} criterion={criterion} />
            </details>
          )}
        </For>
      </section>
      <section class="final-part">
        <h2>{text('final.examples')}</h2>
        <p>{text('final.invented')}</p>
        <For each={props.guide.examples}>
          {(example, place) => (
            <details>
              <summary>
                {text('final.example', { number: place() + 1, brand: example.brand, title: example.title })}
              </summary>
              <Excerpts example={example} />
              <details>
                <summary>{text('final.ourScores')}</summary>
                <dl class="final-reasons">
                  <For each={props.guide.criteria}>
                    {({ id, name }) => (
                      <Show when={example.scores[id]}>
                        {(own) => (
                          <div>
                            <dt>{text('final.scored', { criterion: name, score: own().score })}</dt>
                            <dd>{own().why}</dd>
                          </div>
                        )}
                      </Show>
                    )}
                  </For>
                </dl>
              </details>
            </details>
          )}
        </For>
      </section>
    </>
  );
}
