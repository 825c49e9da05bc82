import { For, type JSX, Match, Show, Switch } from 'solid-js';
import type { Block, Section } from '#domain/document/blocks.ts';

/** A document as it would be handed over: the preview beside the form, the printed page, the preview of a link. */
export function DocumentView(props: {
  title: string;
  subtitle: string;
  sections: readonly Section[];
  lang: string;
  contents?: string;
}): JSX.Element {
  return (
    <article class="document" lang={props.lang}>
      <header>
        <h2>{props.title}</h2>
        <Show when={props.subtitle}>
          <p class="soft">{props.subtitle}</p>
        </Show>
      </header>
      <Show when={props.contents && props.sections.length > 1}>
        <nav class="contents" aria-label={props.contents}>
          <h3>{props.contents}</h3>
          <ol>
            <For each={props.sections}>{({ title }) => <li>{title}</li>}</For>
          </ol>
        </nav>
      </Show>
      <For each={props.sections}>{(section) => <SectionView section={section} />}</For>
    </article>
  );
}

export function SectionView(props: { section: Section }): JSX.Element {
  return (
    <section>
      <h3>{props.section.title}</h3>
      <For each={props.section.blocks}>{(block) => <BlockView block={block} />}</For>
    </section>
  );
}

function BlockView(props: { block: Block }): JSX.Element {
  const is = <K extends Block['kind']>(kind: K) =>
    props.block.kind === kind ? (props.block as Extract<Block, { kind: K }>) : undefined; // the kind was just compared
  return (
    <Switch>
      <Match when={is('heading')}>
        {(block) => (
          <Show when={block().level === 1} fallback={<h5>{block().text}</h5>}>
            <h4>{block().text}</h4>
          </Show>
        )}
      </Match>
      <Match when={is('paragraph')}>
        {(block) => (
          <p>
            <Label text={block().label} />
            {block().text}
          </p>
        )}
      </Match>
      <Match when={is('list')}>
        {(block) => (
          <>
            <Show when={block().label}>
              <p class="list-label">
                <strong>{block().label}</strong>
              </p>
            </Show>
            <Show
              when={block().ordered}
              fallback={
                <ul>
                  <Items items={block().items} />
                </ul>
              }
            >
              <ol>
                <Items items={block().items} />
              </ol>
            </Show>
          </>
        )}
      </Match>
      <Match when={is('table')}>
        {(block) => (
          <div class="table-wrap" role="region" aria-label={block().caption} tabindex="0">
            <table>
              <caption>{block().caption}</caption>
              <thead>
                <tr>
                  <For each={block().head}>{(cell) => <th scope="col">{cell}</th>}</For>
                </tr>
              </thead>
              <tbody>
                <For each={block().rows}>
                  {(row) => (
                    <tr>
                      <For each={row}>
                        {(cell, index) => (
                          <Show when={index() === 0} fallback={<td>{cell}</td>}>
                            <th scope="row">{cell}</th>
                          </Show>
                        )}
                      </For>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
          </div>
        )}
      </Match>
      <Match when={is('facts')}>
        {(block) => (
          <dl>
            <For each={block().pairs}>
              {([name, value]) => (
                <div>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              )}
            </For>
          </dl>
        )}
      </Match>
    </Switch>
  );
}

function Label(props: { text: string | undefined }): JSX.Element {
  return (
    <Show when={props.text}>
      <strong>{props.text}</strong>{' '}
    </Show>
  );
}

function Items(props: { items: readonly string[] }): JSX.Element {
  return <For each={props.items}>{(item) => <li>{item}</li>}</For>;
}
