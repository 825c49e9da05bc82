import { createEffect, type JSX, on } from 'solid-js';
import { dayOfMoment, momentOf, timeOfMoment } from '#domain/plan/calendar.ts';
import { useTool } from '#islands/workshop/tool.ts';
import { usePlan } from './plan-view.ts';
import { sayPost } from './say-post.ts';

/** «Sposta a …»: another day and hour for a post, by writing them. */
export function MoveDialog(props: {
  post: string | undefined;
  move: (at: string) => void;
  close: () => void;
}): JSX.Element {
  const { speech } = useTool();
  const view = usePlan();
  let dialog: HTMLDialogElement | undefined;
  let day: HTMLInputElement | undefined;
  let time: HTMLInputElement | undefined;

  // Only when another is asked for: a post that moves while its dialog is closing does not open it again.
  createEffect(
    on(
      () => props.post,
      (id) => {
        const post = id === undefined ? undefined : view.posts().get(id);
        if (!post || !dialog || !day || !time || dialog.open) return;
        day.value = dayOfMoment(post.at);
        time.value = timeOfMoment(post.at);
        dialog.showModal();
      },
    ),
  );

  function move(event: SubmitEvent) {
    event.preventDefault();
    props.move(momentOf(day?.value ?? '', time?.value ?? ''));
    dialog?.close();
  }

  return (
    <dialog class="dialog" ref={dialog} aria-labelledby="move-title" onClose={() => props.close()}>
      <form onSubmit={move}>
        <h2 id="move-title">{speech.text('plan.moveTo')}</h2>
        <p>{sayPost(speech, view.posts().get(props.post ?? ''))}</p>
        <div class="fields">
          <label>
            <span>{speech.text('plan.move.day')}</span>
            <input type="date" class="field" ref={day} min="1900-01-01" max="2200-12-31" />
          </label>
          <label>
            <span>{speech.text('plan.move.time')}</span>
            <input type="time" class="field" ref={time} />
          </label>
        </div>
        <p class="hint">{speech.text('plan.move.hint')}</p>
        <div class="acts">
          <button type="submit" class="btn">
            {speech.text('plan.move.do')}
          </button>
          <button type="button" class="btn ghost" onClick={() => dialog?.close()}>
            {speech.text('plan.move.cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
