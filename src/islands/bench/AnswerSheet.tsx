import { createSignal, For, type JSX, Show } from 'solid-js';
import { isServer } from 'solid-js/web';
import { type AnswerCheck, answerChecks } from '#domain/bench/answer-checks.ts';
import type { GivenDatum } from '#domain/bench/given-data.ts';
import { mustTell, type TellAnswers, type TellQuestion, tellOrder, tellQuestions } from '#domain/bench/must-tell.ts';
import type { Speech } from '../speech.ts';
import { answerSheet } from './answer-sheet.ts';

interface SheetProps {
  /** The bench's. */
  id: string;
  request: string;
  found: readonly GivenDatum[];
  speech: Speech;
}

/** What to look at in an assistant's answer, whether it must be said that a machine helped, and both as a file. */
export function AnswerSheet(props: SheetProps): JSX.Element {
  const { text } = props.speech;
  const [done, setDone] = createSignal<ReadonlySet<AnswerCheck>>(new Set());
  const [answers, setAnswers] = createSignal<TellAnswers>({});
  const [said, say] = createSignal('');
  const tick = (check: AnswerCheck, isDone: boolean) =>
    setDone((before) => new Set([...before, check].filter((each) => isDone || each !== check)));
  const answer = (question: TellQuestion, value: string) =>
    setAnswers((before) => ({ ...before, [question]: value }) as TellAnswers); // the radios hold no other

  async function save() {
    try {
      const { saveSheet } = await import('#stores/bench-files.ts');
      const { request, found, speech } = props;
      const sheet = answerSheet(speech, { request, found, done: done(), answers: answers() });
      say(text('bench.all.saved', { name: saveSheet(sheet) }));
    } catch {
      say(text('bench.all.notSaved'));
    }
  }

  return (
    <>
      <fieldset class="bench-checks">
        <legend>{text('bench.assistant.checks')}</legend>
        <For each={answerChecks}>
          {(check) => (
            <label>
              <input type="checkbox" onChange={(event) => tick(check, event.currentTarget.checked)} />
              <span>
                <strong>{text(`bench.assistant.check.${check}`)}</strong> {text(`bench.assistant.how.${check}`)}
              </span>
            </label>
          )}
        </For>
      </fieldset>
      {/* What answers to a choice is drawn where somebody can choose. */}
      <Show when={!isServer}>
        <p class="bench-head">{text('bench.assistant.tell')}</p>
        <For each={tellOrder}>
          {(question) => (
            <fieldset class="bench-tell">
              <legend>{text(`bench.assistant.ask.${question}`)}</legend>
              <For each={tellQuestions[question]}>
                {(value) => (
                  <label>
                    <input
                      type="radio"
                      name={`bench-${props.id}-${question}`}
                      value={value}
                      onChange={() => answer(question, value)}
                    />
                    <span>{text(`bench.assistant.answer.${value}`)}</span>
                  </label>
                )}
              </For>
            </fieldset>
          )}
        </For>
        <div class="bench-told" role="status">
          <For each={mustTell(answers())}>{(code) => <p>{text(`bench.assistant.told.${code}`)}</p>}</For>
        </div>
      </Show>
      <p class="small soft">{text('bench.assistant.law')}</p>
      <Show when={!isServer}>
        <p class="bench-act">
          <button type="button" class="btn ghost" onClick={() => void save()}>
            {text('bench.assistant.save')}
          </button>
          <span role="status" class="small">
            {said()}
          </span>
        </p>
      </Show>
    </>
  );
}
