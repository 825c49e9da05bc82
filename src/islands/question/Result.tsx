import { type JSX, Show } from 'solid-js';
import { Icon, type Shape } from './Mark.tsx';
import type { AnySession } from './session.ts';

interface ResultProps {
  session: AnySession;
  /** Prefix of the verdict's words, where a kind has its own. */
  verdict?: string | undefined;
  summary?: JSX.Element;
}

/**
 * Where focus goes after a check. It is named by what it says, so that a screen reader says it once, on focus: it is
 * not a live region, which would say it again.
 */
export function Result(props: ResultProps) {
  const s = props.session;
  const verdictId = s.id('verdict');
  const detailId = s.id('detail');
  const hinted = () => s.phase() === 'hinted';
  const outcome = () => s.grade()?.outcome ?? 'wrong';
  const unmarked = () => s.props.question.role === 'guess' || (s.shown() && outcome() !== 'right');
  const shape = (): Shape => (unmarked() ? 'mine' : hinted() ? 'partly' : outcome());
  const verdict = () => (unmarked() ? (s.shown() ? 'shown' : 'kept') : outcome());
  return (
    <div class={`q-result ${shape()}`} role="group" tabindex="-1" aria-labelledby={`${verdictId} ${detailId}`}>
      <Icon shape={shape()} />
      <div>
        {/* A hint opens with its own verdict: «Non ancora. …». */}
        <Show when={!hinted()}>
          <p class="q-verdict" id={verdictId}>
            {s.text(`${(!unmarked() && props.verdict) || 'verdict'}.${verdict()}`)}
          </p>
        </Show>
        <div id={detailId}>
          {props.summary}
          <Show when={hinted()}>
            <p>{s.props.question.hint ?? s.text('hint')}</p>
          </Show>
        </div>
      </div>
    </div>
  );
}
