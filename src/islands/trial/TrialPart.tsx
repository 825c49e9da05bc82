import { createEffect, createMemo, createSignal, type JSX, Match, on, onCleanup, Show, Switch } from 'solid-js';
import type { ExampleCommunity } from '#domain/community/from-example.ts';
import { readTrial, type TrialInput, trialDefaults } from '#domain/community/trial-request.ts';
import type { PlanChannel } from '#domain/plan/channel.ts';
import { type Plan, type Predicted, planShape, predicted } from '#domain/plan/shape.ts';
import type { Strategy } from '#domain/strategy/shape.ts';
import { FieldRow } from '#islands/workshop/FieldRow.tsx';
import { useTool } from '#islands/workshop/tool.ts';
import { browserClock } from '#stores/clock.ts';
import { $planTrial, cancelTrial, leaveTrial, prepareTrial, simulatePlan } from '#stores/plan-trial.ts';
import { useClientStore } from '../client-store.ts';
import { Calibration } from './Calibration.tsx';
import { CommunityView } from './CommunityView.tsx';
import { ComparedView } from './ComparedView.tsx';
import { LeftOutView } from './LeftOutView.tsx';
import { TriedView } from './TriedView.tsx';

interface TrialProps {
  strategy: Strategy;
  /** The plan that is open, and plan A and B for a comparison. */
  plan: Plan;
  first: Plan;
  second: Plan;
  channels: ReadonlyMap<string, PlanChannel>;
  communities: readonly ExampleCommunity[];
  /** Where the model is explained. */
  modelPage: string;
}

