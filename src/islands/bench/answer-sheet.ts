import { type AnswerCheck, answerChecks } from '#domain/bench/answer-checks.ts';
import type { GivenDatum } from '#domain/bench/given-data.ts';
import { mustTell, type TellAnswers, tellOrder } from '#domain/bench/must-tell.ts';
import type { Block, DocumentText, Section } from '#domain/document/blocks.ts';
import type { Speech } from '../speech.ts';

interface SheetState {
  request: string;
  found: readonly GivenDatum[];
  done: ReadonlySet<AnswerCheck>;
  answers: TellAnswers;
}

/** The sheet as a document: the request, what it would give away, the checks made and not, what must be said. */
export function answerSheet({ text }: Speech, { request, found, done, answers }: SheetState): DocumentText {
  const section = (id: string, title: string, blocks: Block[]): Section => ({ id, title: text(title), blocks });
  const given = found.map(
    ({ kind, words, field }) =>
      `«${words}» ${text(`bench.assistant.given.${kind}`)} ${text('bench.assistant.given.where', { field: text(`bench.assistant.${field}`) })}`,
  );
  return {
    title: text('bench.assistant.file'),
    subtitle: '',
    sections: [
      section('request', 'bench.assistant.request', request.split(/\n+/).map(paragraph)),
      section('given', 'bench.assistant.given.title', [
        given.length > 0
          ? { kind: 'list', items: given }
          : { kind: 'paragraph', text: text('bench.assistant.given.none') },
      ]),
      section('checks', 'bench.assistant.checks', [
        {
          kind: 'list',
          items: answerChecks.map((check) => {
            const state = text(done.has(check) ? 'bench.assistant.done' : 'bench.assistant.todo');
            return `${state} ${text(`bench.assistant.check.${check}`)} ${text(`bench.assistant.how.${check}`)}`;
          }),
        },
      ]),
      section('tell', 'bench.assistant.tell', [
        {
          kind: 'list',
          items: tellOrder.map(
            (question) =>
              `${text(`bench.assistant.ask.${question}`)} ${text(`bench.assistant.answer.${answers[question] ?? 'none'}`)}`,
          ),
        },
        ...mustTell(answers).map((code) => paragraph(text(`bench.assistant.told.${code}`))),
        paragraph(text('bench.assistant.law')),
      ]),
    ],
  };
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}
