import { createMemo, createSignal, For, type JSX } from 'solid-js';
import { benchField } from '#domain/bench/bench.ts';
import { givenData } from '#domain/bench/given-data.ts';
import {
  composeRequest,
  fieldsInUse,
  isBlank,
  longestField,
  type RequestField,
  requestFields,
  requestProblems,
} from '#domain/bench/request.ts';
import { writeText } from '#stores/progress.ts';
import { WrittenAnswer } from '../WrittenAnswer.tsx';
import { AnswerSheet } from './AnswerSheet.tsx';
import { BeginFromSample } from './BeginFromSample.tsx';
import type { BenchProps } from './bench-props.ts';
import { GivenData } from './GivenData.tsx';
import { RequestText } from './RequestText.tsx';

const blank = { task: '', material: '', limits: '' };
const rows: Record<RequestField, number> = { task: 3, material: 6, limits: 3 };

/** A request to an assistant, field by field: before, what it would give away; after, the checks of the answer. */
export function AssistantBench(props: BenchProps<'assistant'>): JSX.Element {
  const { text, number } = props.speech;
  const [written, setWritten] = createSignal(blank);
  const fields = () => fieldsInUse(written(), props.bench.sample);
  const found = createMemo(() => givenData(fields()));
  const problems = createMemo(() => requestProblems(fields()));
  const request = createMemo(() =>
    composeRequest(fields(), {
      material: text('bench.assistant.request.material'),
      limits: text('bench.assistant.request.limits'),
      close: text('bench.assistant.request.close'),
    }),
  );

  function begin() {
    for (const field of requestFields)
      writeText(props.lesson, benchField(props.bench.id, field), props.bench.sample[field]);
  }

  return (
    <>
      <For each={requestFields}>
        {(field) => (
          <WrittenAnswer
            lesson={props.lesson}
            field={benchField(props.bench.id, field)}
            label={text(`bench.assistant.${field}`)}
            rows={rows[field]}
            locale={props.locale}
            words={props.written}
            onText={(typed) => setWritten((before) => ({ ...before, [field]: typed }))}
          />
        )}
      </For>
      <BeginFromSample speech={props.speech} isBlank={isBlank(written())} begin={begin} />
      <GivenData found={found()} speech={props.speech} />
      <div role="status">
        <For each={problems()}>
          {(code) => <p>{text(`bench.assistant.problem.${code}`, { longest: number(longestField) })}</p>}
        </For>
      </div>
      <RequestText request={request()} speech={props.speech} />
      <AnswerSheet id={props.bench.id} request={request()} found={found()} speech={props.speech} />
    </>
  );
}
