import { type JSX, Show } from 'solid-js';
import { splitStem } from '#domain/stem.ts';
import { Passage } from './Passage.tsx';
import { Result } from './Result.tsx';
import type { AnySession } from './session.ts';

interface FrameProps {
  session: AnySession;
  children: JSX.Element;
  /** Keys of the words on the buttons, where a kind has its own; an empty `check` leaves that button out. */
  check?: string;
  again?: string;
  /** Prefix of the verdict's words, where a kind has its own. */
  verdict?: string;
  /** Instead of grading at once. */
  onCheck?: () => void;
  /** What the result adds to the verdict. */
  summary?: JSX.Element;
}

/** What all kinds share: the stem, the fields, the result, the live region, the buttons. */
export function QuestionFrame(props: FrameProps) {
  const s = props.session;
  const { question, number, total } = s.props;
  const { situation, ask } = splitStem(question.stem);
  const head = s.id('head');
  const about = situation ? s.id('case') : undefined;
  const status = s.id('status');
  const role = s.text(`role.${question.role}`);
  const place = s.text('place', { number, total });
  const settled = () => s.phase() === 'settled';
  const guess = question.role === 'guess';
  /** A guess waits for the lesson to answer it, unless it is asked to answer now. */
  const kept = () => guess && !s.shown();
  return (
    <div class="q" role="group" aria-labelledby={head} data-phase={s.phase()} ref={s.frame}>
      <p class="q-head" id={head}>
        <strong>{role}</strong> <span>{place}</span>
      </p>
      <form
        class="q-body"
        autocomplete="off"
        novalidate
        onSubmit={(event) => {
          event.preventDefault();
          (props.onCheck ?? s.check)();
        }}
      >
        {about && <p id={about}>{situation}</p>}
        <fieldset class="q-fields" disabled={!s.ready() || settled()} aria-describedby={about}>
          <legend class="q-ask">{ask}</legend>
          <Show when={settled()}>
            <Result session={s} verdict={props.verdict} summary={props.summary} />
          </Show>
          {props.children}
        </fieldset>
        <Show when={s.phase() === 'hinted'}>
          <Result session={s} verdict={props.verdict} summary={props.summary} />
        </Show>
        <Show
          when={settled()}
          fallback={
            <div class="q-actions">
              <Show when={s.phase() === 'open' || s.trying()} fallback={<Retry session={s} />}>
                <Show when={props.check !== ''}>
                  <button type="submit" class="btn" disabled={!s.ready()}>
                    {s.text(props.check ?? 'check')}
                  </button>
                </Show>
              </Show>
              <Show when={s.phase() === 'hinted'}>
                <button type="button" class="btn ghost" onClick={s.show}>
                  {s.text('show')}
                </button>
              </Show>
            </div>
          }
        >
          <Show when={!kept()}>
            <Passage session={s} word="revise" />
          </Show>
          <div class="q-actions">
            <button type="button" class="btn ghost" onClick={() => (kept() ? s.show() : s.again())}>
              {s.text(kept() ? 'guess.show' : (props.again ?? 'again'))}
            </button>
            {!guess && <small class="soft">{s.text('first-only')}</small>}
          </div>
        </Show>
        <p class="q-status" id={status} role="status">
          {s.message()}
        </p>
      </form>
    </div>
  );
}

function Retry(props: { session: AnySession }) {
  return (
    <button type="button" class="btn" onClick={props.session.retry}>
      {props.session.text('retry')}
    </button>
  );
}
