import { createSignal, For, type JSX, Match, onMount, Show, Switch } from 'solid-js';
import { formatCount, formatMessage } from '#i18n/format.ts';
import { createSearch, type Hit, loadPagefind, type Run, type SearchState } from '#stores/search.ts';
import { useClientStore } from './client-store.ts';

interface Props {
  locale: 'it' | 'en';
  /** All `search.*` messages. */
  words: Record<string, string>;
  /** Address of the search index's module. */
  index: string;
  glossary: string;
  home: string;
  /** What was typed into the field before this one took its place. */
  typed?: string;
}

/** The search page: one field, results grouped by course, each with the headings where the words stand. */
export function SearchResults(props: Props): JSX.Element {
  const { $search, searchSoon, searchNow } = createSearch(() => loadPagefind(props.index));
  const state = useClientStore<SearchState>($search, { type: 'idle' });
  const [query, setQuery] = createSignal('');
  const word = (key: string, values: Record<string, string> = {}) => formatMessage(props.words[key] ?? key, values);
  let field: HTMLInputElement | undefined;

  const ask = (text: string, start: (text: string) => void) => {
    setQuery(text);
    history.replaceState(null, '', text.trim() ? `?q=${encodeURIComponent(text.trim())}` : location.pathname);
    start(text);
  };

  onMount(() => {
    // What was typed before the script arrived counts; else what the header’s field brought here.
    const asked = props.typed || new URLSearchParams(location.search).get('q') || '';
    if (asked) ask(asked, searchNow);
    field?.focus();
  });

  return (
    <>
      <form
        role="search"
        aria-label={word('label')}
        class="acts"
        onSubmit={(event) => {
          event.preventDefault();
          ask(query(), searchNow);
        }}
      >
        <label class="visually-hidden" for="search-field">
          {word('label')}
        </label>
        <input
          ref={field}
          id="search-field"
          class="field"
          type="search"
          name="q"
          autocomplete="off"
          value={query()}
          onInput={({ currentTarget }) => ask(currentTarget.value, searchSoon)}
        />
        <button class="btn" type="submit">
          {word('button')}
        </button>
      </form>
      <p role="status" class="soft">
        <Switch fallback={word('idle')}>
          <Match when={state().type === 'searching'}>{word('searching')}</Match>
          <Match when={state().type === 'failed'}>{word('failed')}</Match>
          <Match when={found(state())}>
            {(result) =>
              result().count > 0
                ? formatCount(props.words, 'count', props.locale, result().count, { query: result().query })
                : word('none', { query: result().query })
            }
          </Match>
        </Switch>
      </p>
      <Show when={found(state())?.count === 0}>
        <ul class="search-help">
          <li>{word('helpShorter')}</li>
          <li>
            <a href={props.glossary}>{word('helpGlossary')}</a>
          </li>
          <li>
            <a href={props.home}>{word('helpPath')}</a>
          </li>
        </ul>
      </Show>
      <For each={found(state())?.groups}>
        {({ course, hits }) => (
          <section>
            <h2>{course || word('otherPages')}</h2>
            <ul class="hits">
              <For each={hits}>{(hit) => <HitItem hit={hit} />}</For>
            </ul>
          </section>
        )}
      </For>
    </>
  );
}

function found(state: SearchState) {
  return state.type === 'found' ? state : undefined;
}

function HitItem(props: { hit: Hit }): JSX.Element {
  return (
    <li>
      <a class="hit-title" href={props.hit.href}>
        {props.hit.title}
      </a>
      <Show when={props.hit.headings.length === 0}>
        <Excerpt runs={props.hit.excerpt} />
      </Show>
      <ul>
        <For each={props.hit.headings}>
          {(heading) => (
            <li>
              <a href={heading.href}>{heading.title}</a>
              <Excerpt runs={heading.excerpt} />
            </li>
          )}
        </For>
      </ul>
    </li>
  );
}

function Excerpt(props: { runs: Run[] }): JSX.Element {
  return (
    <p class="soft small">
      <For each={props.runs}>{(run) => (run.isMatch ? <mark>{run.text}</mark> : run.text)}</For>
    </p>
  );
}
