import { createSignal, type JSX } from 'solid-js';
import { fitPosts, mostSamples } from '#domain/canvas/sample-posts.ts';
import { canvasShape } from '#domain/canvas/shape.ts';
import { longestText } from '#domain/project/fields.ts';
import { Fields } from '#islands/workshop/ListField.tsx';
import { fieldId, useTool } from '#islands/workshop/tool.ts';

/** The posts the voice is tried on: one by one, or several pasted at once. */
export function SamplePosts(props: { count: number }): JSX.Element {
  const { speech } = useTool();
  return (
    <details class="samples" id={fieldId('samples')} tabindex="-1">
      <summary>{speech.text('workshop.canvas.samples', { count: props.count, of: mostSamples })}</summary>
      <p class="small soft">{speech.text('canvas.cell.samples.lead')}</p>
      <PasteBox count={props.count} />
      <Fields path="samples" fields={canvasShape.samples} />
    </details>
  );
}

/** Splits what was pasted into posts; what has no place stays in the box, and is said. */
function PasteBox(props: { count: number }): JSX.Element {
  const { speech, part, language } = useTool();
  const [said, setSaid] = createSignal('');
  let box: HTMLTextAreaElement | undefined;

  function split(event: SubmitEvent) {
    event.preventDefault();
    if (!box) return;
    const { taken, left, tooMany, tooLong } = fitPosts(box.value, mostSamples - props.count);
    part.addItems(
      'samples/texts',
      taken.map((text) => ({ text })),
    );
    box.value = left;
    const sentences = [
      taken.length > 0 && speech.counted('workshop.canvas.samples.added', taken.length),
      tooMany > 0 && speech.counted('workshop.canvas.samples.left', tooMany),
      tooLong > 0 &&
        `${speech.counted('workshop.canvas.samples.long', tooLong)} ${speech.text('workshop.canvas.samples.longest', {
          most: speech.number(longestText),
        })}`,
    ];
    setSaid(sentences.filter(Boolean).join(' ') || speech.text('workshop.canvas.samples.nothing'));
  }

  return (
    <form class="paste-box" onSubmit={split}>
      <label for="paste-posts">{speech.text('workshop.canvas.samples.paste')}</label>
      <textarea
        class="field"
        id="paste-posts"
        rows="4"
        ref={box}
        lang={language()}
        aria-describedby="paste-hint"
        data-own-undo
      />
      <p class="hint" id="paste-hint">
        {speech.text('workshop.canvas.samples.hint')}
      </p>
      <div class="acts">
        <button type="submit" class="btn ghost sm">
          {speech.text('workshop.canvas.samples.split')}
        </button>
      </div>
      <p class="small" role="status">
        {said()}
      </p>
    </form>
  );
}
