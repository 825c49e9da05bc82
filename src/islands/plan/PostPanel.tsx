import { type Accessor, createMemo, For, type JSX, Show } from 'solid-js';
import { type Post, planShape, postsPath } from '#domain/plan/shape.ts';
import type { Shape } from '#domain/project/fields.ts';
import { Fields } from '#islands/workshop/ListField.tsx';
import { useTool } from '#islands/workshop/tool.ts';
import { usePlan } from './plan-view.ts';
import { SameIdea } from './SameIdea.tsx';
import { sayMoment } from './say-moment.ts';
import { useCalendar } from './use-calendar.ts';

const all: Shape = planShape.posts.posts.fields;
const pick = (...names: readonly string[]): Shape =>
  Object.fromEntries(names.flatMap((name) => (all[name] ? [[name, all[name]]] : [])));

/** What is said of a picked picture is said beside it. */
const {
  picture: _picture,
  width: _width,
  height: _height,
  bytes: _bytes,
  ...mediaFields
} = planShape.posts.posts.fields.media.fields;

/** The fields of a post, by what one is thinking of when one fills them. The first two are open. */
const groups = {
  what: pick('title', 'channel', 'format', 'at', 'status', 'mode'),
  text: pick('text', 'firstComment', 'hashtags', 'mentions', 'action', 'actionText'),
  media: { media: { ...planShape.posts.posts.fields.media, fields: mediaFields } },
  purpose: pick('objective', 'audience', 'stage', 'pillar', 'beat'),
  link: pick('link', 'utmSource', 'utmMedium', 'utmCampaign', 'utmContent'),
  work: pick('minutes', 'cost', 'owner', 'paid', 'ai'),
  again: pick('evergreen', 'coolDown', 'runs'),
  judgement: pick('quality', 'clarity', 'selling', 'invitation'),
  talk: pick('notes', 'comments'),
} as const;
const names = Object.keys(groups) as (keyof typeof groups)[]; // the keys of a literal

/** One post being written. */
export function PostPanel(props: {
  id: string;
  findings: JSX.Element;
  /** What becomes of the text. */
  text: (post: Accessor<Post>) => JSX.Element;
  /** The picture of one of its media. */
  picture: (path: string) => JSX.Element;
  /** Who approves it, and what a case says of it. */
  play: (post: Accessor<Post>) => JSX.Element;
  close: () => void;
}): JSX.Element {
  const { speech } = useTool();
  const view = usePlan();
  const calendar = useCalendar();
  const post = createMemo(() => view.posts().get(props.id));
  const path = `${postsPath}/${props.id}`;

  function onKey(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    props.close();
  }

  function duplicate() {
    const own = post();
    if (own) calendar.open(view.copy(own, { idea: null, title: speech.text('plan.copyOf', { title: own.title }) }));
  }

  return (
    <section class="post-panel" aria-labelledby="post" onKeyDown={onKey}>
      <div class="panel-head">
        <button type="button" class="btn ghost sm" onClick={() => props.close()}>
          {speech.text('plan.back')}
        </button>
        <h2 id="post" tabindex="-1">
          {post()?.title.trim() || speech.text('plan.untitled')}
        </h2>
        <p class="soft">
          {sayMoment(speech, post()?.at ?? '')} ·{' '}
          {view.channelName(post()?.channel ?? '') || speech.text('plan.noChannel')}
        </p>
        <div class="acts">
          <button type="button" class="btn ghost sm" onClick={() => calendar.askMove(props.id)}>
            {speech.text('plan.moveTo')}
          </button>
          <button type="button" class="btn ghost sm" onClick={duplicate}>
            {speech.text('plan.duplicate')}
          </button>
          <button
            type="button"
            class="btn ghost sm"
            onClick={() => {
              props.close();
              calendar.remove(props.id);
            }}
          >
            {speech.text('plan.remove')}
          </button>
        </div>
      </div>
      {props.findings}
      <Show when={post()}>{(own) => props.play(own)}</Show>
      <For each={names}>
        {(name, index) => (
          <details class="post-group" open={index() < 2}>
            <summary>{speech.text(`plan.group.${name}`)}</summary>
            <Show when={speech.words[`plan.group.${name}.lead`]}>{(lead) => <p class="hint">{lead()}</p>}</Show>
            <Fields path={path} fields={groups[name]} before={{ media: props.picture }} />
            <Show when={name === 'text' && post()}>{(own) => props.text(own)}</Show>
          </details>
        )}
      </For>
      <Show when={post()}>{(own) => <SameIdea post={own()} />}</Show>
    </section>
  );
}
