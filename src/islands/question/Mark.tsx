import type { AnySession } from './session.ts';

/** A shape beside each word, so that no mark rests on colour alone: tick, stroke, bend back, ring. */
const shapes = {
  right: 'M3 8.5l3.5 3.5L13 4.5',
  partly: 'M3 8h10',
  wrong: 'M13 12V8H4m3-3L4 8l3 3',
  mine: 'M8 5a3 3 0 110 6 3 3 0 010-6',
};

export type Shape = keyof typeof shapes;

export function Icon(props: { shape: Shape }) {
  return (
    <svg class="q-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={shapes[props.shape]} />
    </svg>
  );
}

/** A word about one part of an answer: «giusta», «la tua risposta», «da rivedere». */
export function Mark(props: {
  session: AnySession;
  shape: Shape;
  word: string;
  values?: Record<string, string | number>;
}) {
  return (
    <span class={`q-mark ${props.shape}`}>
      <Icon shape={props.shape} />
      {props.session.text(props.word, props.values)}
    </span>
  );
}
