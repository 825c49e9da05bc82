import { createSignal, type JSX, Show } from 'solid-js';
import type { DocumentText } from '#domain/document/blocks.ts';
import type { Part, Project } from '#domain/project/project.ts';
import { resetOut, saveHtml, saveMarkdown, saveProject, saveWord } from '#stores/project-files.ts';
import type { Speech } from '../speech.ts';
import { FileRow } from './FileRow.tsx';
import { LinkRow } from './LinkRow.tsx';

interface ExportProps {
  speech: Speech;
  project: Project;
  part: Part;
  /** The document as it would be handed over; asked for when the menu opens. */
  document: () => DocumentText;
  /** The page that opens links. */
  home: string;
}

/** The ways out of a document, each with what one gets. */
export function ExportMenu(props: ExportProps): JSX.Element {
  const { text } = props.speech;
  const [shown, show] = createSignal<DocumentText>();
  let dialog: HTMLDialogElement | undefined;

  function open() {
    resetOut();
    show(props.document());
    dialog?.showModal();
  }

  return (
    <>
      <button type="button" class="btn sm" onClick={open}>
        {text('workshop.out.open')}
      </button>
      <dialog class="dialog no-print" aria-labelledby="export" ref={dialog} onClose={() => show(undefined)}>
        <Show when={shown()}>
          {(document) => <Choices menu={props} written={document()} close={() => dialog?.close()} />}
        </Show>
      </dialog>
    </>
  );
}

function Choices(props: { menu: ExportProps; written: DocumentText; close: () => void }): JSX.Element {
  const { written } = props;
  const { speech, project } = props.menu;
  const { text, locale } = speech;
  const isEmpty = written.sections.length === 0;
  const frame = {
    brand: project.name,
    locale,
    contentsTitle: text('workshop.out.contents'),
    pageWord: text('workshop.out.page'),
  };

  const htmlFrame = {
    locale,
    contentsTitle: frame.contentsTitle,
    skip: text('workshop.out.html.skip'),
    foot: text('workshop.out.html.foot'),
  };
  /** Made of the project's other documents: it goes out whole as one file, and alone in a link it would be hollow. */
  const isDossier = props.menu.part === 'portfolio';
  /** A dossier's title has its brand in it. */
  const title = isDossier ? written.title : `${project.name} ${written.title}`;

  function print() {
    props.close();
    window.print();
  }

  return (
    <>
      <h2 id="export">{text('workshop.out.title', { document: written.title, project: project.name })}</h2>
      <Show when={isEmpty}>
        <p class="notice">{text('workshop.out.empty')}</p>
      </Show>
      <ul class="files-rows">
        <Show when={!isEmpty}>
          <li>
            <button type="button" class="btn ghost sm" aria-describedby="export-print" onClick={print}>
              {text('workshop.out.print')}
            </button>
            <p id="export-print" class="small">
              {text('workshop.out.print.what')}
            </p>
          </li>
          <Show when={isDossier}>
            <FileRow speech={speech} kind="html" run={() => saveHtml(written, htmlFrame, title)} />
          </Show>
          <FileRow speech={speech} kind="word" run={() => saveWord(written, frame, title)} />
          <FileRow speech={speech} kind="markdown" run={() => saveMarkdown(written, title)} />
        </Show>
        <FileRow speech={speech} kind="project" run={() => saveProject(project.id)} />
        <Show when={!isEmpty && !isDossier}>
          <LinkRow speech={speech} project={project.id} part={props.menu.part} home={props.menu.home} />
        </Show>
      </ul>
      <div class="acts">
        <button type="button" class="btn ghost sm" onClick={props.close}>
          {text('workshop.out.close')}
        </button>
      </div>
    </>
  );
}
