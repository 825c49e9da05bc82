import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { type Finding, keyOf } from '#domain/project/finding.ts';
import { sayParams } from './say-finding.ts';
import { useTool } from './tool.ts';

interface FindingsProps {
  findings: readonly Finding[];
  /** Reasons already given, by the finding's key. */
  silenced: ReadonlyMap<string, string>;
  /** The lesson that teaches what a rule asks, if there is one to read. */
  lessonOf: (code: string) => { href: string; title: string } | undefined;
  /** Findings of paths that begin so stand before the others: those of the step one is in. */
  first?: string;
  title: string;
  none: string;
  /** Whether something may mend a finding with certainty, and what does: whether it did is told. */
  repairs?: { has: (code: string) => boolean; make: (finding: Finding) => Promise<boolean> } | undefined;
}

/** Findings shown at once: a plan of hundreds of posts may have hundreds. */
const mostShown = 40;

/** What the rules found: the sentence, why, the lesson, the way to the field, and «lo so, perché …». */
export function Findings(props: FindingsProps): JSX.Element {
  const { speech, shape } = useTool();
  const [isWhole, setWhole] = createSignal(false);
  const isAside = (finding: Finding) => props.silenced.size > 0 && props.silenced.has(keyOf(shape, finding));
  const open = createMemo(() => {
    const { first } = props;
    const own = props.findings.filter((finding) => !isAside(finding));
    if (first === undefined) return own;
    const isHere = ({ path }: Finding) => path.startsWith(first);
    return [...own.filter(isHere), ...own.filter((finding) => !isHere(finding))];
  });
  const aside = createMemo(() => props.findings.filter(isAside));
  return (
    <section class="findings" aria-labelledby="findings">
      <h2 id="findings">{props.title}</h2>
      <p class="small soft" role="status">
        {open().length > 0 ? speech.counted('workshop.findings', open().length) : props.none}
      </p>
      <ul>
        <For each={isWhole() ? open() : open().slice(0, mostShown)}>
          {(finding) => <FindingView all={props} finding={finding} />}
        </For>
      </ul>
      <Show when={!isWhole() && open().length > mostShown}>
        <button type="button" class="link" onClick={() => setWhole(true)}>
          {speech.counted('workshop.findings.more', open().length - mostShown)}
        </button>
      </Show>
      <Show when={aside().length > 0}>
        <details>
          <summary>{speech.counted('workshop.silenced', aside().length)}</summary>
          <ul>
            <For each={aside()}>{(finding) => <FindingView all={props} finding={finding} />}</For>
          </ul>
        </details>
      </Show>
    </section>
  );
}

function FindingView(props: { all: FindingsProps; finding: Finding }): JSX.Element {
  const { area, shape, speech, part, announce, goTo } = useTool();
  const [answering, setAnswering] = createSignal(false);
  const key = () => keyOf(shape, props.finding);
  const reason = () => props.all.silenced.get(key());
  const lesson = () => props.all.lessonOf(props.finding.code);
  const filled = () => sayParams(speech, props.finding);
  let field: HTMLTextAreaElement | undefined;

  async function repair() {
    const isMade = await props.all.repairs?.make(props.finding);
    announce(speech.text(isMade ? 'workshop.repaired' : 'workshop.notRepaired'));
  }

  function silence(event: SubmitEvent) {
    event.preventDefault();
    const text = field?.value.trim();
    if (!text) return field?.focus();
    part.set([
      [`review/silenced/${key()}`, 1],
      [`review/silenced/${key()}/reason`, text],
    ]);
    announce(speech.text('workshop.silencedNow'));
  }

  return (
    <li class="finding" data-severity={props.finding.severity}>
      <p>
        <strong class="severity">{speech.text(`workshop.severity.${props.finding.severity}`)}</strong>{' '}
        {speech.text(`${area}.rule.${props.finding.code}`, filled())}
      </p>
      <Show when={reason()}>
        {(text) => (
          <p class="small">
            {speech.text('workshop.because', { reason: text() })}{' '}
            <button type="button" class="link" onClick={() => part.set([[`review/silenced/${key()}`, null]])}>
              {speech.text('workshop.speakAgain')}
            </button>
          </p>
        )}
      </Show>
      <div class="finding-acts">
        <button type="button" class="link" onClick={() => goTo(props.finding.path)}>
          {speech.text('workshop.goThere')}
        </button>
        <Show when={props.all.repairs?.has(props.finding.code)}>
          <button type="button" class="link" onClick={() => void repair()}>
            {speech.text('workshop.repair')}
          </button>
        </Show>
        <details class="why">
          <summary>{speech.text('workshop.why')}</summary>
          <p>{speech.text(`${area}.rule.${props.finding.code}.why`, filled())}</p>
          <Show when={lesson()}>
            {(one) => (
              <p>
                <a href={one().href}>{speech.text('workshop.lesson', { title: one().title })}</a>
              </p>
            )}
          </Show>
        </details>
        <Show when={!reason()}>
          <button type="button" class="link" aria-expanded={answering()} onClick={() => setAnswering(!answering())}>
            {speech.text('workshop.iKnow')}
          </button>
        </Show>
      </div>
      <Show when={answering() && !reason()}>
        <form class="silence" onSubmit={silence}>
          <label for={`silence-${key()}`}>{speech.text('workshop.iKnowBecause')}</label>
          <textarea class="field" rows="2" id={`silence-${key()}`} ref={field} maxLength={400} />
          <button type="submit" class="btn ghost sm">
            {speech.text('workshop.silence')}
          </button>
        </form>
      </Show>
    </li>
  );
}
