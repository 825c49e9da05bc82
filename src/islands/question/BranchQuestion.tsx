import { For, Show } from 'solid-js';
import { type BranchMeters, type BranchStep, judgeBranch, playBranch } from '#domain/branch.ts';
import { branch } from '#domain/kinds/branch.ts';
import type { BranchQuestion as Branch } from '#domain/question.ts';
import { shuffle } from '#domain/shuffle.ts';
import { QuestionFrame } from './QuestionFrame.tsx';
import { createSession, type QuestionProps, type Session } from './session.ts';

/** A dialogue: each reply moves trust, time and escalation, and leads to the next turn; a debrief closes it. */
export function BranchQuestion(props: QuestionProps<'branch'>) {
  const { question } = props;
  const s = createSession(props, branch, { blank: { kind: 'branch', choices: [] }, restore: (answer) => answer });
  const play = () => playBranch(question, s.draft().choices);
  const settled = () => s.phase() === 'settled';
  let path: HTMLOListElement | undefined;

  function choose(id: string) {
    s.edit({ kind: 'branch', choices: [...s.draft().choices, id] });
    if (play().turn) path?.querySelector<HTMLElement>('li:last-child .q-effect')?.focus();
    else s.check();
  }

  return (
    <QuestionFrame
      session={s}
      check=""
      again="branch.again"
      verdict="branch"
      summary={<p>{question.debrief[judgeBranch(question, play().meters).verdict]}</p>}
    >
      <p class="q-help">{s.text('branch.goal', { ...question.goal })}</p>
      <Meters session={s} meters={play().meters} />
      <ol class="q-dialogue" ref={path}>
        {/* By place, not by step: what is on the page stays where it is when a turn is added. */}
        <For each={play().steps.map((_, place) => place)}>
          {(place) => (
            <Show when={play().steps[place]}>
              {(step) => (
                <li>
                  <Say session={s} text={step().turn.say} />
                  <p class="q-reply">
                    <span class="visually-hidden">{s.text('branch.reply')}</span> {step().choice.text}
                  </p>
                  <div class="q-effect" role="group" tabindex="-1" aria-labelledby={s.id(`effect-${place}`)}>
                    <div id={s.id(`effect-${place}`)}>
                      <p class="q-feedback">{step().choice.feedback}</p>
                      <p class="q-change">{describeChange(s, step().choice)}</p>
                    </div>
                  </div>
                  <Show when={settled()}>
                    <Others session={s} step={step()} />
                  </Show>
                </li>
              )}
            </Show>
          )}
        </For>
      </ol>
      <Show when={play().turn}>
        {(turn) => (
          <div class="q-turn">
            <Say session={s} text={turn().say} />
            <p class="q-help">{s.text('branch.ask')}</p>
            <For each={shuffle(turn().choices, `${question.id} ${turn().id}`)}>
              {(choice) => (
                <button type="button" class="q-option q-choice" onClick={() => choose(choice.id)}>
                  {choice.text}
                </button>
              )}
            </For>
          </div>
        )}
      </Show>
    </QuestionFrame>
  );
}

type BranchSession = Session<'branch'>;

function Say(props: { session: BranchSession; text: string }) {
  return (
    <p class="q-say">
      <span class="visually-hidden">{props.session.text('branch.say')}</span> {props.text}
    </p>
  );
}

function Meters(props: { session: BranchSession; meters: BranchMeters }) {
  const s = props.session;
  return (
    <div class="q-meters">
      <label>
        {s.text('branch.trust', { count: props.meters.trust })}
        <meter min="0" max="100" value={props.meters.trust} />
      </label>
      <span>{s.counted('branch.minutes', props.meters.minutes)}</span>
      <span>{s.text('branch.escalation', { count: signed(s, props.meters.escalation) })}</span>
    </div>
  );
}

/** The replies not given in a turn that was played, each with what it would have changed. */
function Others(props: { session: BranchSession; step: BranchStep }) {
  const others = () => props.step.turn.choices.filter((choice) => choice.id !== props.step.choice.id);
  return (
    <details class="q-more">
      <summary>{props.session.text('branch.others')}</summary>
      <For each={others()}>
        {(choice) => (
          <div class="q-option">
            <p>{choice.text}</p>
            <p class="q-feedback">{choice.feedback}</p>
            <p class="q-change">{describeChange(props.session, choice)}</p>
          </div>
        )}
      </For>
    </details>
  );
}

function describeChange(s: BranchSession, choice: Branch['turns'][number]['choices'][number]): string {
  const minutes = s.counted('branch.minutes', choice.minutes);
  return s.text('branch.change', { trust: signed(s, choice.trust), minutes, escalation: signed(s, choice.escalation) });
}

function signed(s: BranchSession, value: number): string {
  return new Intl.NumberFormat(s.props.locale, { signDisplay: 'exceptZero' }).format(value).replace('-', '−');
}
