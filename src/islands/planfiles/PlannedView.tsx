import { createMemo, For, type JSX, Show } from 'solid-js';
import type { PlanChannel } from '#domain/plan/channel.ts';
import { sayMoment } from '#islands/plan/say-moment.ts';
import { useTool } from '#islands/workshop/tool.ts';
import type { TableImportStore } from '#stores/create-table-import.ts';
import type { PlannedPost, TableImport } from '#stores/table-import.ts';
import type { Speech } from '../speech.ts';
import { StepActs } from './StepActs.tsx';
import { begin, stepId } from './step.ts';

type Ready = Extract<TableImport, { type: 'ready' }>;

/** Shown of a long list. */
const mostShown = 100;
const kinds = ['added', 'changed', 'same'] as const;

/** «3 post nuovi, 1 post cambiato.»; nothing where there is none. */
export function sayCounted(speech: Speech, counted: Ready['counted']): string {
  const said = kinds
    .filter((kind) => counted[kind] > 0)
    .map((kind) => speech.counted(`plan.in.count.${kind}`, counted[kind]));
  return said.length > 0 ? `${said.join(', ')}.` : '';
}

/** What comes into the plan if one says so: the new posts, what changes, and what may be there already. */
export function PlannedView(props: {
  now: Ready;
  table: TableImportStore;
  channels: ReadonlyMap<string, PlanChannel>;
  cancel: () => void;
}): JSX.Element {
  const { speech } = useTool();
  const added = createMemo(() => props.now.posts.filter(({ kind }) => kind === 'added'));
  const changed = createMemo(() => props.now.posts.filter(({ kind }) => kind === 'changed'));
  const like = createMemo(() => props.now.posts.filter((post) => post.like));
  const sayPost = (post: PlannedPost) =>
    speech.text('plan.in.post', {
      row: post.row + 1,
      when: sayMoment(speech, post.at),
      channel: props.channels.get(post.channel)?.name ?? (post.channel || speech.text('plan.in.noChannel')),
      name: begin(post.name),
    });
  const sayFields = ({ fields }: PlannedPost) =>
    fields.map((name) => speech.text(`plan.f.posts.posts.${name}`)).join(', ');

  /** A button that is gone with what it was about gives its focus to the heading. */
  function after(run: () => void) {
    run();
    if (document.activeElement === document.body) document.getElementById(stepId)?.focus();
  }

  return (
    <div class="planned-view">
      <h3 id={stepId} tabindex="-1">
        {speech.text('plan.in.step.ready')}
      </h3>
      <Show when={like().length > 0}>
        <div class="notice">
          <p>{speech.counted('plan.in.like', like().length)}</p>
          <ul>
            <For each={like().slice(0, mostShown)}>
              {(post) => (
                <li>
                  {sayPost(post)} {speech.text('plan.in.like.is', { when: sayMoment(speech, post.like?.at ?? '') })}
                </li>
              )}
            </For>
          </ul>
          <button type="button" class="btn ghost sm" onClick={() => after(props.table.leaveOutLike)}>
            {speech.text('plan.in.like.leave')}
          </button>
        </div>
      </Show>
      <PostsList title={speech.text('plan.in.list.added')} posts={added()} say={sayPost} />
      <PostsList
        title={speech.text('plan.in.list.changed')}
        posts={changed()}
        say={(post) => `${sayPost(post)} ${speech.text('plan.in.changes', { fields: sayFields(post) })}`}
        isOpen={true}
      />
      <Show when={props.now.open.leftOut.size > 0}>
        <p class="small">
          {speech.counted('plan.in.leftOut', props.now.open.leftOut.size)}{' '}
          <button type="button" class="link" onClick={() => after(props.table.takeAllBack)}>
            {speech.text('plan.in.takeBack')}
          </button>
        </p>
      </Show>
      <StepActs back={props.table.backToColumns} cancel={props.cancel}>
        <Show when={props.now.posts.length > 0}>
          <button type="button" class="btn" onClick={props.table.confirm}>
            {speech.text('plan.in.add')}
          </button>
        </Show>
      </StepActs>
    </div>
  );
}

function PostsList(props: {
  title: string;
  posts: readonly PlannedPost[];
  say: (post: PlannedPost) => string;
  isOpen?: boolean;
}): JSX.Element {
  const { speech } = useTool();
  return (
    <Show when={props.posts.length > 0}>
      <details open={props.isOpen ?? false}>
        <summary>{props.title}</summary>
        <ul>
          <For each={props.posts.slice(0, mostShown)}>{(post) => <li>{props.say(post)}</li>}</For>
        </ul>
        <Show when={props.posts.length > mostShown}>
          <p class="hint">{speech.text('plan.in.rest', { count: speech.number(props.posts.length - mostShown) })}</p>
        </Show>
      </details>
    </Show>
  );
}
