import { type Accessor, createEffect, createMemo, createSignal, on, onMount } from 'solid-js';
import type { DraftOf, Kind } from '#domain/kinds/kind.ts';
import { emptyProgress, type QuestionPhase } from '#domain/progress.ts';
import type { AnswerOf, Grade, Question, QuestionKind, QuestionOf } from '#domain/question.ts';
import { formatCount, formatMessage } from '#i18n/format.ts';
import { $progress, answerQuestion, retryQuestion, showAnswer } from '#stores/progress.ts';
import { useClientStore } from '../client-store.ts';

export interface QuestionProps<K extends QuestionKind> {
  question: QuestionOf<K>;
  locale: 'it' | 'en';
  /** Every `question.*` string of the language, by its key without the area. */
  words: Record<string, string>;
  /** The question's place on its page, from 1, and how many there are. */
  number: number;
  total: number;
}

/** What the shared pieces need to know of a question of any kind. */
export interface AnySession {
  props: Omit<QuestionProps<QuestionKind>, 'question'> & { question: Question };
  /** False until the script has arrived: nothing can be typed that would be lost. */
  ready: Accessor<boolean>;
  phase: Accessor<QuestionPhase>;
  /** The answer was asked for. */
  shown: Accessor<boolean>;
  /** After a first miss: composing another answer. */
  trying: Accessor<boolean>;
  /** Grade of the last answer; none while the question is open. */
  grade: Accessor<Grade | undefined>;
  /** A short message for the live region. */
  message: Accessor<string>;
  say(text: string): void;
  text(key: string, values?: Record<string, string | number>): string;
  /** The form of `key` that fits the count; `{count}` in it is written the local way. */
  counted(key: string, count: number): string;
  /** An id for an element of this question, the same on the server and in the browser. */
  id(part: string): string;
  frame(element: HTMLElement): void;
  check(): void;
  retry(): void;
  show(): void;
  again(): void;
}

export interface Session<K extends QuestionKind> extends AnySession {
  draft: Accessor<DraftOf<K>>;
  edit(draft: DraftOf<K>): void;
  /** The last answer; none while the question is open. */
  last: Accessor<AnswerOf<K> | undefined>;
}

interface SessionOptions<K extends QuestionKind> {
  blank: DraftOf<K>;
  /** The draft that shows a given answer. */
  restore(answer: AnswerOf<K>): DraftOf<K>;
  /** A new try starts from nothing instead of from the last answer. */
  restart?: boolean;
}

/**
 * The two steps of a question: what the store knows of it, the draft being composed, and where focus goes next.
 * The store has the last word: when it changes, in this tab or another, the draft gives way to what it says.
 */
export function createSession<K extends QuestionKind>(
  props: QuestionProps<K>,
  kind: Kind<K>,
  { blank, restore, restart = false }: SessionOptions<K>,
): Session<K> {
  const progress = useClientStore($progress, emptyProgress());
  const saved = createMemo(() => progress().questions.get(props.question.id));
  /** A guess is never marked: one answer, right or not, is all it asks. */
  const phase = (): QuestionPhase => {
    const saidPhase = saved()?.phase ?? 'open';
    return saidPhase === 'hinted' && props.question.role === 'guess' ? 'settled' : saidPhase;
  };
  const [ready, setReady] = createSignal(false);
  const [draft, setDraft] = createSignal<DraftOf<K>>(blank);
  const [trying, setTrying] = createSignal(false);
  const [message, say] = createSignal('');
  let frame: HTMLElement | undefined;
  let focusNext = '';

  const last = createMemo(() => {
    const answer = phase() === 'open' ? undefined : saved()?.tries.at(-1)?.answer;
    // A question may have changed its kind since it was answered: such an answer has nothing to show here.
    return answer?.kind === props.question.kind ? (answer as AnswerOf<K>) : undefined;
  });
  const grade = createMemo(() => {
    const answer = last();
    return answer && kind.grade(props.question, answer);
  });
  const state = createMemo(() => `${phase()} ${saved()?.tries.length ?? 0} ${saved()?.shown}`);

  createEffect(
    on(state, () => {
      const answer = last();
      setTrying(false);
      setDraft(() => (answer ? restore(answer) : blank));
      say('');
      moveFocus();
    }),
  );
  onMount(() => setReady(true));

  /** Focus goes to the result after a check, to the first control when the question opens again. */
  function moveFocus() {
    if (focusNext) frame?.querySelector<HTMLElement>(focusNext)?.focus();
    focusNext = '';
  }

  function text(key: string, values: Record<string, string | number> = {}) {
    return formatMessage(props.words[key] ?? key, values);
  }

  const counted = (key: string, count: number) => formatCount(props.words, key, props.locale, count);

  return {
    props,
    ready,
    phase,
    shown: () => saved()?.shown ?? false,
    trying,
    grade,
    message,
    say,
    text,
    counted,
    id: (part) => `q-${props.question.id.replace('/', '-')}-${part}`,
    frame: (element) => {
      frame = element;
    },
    draft,
    edit(next) {
      say('');
      setDraft(() => next);
      setTrying(true);
    },
    last,
    check() {
      const result = kind.complete(props.question, draft());
      if (result.type === 'missing') {
        say(counted(`missing.${result.code}`, result.count));
        return;
      }
      focusNext = '.q-result';
      answerQuestion(props.question.id, result.answer, kind.grade(props.question, result.answer).outcome);
    },
    retry() {
      setTrying(true);
      if (restart) setDraft(() => blank);
      say('');
      focusNext = firstControl;
      moveFocus();
    },
    show() {
      focusNext = '.q-result';
      showAnswer(props.question.id);
    },
    again() {
      focusNext = firstControl;
      retryQuestion(props.question.id);
    },
  };
}

const firstControl = '.q-fields :is(input, select, textarea, button)';
