import { createUniqueId, For, type JSX, Show } from 'solid-js';
import type { CanvasLinks, Carrier, ValueLink } from '#domain/canvas/links.ts';
import { quote } from '#domain/project/wording.ts';
import { useTool } from '#islands/workshop/tool.ts';

/** Between the two sides of the prism there is room for the beginning of each. */
const shortLength = 90;
const steps = ['behaviour', 'proof', 'visible'] as const;

/** Each value from the inside out, to where its chain breaks; and what is told with no value behind it. */
export function ValueChains(props: { links: CanvasLinks; isShort?: boolean }): JSX.Element {
  const { speech } = useTool();
  const id = createUniqueId();
  const loose = () => props.links.carriers.filter(({ value }) => value === null);
  return (
    <section class="chains" aria-labelledby={id}>
      <h2 id={id}>{speech.text('workshop.canvas.chains')}</h2>
      <p class="small soft">{speech.text('workshop.canvas.chains.lead')}</p>
      <ul class="chain-list">
        <For each={props.links.values} fallback={<li class="small">{speech.text('workshop.canvas.chains.none')}</li>}>
          {(link) => <Chain link={link} isShort={props.isShort ?? false} />}
        </For>
      </ul>
      <Show when={props.links.values.length > 0 && loose().length > 0}>
        <h3>{speech.text('workshop.canvas.loose')}</h3>
        <ul class="loose">
          <For each={loose()}>
            {(carrier) => (
              <li>
                <CarrierText carrier={carrier} /> <GoTo path={pathOf(carrier)} />
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}

/** What comes after a break is shown, not judged. Whole chains fold; where there is room between two sides none does. */
function Chain(props: { link: ValueLink; isShort: boolean }): JSX.Element {
  const { speech } = useTool();
  const breaks = () => props.link.broken ?? (props.link.carriers.length === 0 ? 'told' : undefined);
  return (
    <li class="chain" classList={{ broken: breaks() !== undefined }}>
      <details open={props.isShort || breaks() !== undefined}>
        <summary>
          <h3>{props.link.value}</h3>
          <span class="chain-state">
            {speech.text(breaks() ? 'workshop.canvas.chain.breaks' : 'workshop.canvas.chain.holds')}
          </span>
        </summary>
        <ol>
          <For each={steps}>{(step) => <ChainStep link={props.link} isShort={props.isShort} step={step} />}</For>
          <Show when={breaks() === 'told'}>
            <Break field="told" path="proofs/claims" />
          </Show>
          <Show when={props.link.carriers.length > 0}>
            <li>
              <strong>{speech.text('workshop.canvas.chain.told')}</strong>
              <ul>
                <For each={props.link.carriers}>
                  {(carrier) => (
                    <li>
                      <CarrierText carrier={carrier} />
                    </li>
                  )}
                </For>
              </ul>
            </li>
          </Show>
        </ol>
      </details>
    </li>
  );
}

function ChainStep(props: { link: ValueLink; isShort: boolean; step: (typeof steps)[number] }): JSX.Element {
  const { speech } = useTool();
  const text = () => {
    const whole = props.link[props.step].trim();
    return props.isShort ? quote(whole, shortLength) : whole;
  };
  return (
    <Show
      when={props.link.broken !== props.step}
      fallback={<Break field={props.step} path={`values/values/${props.link.id}/${props.step}`} />}
    >
      <Show when={text()}>
        {(written) => (
          <li>
            <strong>{speech.text(`canvas.f.values.values.${props.step}`)}</strong> {written()}
          </li>
        )}
      </Show>
    </Show>
  );
}

/** Where a chain breaks, with the way to the field that would mend it. */
function Break(props: { field: (typeof steps)[number] | 'told'; path: string }): JSX.Element {
  const { speech } = useTool();
  return (
    <li class="break">
      {speech.text(`workshop.canvas.chain.broken.${props.field}`)} <GoTo path={props.path} />
    </li>
  );
}

function CarrierText(props: { carrier: Carrier }): JSX.Element {
  const { speech } = useTool();
  return (
    <>
      {props.carrier.text} <span class="soft">({speech.text(`workshop.canvas.carrier.${props.carrier.kind}`)})</span>
    </>
  );
}

function GoTo(props: { path: string }): JSX.Element {
  const { speech, goTo } = useTool();
  return (
    <button type="button" class="link" onClick={() => goTo(props.path)}>
      {speech.text('workshop.goThere')}
    </button>
  );
}

function pathOf({ kind, id }: Carrier): string {
  return kind === 'claim' ? `proofs/claims/${id}/value` : `stories/arcs/${id}/value`;
}
