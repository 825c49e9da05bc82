import { For, type JSX } from 'solid-js';
import type { Value } from '#domain/project/cells.ts';
import { fieldName, findField } from '#domain/project/fields.ts';
import type { Change } from '#domain/project/history.ts';
import { sayValue } from './say-value.ts';
import { useTool } from './tool.ts';

/** What differs between the document as it stands and another version of it, field by field. */
export function Changes(props: { changes: readonly Change[] }): JSX.Element {
  const tool = useTool();
  const { area, shape, speech } = tool;
  /** An item that only moved says nothing by its number. */
  const worth = () =>
    props.changes.filter(
      ({ path, before, after }) => before === null || after === null || findField(shape, path)?.kind !== 'list',
    );
  const label = (path: string) => {
    const name = fieldName(shape, path);
    return speech.words[`${area}.f.${name}`] ?? path;
  };
  const say = (path: string, value: Value) => {
    const own = findField(shape, path);
    if (own?.kind === 'list')
      return speech.text(value === null ? 'workshop.versions.absent' : 'workshop.versions.present');
    if (value === null || value === '') return speech.text('workshop.versions.nothing');
    return sayValue(tool, path, value);
  };
  return (
    <div class="changes">
      <p class="small">{speech.counted('workshop.versions.changes', worth().length)}</p>
      <dl>
        <For each={worth()}>
          {({ path, before, after }) => (
            <div>
              <dt>{label(path)}</dt>
              <dd>
                <span class="visually-hidden">{speech.text('workshop.versions.then')} </span>
                <ins>{say(path, after)}</ins>
              </dd>
              <dd>
                <span class="visually-hidden">{speech.text('workshop.versions.now')} </span>
                <del>{say(path, before)}</del>
              </dd>
            </div>
          )}
        </For>
      </dl>
    </div>
  );
}
