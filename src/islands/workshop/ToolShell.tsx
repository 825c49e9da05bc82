import { createEffect, createSignal, type JSX, onCleanup } from 'solid-js';
import type { DocumentText } from '#domain/document/blocks.ts';
import type { DocumentShape, RefList } from '#domain/project/fields.ts';
import type { PagedPart, Part } from '#domain/project/project.ts';
import { ExportMenu } from '#islands/files/ExportMenu.tsx';
import type { PartStore } from '#stores/create-part.ts';
import type { Speech } from '../speech.ts';
import { createCellSignals } from './cell-signals.ts';
import type { Named } from './control.ts';
import { ProjectBar } from './ProjectBar.tsx';
import { setPrintHead } from './print-head.ts';
import { reveal, ToolProvider } from './tool.ts';
import type { ToolProps } from './tool-page.ts';
import { Versions } from './Versions.tsx';

interface ToolShellProps {
  own: ToolProps;
  speech: Speech;
  /** The kind of document; its words are in the area of the same name. */
  area: PagedPart;
  /** The document being written, where it is not the only one of its kind. */
  name?: Part;
  shape: DocumentShape;
  part: PartStore;
  title: string;
  /** What the printed page is headed by, where it is not the title. */
  paper?: string;
  /** The items a reference may name, in the order of their list; one without a name yet is called by its number. */
  choices: (list: RefList) => readonly Named[];
  /** The lists of this document that references name, by path. */
  lists: Partial<Record<RefList, string>>;
  /** Opens whatever hides a path, before the focus goes there. */
  show: (path: string) => void;
  /** The document as it would be handed over. */
  document: () => DocumentText;
  children: JSX.Element;
}

/** What every tool has around it: the head with its acts, undo by keyboard, what is said to who listens. */
export function ToolShell(props: ToolShellProps): JSX.Element {
  const { speech, part } = props;
  const { cell, items } = createCellSignals(part.$cells, props.shape);
  const [said, announce] = createSignal('');
  let root: HTMLDivElement | undefined;

  createEffect(() => {
    const head = `${props.own.project.name} · ${props.paper ?? props.title}`;
    setPrintHead(head);
    const before = document.title;
    document.title = head;
    onCleanup(() => {
      document.title = before;
    });
  });

  function goTo(path: string) {
    props.show(path);
    queueMicrotask(() => reveal(path));
  }

  function travel(path: string | undefined, word: 'undone' | 'redone') {
    announce(speech.text(path === undefined ? `workshop.${word}.nothing` : `workshop.${word}`));
    if (path !== undefined) goTo(path);
  }
  const undo = () => travel(part.undo(), 'undone');
  const redo = () => travel(part.redo(), 'redone');

  /** The history of the document stands in for the browser's own, which knows one field and forgets it on reload. */
  function onKey(event: KeyboardEvent) {
    const isOwn = event.target instanceof Element && event.target.closest('[data-own-undo], dialog');
    if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey) || isOwn) return;
    const key = event.key.toLowerCase();
    const act = key === 'z' ? (event.shiftKey ? redo : undo) : key === 'y' && !event.shiftKey ? redo : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  }
  const listen = (event: KeyboardEvent) => {
    if (event.target === document.body || root?.contains(event.target as Node)) onKey(event); // A key is pressed on a node.
  };
  addEventListener('keydown', listen);
  onCleanup(() => removeEventListener('keydown', listen));

  function nameItem({ id, name }: Named, index: number): Named {
    return { id, name: name.trim() || speech.text('workshop.unnamed', { number: index + 1 }) };
  }

  const tool = {
    area: props.area,
    shape: props.shape,
    locale: props.own.page.locale,
    language: () => props.own.project.language,
    speech,
    part,
    cell,
    items,
    channels: props.own.page.channels,
    choices: (list: RefList) => props.choices(list).map(nameItem),
    lists: props.lists,
    goTo,
    announce,
  };

  return (
    <ToolProvider value={tool}>
      <div class="tool" ref={root}>
        <ProjectBar
          speech={speech}
          title={props.title}
          project={props.own.project}
          all={props.own.all}
          part={part}
          home={props.own.page.pages.workshop}
          tools={props.own.page.pages}
          area={props.area}
          undo={undo}
          redo={redo}
        >
          <Versions project={props.own.project} part={props.name ?? props.area} />
          <ExportMenu
            speech={speech}
            project={props.own.project}
            part={props.name ?? props.area}
            document={props.document}
            home={props.own.page.pages.workshop}
          />
        </ProjectBar>
        <p class="visually-hidden" role="status">
          {said()}
        </p>
        {props.children}
      </div>
    </ToolProvider>
  );
}
