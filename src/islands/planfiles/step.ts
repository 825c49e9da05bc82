import { beginning } from '#domain/plan/post-name.ts';
import type { Column } from '#stores/table-import.ts';
import type { Speech } from '../speech.ts';

/** The heading of the step that is drawn: the focus goes there. */
export const stepId = 'plan-in-step';

/** How the text of a cell begins, where the whole would not help. */
export function begin(text: string): string {
  return beginning(text, 60);
}

/** What a column is called; of those under one heading the later ones with their number. */
export function sayColumn(speech: Speech, { header, index, nth }: Pick<Column, 'header' | 'index' | 'nth'>): string {
  const name = begin(header) || speech.text('plan.in.noHeader', { number: index + 1 });
  return header !== '' && nth > 1 ? speech.text('plan.in.nth', { name, nth }) : name;
}
