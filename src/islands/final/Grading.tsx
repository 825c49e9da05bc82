import { createMemo, For, type JSX, Show } from 'solid-js';
import {
  type Calibration,
  type Criterion,
  calibrate,
  comparedField,
  compareScores,
  exampleField,
  type GradedExample,
  ownScores,
  type ProjectGuide,
  type Score,
  scale,
} from '#domain/final-project.ts';
import type { Speech } from '../speech.ts';
import { Excerpts } from './Excerpts.tsx';
import type { KeptScores } from './kept-scores.ts';
import { Levels } from './Levels.tsx';

/** How one's scores stand to ours, in words. */
export function sayCalibration(
  { text, number, counted }: Speech,
  { compared, near, same, ...rest }: Calibration,
): string {
  if (rest.leaning === 'none') return text('final.leaning.none');
  const points = number(Math.abs(rest.difference), 1);
  const counts = text('final.counts', { compared: counted('final.criteria', compared), near, same });
  return `${counts} ${text(`final.leaning.${rest.leaning}`, { points })}`;
}

/** One example: read it, score it, compare. */
export function Grading(props: {
  speech: Speech;
  guide: ProjectGuide;
  example: GradedExample;
  number: number;
  kept: KeptScores;
}): JSX.Element {
  const { text, counted } = props.speech;
  const { example, kept } = props;
  const criteria = props.guide.criteria.map(({ id }) => id);
  const field = (criterion: string) => exampleField(example.id, criterion);
  const scores = createMemo(() => kept.scores(criteria, field));
  const isCompared = () => kept.textOf(comparedField(example.id)) === 'yes';
  const id = (part: string) => `final-${example.id}-${part}`;
  const focus = (part: string) => queueMicrotask(() => document.getElementById(id(part))?.focus());

  function compare(yes: boolean) {
    kept.put(comparedField(example.id), yes ? 'yes' : '');
    focus(yes ? 'compared' : 'scores');
  }

  return (
    <details class="final-example">
      <summary>
        <span>{text('final.example', { number: props.number, brand: example.brand, title: example.title })}</span>
        <span class="soft small">
          {isCompared() ? text('final.done') : text('final.given', { given: scores().size, total: criteria.length })}
        </span>
      </summary>
      <Excerpts example={example} />
      <h3 id={id('scores')} tabindex="-1">
        {text('final.yourScores')}
      </h3>
      <div role="status">
        <Show when={isCompared()}>
          <p class="final-verdict" id={id('compared')} tabindex="-1">
            {sayCalibration(props.speech, calibrate([{ ours: ownScores(example), theirs: scores() }]))}
          </p>
        </Show>
      </div>
      <For each={props.guide.criteria}>
        {(criterion) => (
          <ScoreRow
            speech={props.speech}
            criterion={criterion}
            name={id(criterion.id)}
            score={scores().get(criterion.id)}
            choose={(score) => kept.put(field(criterion.id), String(score))}
            ours={isCompared() ? example.scores[criterion.id] : undefined}
          />
        )}
      </For>
      <p class="acts">
        <Show
          when={isCompared()}
          fallback={
            <>
              <button type="button" class="btn" onClick={() => compare(true)}>
                {text('final.compare')}
              </button>
              <Show when={scores().size < criteria.length}>
                <span class="soft small">{counted('final.toScore', criteria.length - scores().size)}</span>
              </Show>
            </>
          }
        >
          <button type="button" class="btn ghost" onClick={() => compare(false)}>
            {text('final.change')}
          </button>
        </Show>
      </p>
    </details>
  );
}

/** One criterion of an example: four scores to choose from, then ours beside one's own. */
function ScoreRow(props: {
  speech: Speech;
  criterion: Criterion;
  name: string;
  score: Score | undefined;
  choose: (score: Score) => void;
  ours: { score: Score; why: string } | undefined;
}): JSX.Element {
  const { text } = props.speech;
  return (
    <div class="final-row">
      <fieldset disabled={props.ours !== undefined}>
        <legend>
          {props.criterion.name} <span class="soft">{props.criterion.asks}</span>
        </legend>
        <div class="final-scale">
          <For each={scale}>
            {(score) => (
              <label classList={{ ours: props.ours?.score === score }}>
                <input
                  type="radio"
                  name={props.name}
                  checked={props.score === score}
                  onChange={() => props.choose(score)}
                />
                {score}
              </label>
            )}
          </For>
        </div>
      </fieldset>
      <Show
        when={props.ours}
        fallback={
          <details class="small">
            <summary>{text('final.levelsOf', { criterion: props.criterion.name })}</summary>
            <Levels speech={props.speech} criterion={props.criterion} />
          </details>
        }
      >
        {(ours) => (
          <p class="final-ours">
            <strong>
              {text('final.both', { mine: props.score ?? '–', ours: ours().score })}{' '}
              {text(`final.gap.${compareScores(ours().score, props.score)}`)}
            </strong>{' '}
            {ours().why}
          </p>
        )}
      </Show>
    </div>
  );
}
