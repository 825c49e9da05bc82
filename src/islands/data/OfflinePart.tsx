import { createSignal, For, type JSX, Match, onMount, Show, Switch } from 'solid-js';
import { type KeptLanguage, type OfflineLocale, type OfflineState, offlineLocales } from '#domain/offline.ts';
import { $offline, freeCopies, isMeteredHere, keepLanguage, type OfflineView, startOffline } from '#stores/offline.ts';
import { useClientStore } from '../client-store.ts';
import { type Speech, sayBytes } from '../speech.ts';

/** What is kept for a visit without a network, in each language: fetched, measured, let go. */
export function OfflinePart(props: { speech: Speech; ready: boolean }): JSX.Element {
  const { text, locale } = props.speech;
  const view = useClientStore<OfflineView>($offline, { type: 'loading' });
  const [metered, setMetered] = createSignal(false);
  const [said, say] = createSignal('');
  let status: HTMLParagraphElement | undefined;
  onMount(() => {
    setMetered(isMeteredHere());
    void startOffline();
  });
  const state = () => {
    const known = view();
    return known.type === 'ready' ? known.state : undefined;
  };
  const isBusy = () => state()?.work.type === 'keeping';
  const told = () => {
    const work = state()?.work;
    if (work?.type === 'keeping')
      return text('offline.keeping', { language: text(`offline.${work.locale}`), done: work.done, of: work.of });
    return work?.type === 'failed' ? text(`offline.${work.code}`) : said();
  };
  const hasCopies = () => offlineLocales.some((each) => (state()?.languages[each].keptFiles ?? 0) > 0);

  async function keep(language: OfflineLocale) {
    say('');
    await keepLanguage(language);
    status?.focus();
    if (isWhole(state()?.languages[language])) say(text('offline.done', { language: text(`offline.${language}`) }));
  }
  async function free() {
    await freeCopies();
    // The button is gone with what it freed.
    status?.focus();
    say(text('offline.freed'));
  }

  return (
    <section aria-labelledby="offline">
      <h2 id="offline">{text('offline')}</h2>
      <p>{text('offline.what')}</p>
      <Switch fallback={<p class="soft">{text('keeping.loading')}</p>}>
        <Match when={view().type === 'none'}>
          <p class="notice">{text('offline.none')}</p>
        </Match>
        <Match when={state()}>
          {(known) => (
            <>
              <Show when={metered() || known().isOff}>
                <p class="notice">{text(known().isOff ? 'offline.off' : 'offline.metered')}</p>
              </Show>
              <ul class="offline-languages">
                <For each={offlineLocales}>{(language) => <li>{sayKept(props.speech, known(), language)}</li>}</For>
              </ul>
              <div class="acts">
                <For each={offlineLocales.toSorted((a, b) => Number(b === locale) - Number(a === locale))}>
                  {(language) => (
                    <Show when={!isWhole(known().languages[language])}>
                      <button
                        type="button"
                        class="btn ghost"
                        disabled={!props.ready || isBusy()}
                        onClick={() => keep(language)}
                      >
                        {text(`offline.keep.${language}`)}
                      </button>
                    </Show>
                  )}
                </For>
                <Show when={hasCopies() && !isBusy()}>
                  <button
                    type="button"
                    class="btn ghost"
                    disabled={!props.ready}
                    aria-describedby="free-means"
                    onClick={free}
                  >
                    {text('offline.free')}
                  </button>
                </Show>
              </div>
              <Show when={hasCopies()}>
                <p class="soft small" id="free-means">
                  {text('offline.freeMeans')}
                </p>
              </Show>
            </>
          )}
        </Match>
      </Switch>
      <p role="status" tabindex="-1" ref={status}>
        {told()}
      </p>
    </section>
  );
}

function isWhole(language: KeptLanguage | undefined): boolean {
  return language !== undefined && language.keptFiles === language.files;
}

/** «Italiano: c’è tutto…». */
function sayKept({ text, locale, number }: Speech, { languages }: OfflineState, language: OfflineLocale): string {
  const { files, sent, keptFiles, keptBytes } = languages[language];
  const key = keptFiles === 0 ? 'absent' : keptFiles === files ? 'whole' : 'part';
  return text(`offline.${key}`, {
    language: text(`offline.${language}`),
    files: number(files),
    kept: number(keptFiles),
    bytes: sayBytes(locale, keptBytes),
    sent: sayBytes(locale, sent),
  });
}
