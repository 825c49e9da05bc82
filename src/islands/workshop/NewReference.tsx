import { type JSX, onMount } from 'solid-js';
import { findField } from '#domain/project/fields.ts';
import type { ControlProps } from './control.ts';
import { fieldId, useTool } from './tool.ts';

/** A new item of the list a reference names, called by its name from here: the rest of it is filled in its own step. */
export function NewReference(props: { field: ControlProps; list: string; close: () => void }): JSX.Element {
  const { part, shape, speech, language, announce } = useTool();
  const id = `${fieldId(props.field.path)}-new`;
  let name: HTMLInputElement | undefined;
  onMount(() => name?.focus());

  function add() {
    const text = name?.value.trim();
    if (!text) return props.close();
    const list = findField(shape, props.list);
    const titleField = list?.kind === 'list' ? list.name : undefined;
    if (titleField === undefined) return props.close();
    const item = part.addItem(props.list, { [titleField]: text });
    part.set([[props.field.path, item]]);
    announce(speech.text('workshop.addedThere', { name: text }));
    props.close();
  }

  /** Inside a form that is not sent, Enter adds and Esc gives up. */
  function onKey(event: KeyboardEvent) {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Enter') add();
    else props.close();
  }

  return (
    <div class="new-reference" data-own-undo>
      <label for={id}>{speech.text('workshop.newName')}</label>
      <span class="with-button">
        <input
          class="field"
          id={id}
          ref={name}
          lang={language()}
          maxLength={200}
          autocomplete="off"
          onKeyDown={onKey}
        />
        <button type="button" class="btn ghost sm" onClick={add}>
          {speech.text('workshop.addIt')}
        </button>
      </span>
    </div>
  );
}
