import { createMemo, createSignal, For, type JSX, Match, Show, Switch } from 'solid-js';
import { type Decision, decide } from '#domain/plan/approval.ts';
import {
  approvalMode,
  clientFor,
  nextReader,
  roundOf,
  sendPost,
  whyNotSent,
  writeComment,
  writeVerdict,
} from '#domain/plan/approval-steps.ts';
import { planZone } from '#domain/plan/export-form.ts';
import { statusOf } from '#domain/plan/order.ts';
import { type Post, planShape } from '#domain/plan/shape.ts';
import { isZone, momentAt } from '#domain/plan/zone.ts';
import { type Finding, heardFindings } from '#domain/project/finding.ts';
import type { Strategy } from '#domain/strategy/shape.ts';
import { useTool } from '#islands/workshop/tool.ts';
import { browserClock } from '#stores/clock.ts';
import { $planCases, loadPlanCases } from '#stores/plan-cases.ts';
import { useClientStore } from '../client-store.ts';
import { ApprovalTalk } from './ApprovalTalk.tsx';
import { usePlan } from './plan-view.ts';

/** Who approves, played: a post is sent, an answer comes, and what is said stays beside the post. */
export function ApprovalPart(props: {
  post: Post;
  /** What the checks find in this post. */
  findings: readonly Finding[];
  /** The address of the clients, which is that of the cases. */
  approvals: string;
  strategy: Strategy;
}): JSX.Element {
  const { speech, announce } = useTool();
  const view = usePlan();
  void loadPlanCases(props.approvals);
  const data = useClientStore($planCases, $planCases.get());
  const [wanted, setWanted] = createSignal('');
  const [decision, setDecision] = createSignal<Decision>();
  const clients = createMemo(() => {
    const known = data();
    return known.type === 'ready' ? known.clients : [];
  });
  const caseBrand = () => {
    const known = data();
    const played = view.plan().play.case;
    return known.type === 'ready' ? (known.cases.find(({ id }) => id === played)?.brand ?? '') : '';
  };
  const client = createMemo(() =>
    clientFor(clients(), { brandName: props.strategy.context.brand, played: caseBrand(), chosen: wanted() }),
  );
  const mode = createMemo(() => approvalMode(view.plan(), props.strategy));
  const next = createMemo(() => {
    const own = client();
    return own && nextReader(props.post, own, mode());
  });
  const status = () => statusOf(props.post);
  const isSent = () => status() === 'review';
  const nextStep = (name: string) => (isSent() ? 'read' : roundOf(props.post, name) > 0 ? 'sendAgain' : 'send');

  function written(by: string) {
    const now = browserClock.now();
    const zone = planZone(view.plan());
    return { id: `c${now.toString(36)}`, by, at: momentAt(now, isZone(zone) ? zone : 'UTC') };
  }

  function send() {
    view.set(sendPost(props.post));
    setDecision();
    announce(speech.text('plan.approval.sent', { name: next()?.reader.name ?? '' }));
  }
  function read() {
    const known = next();
    if (!known) return;
    const { reader, isLast } = known;
    const heard = heardFindings(planShape, view.plan(), props.findings);
    const answer = decide(props.post, heard, reader, roundOf(props.post, reader.name));
    const by = speech.text('plan.approval.by', { name: reader.name });
    view.set(writeVerdict(props.post, answer, written(by), isLast));
    setDecision(answer);
    announce(`${reader.name}: ${answer.text}`);
  }
  function answer(text: string) {
    const by = props.post.owner.trim() || speech.text('plan.approval.you');
    view.set(writeComment(props.post, text, written(by)));
    announce(speech.text('plan.approval.answered'));
  }

  return (
    <div class="approval">
      <p class="hint">{speech.text(`plan.approval.mode.${mode()}`)}</p>
      <Switch
        fallback={
          <Show when={mode() !== 'none'}>
            <p class="soft">{speech.text('workshop.opening')}</p>
          </Show>
        }
      >
        <Match when={mode() !== 'none' && data().type === 'failed'}>
          <p class="notice" role="status">
            {speech.text('plan.approval.failed')}{' '}
            <button type="button" class="link" onClick={() => void loadPlanCases(props.approvals)}>
              {speech.text('plan.data.again')}
            </button>
          </p>
        </Match>
        <Match when={mode() !== 'none' && next()}>
          {(known) => (
            <>
              <p>
                {speech.text('plan.approval.who', { name: known().reader.name, role: known().reader.role })}{' '}
                <span class="small soft">{speech.text('plan.approval.played')}</span>
              </p>
              <Show when={caseBrand() === ''}>
                <label class="approval-who">
                  <span>{speech.text('plan.approval.choose')}</span>
                  <select class="field" onChange={(event) => setWanted(event.currentTarget.value)}>
                    <For each={clients()}>
                      {({ brand, name, brandName }) => (
                        <option value={brand} selected={brand === client()?.brand}>
                          {name}, {brandName}
                        </option>
                      )}
                    </For>
                  </select>
                </label>
              </Show>
              <Show
                when={whyNotSent(props.post)}
                fallback={
                  <div class="acts">
                    <button
                      type="button"
                      class="btn sm"
                      classList={{ ghost: status() === 'approved' }}
                      onClick={() => (isSent() ? read() : send())}
                    >
                      {speech.text(`plan.approval.${nextStep(known().reader.name)}`, { name: known().reader.name })}
                    </button>
                  </div>
                }
              >
                {(why) => <p class="notice">{speech.text(`plan.approval.not.${why()}`)}</p>}
              </Show>
              <ApprovalTalk post={props.post} decision={decision()} answer={answer} />
            </>
          )}
        </Match>
      </Switch>
    </div>
  );
}
