import { createMemo, For, type JSX, Match, Show, Switch } from 'solid-js';
import type { Block, Section } from '#domain/document/blocks.ts';
import { isSameList } from '#domain/project/keep-each.ts';

/** A document as it would be handed over: the preview beside the form, the printed page, the preview of a link. */
export function DocumentView(props: {
  title: string;
  subtitle: string;
  sections: readonly Section[];
  lang: string;
  contents?: string;
  /** What stands on the cover. */
  cover?: readonly (readonly [string, string])[] | undefined;
}): JSX.Element {
  // A section that changed is the same section on the page: what in it is as before is not drawn again.
  const ids = createMemo(() => props.sections.map(({ id }) => id), [], { equals: isSameList });
  const sectionOf = (id: string) =>
    props.sections.find((section) => section.id === id) ?? { id, title: '', blocks: [] };
  return (
    <article class="document" lang={props.lang}>
      <header>
        <h2>{props.title}</h2>
        <Show when={props.subtitle}>
          <p class="soft">{props.subtitle}</p>
        </Show>
        <Show when={props.cover}>{(pairs) => <Facts pairs={pairs()} />}</Show>
      </header>
      <Show when={props.contents && props.sections.length > 1}>
        <nav class="contents" aria-label={props.contents}>
          <h3>{props.contents}</h3>
          <ol>
            <For each={props.sections}>
              {({ id, title }) => (
                <li>
                  <a href={`#doc-${id}`}>{title}</a>
                </li>
              )}
            </For>
          </ol>
        </nav>
      </Show>
      <For each={ids()}>{(id) => <SectionView section={sectionOf(id)} id={`doc-${id}`} />}</For>
    </article>
  );
}

/** `id`: where the contents lead, where the section is in a document. */
export function SectionView(props: { section: Section; id?: string }): JSX.Element {
  return (
    <section id={props.id}>
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
          <div class="table-wrap" role="group" aria-label={block().caption} tabindex="0">
            <table classList={{ month: block().isCalendar === true }}>
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
      <Match when={is('facts')}>{(block) => <Facts pairs={block().pairs} />}</Match>
      <Match when={is('picture')}>
        {(block) => (
          <img
            src={`data:${block().picture.type};base64,${block().picture.data}`}
            width={block().picture.width}
            height={block().picture.height}
            alt={block().alt}
            loading="lazy"
          />
        )}
      </Match>
    </Switch>
  );
}

function Facts(props: { pairs: readonly (readonly [string, string])[] }): JSX.Element {
  return (
    <dl>
      <For each={props.pairs}>
        {([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        )}
      </For>
    </dl>
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
