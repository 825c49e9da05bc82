import { For, type JSX, Show } from 'solid-js';
import { type FindingCode, isAsked } from '#domain/text/finding-codes.ts';
import type { VoiceFinding } from '#domain/text/findings.ts';
import { quotePassages } from '#domain/text/passages.ts';
import type { HeardProps } from './heard-props.ts';
import { OpenText, Passages, PassageView } from './Passages.tsx';

/** Findings that name a choice of the canvas: which field's words say it. */
const choices: Partial<Record<FindingCode, string>> = {
  'person-other': 'person',
  'sentences-longer': 'sentences',
  'sentences-shorter': 'sentences',
  'emoji-more': 'emoji',
};

/** What is worth a look, the most important first, each with the phrases it rests on. */
export function FindingList(props: HeardProps): JSX.Element {
  const { speech } = props;
  return (
    <div class="voice-findings">
      <h3>{speech.text('voice.findings')}</h3>
      <Show when={props.heard.findings.length > 0} fallback={<p class="soft">{speech.text('voice.findings.none')}</p>}>
        <ul>
          <For each={props.heard.findings}>{(finding) => <FindingView from={props} finding={finding} />}</For>
        </ul>
      </Show>
    </div>
  );
}

function FindingView(props: { from: HeardProps; finding: VoiceFinding }): JSX.Element {
  const { speech } = props.from;
  const asks = () => isAsked(props.finding, props.from.language);
  const texts = () => quotePassages(props.from.heard.readings, props.finding.evidence);
  const first = () => texts()[0];
  const firstPassage = () => first()?.passages[0];
  const isMore = () => texts().length > 1 || (first()?.passages.length ?? 0) > 1;

  const values = () => {
    const field = choices[props.finding.code];
    return Object.fromEntries(
      Object.entries(props.finding.params).map(([name, value]) => {
        if (typeof value === 'number') return [name, speech.number(value, 0)];
        return [name, field ? speech.text(`option.${field}.${value}`) : value];
      }),
    );
  };

  return (
    <li>
      <p>
        <strong>{speech.text(`voice.finding.${props.finding.code}${asks() ? '.ask' : ''}`, values())}</strong>
      </p>
      <Show when={asks()}>
        <p class="small soft">{speech.text('voice.asked')}</p>
      </Show>
      <Show when={firstPassage()} keyed>
        {(passage) => (
          <div class="voice-first">
            <OpenText from={props.from} text={first()?.text ?? 0} />
            <PassageView from={props.from} passage={passage} />
          </div>
        )}
      </Show>
      <div class="voice-more">
        <Show when={isMore()}>
          <details>
            <summary>{speech.text('voice.phrases')}</summary>
            <Passages from={props.from} texts={texts()} />
          </details>
        </Show>
        <details>
          <summary>{speech.text('workshop.why')}</summary>
          <p>{speech.text(`voice.finding.${props.finding.code}.why`, values())}</p>
        </details>
      </div>
    </li>
  );
}
