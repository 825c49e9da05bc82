import { For, type JSX, Show } from 'solid-js';
import type { Decision } from '#domain/plan/approval.ts';
import type { Post } from '#domain/plan/shape.ts';
import type { Finding } from '#domain/project/finding.ts';
import { sayParams } from '#islands/workshop/say-finding.ts';
import { useTool } from '#islands/workshop/tool.ts';
import { sayMoment } from './say-moment.ts';

/** What was said of a post, what the last answer rests on, and room to answer back. */
export function ApprovalTalk(props: {
  post: Post;
  decision: Decision | undefined;
  answer: (text: string) => void;
}): JSX.Element {
  const { speech } = useTool();
  const found = () => props.decision?.reasons.flatMap(({ findings }) => findings) ?? [];
  let field: HTMLTextAreaElement | undefined;

  function send(event: SubmitEvent) {
    event.preventDefault();
    const text = field?.value.trim() ?? '';
    if (field && text !== '') {
      field.value = '';
      props.answer(text);
    } else field?.focus();
  }
  const sayFound = (finding: Finding) => speech.text(`plan.rule.${finding.code}`, sayParams(speech, finding));

  return (
    <Show when={props.post.comments.length > 0}>
      <ol class="approval-talk">
        <For each={props.post.comments}>
          {(comment) => (
            <li data-verdict={comment.verdict}>
              <p class="small">
                <strong>{comment.by}</strong> <span class="soft">{sayMoment(speech, comment.at)}</span>{' '}
                <Show when={comment.verdict !== ''}>
                  <span class="chip">{speech.text(`option.verdict.${comment.verdict}`)}</span>
                </Show>
              </p>
              <p>{comment.text}</p>
            </li>
          )}
        </For>
      </ol>
      <Show when={found().length > 0}>
        <p class="small">{speech.text('plan.approval.because')}</p>
        <ul class="small">
          <For each={found()}>{(finding) => <li>{sayFound(finding)}</li>}</For>
        </ul>
      </Show>
      <form class="approval-answer" onSubmit={send}>
        <label for="approval-answer">{speech.text('plan.approval.answer')}</label>
        <textarea class="field" rows="3" id="approval-answer" ref={field} maxLength={1000} />
        <p class="hint">{speech.text('plan.approval.answer.hint')}</p>
        <button type="submit" class="btn ghost sm">
          {speech.text('plan.approval.answer.do')}
        </button>
      </form>
    </Show>
  );
}
