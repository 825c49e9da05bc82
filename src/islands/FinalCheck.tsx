import { createMemo, createSignal, type JSX, Match, onMount, Show, Switch } from 'solid-js';
import { type CheckData, readCheck } from '#domain/final-check.ts';
import { emptyProgress } from '#domain/progress.ts';
import { beginCheck, loadCheck } from '#stores/final-check.ts';
import { $keeping, $progress, type Keeping } from '#stores/progress.ts';
import { CheckParts } from './check/CheckParts.tsx';
import { CheckResults } from './check/CheckResults.tsx';
import { useClientStore } from './client-store.ts';
import { createLater } from './later.ts';
import { NotArrived } from './NotArrived.tsx';
import { createSpeech, type Locale } from './speech.ts';

export interface FinalCheckProps {
  locale: Locale;
  /** Every `check.*` string of the language, by its key. */
  words: Record<string, string>;
  /** Where what the check is drawn from can be fetched. */
  address: string;
}

/** The final check: begun, answered course by course, looked at. One at a time; the earlier ones stay below. */
export function FinalCheck(props: FinalCheckProps): JSX.Element {
  const speech = createSpeech(props.locale, props.words);
  const { text } = speech;
  const progress = useClientStore($progress, emptyProgress());
  const keeping = useClientStore<Keeping>($keeping, { type: 'loading' });
  const fetched = createLater(() => loadCheck(props.address));
  onMount(() => void fetched.ask());
  const [isLooking, look] = createSignal(false);
  const draw = () => progress().draws[0];
  const ready = fetched.here;
  const known = createMemo(
    () => new Set(ready()?.courses.flatMap(({ questions }) => questions.map(({ id }) => id)) ?? []),
  );
  const resultOf = (own: NonNullable<ReturnType<typeof draw>>) =>
    readCheck(own, progress(), known(), ready()?.aliases ?? {});
  const result = createMemo(() => {
    const own = draw();
    return own && ready() ? resultOf(own) : undefined;
  });
  const earlier = () =>
    progress()
      .draws.slice(1)
      .map((own) => ({ at: own.at, ...resultOf(own) }));

  function begin(data: CheckData) {
    look(false);
    beginCheck(data);
    queueMicrotask(() => document.getElementById('check-part')?.focus());
  }
  function show(isResult: boolean) {
    look(isResult);
    queueMicrotask(() => document.getElementById(isResult ? 'check-result' : 'check-part')?.focus());
  }

  return (
    <Switch fallback={<p class="soft">{text('check.loading')}</p>}>
      <Match when={fetched.part().type === 'missing'}>
        <NotArrived said={text('check.failed')} again={text('check.again')} ask={fetched.askAnew} />
      </Match>
      <Match when={keeping().type !== 'loading' && ready()}>
        {(data) => (
          <>
            <Show
              when={result()}
              fallback={
                <p>
                  <button type="button" class="btn" onClick={() => begin(data())}>
                    {text('check.begin')}
                  </button>
                </p>
              }
            >
              {(own) => (
                <Show
                  when={isLooking()}
                  fallback={
                    <CheckParts
                      speech={speech}
                      data={data()}
                      draw={draw()?.id ?? ''}
                      result={own()}
                      toResult={() => show(true)}
                    />
                  }
                >
                  <CheckResults
                    speech={speech}
                    data={data()}
                    result={own()}
                    toQuestions={() => show(false)}
                    again={() => begin(data())}
                  />
                </Show>
              )}
            </Show>
            <Show when={earlier().length > 0}>
              <h2>{text('check.earlier')}</h2>
              <ul>
                {earlier().map(({ at, right, questions }) => (
                  <li>{text('check.earlierLine', { day: speech.moment(at), right, total: questions.length })}</li>
                ))}
              </ul>
            </Show>
          </>
        )}
      </Match>
    </Switch>
  );
}
