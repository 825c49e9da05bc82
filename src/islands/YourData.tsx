import { createSignal, type JSX, onMount } from 'solid-js';
import { CopyPart } from './data/CopyPart.tsx';
import { PersistencePart, UnreadablePart } from './data/KeptPart.tsx';
import { OfflinePart } from './data/OfflinePart.tsx';
import { type CourseTitles, ResetPart } from './data/ResetPart.tsx';
import { RestorePart } from './data/RestorePart.tsx';
import { StoredPart } from './data/StoredPart.tsx';
import { createSpeech, type Locale } from './speech.ts';

interface YourDataProps {
  locale: Locale;
  /** All `data.*` strings of the language, by their key without the area. */
  words: Record<string, string>;
  /** The courses with the lessons that can be followed, in order. */
  courses: CourseTitles[];
}

/** The data page: what is stored, a copy, a restore, what the browser promises, a reset. */
export function YourData(props: YourDataProps): JSX.Element {
  const speech = createSpeech(props.locale, props.words);
  const [ready, setReady] = createSignal(false);
  onMount(() => setReady(true));
  const titles = new Map(props.courses.flatMap(({ lessons }) => lessons.map(({ id, title }) => [id, title])));
  for (const { id, title } of props.courses) titles.set(`${id}-quiz`, speech.text('quiz', { title }));
  return (
    <div class="data">
      <StoredPart speech={speech} />
      <CopyPart speech={speech} ready={ready()} />
      <RestorePart speech={speech} ready={ready()} titles={titles} />
      <UnreadablePart speech={speech} />
      <PersistencePart speech={speech} ready={ready()} />
      <OfflinePart speech={speech} ready={ready()} />
      <ResetPart speech={speech} ready={ready()} courses={props.courses} />
    </div>
  );
}
