import { createMemo, For, type JSX, Show } from 'solid-js';
import {
  caseWeek,
  changedAfterwards,
  closeWeek,
  type PlanCase,
  restartCase,
  toldEvents,
  weeksOver,
} from '#domain/plan/case.ts';
import { readEvent } from '#domain/plan/case-event.ts';
import type { Post } from '#domain/plan/shape.ts';
import type { Strategy } from '#domain/strategy/shape.ts';
import { useTool } from '#islands/workshop/tool.ts';
import { CaseDebrief } from './CaseDebrief.tsx';
import { CaseEvents } from './CaseEvents.tsx';
import { CaseMeters } from './CaseMeters.tsx';
import { usePlan } from './plan-view.ts';
import { sayShortDay } from './say-moment.ts';

/** A case being played: what was asked, what is known, where one is, how it stands. */
export function CasePlay(props: { own: PlanCase; strategy: Strategy; leave: () => void }): JSX.Element {
  const { speech, announce } = useTool();
  const view = usePlan();
  const over = createMemo(() => weeksOver(view.plan(), props.own));
  const isOver = () => over() >= props.own.weeks;
  const told = createMemo(() => toldEvents(props.own, over()));
  /** What is known since the last week was closed. */
  const news = createMemo(() => told().filter(({ after }) => after === over()));
  const waiting = createMemo(() => told().filter((event) => event.replan && !readEvent(event, view.plan()).isAnswered));
  const days = () => {
    const { from, to } = caseWeek(props.own, over() + 1);
    return { from: sayShortDay(speech.locale, from), to: sayShortDay(speech.locale, to) };
  };

  function close() {
    const week = over() + 1;
    view.set(closeWeek(view.plan(), props.own));
    const said = [speech.text('plan.case.closed', { week })];
    if (news().length > 0) said.push(speech.counted('plan.case.news', news().length));
    announce(said.join(' '));
    view.setPlace({ day: caseWeek(props.own, Math.min(over() + 1, props.own.weeks)).from });
    queueMicrotask(() => document.getElementById(isOver() ? 'case-debrief' : 'case-now')?.focus());
  }
  function restart() {
    view.set(restartCase(view.plan(), props.own));
    announce(speech.text('plan.case.restarted'));
    queueMicrotask(() => document.getElementById('case-title')?.focus());
  }

  return (
    <>
      <p class="small soft">{speech.text('plan.case.invented', { brand: props.own.brandName })}</p>
      <p class="case-brief">{props.own.brief}</p>
      <Show when={!isOver()}>
        <div class="case-now">
          <h3 id="case-now" tabindex="-1">
            {speech.text('plan.case.week', { week: over() + 1, of: props.own.weeks })}
          </h3>
          <p>{speech.text('plan.case.now', { ...days(), hours: props.own.hours })}</p>
          <Show when={over() > 0 && news().length > 0}>
            <p class="case-news">
              <span class="chip">{speech.text('plan.case.new')}</span>{' '}
              {news()
                .map(({ title }) => title)
                .join(' · ')}
            </p>
          </Show>
          <For each={waiting()}>
            {(event) => <p class="notice">{speech.text('plan.case.waiting', { title: event.title })}</p>}
          </For>
          <button type="button" class="btn" onClick={close}>
            {speech.text('plan.case.close', { week: over() + 1 })}
          </button>
          <p class="hint">{speech.text('plan.case.close.hint')}</p>
        </div>
      </Show>
      <CaseEvents events={told()} over={over()} />
      <Afterwards own={props.own} />
      <CaseMeters own={props.own} strategy={props.strategy} />
      <Show when={isOver()}>
        <CaseDebrief own={props.own} />
      </Show>
      <details class="case-notes">
        <summary>{speech.text('plan.case.notes', { name: props.own.mentor })}</summary>
        <p class="hint">{speech.text('plan.case.notes.hint')}</p>
        <ol>
          <For each={props.own.notes}>
            {(note) => (
              <li>
                <p>
                  <strong>{sayShortDay(speech.locale, note.day)}.</strong> {note.does}
                </p>
                <p class="margin-note">{note.why}</p>
              </li>
            )}
          </For>
        </ol>
      </details>
      <div class="acts">
        <button type="button" class="btn ghost sm" onClick={restart}>
          {speech.text('plan.case.restart')}
        </button>
        <button type="button" class="btn ghost sm" onClick={() => props.leave()}>
          {speech.text('plan.case.leave')}
        </button>
      </div>
    </>
  );
}

/** What of the weeks that are over is not as it was. */
function Afterwards(props: { own: PlanCase }): JSX.Element {
  const { speech } = useTool();
  const view = usePlan();
  const changes = createMemo(() => changedAfterwards(view.plan(), props.own));
  const names = (posts: readonly Post[]) =>
    posts.map(({ title }) => title.trim() || speech.text('plan.untitled')).join(' · ');
  return (
    <Show when={changes().length > 0}>
      <ul class="case-afterwards">
        <For each={changes()}>
          {({ week, changed, added, removed }) => (
            <li>
              <strong>{speech.text('plan.case.afterwards', { week })}</strong>{' '}
              <Show when={changed.length > 0}>
                {speech.text('plan.case.afterwards.changed', { names: names(changed) })}{' '}
              </Show>
              <Show when={added.length > 0}>{speech.text('plan.case.afterwards.added', { names: names(added) })} </Show>
              <Show when={removed > 0}>{speech.counted('plan.case.afterwards.removed', removed)}</Show>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
