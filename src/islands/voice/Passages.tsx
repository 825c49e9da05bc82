import { For, type JSX } from 'solid-js';
import type { Passage, TextPassages } from '#domain/text/passages.ts';
import type { HeardProps } from './heard-props.ts';

/** What a passage is drawn from. */
type Source = Pick<HeardProps, 'speech' | 'language' | 'openText'>;

/** The sentences where something was read, text by text, the words that carry it marked. */
export function Passages(props: { from: Source; texts: readonly TextPassages[] }): JSX.Element {
  return (
    <ul class="voice-passages">
      <For each={props.texts}>
        {({ text, passages }) => (
          <li>
            <OpenText from={props.from} text={text} />
            <For each={passages}>{(passage) => <PassageView from={props.from} passage={passage} />}</For>
          </li>
        )}
      </For>
    </ul>
  );
}

export function PassageView(props: { from: Source; passage: Passage }): JSX.Element {
  const names = () =>
    props.passage.features.map((feature) => props.from.speech.text(`voice.feature.${feature}`)).join(', ');
  return (
    <p class="voice-passage">
      <span lang={props.from.language}>
        <For each={props.passage.pieces}>{({ text, isMarked }) => (isMarked ? <mark>{text}</mark> : text)}</For>
      </span>{' '}
      <span class="soft">({names()})</span>
    </p>
  );
}

export function OpenText(props: { from: Source; text: number }): JSX.Element {
  const number = () => props.text + 1;
  return (
    <button
      type="button"
      class="link"
      aria-label={props.from.speech.text('voice.openText', { number: number() })}
      onClick={() => props.from.openText(props.text)}
    >
      {props.from.speech.text('voice.text', { number: number() })}
    </button>
  );
}
