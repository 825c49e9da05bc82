import type { AnySession } from './session.ts';

/** A sentence around the link to the passage that answers the question. */
export function Passage(props: { session: AnySession; word: 'revise' | 'guess.kept' }) {
  const { passage } = props.session.props.question;
  const [before, after] = props.session.text(props.word).split('{passage}');
  return (
    <p class="q-passage">
      {before}
      <a href={passage.href}>{passage.title}</a>
      {after}
    </p>
  );
}
