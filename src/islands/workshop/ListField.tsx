import { For, type JSX, Show } from 'solid-js';
import { type Field, fieldName, type Shape } from '#domain/project/fields.ts';
import { FieldRow } from './FieldRow.tsx';
import { sayValue } from './say-value.ts';
import { fieldId, reveal, useTool } from './tool.ts';

type ListOwn = Extract<Field, { kind: 'list' }>;

/** Things of one kind in an order that can be changed: by button, or with Alt and the arrows from inside one. */
export function ListField(props: {
  path: string;
  own: ListOwn;
  before?: ((itemPath: string) => JSX.Element) | undefined;
  after?: ((itemPath: string) => JSX.Element) | undefined;
}): JSX.Element {
  const tool = useTool();
  const { area, shape, speech, cell, part, announce } = tool;
  const name = fieldName(shape, props.path);
  const ids = tool.items(props.path);
  const titleField = props.own.name ?? Object.keys(props.own.fields)[0] ?? '';
  const hint = speech.words[`${area}.h.${name}`];
  /** A section that is one list has said its name already. */
  const [section = '', ...inside] = props.path.split('/');
  const isAlone = inside.length === 1 && Object.keys(shape[section] ?? {}).length === 1;

  function nameOf(id: string, index: number): string {
    const path = `${props.path}/${id}/${titleField}`;
    const value = cell(path)?.value ?? '';
    const text = value === '' ? '' : firstLine(sayValue(tool, path, value));
    return text || speech.text(`${area}.item.${name}`, { number: index + 1 });
  }

  function add() {
    const id = part.addItem(props.path);
    // What was just added is drawn before the next frame, and then can take the focus.
    queueMicrotask(() => reveal(`${props.path}/${id}/${Object.keys(props.own.fields)[0]}`));
  }

  function remove(id: string, index: number) {
    const removed = nameOf(id, index);
    part.removeItem(props.path, id);
    announce(speech.text('workshop.removed', { name: removed }));
    const next = ids()[index] ?? ids()[index - 1];
    if (next) document.getElementById(fieldId(`${props.path}/${next}`))?.focus();
    else document.getElementById(`add-${props.path}`)?.focus();
  }

  function move(id: string, index: number, offset: number) {
    const place = part.moveItem(props.path, id, offset);
    const moved = { name: nameOf(id, index), place: place + 1, of: ids().length };
    if (place !== index) announce(speech.text('workshop.moved', moved));
  }

  return (
    <div role="group" class="list-field" classList={{ alone: isAlone }} aria-label={speech.text(`${area}.f.${name}`)}>
      <div class="list-head" classList={{ 'visually-hidden': isAlone && !hint }}>
        <h3 classList={{ 'visually-hidden': isAlone }}>{speech.text(`${area}.f.${name}`)}</h3>
        <Show when={hint}>
          <p class="hint">{hint}</p>
        </Show>
      </div>
      <ol class="items">
        <For each={ids()}>
          {(id, index) => (
            <li>
              <Item
                path={`${props.path}/${id}`}
                fields={props.own.fields}
                title={nameOf(id, index())}
                index={index()}
                count={ids().length}
                move={(offset) => move(id, index(), offset)}
                remove={() => remove(id, index())}
                before={props.before}
                after={props.after}
              />
            </li>
          )}
        </For>
      </ol>
      <div>
        <button type="button" class="btn ghost" id={`add-${props.path}`} onClick={add}>
          {speech.text(`${area}.add.${name}`)}
        </button>
      </div>
    </div>
  );
}

interface ItemProps {
  path: string;
  fields: Shape;
  title: string;
  index: number;
  count: number;
  move: (offset: number) => void;
  remove: () => void;
  before: ((itemPath: string) => JSX.Element) | undefined;
  after: ((itemPath: string) => JSX.Element) | undefined;
}

function Item(props: ItemProps): JSX.Element {
  const { speech } = useTool();

  /** Alt with an arrow moves the item, and the focus stays where it is. */
  function onKey(event: KeyboardEvent) {
    const offset = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || !offset || event.defaultPrevented) return;
    event.preventDefault();
    const focused = document.activeElement;
    props.move(offset);
    if (focused instanceof HTMLElement) focused.focus();
  }

  return (
    <fieldset class="item" onKeyDown={onKey} id={fieldId(props.path)} tabindex="-1">
      <legend class="visually-hidden">{props.title}</legend>
      <div class="item-head">
        <p aria-hidden="true">{props.title}</p>
        <span class="item-acts">
          <button
            type="button"
            class="icon-btn"
            disabled={props.index === 0}
            onClick={() => props.move(-1)}
            aria-label={speech.text('workshop.moveUp', { name: props.title })}
          >
            <span aria-hidden="true">↑</span>
          </button>
          <button
            type="button"
            class="icon-btn"
            disabled={props.index === props.count - 1}
            onClick={() => props.move(1)}
            aria-label={speech.text('workshop.moveDown', { name: props.title })}
          >
            <span aria-hidden="true">↓</span>
          </button>
          <button
            type="button"
            class="icon-btn"
            onClick={() => props.remove()}
            aria-label={speech.text('workshop.remove', { name: props.title })}
          >
            <span aria-hidden="true">×</span>
          </button>
        </span>
      </div>
      {props.before?.(props.path)}
      <Fields path={props.path} fields={props.fields} />
      {props.after?.(props.path)}
    </fieldset>
  );
}

/** Every field of a section or of an item, in the order of its shape. */
export function Fields(props: {
  path: string;
  fields: Shape;
  /** What stands in each item of a list before its fields, or after them, by the list's name. */
  before?: Record<string, (itemPath: string) => JSX.Element>;
  after?: Record<string, (itemPath: string) => JSX.Element>;
}): JSX.Element {
  return (
    <div class="fields">
      <For each={Object.entries(props.fields)}>
        {([name, own]) =>
          own.kind === 'list' ? (
            <ListField
              path={`${props.path}/${name}`}
              own={own}
              before={props.before?.[name]}
              after={props.after?.[name]}
            />
          ) : (
            <FieldRow path={`${props.path}/${name}`} own={own} />
          )
        }
      </For>
    </div>
  );
}

/** What an item is called by, short enough for a line. */
function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0]?.slice(0, 120) ?? '';
}
