import { createMemo, For, type JSX, Show } from 'solid-js';
import { type CheckData, type CheckResult, ownerOf } from '#domain/final-check.ts';
import type { Speech } from '../speech.ts';

/** What a check came to: the total, each course, and the lessons whose question was missed. */
export function CheckResults(props: {
  speech: Speech;
  data: CheckData;
  result: CheckResult;
  toQuestions: () => void;
  again: () => void;
}): JSX.Element {
  const { text } = props.speech;
  const total = () => props.result.questions.length;
  const firsts = createMemo(() => new Map(props.result.questions.map(({ id, first }) => [id, first])));
  const rows = () =>
    props.data.courses.flatMap(({ title, questions }) => {
      const asked = questions.filter(({ id }) => firsts().has(id));
      const right = asked.filter(({ id }) => firsts().get(id) === 'right').length;
      return asked.length === 0 ? [] : [{ title, right, total: asked.length }];
    });
  const toRead = () => {
    const missed = props.result.questions.filter(({ first }) => first !== undefined && first !== 'right');
    return [...new Set(missed.map(({ id }) => ownerOf(id)))].flatMap((owner) => props.data.owners[owner] ?? []);
  };

  return (
    <section class="check-result" aria-labelledby="check-result">
      <h2 id="check-result" tabindex="-1">
        {text('check.result')}
      </h2>
      <p class="lead">{text('check.right', { right: props.result.right, total: total() })}</p>
      <Show when={props.result.isOver} fallback={<p>{text('check.left', { left: total() - props.result.settled })}</p>}>
        <p>{text(props.result.isEnough ? 'check.enough' : 'check.notEnough')}</p>
      </Show>
      <table>
        <caption>{text('check.byCourse')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('check.course')}</th>
            <th scope="col">{text('check.rightHead')}</th>
          </tr>
        </thead>
        <tbody>
          <For each={rows()}>
            {({ title, right, total: asked }) => (
              <tr>
                <th scope="row">{title}</th>
                <td>{text('check.of', { right, total: asked })}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <h3>{text('check.read')}</h3>
      <Show when={toRead().length > 0} fallback={<p>{text('check.nothing')}</p>}>
        <ul>
          <For each={toRead()}>
            {({ title, href }) => (
              <li>
                <a href={href}>{title}</a>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <p class="acts">
        <button type="button" class="btn ghost" onClick={props.toQuestions}>
          {text('check.toQuestions')}
        </button>
        <Show when={props.result.isOver}>
          <button type="button" class="btn" onClick={props.again}>
            {text('check.new')}
          </button>
        </Show>
      </p>
    </section>
  );
}
