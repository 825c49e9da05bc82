import type { JSX } from 'solid-js';
import type { Choice } from '#domain/community/request.ts';
import { readNumber } from '#domain/number-text.ts';
import { useTool } from '#islands/workshop/tool.ts';

/** One share of the community in %: what the strategy says, until the person writes another. Emptied, it is that again. */
export function SetShare(props: {
  /** The list of the plan in which what a person sets is kept, and the field that says of what. */
  list: string;
  by: string;
  id: string;
  field: string;
  choice: Choice<string>;
  label: string;
  isFixed?: boolean;
}): JSX.Element {
  const { part, locale, speech } = useTool();
  const percent = () => Math.round(props.choice.value * 1000) / 10;

  function set(text: string) {
    const read = readNumber(text, locale, '%');
    const value = read.type === 'number' ? Math.min(100, Math.max(0, read.value)) : null;
    const own = [...part.$cells.get()].find(
      ([path, cell]) => path.startsWith(`${props.list}/`) && path.endsWith(`/${props.by}`) && cell.value === props.id,
    );
    if (own) part.set([[`${own[0].slice(0, -props.by.length)}${props.field}`, value]]);
    else if (value !== null) part.addItem(props.list, { [props.by]: props.id, [props.field]: value });
  }

  return (
    <input
      class="field share"
      classList={{ changed: props.choice.isChanged }}
      inputMode="decimal"
      autocomplete="off"
      aria-label={speech.text('plan.community.percent', { name: props.label })}
      value={speech.plainNumber(percent())}
      disabled={props.isFixed}
      onChange={(event) => set(event.currentTarget.value)}
    />
  );
}
