import { createMemo, For, type JSX, Show } from 'solid-js';
import {
  type Calibration,
  type Criterion,
  noteField,
  type ProjectGuide,
  projectOwner,
  type Score,
  scoreField,
  sumScores,
} from '#domain/final-project.ts';
import type { Speech } from '../speech.ts';
import { WrittenAnswer } from '../WrittenAnswer.tsx';
import { sayCalibration } from './Grading.tsx';
import type { KeptScores } from './kept-scores.ts';

const anchor = (criterion: string) => `final-own-${criterion}`;

/** One's own project against the rubric: a score and a note for each criterion, the sum, what it suggests. */
export function OwnWork(props: {
  speech: Speech;
  written: Record<string, string>;
  guide: ProjectGuide;
  kept: KeptScores;
  calibration: Calibration;
}): JSX.Element {
  const { text, counted } = props.speech;
  const ids = props.guide.criteria.map(({ id }) => id);
  const sum = createMemo(() => sumScores(ids, props.kept.scores(ids, scoreField)));
  const named = () => props.guide.criteria.filter(({ id }) => sum().named.includes(id));

  return (
    <section class="final-part" aria-labelledby="final-own">
      <h2 class="final-screen" id="final-own" tabindex="-1">
        {text('final.own')}
      </h2>
      <p class="final-screen">{text('final.ownLead')}</p>
      <Show when={props.calibration.compared > 0}>
        <p class="final-screen">{text('final.soFar', { sentence: sayCalibration(props.speech, props.calibration) })}</p>
      </Show>
      <p class="final-paper">{text('final.paper')}</p>
      <For each={props.guide.criteria}>
        {(criterion) => (
          <OwnCriterion
            speech={props.speech}
            written={props.written}
            criterion={criterion}
            score={props.kept.scoreOf(scoreField(criterion.id))}
            choose={(score) => props.kept.put(scoreField(criterion.id), String(score))}
          />
        )}
      </For>
      <div class="final-sum">
        <h3>{text('final.sum')}</h3>
        <div role="status">
          <p class="final-total">{text('final.total', { total: sum().total, most: sum().most })}</p>
          <p>{text(`final.suggest.${sum().suggestion}`, { left: counted('final.criteria', sum().missing.length) })}</p>
        </div>
        <Show when={named().length > 0}>
          <ul class="final-named">
            <For each={named()}>
              {({ id, name }) => (
                <li>
                  <a href={`#${anchor(id)}`}>{name}</a>
                </li>
              )}
            </For>
          </ul>
        </Show>
        <p class="soft small">{text('final.threshold')}</p>
        <p class="acts">
          <button type="button" class="btn" onClick={() => window.print()}>
            {text('final.print')}
          </button>
        </p>
      </div>
    </section>
  );
}

function OwnCriterion(props: {
  speech: Speech;
  written: Record<string, string>;
  criterion: Criterion;
  score: Score | undefined;
  choose: (score: Score) => void;
}): JSX.Element {
  const { text } = props.speech;
  const { id, name, asks, levels } = props.criterion;
  const part = (score: Score, of: string) => `${anchor(id)}-${score}-${of}`;
  return (
    <div class="final-criterion" id={anchor(id)} tabindex="-1">
      <fieldset>
        <legend>
          <strong>{name}</strong> <span>{asks}</span>
        </legend>
        <For each={levels}>
          {({ score, text: level, sample }) => (
            <label class="final-level">
              <input
                type="radio"
                name={anchor(id)}
                checked={props.score === score}
                onChange={() => props.choose(score)}
                aria-labelledby={`${part(score, 'number')} ${part(score, 'text')}`}
                aria-describedby={sample && part(score, 'sample')}
              />
              <strong id={part(score, 'number')}>{score}</strong>
              <span>
                <span id={part(score, 'text')}>{level}</span>
                <Show when={sample}>
                  {(own) => (
                    <span class="final-sample" id={part(score, 'sample')}>
                      {own().text} <cite>{text('final.sampleOf', { brand: own().brand })}</cite>
                    </span>
                  )}
                </Show>
              </span>
            </label>
          )}
        </For>
      </fieldset>
      <p class="final-paper">{text('final.printScore', { score: props.score ?? '–' })}</p>
      <WrittenAnswer
        lesson={projectOwner}
        field={noteField(id)}
        label={text('final.note', { criterion: name })}
        rows={2}
        words={props.written}
        locale={props.speech.locale}
      />
    </div>
  );
}
