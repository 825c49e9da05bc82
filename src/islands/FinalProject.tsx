import { createMemo, For, type JSX, Show } from 'solid-js';
import { calibrate, comparedField, exampleField, ownScores, type ProjectGuide } from '#domain/final-project.ts';
import { $keeping, type Keeping } from '#stores/progress.ts';
import { useClientStore } from './client-store.ts';
import { Grading } from './final/Grading.tsx';
import { GuideToRead } from './final/GuideToRead.tsx';
import { createKeptScores } from './final/kept-scores.ts';
import { OwnWork } from './final/OwnWork.tsx';
import { createSpeech, type Locale } from './speech.ts';

export interface FinalProjectProps {
  locale: Locale;
  /** Every `final.*` string of the language, by its key. */
  words: Record<string, string>;
  /** Every `written.*` string, by its key without the area. */
  written: Record<string, string>;
  guide: ProjectGuide;
}

/** The final project's rubric at work: three examples to score and compare, then one's own. */
export function FinalProject(props: FinalProjectProps): JSX.Element {
  const speech = createSpeech(props.locale, props.words);
  const { text } = speech;
  const keeping = useClientStore<Keeping>($keeping, { type: 'loading' });
  const kept = createKeptScores();
  const criteria = props.guide.criteria.map(({ id }) => id);
  const calibration = createMemo(() =>
    calibrate(
      props.guide.examples
        .filter(({ id }) => kept.textOf(comparedField(id)) === 'yes')
        .map((example) => ({
          ours: ownScores(example),
          theirs: kept.scores(criteria, (criterion) => exampleField(example.id, criterion)),
        })),
    ),
  );

  return (
    <Show when={keeping().type !== 'loading'} fallback={<GuideToRead speech={speech} guide={props.guide} />}>
      <section class="final-part final-calibrate" aria-labelledby="final-examples">
        <h2 id="final-examples" tabindex="-1">
          {text('final.calibrate')}
        </h2>
        <p>
          {text('final.calibrateLead')} <a href="#final-own">{text('final.skip')}</a>
        </p>
        <p>{text('final.invented')}</p>
        <For each={props.guide.examples}>
          {(example, place) => (
            <Grading speech={speech} guide={props.guide} example={example} number={place() + 1} kept={kept} />
          )}
        </For>
      </section>
      <OwnWork speech={speech} written={props.written} guide={props.guide} kept={kept} calibration={calibration()} />
    </Show>
  );
}
