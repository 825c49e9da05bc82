import { type JSX, Show } from 'solid-js';
import type { DocumentText } from '#domain/document/blocks.ts';
import { DocumentView } from '#islands/workshop/DocumentView.tsx';
import { createPrinting } from '#islands/workshop/printing.ts';

/** What is printed of a plan: its document, week by week. Written and drawn only while the page is printed. */
export function PrintedPlan(props: { document: () => DocumentText; lang: string }): JSX.Element {
  const isPrinting = createPrinting();
  return (
    <Show when={isPrinting() && props.document()}>
      {(document) => (
        <DocumentView
          title={document().title}
          subtitle={document().subtitle}
          sections={document().sections}
          lang={props.lang}
        />
      )}
    </Show>
  );
}