/** The plan tried on the simulated community: whose it is, what one expects, what came, and why. */
export function TrialPart(props: TrialProps): JSX.Element {
  const { speech, part, language, announce } = useTool();
  const state = useClientStore($planTrial, $planTrial.get());
  void prepareTrial();
  onCleanup(() => void leaveTrial());
  let measure: HTMLSelectElement | undefined;
  let expected: HTMLInputElement | undefined;
  const [pending, setPending] = createSignal<{ measure: Predicted; expected: number }>();

  const example = () => props.communities.find(({ id }) => id === props.plan.trial.example);
  const inputOf = (plan: Plan, other?: Plan): TrialInput => ({
    strategy: props.strategy,
    // How it is tried is said on the plan that is open, also where the other is tried.
    plan: { ...plan, trial: props.plan.trial },
    other,
    channels: props.channels,
    language: language(),
    example: example(),
  });
  const reading = createMemo(() => readTrial(inputOf(props.plan)));
  const hasSecond = () => props.first.posts.posts.length > 0 && props.second.posts.posts.length > 0;

  function simulate(event: SubmitEvent) {
    event.preventDefault();
    const guess = expected?.value.trim() ?? '';
    const number = Number(guess.replace(',', '.'));
    const wanted = predicted.find((name) => name === measure?.value);
    setPending(guess !== '' && Number.isFinite(number) && wanted ? { measure: wanted, expected: number } : undefined);
    void simulatePlan(inputOf(props.plan));
  }

  function compare() {
    setPending(undefined);
    void simulatePlan(inputOf(props.first, props.second));
  }

  createEffect(
    on(state, (now) => {
      if (now.type !== 'done') return;
      announce(speech.counted('plan.trial.done', now.summary.seeds));
      const guess = pending();
      const total = guess && now.summary.plans[0]?.totals[guess.measure];
      if (!guess || !total) return;
      setPending(undefined);
      part.addItem('trial/predictions', {
        at: new Date(browserClock.now()).toISOString().slice(0, 19),
        measure: guess.measure,
        expected: guess.expected,
        low: total.low,
        middle: total.middle,
        high: total.high,
      });
    }),
  );
  const running = () => {
    const now = state();
    return now.type === 'running' ? now : undefined;
  };
  /** What there is to see: the whole, or the first band while the rest is on its way. */
  const shown = () => {
    const now = state();
    if (now.type === 'done') return { tried: now.tried, summary: now.summary };
    return now.type === 'running' && now.band ? { tried: now.tried, summary: now.band } : undefined;
  };
  const isOld = () => {
    const now = state();
    if (now.type !== 'done') return false;
    const again = readTrial(now.tried.otherPlan ? inputOf(props.first, props.second) : inputOf(props.plan));
    return again.type !== 'ready' || again.hash !== now.tried.hash;
  };

  return (
    <section class="trial" aria-labelledby="trial">
      <h2 id="trial">{speech.text('plan.trial')}</h2>
      <p class="lead-step">
        {speech.text('plan.trial.what')} <a href={props.modelPage}>{speech.text('plan.trial.model')}</a>
      </p>
      <div class="trial-setup">
        <div class="fields">
          <label class="field-row">
            <span>{speech.text('plan.trial.whose')}</span>
            <select
              class="field"
              onChange={(event) => part.set([['trial/example', event.currentTarget.value || null]])}
            >
              <option value="">{speech.text('plan.trial.own')}</option>
              {props.communities.map(({ id, name }) => (
                <option value={id} selected={id === props.plan.trial.example}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <FieldRow path="trial/people" own={planShape.trial.people} />
          <FieldRow path="trial/weeks" own={planShape.trial.weeks} />
        </div>
        <Show when={reading().community}>{(community) => <CommunityView community={community()} />}</Show>
        <LeftOutView posts={reading().posts} />
      </div>
      <Switch>
        <Match when={reading().type === 'missing' && reading()}>
          {(missing) => (
            <div class="notice">
              <p>{speech.text('plan.trial.missing')}</p>
              <ul>
                {(missing() as { missing: string[] }).missing.map((code) => (
                  <li>{speech.text(`plan.trial.missing.${code}`)}</li>
                ))}
              </ul>
            </div>
          )}
        </Match>
        <Match when={true}>
          <form class="predict" onSubmit={simulate}>
            <fieldset>
              <legend>{speech.text('plan.trial.predict')}</legend>
              <label>
                <span>{speech.text('plan.trial.predict.measure')}</span>
                <select class="field" ref={measure}>
                  {predicted.map((name) => (
                    <option value={name}>{speech.text(`option.measure.${name}`)}</option>
                  ))}
                </select>
              </label>
              <label>
                <span>{speech.text('plan.trial.predict.number')}</span>
                <input class="field" inputMode="decimal" autocomplete="off" ref={expected} />
              </label>
            </fieldset>
            <div class="acts">
              <button type="submit" class="btn" disabled={running() !== undefined}>
                {speech.counted('plan.trial.run', weeksOf())}
              </button>
              <button
                type="button"
                class="btn ghost"
                disabled={running() !== undefined || !hasSecond()}
                onClick={compare}
              >
                {speech.text('plan.trial.compare')}
              </button>
              <Show when={running()}>
                <button type="button" class="btn ghost" onClick={cancelTrial}>
                  {speech.text('plan.trial.cancel')}
                </button>
              </Show>
            </div>
            <Show when={!hasSecond()}>
              <p class="hint">{speech.text('plan.trial.noSecond')}</p>
            </Show>
          </form>
        </Match>
      </Switch>
      <Show when={running()}>
        {(now) => (
          <p class="trial-progress">
            <progress value={now().done} max={now().of} aria-label={speech.text('plan.trial.running')} />{' '}
            {speech.text('plan.trial.progress', { done: now().done, of: now().of })}{' '}
            {now().band ? speech.text('plan.trial.firstBand', { count: now().band?.seeds ?? 0 }) : ''}
          </p>
        )}
      </Show>
      <Show when={state().type === 'failed'}>
        <p class="misfit" role="alert">
          {speech.text('plan.trial.failed')}
        </p>
      </Show>
      <Show when={isOld()}>
        <p class="notice">{speech.text('plan.trial.old')}</p>
      </Show>
      <Show when={shown()}>
        {(result) => (
          <Show
            when={result().summary.differences[0]}
            fallback={<TriedView tried={result().tried} summary={result().summary} plan={props.plan} />}
          >
            <ComparedView tried={result().tried} summary={result().summary} second={props.second} />
          </Show>
        )}
      </Show>
      <Calibration predictions={props.plan.trial.predictions} />
    </section>
  );

  function weeksOf(): number {
    const now = reading();
    return now.type === 'ready' ? now.weeks : trialDefaults.mostWeeks;
  }
}
