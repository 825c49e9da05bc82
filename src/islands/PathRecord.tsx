import { createMemo, createSignal, type JSX, Match, onMount, Show, Switch } from 'solid-js';
import { isServer } from 'solid-js/web';
import { emptyProgress } from '#domain/progress.ts';
import {
  emptyParts,
  isEmptyRecord,
  nameField,
  type PathRecord as OwnRecord,
  type RecordPart,
  readRecord,
  recordOwner,
} from '#domain/record.ts';
import { $keeping, $progress, type Keeping } from '#stores/progress.ts';
import { loadWork } from '#stores/record.ts';
import { useClientStore } from './client-store.ts';
import { createLater } from './later.ts';
import { NotArrived } from './NotArrived.tsx';
import { RecordActions } from './record/RecordActions.tsx';
import { RecordGaps } from './record/RecordGaps.tsx';
import { RecordSkills } from './record/RecordSkills.tsx';
import { recordDocument, skillSection } from './record/record-document.ts';
import { createSpeech, type Locale } from './speech.ts';
import { WrittenAnswer } from './WrittenAnswer.tsx';
import { DocumentView } from './workshop/DocumentView.tsx';

export interface PathRecordProps {
  locale: Locale;
  /** Every `record.*` string of the language, by its key. */
  words: Record<string, string>;
  /** Every `written.*` string, by its key without the area. */
  writtenWords: Record<string, string>;
  /** Where what the record is read against can be fetched. */
  address: string;
  /** Where each part is filled. */
  places: Partial<Record<RecordPart, string | undefined>>;
}

/** The record of the path: what this browser keeps of the learner's work, as a document to print or save. */
export function PathRecord(props: PathRecordProps): JSX.Element {
  const speech = createSpeech(props.locale, props.words);
  const { text } = speech;
  const progress = useClientStore($progress, emptyProgress());
  const keeping = useClientStore<Keeping>($keeping, { type: 'loading' });
  const fetched = createLater(() => loadWork(props.address));
  onMount(() => void fetched.ask());
  const [name, setName] = createSignal('');
  let place: HTMLDivElement | undefined;
  /** Without the script nothing is on its way: the page says so instead. */
  const waiting = () => (isServer ? '' : text('record.loading'));
  const ready = () => (keeping().type === 'loading' ? undefined : fetched.here());
  const record = createMemo((): OwnRecord | undefined => {
    const own = ready();
    return own && readRecord(own.data, progress(), own.shifts, own.projects);
  });
  const filled = () => {
    const own = record();
    return own && !isEmptyRecord(own) ? own : undefined;
  };
  const written = (own: OwnRecord) => recordDocument(speech, own, name().trim(), ready()?.at ?? 0);
  /** The file has the skills too: nothing is folded in it. */
  const toSave = (own: OwnRecord) => {
    const { sections, ...document } = written(own);
    return {
      ...document,
      sections: own.skills.length > 0 ? [...sections, skillSection(speech, own.skills)] : sections,
    };
  };

  /** The button goes with the failure: where the record now stands is where one goes on. */
  async function loadAgain() {
    await fetched.askAnew();
    place?.focus();
  }

  return (
    <div class="record-live" tabindex="-1" ref={place}>
      <Switch fallback={<p class="soft">{waiting()}</p>}>
        <Match when={fetched.part().type === 'missing'}>
          <NotArrived said={text('record.failed')} again={text('record.again')} ask={loadAgain} />
        </Match>
        <Match when={record()}>
          {(own) => (
            <>
              <Show when={ready()?.isPartial && (filled() || keeping().type !== 'failed')}>
                <p class="notice">{text('record.partial')}</p>
              </Show>
              <Show
                when={filled()}
                fallback={
                  <Show when={keeping().type !== 'failed'} fallback={<p>{text('record.unread')}</p>}>
                    <p>{text('record.empty')}</p>
                    <RecordGaps
                      speech={speech}
                      title={text('record.holds')}
                      parts={emptyParts(own())}
                      places={props.places}
                    />
                  </Show>
                }
              >
                <div class="record-name no-print">
                  <WrittenAnswer
                    lesson={recordOwner}
                    field={nameField}
                    label={text('record.name')}
                    rows={1}
                    words={props.writtenWords}
                    locale={props.locale}
                    onText={setName}
                  />
                </div>
                <RecordActions speech={speech} name={name().trim()} document={() => toSave(own())} />
                <DocumentView
                  title={written(own()).title}
                  subtitle={written(own()).subtitle}
                  sections={written(own()).sections}
                  lang={props.locale}
                />
                <Show when={own().skills.length > 0}>
                  <RecordSkills speech={speech} skills={own().skills} />
                </Show>
                <RecordGaps
                  speech={speech}
                  title={text('record.gaps')}
                  parts={emptyParts(own())}
                  places={props.places}
                />
              </Show>
            </>
          )}
        </Match>
      </Switch>
    </div>
  );
}
