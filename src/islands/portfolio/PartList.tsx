import { createMemo, For, type JSX, Match, Show, Switch } from 'solid-js';
import { leavePart, movePart } from '#domain/portfolio/arrange.ts';
import type { Portfolio, PortfolioPart } from '#domain/portfolio/shape.ts';
import type { WrittenPart } from '#domain/portfolio/write-portfolio.ts';
import { isSameList } from '#domain/project/keep-each.ts';
import { useTool } from '#islands/workshop/tool.ts';
import { MonthChoice, ShiftChoice } from './PartChoices.tsx';
import type { PortfolioPageProps } from './portfolio-page.ts';
import { TrialRun } from './TrialRun.tsx';
import type { Sources } from './use-sources.ts';

interface PartListProps {
  page: PortfolioPageProps;
  /** As it stands now, nothing that was just done missing. */
  now: () => Portfolio;
  written: readonly WrittenPart[];
  sources: Sources;
}

/** What the dossier is made of: each part in or out, up or down, and why it is not there when it is not. */
export function PartList(props: PartListProps): JSX.Element {
  const { speech, part, announce } = useTool();
  const { text } = speech;
  const order = createMemo(() => props.written.map((own) => own.part), [], { equals: isSameList });
  const stateOf = (name: PortfolioPart) => props.written.find((own) => own.part === name);
  const nameOf = (name: PortfolioPart) => text(`portfolio.part.${name}`);

  function move(name: PortfolioPart, offset: number) {
    const writes = movePart(props.now(), name, offset);
    if (writes.length === 0) return;
    const focused = document.activeElement;
    part.set(writes);
    props.now();
    const place = order().indexOf(name);
    announce(text('workshop.moved', { name: nameOf(name), place: place + 1, of: order().length }));
    // A button at an end is disabled, and would lose the focus: it goes to its neighbour.
    queueMicrotask(() => {
      if (!(focused instanceof HTMLButtonElement)) return;
      const row = focused.closest('li');
      const open = focused.disabled ? row?.querySelector<HTMLButtonElement>('button.icon-btn:not(:disabled)') : focused;
      open?.focus();
    });
  }

  return (
    <ol class="portfolio-parts">
      <For each={order()}>
        {(name, index) => (
          <li data-part={name} data-state={stateOf(name)?.state}>
            <div class="portfolio-part">
              <label class="portfolio-in">
                <input
                  type="checkbox"
                  checked={stateOf(name)?.state !== 'out'}
                  onChange={(event) => part.set(leavePart(props.now(), name, !event.currentTarget.checked))}
                />
                <span>{nameOf(name)}</span>
              </label>
              <span class="item-acts">
                <button
                  type="button"
                  class="icon-btn"
                  disabled={index() === 0}
                  onClick={() => move(name, -1)}
                  aria-label={text('workshop.moveUp', { name: nameOf(name) })}
                >
                  <span aria-hidden="true">↑</span>
                </button>
                <button
                  type="button"
                  class="icon-btn"
                  disabled={index() === order().length - 1}
                  onClick={() => move(name, 1)}
                  aria-label={text('workshop.moveDown', { name: nameOf(name) })}
                >
                  <span aria-hidden="true">↓</span>
                </button>
              </span>
            </div>
            <Gap written={stateOf(name)} place={props.page.places[name]} />
            <Show when={stateOf(name)?.state !== 'out'}>
              <Switch>
                <Match when={name === 'plan'}>
                  <MonthChoice sources={props.sources} />
                </Match>
                <Match when={name === 'shift'}>
                  <ShiftChoice sources={props.sources} />
                </Match>
                <Match when={name === 'evidence'}>
                  <TrialRun sources={props.sources} modelPage={props.page.modelPage} />
                </Match>
              </Switch>
            </Show>
          </li>
        )}
      </For>
    </ol>
  );
}

/** Why a part that is wanted is not there, and where it is made. */
function Gap(props: { written: WrittenPart | undefined; place: string | undefined }): JSX.Element {
  const { text } = useTool().speech;
  const gap = () => (props.written?.state === 'gap' ? props.written : undefined);
  return (
    <Show when={gap()}>
      {(own) => (
        <p class="small soft portfolio-gap">
          {text(`portfolio.gap.${own().reason}`)}{' '}
          <Show when={props.place}>{(href) => <a href={href()}>{text(`portfolio.go.${own().part}`)}</a>}</Show>
        </p>
      )}
    </Show>
  );
}
