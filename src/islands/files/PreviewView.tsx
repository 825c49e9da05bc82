import { createMemo, For, type JSX, Show } from 'solid-js';
import { writeCanvas } from '#domain/document/canvas-document.ts';
import { writeStrategy } from '#domain/document/strategy-document.ts';
import type { PagedPart } from '#domain/project/project.ts';
import type { Locale } from '#i18n/locales.ts';
import { DocumentView } from '#islands/workshop/DocumentView.tsx';
import type { ChannelChoice } from '#islands/workshop/tool.ts';
import { worldOf } from '#islands/workshop/tool-page.ts';
import type { Note, PartPreview, Preview } from '#stores/project-import.ts';
import type { Speech } from '../speech.ts';
import { focusOn } from './focus-on.ts';

export interface ImportProps {
  speech: Speech;
  locale: Locale;
  /** The page that this stands in, without a link's document after it. */
  home: string;
  /** Where each document is written. */
  tools: Record<PagedPart, string>;
  /** The words of each document, without their area. */
  documentWords: Record<'strategy' | 'canvas', Record<string, string>>;
  channels: readonly ChannelChoice[];
}

interface PreviewProps {
  page: ImportProps;
  preview: Preview;
  add: () => void;
  decline: () => void;
}

/** What a file or a link holds: its name, how much, what has no place, the documents as they read; then yes or no. */
export function PreviewView(props: PreviewProps): JSX.Element {
  const { speech } = props.page;
  const { text, counted, moment } = speech;
  const name = () => props.preview.name || text('workshop.in.unnamed');
  const lines = () => [
    ...props.preview.parts.map((part) => sayPart(part)),
    ...(props.preview.parts.length === 0 ? [text('workshop.in.nothing')] : []),
    text(`workshop.in.language.${props.preview.language}`),
    ...(props.preview.brand === null ? [] : [text('workshop.in.fromExample')]),
    props.preview.savedAt === undefined
      ? text('workshop.in.undated')
      : text('workshop.in.savedAt', { when: moment(props.preview.savedAt) }),
  ];

  function sayPart({ part, fields, items }: PartPreview): string {
    const counts = [counted('workshop.in.fields', fields), ...(items > 0 ? [counted('workshop.in.items', items)] : [])];
    return `${text(`workshop.in.part.${part}`)}: ${counts.join(', ')}`;
  }

  const written = createMemo(() => {
    const { strategy, canvas } = props.preview;
    const world = (part: 'strategy' | 'canvas') =>
      worldOf({ ...props.page, words: speech.words, documentWords: props.page.documentWords[part] }, speech, name());
    const audienceName = (id: string) => strategy?.people.audiences.find((audience) => audience.id === id)?.name;
    return [
      ...(strategy ? [writeStrategy(strategy, world('strategy'))] : []),
      ...(canvas ? [writeCanvas(canvas, { ...world('canvas'), audienceName })] : []),
    ].filter(({ sections }) => sections.length > 0);
  });

  return (
    <div class="files-preview">
      <h3 tabindex="-1" ref={focusOn}>
        {text('workshop.in.preview', { name: name() })}
      </h3>
      <ul>
        <For each={lines()}>{(line) => <li>{line}</li>}</For>
      </ul>
      <Show when={props.preview.notes.length > 0}>
        <Notes {...props} />
      </Show>
      <p>{text('workshop.in.asNew')}</p>
      <div class="acts">
        <button type="button" class="btn" onClick={props.add}>
          {text('workshop.in.add')}
        </button>
        <button type="button" class="btn ghost" onClick={props.decline}>
          {text('workshop.in.decline')}
        </button>
      </div>
      <For each={written()}>
        {({ title, subtitle, sections }) => (
          <DocumentView title={title} subtitle={subtitle} sections={sections} lang={props.page.locale} />
        )}
      </For>
    </div>
  );
}

/** As many as are worth reading; the others are counted. */
const mostNotes = 50;

function Notes(props: PreviewProps): JSX.Element {
  const { text, counted, words } = props.page.speech;
  const shown = () => props.preview.notes.slice(0, mostNotes);
  const left = () => props.preview.notes.length - shown().length;
  const partName = (part: string) => words[`workshop.in.part.${part}`] ?? part;
  const kindOf = ({ kind, field }: Note) => (field === '' ? 'part' : kind);
  const fieldName = ({ part, field }: Note) => words[`${part === 'planB' ? 'plan' : part}.f.${field}`] ?? field;
  return (
    <details class="files-notes">
      <summary>{counted('workshop.in.notes', props.preview.notes.length)}</summary>
      <p class="small">{text('workshop.in.notes.what')}</p>
      <ul class="small">
        <For each={shown()}>
          {(note) => (
            <li>
              {text(`workshop.in.note.${kindOf(note)}`, { part: partName(note.part), field: fieldName(note) })}{' '}
              <bdi>{note.value}</bdi>
            </li>
          )}
        </For>
        <Show when={left() > 0}>
          <li>{counted('workshop.in.notes.more', left())}</li>
        </Show>
      </ul>
    </details>
  );
}
