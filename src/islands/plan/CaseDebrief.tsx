import { createMemo, For, type JSX } from 'solid-js';
import { missedCues, type PlanCase } from '#domain/plan/case.ts';
import { planShape } from '#domain/plan/shape.ts';
import { Fields } from '#islands/workshop/ListField.tsx';
import { useTool } from '#islands/workshop/tool.ts';
import { usePlan } from './plan-view.ts';
import { sayShortDay } from './say-moment.ts';

const { wanted, happened, missed, change } = planShape.play;

/** Four questions at the end, with the cues that were there beside them. */
export function CaseDebrief(props: { own: PlanCase }): JSX.Element {
  const { speech } = useTool();
  const view = usePlan();
  const cues = createMemo(() => missedCues(view.plan(), props.own));
  return (
    <div class="case-debrief">
      <h3 id="case-debrief" tabindex="-1">
        {speech.text('plan.case.debrief')}
      </h3>
      <p>{speech.text('plan.case.debrief.what')}</p>
      <div class="case-questions">
        <div>
          <Fields path="play" fields={{ wanted, happened, missed, change }} />
        </div>
        <aside aria-labelledby="case-cues">
          <h4 id="case-cues">{speech.text('plan.case.cues')}</h4>
          <ul>
            <For each={cues()} fallback={<li>{speech.text('plan.case.cues.none')}</li>}>
              {(event) => (
                <li>
                  <strong>{event.title}</strong>{' '}
                  <span class="small soft">
                    {sayShortDay(speech.locale, event.from)} ·{' '}
                    {event.after === 0
                      ? speech.text('plan.case.cue.start')
                      : speech.text('plan.case.cue.after', { week: event.after })}
                  </span>
                  <p class="small">{event.text}</p>
                </li>
              )}
            </For>
          </ul>
        </aside>
      </div>
    </div>
  );
}
