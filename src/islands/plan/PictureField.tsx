import { createMemo, createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import type { PlanChannel } from '#domain/plan/channel.ts';
import { sayRatio } from '#domain/plan/crop.ts';
import { useTool } from '#islands/workshop/tool.ts';
import { type PictureProblem, pictures } from '#stores/pictures.ts';
import { sayBytes } from '../speech.ts';
import { ContrastView } from './ContrastView.tsx';
import { CropView } from './CropView.tsx';
import { OtherPictures, pictureCells } from './OtherPictures.tsx';
import { usePicture } from './use-picture.ts';

interface PictureProps {
  /** `posts/posts/<id>/media/<id>`. */
  path: string;
  project: string;
  /** Of the post, once its limits are known. */
  channel: PlanChannel | undefined;
  format: string;
}

/** What became of the last file. `temporary`: it is in the post, and nothing is kept here. */
type Work = { type: 'idle' | 'reading' | 'temporary' } | { type: 'refused'; code: PictureProblem };

/** The picture of a medium: picked, dropped or pasted, seen as it is kept, and taken away. */
export function PictureField(props: PictureProps): JSX.Element {
  const { speech, cell, part, announce } = useTool();
  const { text, locale, number } = speech;
  const valueOf = (name: string) => cell(`${props.path}/${name}`)?.value ?? '';
  const id = createMemo(() => String(valueOf('picture')));
  const { shown, here } = usePicture(() => props.project, id);
  const [work, setWork] = createSignal<Work>({ type: 'idle' });
  const [isOver, setOver] = createSignal(false);
  let field: HTMLInputElement | undefined;

  async function take(file: File | undefined) {
    if (!file || work().type === 'reading') return;
    setWork({ type: 'reading' });
    const picked = await pictures.add(props.project, file);
    if (field) field.value = '';
    if (!picked.ok) {
      setWork({ type: 'refused', code: picked.code });
      return;
    }
    const isAnother = id() !== '';
    part.set(Object.entries(picked.cells).map(([name, value]) => [`${props.path}/${name}`, value] as const));
    setWork({ type: picked.isKept ? 'idle' : 'temporary' });
    announce(text(isAnother ? 'plan.picture.changed' : 'plan.picture.added', { name: picked.cells.name as string })); // a name is a text
  }

  function remove() {
    part.set(pictureCells.map((name) => [`${props.path}/${name}`, null]));
    setWork({ type: 'idle' });
    announce(text('plan.picture.removed'));
    field?.focus();
  }

  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
  function over(event: DragEvent) {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setOver(event.type !== 'dragleave');
  }
  function receive(event: DragEvent) {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer?.files[0]);
  }
  function paste(event: ClipboardEvent) {
    const file = event.clipboardData?.files[0];
    if (!file) return;
    event.preventDefault();
    void take(file);
  }

  const said = () => {
    const { type } = work();
    return type === 'reading' || type === 'temporary' ? text(`plan.picture.work.${type}`) : '';
  };
  const problem = () => {
    const own = work();
    return own.type === 'refused' ? text(`plan.picture.refused.${own.code}`) : '';
  };
  const size = () => ({ width: Number(valueOf('width')), height: Number(valueOf('height')) });
  const isPicture = () => ['', 'image'].includes(String(valueOf('kind'))) || id() !== '';
  /** What was picked, as it was. */
  const original = () => {
    const { width, height } = size();
    if (width <= 0 || height <= 0) return '';
    const [across, down] = sayRatio({ width, height });
    const bytes = Number(valueOf('bytes'));
    return text(bytes > 0 ? 'plan.picture.original' : 'plan.picture.originalSize', {
      width: number(width),
      height: number(height),
      across: number(across, 2),
      down,
      bytes: sayBytes(locale, bytes),
    });
  };
  const alt = () => {
    if (valueOf('decorative') === true) return '';
    return String(valueOf('alt')) || text('plan.picture.noAlt');
  };

  return (
    <Show when={isPicture()}>
      <section
        class="picture-field"
        classList={{ over: isOver() }}
        aria-label={text('plan.picture')}
        onDragOver={over}
        onDragLeave={over}
        onDrop={receive}
        onPaste={paste}
      >
        <Show when={here()}>
          {(own) => (
            <div class="picture-stage">
              <img src={own().address} alt={alt()} width={own().picture.width} height={own().picture.height} />
            </div>
          )}
        </Show>
        <Show when={original()}>{(said) => <p class="hint">{said()}</p>}</Show>
        <Show when={here()}>
          {(own) => (
            <p class="hint">
              {text('plan.picture.kept', {
                width: number(own().picture.width),
                height: number(own().picture.height),
                bytes: sayBytes(locale, own().picture.bytes),
              })}
            </p>
          )}
        </Show>
        <Switch>
          <Match when={id() !== '' && shown()?.type === 'missing'}>
            <p class="notice">{text('plan.picture.missing')}</p>
          </Match>
          <Match when={id() !== '' && shown()?.type === 'failed'}>
            <p class="notice">{text('plan.picture.unread')}</p>
          </Match>
        </Switch>
        <OtherPictures path={props.path} project={props.project} />
        <label class="field-row">
          <span>{text(id() === '' ? 'plan.picture.pick' : 'plan.picture.change')}</span>
          <input
            type="file"
            class="field file-field"
            accept="image/jpeg,image/png,image/webp,image/gif,image/avif,image/heic"
            aria-describedby={`picture-${props.path}`}
            ref={field}
            onChange={(event) => void take(event.currentTarget.files?.[0])}
          />
        </label>
        <p class="hint" id={`picture-${props.path}`}>
          {text('plan.picture.how')}
        </p>
        <p role="status" class="picture-said">
          {said()}
        </p>
        <p role="alert" class="misfit">
          {problem()}
        </p>
        <Show when={id() !== ''}>
          <div>
            <button type="button" class="btn ghost sm" onClick={remove}>
              {text('plan.picture.remove')}
            </button>
          </div>
        </Show>
        <Show when={here()}>
          {(own) => (
            <>
              <Folded title={text('plan.picture.crop')}>
                <CropView
                  address={own().address}
                  picture={own().picture}
                  channel={props.channel}
                  format={props.format}
                />
              </Folded>
              <Folded title={text('plan.picture.contrast')}>
                <ContrastView address={own().address} picture={own().picture} project={props.project} id={id()} />
              </Folded>
            </>
          )}
        </Show>
      </section>
    </Show>
  );
}

/** Drawn when it is opened. */
function Folded(props: { title: string; children: JSX.Element }): JSX.Element {
  const [isOpen, setOpen] = createSignal(false);
  return (
    <details class="picture-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{props.title}</summary>
      <Show when={isOpen()}>{props.children}</Show>
    </details>
  );
}
