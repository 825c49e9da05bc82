import { For, type JSX } from 'solid-js';
import { fieldId, useTool } from '#islands/workshop/tool.ts';
import { usePlanner } from './career-page.ts';

/** The tax year a document is reckoned with, among those whose figures are known. */
export function YearChoice(): JSX.Element {
  const { speech, data, year } = usePlanner();
  const { part } = useTool();
  const id = fieldId('year/taxYear');
  return (
    <div class="field-row">
      <label for={id}>{speech.text('career.f.year.taxYear')}</label>
      <select
        id={id}
        class="field"
        onChange={(event) => part.set([['year/taxYear', Number(event.currentTarget.value)]])}
      >
        <For each={data.years}>
          {({ rules }) => (
            <option value={rules.year} selected={rules.year === year().rules.year}>
              {rules.year}
            </option>
          )}
        </For>
      </select>
    </div>
  );
}
